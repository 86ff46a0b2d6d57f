import { daysBetween, err, ok, type CalendarDate, type Level, type Result } from '@weerbaar/kernel';
import { subtractCents, sumCents, type Cents } from '../amount';
import type { Balance } from '../ledger/balance';

/** The three kinds of work that the programme does at once. */
export const initiativeKinds = ['technical-project', 'process-renewal', 'awareness'] as const;

export type InitiativeKind = (typeof initiativeKinds)[number];

/** Where an initiative stands. */
export const initiativeStatuses = [
  'proposed',
  'planned',
  'running',
  'paused',
  'done',
  'stopped',
] as const;

export type InitiativeStatus = (typeof initiativeStatuses)[number];

const nextOf: Readonly<Record<InitiativeStatus, readonly InitiativeStatus[]>> = {
  proposed: ['planned', 'stopped'],
  planned: ['running', 'proposed', 'stopped'],
  running: ['paused', 'done', 'stopped'],
  paused: ['running', 'stopped'],
  done: ['running'],
  stopped: ['proposed'],
};

/** What an initiative can become from where it stands. */
export const nextStatuses = (status: InitiativeStatus): readonly InitiativeStatus[] =>
  nextOf[status];

/** A point on the way, with when it is due and when it was reached. */
export interface Milestone {
  readonly dueOn: CalendarDate;
  readonly reachedOn: CalendarDate | null;
}

/** A safeguard that an initiative is to lift at a unit. */
export interface Lift {
  readonly unit: string;
  readonly code: string;
  readonly from: Level;
  readonly to: Level;
  readonly by: CalendarDate;
}

/** What of an initiative the rules look at. */
export interface InitiativePlan {
  readonly id: string;
  readonly status: InitiativeStatus;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly milestones: readonly Milestone[];
  readonly lifts: readonly Lift[];
  /** The initiatives that must be done before it. */
  readonly dependsOn: readonly string[];
}

/** Why an initiative is refused. */
export interface RefusedInitiative {
  readonly code:
    | 'period-reversed'
    | 'status-not-next'
    | 'status-reason-missing'
    | 'milestone-in-the-future'
    | 'lift-not-upwards'
    | 'lift-before-start'
    | 'lift-repeated'
    | 'dependency-unknown'
    | 'dependency-cycle';
  /** The initiatives of a cycle, from the one in question back to it. */
  readonly path?: readonly string[];
}

const refused = (code: RefusedInitiative['code']): Result<never, RefusedInitiative> =>
  err({ code });

/** Whether a change of status needs words: whatever is not simply the next step. */
export const statusNeedsReason = (from: InitiativeStatus, to: InitiativeStatus): boolean =>
  to === 'paused' ||
  to === 'stopped' ||
  from === 'done' ||
  from === 'stopped' ||
  (from === 'planned' && to === 'proposed');

/**
 * Whether an initiative may stand like this, or the first reason why not. `before` is its status so
 * far, null when it is new; `others` says what every other initiative depends on.
 */
export function initiativeFate(
  plan: InitiativePlan,
  scope: {
    readonly today: CalendarDate;
    readonly before: InitiativeStatus | null;
    readonly statusReason: string;
    readonly others: ReadonlyMap<string, readonly string[]>;
  },
): Result<InitiativePlan, RefusedInitiative> {
  const { before } = scope;
  if (plan.endsOn < plan.startsOn) return refused('period-reversed');
  if (before !== null && before !== plan.status) {
    if (!nextOf[before].includes(plan.status)) return refused('status-not-next');
    if (statusNeedsReason(before, plan.status) && scope.statusReason.trim() === '') {
      return refused('status-reason-missing');
    }
  }
  if (plan.milestones.some(({ reachedOn }) => reachedOn !== null && reachedOn > scope.today)) {
    return refused('milestone-in-the-future');
  }
  const lifted = plan.lifts.map(({ unit, code }) => `${unit} ${code}`);
  if (new Set(lifted).size < lifted.length) return refused('lift-repeated');
  if (plan.lifts.some(({ from, to }) => to <= from)) return refused('lift-not-upwards');
  if (plan.lifts.some(({ by }) => by < plan.startsOn)) return refused('lift-before-start');
  if (plan.dependsOn.some((id) => id !== plan.id && !scope.others.has(id))) {
    return refused('dependency-unknown');
  }
  const cycle = dependencyCycle(plan.id, plan.dependsOn, scope.others);
  return cycle === null ? ok(plan) : err({ code: 'dependency-cycle', path: cycle });
}

/** The way from an initiative over what it depends on back to it; null when there is none. */
export function dependencyCycle(
  id: string,
  dependsOn: readonly string[],
  others: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  const seen = new Set<string>();
  const walk = (at: string, path: readonly string[]): readonly string[] | null => {
    if (at === id) return [...path, at];
    if (seen.has(at)) return null;
    seen.add(at);
    for (const next of others.get(at) ?? []) {
      const found = walk(next, [...path, at]);
      if (found !== null) return found;
    }
    return null;
  };
  for (const next of dependsOn) {
    const found = walk(next, [id]);
    if (found !== null) return found;
  }
  return null;
}

/** How an initiative keeps to its dates. */
export interface ScheduleReading {
  readonly due: number;
  readonly reached: number;
  /** Milestones that are due and not reached. */
  readonly late: number;
  /** The days that the longest overdue milestone is late, or was reached late; 0 when none was. */
  readonly worstDays: number;
}

/** How the milestones of an initiative stand on a day. What was reached after that day counts as not reached. */
export function readSchedule(milestones: readonly Milestone[], on: CalendarDate): ScheduleReading {
  const due = milestones.filter(({ dueOn }) => dueOn <= on);
  const reachedBy = ({ reachedOn }: Milestone) => reachedOn !== null && reachedOn <= on;
  const delays = due.map((milestone) => {
    const until = reachedBy(milestone) ? milestone.reachedOn : null;
    return daysBetween(milestone.dueOn, until ?? on);
  });
  return {
    due: due.length,
    reached: milestones.filter(reachedBy).length,
    late: due.filter((milestone) => !reachedBy(milestone)).length,
    worstDays: Math.max(0, ...delays),
  };
}

/**
 * What an initiative will have cost beyond what was planned, by what is spent, committed and
 * expected; below nothing when it comes out cheaper.
 */
export const costVariance = (
  planned: Cents,
  { spent, open, forecast }: Pick<Balance, 'spent' | 'open' | 'forecast'>,
): Cents => subtractCents(sumCents([spent, open, forecast]), planned);
