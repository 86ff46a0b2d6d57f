import type { BreachRegister } from '@weerbaar/contracts';
import type { TenantDatabase } from '../../platform/database/tenant-database';
import type { Asker } from '../../units/unit-scope';
import { knownIncidents } from '../find-timelines.query';
import { breachView } from './breach-view';

/** Every breach of personal data that the asker may see, notified or not, the one known last first. */
export async function listBreaches(
  database: TenantDatabase,
  asker: Asker,
): Promise<BreachRegister> {
  const { now, incidents, names } = await knownIncidents(database, asker);
  const breaches = incidents.flatMap(({ id, title, incident, reportsFor }) =>
    incident.entities.flatMap(({ entity }) => {
      const breach = breachView(incident, entity, names);
      if (breach === null) return [];
      const status = incident.status === 'closed' ? ('closed' as const) : ('open' as const);
      return [
        {
          ...breach,
          incident: { id, title, status, lawAsIf: incident.lawAsIf },
          entity: { id: entity, name: names.get(entity) ?? '' },
          mayReport: reportsFor.includes(entity),
        },
      ];
    }),
  );
  return {
    now: now ?? new Date().toISOString(),
    breaches: breaches.sort((a, b) => b.awareAt.localeCompare(a.awareAt)),
  };
}
