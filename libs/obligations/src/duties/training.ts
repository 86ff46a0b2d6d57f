import { addMonths, daysBetween, type CalendarDate } from '@weerbaar/kernel';
import type { TrainingRules } from './house-rules';

/** A member of the management body, the mandate, and the days of the training followed. */
export interface Mandate {
  readonly member: string;
  readonly from: CalendarDate;
  /** The last day of the mandate; null while no end is known. */
  readonly until: CalendarDate | null;
  readonly trainedOn: readonly CalendarDate[];
}

/** How a member stands with the training. */
export interface MemberTraining {
  readonly member: string;
  readonly state: 'not-begun' | 'trained' | 'to-be-trained' | 'overdue' | 'ended';
  readonly lastOn: CalendarDate | null;
  /** The last day of the mandate; null while no end is known. */
  readonly until: CalendarDate | null;
  /** The last day for the next training; null once the mandate has ended. */
  readonly dueOn: CalendarDate | null;
  /** Days to that day, negative when it has passed. */
  readonly daysLeft: number | null;
}

/** How the whole body stands. */
export interface BodyTraining {
  /** The earliest due first; those without a due day last. */
  readonly members: readonly MemberTraining[];
  /** How many serve on the day, and how many of these are trained. */
  readonly serving: number;
  readonly trained: number;
  /** Whether everybody who serves is trained; of a body without members it is false. */
  readonly complete: boolean;
}

/**
 * How one member stands on a day. Training counts until the time to repeat it has gone by; a first
 * one is due so many months after the mandate began, also for who was trained before it. Training
 * after `on` is not looked at. Directive (EU) 2022/2555, Art. 20(2); Belgian law, Art. 31 §2, which
 * both set no term: the terms are `rules`.
 */
export function memberTraining(
  { member, from, until, trainedOn }: Mandate,
  rules: TrainingRules,
  on: CalendarDate,
): MemberTraining {
  const lastOn =
    trainedOn
      .filter((day) => day <= on)
      .sort()
      .at(-1) ?? null;
  if (until !== null && until < on) {
    return { member, state: 'ended', lastOn, until, dueOn: null, daysLeft: null };
  }
  const first = addMonths(from, rules.firstWithinMonths);
  const freshUntil = lastOn === null ? null : addMonths(lastOn, rules.repeatAfterMonths);
  const dueOn = freshUntil !== null && freshUntil > first ? freshUntil : first;
  const daysLeft = daysBetween(on, dueOn);
  const state =
    on < from
      ? 'not-begun'
      : freshUntil !== null && on <= freshUntil
        ? 'trained'
        : daysLeft < 0
          ? 'overdue'
          : 'to-be-trained';
  return { member, state, lastOn, until, dueOn, daysLeft };
}

/** How every member stands on a day, and the body as a whole. */
export function bodyTraining(
  mandates: readonly Mandate[],
  rules: TrainingRules,
  on: CalendarDate,
): BodyTraining {
  const members = mandates
    .map((mandate) => memberTraining(mandate, rules, on))
    .sort(
      (a, b) =>
        (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity) ||
        (a.member < b.member ? -1 : a.member > b.member ? 1 : 0) ||
        0,
    );
  const serving = members.filter(({ state }) => state !== 'ended' && state !== 'not-begun');
  const trained = serving.filter(({ state }) => state === 'trained').length;
  return {
    members,
    serving: serving.length,
    trained,
    complete: serving.length > 0 && trained === serving.length,
  };
}
