import { type IncidentClock, type IncidentReport, replay } from '@weerbaar/obligations/incidents';
import type { TenantDatabase } from '../platform/database/tenant-database';
import { problems, refuse } from '../platform/http/problem';
import { wallTimeOf, brusselsZone, type Instant } from '@weerbaar/obligations';
import type { Asker } from '../units/unit-scope';
import { findIncident, type IncidentRow, namesOfUnits } from './find-incident.query';
import { asItWent, type AsItWent } from './papers/as-it-went';

/** A report with its clock, and the incident as it stood when it went. */
export interface FoundReport {
  readonly row: IncidentRow;
  readonly went: AsItWent;
  readonly report: IncidentReport;
  readonly clock: IncidentClock;
  readonly entity: { readonly id: string; readonly name: string };
  /** What the counterpart was called; null where it has a code and no name. */
  readonly counterpartName: string | null;
}

/** A report that the asker may read; what he may not does not exist for him. */
export async function findReport(
  database: TenantDatabase,
  asker: Asker,
  id: string,
  reportId: string,
): Promise<FoundReport> {
  const [row] = await database.read(asker.tenantId, findIncident(asker, id));
  if (row === undefined) return refuse(problems.notFound);
  const went = asItWent(replay(row.events), row.title, reportId);
  const report = went.incident.reports.find((one) => one.id === reportId);
  const clock = went.incident.entities
    .flatMap(({ clocks }) => clocks)
    .find(({ key }) => key === report?.clock);
  if (report === undefined || clock === undefined) return refuse(problems.notFound);
  const role = went.incident.entities.find(({ entity }) => entity === report.entity)?.role;
  const day = wallTimeOf(went.dated as Instant, brusselsZone).day;
  const named = await database.read(
    asker.tenantId,
    namesOfUnits(asker.tenantId, [report.entity, ...(role?.processorFor ?? [])], day),
  );
  const names = new Map(named.map((one) => [one.id, one.name]));
  const { counterpart } = clock;
  return {
    ...{ row, went, report, clock },
    entity: { id: report.entity, name: names.get(report.entity) ?? '' },
    counterpartName: counterpart === null ? null : (names.get(counterpart) ?? null),
  };
}
