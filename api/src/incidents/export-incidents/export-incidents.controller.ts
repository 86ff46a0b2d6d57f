import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { IncidentExportQuery, type IncidentFilter } from '@weerbaar/contracts';
import { brusselsZone, type Instant, wallTimeOf } from '@weerbaar/obligations';
import type { Incident, IncidentNature } from '@weerbaar/obligations/incidents';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { type Columns, toldRows } from '../../platform/tables/told-rows';
import { type KnownIncident, knownIncidents } from '../find-timelines.query';
import { watchedClocks } from '../watched-clocks';

interface Line {
  readonly known: KnownIncident;
  readonly nature: IncidentNature;
  readonly names: ReadonlyMap<string, string>;
}

const reports = ({ entities }: Incident, sent: boolean): string =>
  entities
    .flatMap(({ clocks }) => clocks)
    .filter(({ doneAt, ended }) => (sent ? doneAt !== null : doneAt === null && ended === null))
    .map(({ report, doneAt, deadline }) => `${report} ${(sent ? doneAt : deadline) ?? ''}`.trim())
    .join('; ');

const columns = {
  id: ({ known }) => known.id,
  title: ({ known }) => known.title,
  status: ({ known }) => known.incident.status,
  law_as_if: ({ known }) => known.incident.lawAsIf ?? '',
  detected_at: ({ nature }) => nature.detectedAt,
  occurred_at: ({ nature }) => nature.occurredAt ?? '',
  cause: ({ nature }) => nature.cause,
  severity: ({ nature }) => nature.severity,
  malicious: ({ nature }) => nature.malicious,
  cross_border: ({ nature }) => nature.crossBorder,
  personal_data: ({ nature }) => nature.personalData,
  entities: ({ known, names }) =>
    known.incident.entities.map(({ entity }) => names.get(entity) ?? '').join('; '),
  significant_for: ({ known, names }) =>
    known.incident.entities
      .filter(({ significance }) => significance.at(-1)?.outcome === 'significant')
      .map(({ entity }) => names.get(entity) ?? '')
      .join('; '),
  annex_services: ({ known }) =>
    [
      ...new Set(
        known.incident.entities.flatMap(
          ({ significance }) => significance.at(-1)?.annexServices ?? [],
        ),
      ),
    ].join('; '),
  sent: ({ known }) => reports(known.incident, true),
  still_to_send: ({ known }) => reports(known.incident, false),
  clocks_open: ({ known }) => String(watchedClocks(known.incident).length),
} as const satisfies Columns<Line>;

@Controller('api/v1/incidents/export')
export class ExportIncidentsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('incident.read')
  @ReturnsFile('The register of incidents, as a file', Object.values(tableTypes))
  async export(
    @CalledBy() caller: Caller,
    @Query({ schema: IncidentExportQuery }) { format, ...filter }: IncidentExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { incidents, names } = await knownIncidents(this.database, caller);
    const lines = incidents.flatMap((known): Line[] => {
      const { nature } = known.incident;
      return nature !== null && isAsked(known.incident, nature, filter)
        ? [{ known, nature, names }]
        : [];
    });
    return sendTable(reply, {
      format,
      name: `incidents-${caller.today}`,
      sheet: 'Incidents',
      columns: Object.keys(columns),
      rows: toldRows(columns, lines),
    });
  }
}

/** The year of an incident is that of its first sign, in Brussels. */
const yearOf = (at: Instant): number => Number(wallTimeOf(at, brusselsZone).day.slice(0, 4));

const isAsked = (
  { status, entities }: Incident,
  { severity, detectedAt }: IncidentNature,
  asked: IncidentFilter,
): boolean =>
  (asked.status === undefined || asked.status === status) &&
  (asked.severity === undefined || asked.severity === severity) &&
  (asked.entity === undefined || entities.some(({ entity }) => entity === asked.entity)) &&
  (asked.year === undefined || asked.year === yearOf(detectedAt));
