import type { RecoveryView } from '@weerbaar/contracts';
import { compareInstants, type Instant } from '@weerbaar/obligations';
import {
  burnUp,
  criticalityOf,
  recoveredAt,
  recoveryOf,
  restorationOrder,
  type RestorationStep,
  type ServiceHistory,
} from '@weerbaar/obligations/services';
import { problems, refuse } from '../platform/http/problem';
import { ruledService, type ServiceRow } from '../services/find-services.query';
import {
  changesIn,
  liveEntries,
  type RecoveryEntry,
  type RecoveryRow,
} from './find-recovery.query';

/** Each service that was touched, with its history as the rules want it. */
export function historiesOf(
  entries: readonly RecoveryEntry[],
  services: readonly ServiceRow[],
): readonly ServiceHistory[] {
  const byService = Map.groupBy(liveEntries(entries), ({ service }) => service);
  return services.flatMap(({ id, rto_minutes: rtoMinutes }) => {
    const own = byService.get(id);
    if (own === undefined) return [];
    const plans = own
      .flatMap(({ at, plannedAt }) => (plannedAt === null ? [] : [{ madeAt: at, plannedAt }]))
      .sort((a, b) => compareInstants(a.madeAt, b.madeAt));
    return [{ service: id, changes: changesIn(own), plans, rtoMinutes }];
  });
}

/**
 * The order proposed at a moment for what is not wholly back. What was not touched works: nothing has to wait for it. Refused
 * only where the register itself had a circle, which it never takes in.
 */
export function proposedOrder(
  histories: readonly ServiceHistory[],
  services: readonly ServiceRow[],
  at: Instant,
): readonly RestorationStep[] {
  const out = new Set(
    histories
      .filter((history) => recoveryOf(history, at).state !== 'up')
      .map(({ service }) => service),
  );
  const ruled = services.map(ruledService);
  const up = new Set(ruled.map(({ id }) => id).filter((id) => !out.has(id)));
  const order = restorationOrder(ruled, up);
  return order.ok ? order.value : refuse(problems.internal);
}

/** The recovery of an incident as it stood at a moment. */
export function recoveryView(
  row: RecoveryRow,
  services: readonly ServiceRow[],
  at: Instant,
): RecoveryView {
  const histories = historiesOf(row.entries, services);
  const names = new Map(services.map(({ id, name }) => [id, name]));
  const named = (id: string) => ({ id, name: names.get(id) ?? '' });
  const critical = criticalityOf(services.map(ruledService));
  const withdrawn = new Set(row.entries.map(({ withdraws }) => withdraws));
  const touched = new Set(row.entries.map(({ service }) => service));
  return {
    incident: { id: row.id, title: row.title, status: row.status },
    now: row.now,
    at,
    mayRecord: row.may_record,
    services: services
      .filter(({ id }) => touched.has(id))
      .map((service) => {
        const history = histories.find((one) => one.service === service.id) ?? {
          ...{ service: service.id, changes: [], plans: [], rtoMinutes: service.rto_minutes },
        };
        const { service: id, ...recovery } = recoveryOf(history, at);
        return {
          ...recovery,
          id,
          name: service.name,
          criticality: critical.get(id)?.criticality ?? 'low',
          legalDuty: service.legal_duty,
          citizenImpact: service.citizen_impact,
          workaround: service.workaround,
          illustrative: service.illustrative,
          rtoMinutes: service.rto_minutes,
          entries: row.entries
            .filter((entry) => entry.service === id)
            .map(({ service: _, ...entry }) => ({
              ...entry,
              withdrawn: withdrawn.has(entry.number),
            })),
        };
      }),
    order: proposedOrder(histories, services, at).map(({ service, wave, ground, waitsFor }) => ({
      ...named(service),
      wave,
      ground,
      waitsFor: waitsFor.map(named),
    })),
    burnUp: burnUp(histories, at).map((step) => ({ ...step })),
    recoveredAt: recoveredAt(histories, at),
    choices: services.filter(({ id }) => !touched.has(id)).map(({ id }) => named(id)),
  };
}
