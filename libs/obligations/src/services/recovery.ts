import {
  compareInstants,
  isBefore,
  millisecondsOf,
  toInstant,
  type Instant,
} from '../clocks/instant';

/** How a service stands during an incident. */
export const serviceStates = [
  'up',
  'degraded',
  'workaround',
  'down',
  /** Nothing is wrong with it; it was switched off so that nothing would be. */
  'switched-off',
] as const;
export type ServiceState = (typeof serviceStates)[number];

/** From a moment on a service stands so, until the next. */
export interface ServiceChange {
  readonly at: Instant;
  readonly state: ServiceState;
}

/** One service in an incident. Before its first change it was up. */
export interface ServiceHistory {
  readonly service: string;
  /** In any order; of two at one moment the later in the list holds. */
  readonly changes: readonly ServiceChange[];
  /** Plans as they were made, the last one last; when it was to be up again. */
  readonly plans: readonly { readonly madeAt: Instant; readonly plannedAt: Instant }[];
  /** Whole minutes; null when none was set. */
  readonly rtoMinutes: number | null;
}

/** Whether citizens are served by the service itself: a workaround is not the service. */
export const isWorking = (state: ServiceState): boolean => state === 'up' || state === 'degraded';

/** How the bringing back of a service went, or goes. */
export interface Recovery {
  readonly service: string;
  readonly state: ServiceState;
  /** When it first stopped working; null when it never did. */
  readonly outAt: Instant | null;
  /** Since when it works again without a later stop; null while it does not, or never stopped. */
  readonly backAt: Instant | null;
  /** Milliseconds out of work, from the first stop to the last return or `now`. */
  readonly outMs: number;
  readonly plannedAt: Instant | null;
  /** Milliseconds by which it came, or is by now, later than planned; negative when earlier. */
  readonly behindPlanMs: number | null;
  /** `RTO`: until when it had to work again. */
  readonly rtoAt: Instant | null;
  readonly rto: RtoVerdict;
}

/** Whether a recovery time objective was kept. */
export const rtoVerdicts = ['none', 'not-needed', 'running', 'met', 'missed'] as const;
export type RtoVerdict = (typeof rtoVerdicts)[number];

/** The changes in their order, without those after `now`. */
function inOrder({ changes }: ServiceHistory, now: Instant): readonly ServiceChange[] {
  return changes
    .filter(({ at }) => !isBefore(now, at))
    .map((change, index) => ({ change, index }))
    .sort((a, b) => compareInstants(a.change.at, b.change.at) || a.index - b.index)
    .map(({ change }) => change);
}

/**
 * How the recovery of a service stands at `now`. A relapse is part of the same outage, so what
 * counts is the last return. The plan that holds is the last one made by `now`; the objective
 * counts from the first stop, and coming back at its very moment meets it.
 */
export function recoveryOf(history: ServiceHistory, now: Instant): Recovery {
  const changes = inOrder(history, now);
  const state = changes.at(-1)?.state ?? 'up';
  const outAt = changes.find((change) => !isWorking(change.state))?.at ?? null;
  const lastOut = changes.findLastIndex((change) => !isWorking(change.state));
  const backAt = outAt === null ? null : (changes[lastOut + 1]?.at ?? null);
  const end = backAt ?? now;
  const outMs = outAt === null ? 0 : millisecondsOf(end) - millisecondsOf(outAt);

  const plan = history.plans.findLast(({ madeAt }) => !isBefore(now, madeAt));
  const plannedAt = outAt === null ? null : (plan?.plannedAt ?? null);
  const distance = plannedAt === null ? null : millisecondsOf(end) - millisecondsOf(plannedAt);
  // A plan that has not yet been missed says nothing while the service is still out.
  const behindPlanMs = backAt === null && distance !== null && distance < 0 ? null : distance;

  const { rtoMinutes } = history;
  const rtoAt =
    outAt === null || rtoMinutes === null
      ? null
      : toInstant(millisecondsOf(outAt) + rtoMinutes * 60_000);
  const rto = verdictOf(rtoMinutes, rtoAt, backAt, now);
  const { service } = history;
  return { service, state, outAt, backAt, outMs, plannedAt, behindPlanMs, rtoAt, rto };
}

function verdictOf(
  rtoMinutes: number | null,
  rtoAt: Instant | null,
  backAt: Instant | null,
  now: Instant,
): RtoVerdict {
  if (rtoMinutes === null) return 'none';
  if (rtoAt === null) return 'not-needed';
  if (isBefore(rtoAt, backAt ?? now)) return 'missed';
  return backAt === null ? 'running' : 'met';
}

/** How many services stood how, from a moment until the next. */
export interface BurnUpStep {
  readonly at: Instant;
  /** Services that have stopped working by then, whether they came back or not. */
  readonly touched: number;
  /** Of these, those that work: up or degraded. */
  readonly working: number;
  /** Of these, those that are wholly up. */
  readonly restored: number;
}

/**
 * The burn-up of an incident until `now`: one step at each moment at which a figure changes, the
 * earliest first. Empty while no service has stopped.
 */
export function burnUp(histories: readonly ServiceHistory[], now: Instant): readonly BurnUpStep[] {
  const ordered = histories.map((history) => inOrder(history, now));
  const moments = [...new Set(ordered.flatMap((changes) => changes.map(({ at }) => at)))].sort(
    compareInstants,
  );
  const steps: BurnUpStep[] = [];
  for (const at of moments) {
    const touched = ordered.flatMap((changes) => {
      const known = changes.filter((change) => !isBefore(at, change.at));
      return known.some(({ state }) => !isWorking(state)) ? [known.at(-1)?.state ?? 'up'] : [];
    });
    const step: BurnUpStep = {
      at,
      touched: touched.length,
      working: touched.filter(isWorking).length,
      restored: touched.filter((state) => state === 'up').length,
    };
    const last = steps.at(-1) ?? { touched: 0, working: 0, restored: 0 };
    const same =
      last.touched === step.touched &&
      last.working === step.working &&
      last.restored === step.restored;
    if (!same) steps.push(step);
  }
  return steps;
}

/**
 * When the last of the services that had stopped was back for good; null while one is not, or when
 * none had stopped.
 */
export function recoveredAt(histories: readonly ServiceHistory[], now: Instant): Instant | null {
  const stopped = histories
    .map((history) => recoveryOf(history, now))
    .filter(({ outAt }) => outAt !== null);
  const returns = stopped.flatMap(({ backAt }) => backAt ?? []);
  if (returns.length < stopped.length) return null;
  return [...returns].sort(compareInstants).at(-1) ?? null;
}
