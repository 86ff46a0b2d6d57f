import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { IncidentStatistics, type IncidentYear, TableQuery } from '@weerbaar/contracts';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns, ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { toldRows } from '../../platform/tables/told-rows';
import { incidentStatistics } from './statistics';

@Controller('api/v1/incidents/statistics')
export class ShowStatisticsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('incident.read')
  @Returns(
    200,
    'Incidents year by year: cause, time to detect, report and recover',
    IncidentStatistics,
  )
  show(@CalledBy() caller: Caller): Promise<IncidentStatistics> {
    return incidentStatistics(this.database, caller);
  }

  @Get('export')
  @Requires('incident.read')
  @ReturnsFile('Incidents year by year, as a file', Object.values(tableTypes))
  async export(
    @CalledBy() caller: Caller,
    @Query({ schema: TableQuery }) { format }: TableQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { years } = await incidentStatistics(this.database, caller);
    return sendTable(reply, {
      format,
      name: `incident-statistics-${caller.today}`,
      sheet: 'Statistics',
      columns: ['year', 'measure', 'about', 'count', 'median_minutes', 'longest_minutes'],
      rows: toldRows(cells, years.flatMap(measuresOf)),
    });
  }
}

interface Measure {
  readonly year: number;
  readonly measure: string;
  readonly about: string;
  readonly count: number;
  readonly spread?: IncidentYear['toDetect'];
}

const minutes = (milliseconds: number | null | undefined): string =>
  milliseconds === null || milliseconds === undefined
    ? ''
    : String(Math.floor(milliseconds / 60_000));

const cells = {
  year: ({ year }: Measure) => String(year),
  measure: ({ measure }: Measure) => measure,
  about: ({ about }: Measure) => about,
  count: ({ count }: Measure) => String(count),
  median_minutes: ({ spread }: Measure) => minutes(spread?.medianMs),
  longest_minutes: ({ spread }: Measure) => minutes(spread?.longestMs),
};

/** One row per figure, so that a spreadsheet can turn them as it likes. */
function measuresOf(told: IncidentYear): Measure[] {
  const { year } = told;
  const one = (measure: string, about: string, count: number): Measure => ({
    ...{ year, measure, about, count },
  });
  const spread = (measure: string, about: string, how: IncidentYear['toDetect']): Measure => ({
    ...one(measure, about, how.count),
    spread: how,
  });
  return [
    one('incidents', '', told.incidents),
    one('played', '', told.played),
    ...told.byCause.map(({ cause, incidents }) => one('cause', cause, incidents)),
    spread('time-to-detect', '', told.toDetect),
    ...told.toReport.flatMap(({ report, taken, inTime, late, pending, withoutDeadline }) => [
      spread('time-to-report', report, taken),
      one('in-time', report, inTime),
      one('late', report, late),
      one('pending', report, pending),
      one('without-deadline', report, withoutDeadline),
    ]),
    spread('time-to-recover', '', told.toRecover),
  ];
}
