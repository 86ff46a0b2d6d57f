import type { IncidentStatistics, IncidentYear } from '@weerbaar/contracts';
import { brusselsZone, type Instant, wallTimeOf } from '@weerbaar/obligations';
import {
  figuresOf,
  incidentCauses,
  type IncidentFigures,
  yearlyStatistics,
} from '@weerbaar/obligations/incidents';
import { reportKinds } from '@weerbaar/obligations';
import type { TenantDatabase } from '../../platform/database/tenant-database';
import { recoveries } from '../../recovery/recoveries';
import type { Asker } from '../../units/unit-scope';
import { knownIncidents } from '../find-timelines.query';

interface Counted {
  readonly figures: IncidentFigures;
  readonly played: boolean;
}

const yearOf = ({ detectedAt }: IncidentFigures): number =>
  Number(wallTimeOf(detectedAt, brusselsZone).day.slice(0, 4));

/** The incidents that the asker may see, year by year, the latest first. */
export async function incidentStatistics(
  database: TenantDatabase,
  asker: Asker,
): Promise<IncidentStatistics> {
  const { incidents, now } = await knownIncidents(database, asker);
  const back = await recoveries(database, asker, now);
  const counted = incidents.flatMap(({ id, incident }): Counted[] => {
    const figures = figuresOf(incident, back.get(id) ?? null);
    return figures === null ? [] : [{ figures, played: incident.lawAsIf !== null }];
  });
  const at = now ?? (new Date().toISOString() as Instant);
  const years = [...new Set(counted.map(({ figures }) => yearOf(figures)))].sort((a, b) => b - a);
  return { now: at, years: years.map((year) => tellYear(counted, year, at)) };
}

function tellYear(counted: readonly Counted[], year: number, now: Instant): IncidentYear {
  const told = yearlyStatistics(
    counted.map(({ figures }) => figures),
    year,
    now,
    brusselsZone,
  );
  return {
    year,
    incidents: told.incidents,
    played: counted.filter(({ figures, played }) => played && yearOf(figures) === year).length,
    byCause: incidentCauses.map((cause) => ({ cause, incidents: told.byCause[cause] })),
    toDetect: told.toDetect,
    toReport: reportKinds.flatMap((report) => {
      const how = told.toReport[report];
      return how === undefined ? [] : [{ report, ...how }];
    }),
    toRecover: told.toRecover,
  };
}
