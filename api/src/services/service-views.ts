import type { ServiceView } from '@weerbaar/contracts';
import { criticalityOf, neededServices } from '@weerbaar/obligations/services';
import { ruledService, type ServiceRow } from './find-services.query';

/** The register as its reader sees it. How critical a service is follows from all of them, so all are wanted here. */
export function serviceViews(rows: readonly ServiceRow[]): ServiceView[] {
  const services = rows.map(ruledService);
  const known = new Set(rows.map(({ id }) => id));
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const verdicts = criticalityOf(services);
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: names.get(id) ?? '' }));
  return rows.map((row): ServiceView => {
    const verdict = verdicts.get(row.id);
    const direct = services.filter((service) => neededServices(service, known).includes(row.id));
    return {
      id: row.id,
      revision: row.revision,
      name: row.name,
      unit: row.unit_name === null ? null : { id: row.unit_id, name: row.unit_name },
      entity: row.entity,
      legalDuty: row.legal_duty,
      legalBasis: row.legal_basis,
      annexService: row.annex_service,
      citizenImpact: row.citizen_impact,
      rtoMinutes: row.rto_minutes,
      rpoMinutes: row.rpo_minutes,
      workaround: row.workaround,
      illustrative: row.illustrative,
      texts: { nl: row.nl, en: row.en },
      needs: row.needs.map(needView),
      neededBy: named(direct.map(({ id }) => id)),
      criticality: verdict?.criticality ?? 'low',
      grounds: [...(verdict?.grounds ?? [])],
      raisedBy: named(verdict?.neededBy ?? []),
      editable: row.editable,
    };
  });
}

function needView({
  service,
  unit,
  name,
}: ServiceRow['needs'][number]): ServiceView['needs'][number] {
  if (service !== null) return { kind: 'service', id: service, name };
  if (unit === null) return { kind: 'supplier', id: null, name };
  return { kind: 'unit', id: name === null ? null : unit, name };
}
