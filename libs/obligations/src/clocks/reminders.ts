import { isBefore, millisecondsOf, toInstant, type Instant } from './instant';
import type { StartedClock } from './started-clock';

/** What reminders follow from. */
export type RemindedClock = Pick<StartedClock, 'key' | 'triggeredAt' | 'deadline' | 'standsInFor'>;

/** When people are told that a clock runs. House rules, not the law's. */
export interface Escalation {
  /** Whole percentages of a period: 0 at its start, 100 at its deadline, more when it is late. */
  readonly percentages: readonly number[];
  /** Whole hours after the trigger of a step that must be done without undue delay. */
  readonly openStepHours: readonly number[];
}

/** Told at the start, at half, at three quarters, shortly before, at the deadline and when late. */
export const defaultEscalation: Escalation = {
  percentages: [0, 50, 75, 90, 100, 125],
  openStepHours: [0, 4, 12, 24, 48],
};

/** One thing to tell about one clock. */
export interface Reminder {
  /**
   * Tell it once. It names the clock, the step and the deadline, so that people are told again when
   * a deadline has been put right.
   */
  readonly key: string;
  readonly clock: string;
  /** Per cent of the period, or hours since the trigger where there is no deadline. */
  readonly step: number;
  readonly unit: 'percent' | 'hours';
  readonly dueAt: Instant;
  /** A later step of the same clock is due as well (the process was down): tell only that one. */
  readonly overtaken: boolean;
}

/** Every reminder of a clock, the earliest first, whether due or not. */
export function reminderPlan(
  clock: RemindedClock,
  escalation: Escalation,
): readonly Omit<Reminder, 'overtaken'>[] {
  const start = millisecondsOf(clock.triggeredAt);
  const { deadline } = clock;
  const at = (step: number, unit: Reminder['unit'], milliseconds: number) => ({
    key: `${clock.key}@${deadline ?? clock.triggeredAt}@${step}${unit === 'percent' ? '%' : 'h'}`,
    clock: clock.key,
    step,
    unit,
    dueAt: toInstant(milliseconds),
  });
  const inOrder = (steps: readonly number[]) => [...new Set(steps)].sort((a, b) => a - b);
  if (deadline === null) {
    return inOrder(escalation.openStepHours).map((hours) =>
      at(hours, 'hours', start + hours * 3_600_000),
    );
  }
  const length = millisecondsOf(deadline) - start;
  return inOrder(escalation.percentages).map((percent) =>
    at(percent, 'percent', start + Math.ceil((length * percent) / 100)),
  );
}

/**
 * The reminders that are due at `now` and have not been told, by clock and then by step. `clocks`
 * are those still running; one that only may stand in for another is not told apart. `told` holds
 * the keys of what has been told before, by whichever process.
 */
export function remindersDue(
  clocks: readonly RemindedClock[],
  escalation: Escalation,
  told: ReadonlySet<string>,
  now: Instant,
): readonly Reminder[] {
  return clocks
    .filter(({ standsInFor }) => standsInFor === null)
    .flatMap((clock) => {
      const due = reminderPlan(clock, escalation).filter(({ dueAt }) => !isBefore(now, dueAt));
      return due
        .map((reminder, index) => ({ ...reminder, overtaken: index < due.length - 1 }))
        .filter(({ key }) => !told.has(key));
    });
}

/** When the next reminder of these clocks falls due after `now`; null when none is left. */
export function nextReminderAt(
  clocks: readonly RemindedClock[],
  escalation: Escalation,
  now: Instant,
): Instant | null {
  const moments = clocks
    .filter(({ standsInFor }) => standsInFor === null)
    .flatMap((clock) => reminderPlan(clock, escalation))
    .map(({ dueAt }) => dueAt)
    .filter((dueAt) => isBefore(now, dueAt))
    .sort();
  return moments[0] ?? null;
}
