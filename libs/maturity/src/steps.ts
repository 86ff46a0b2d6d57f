import type { CalendarDate } from '@weerbaar/kernel';

/**
 * One step of a step function: from `on` onwards the value holds, until the next step. A list of
 * steps is sorted by day, each day at most once; before its first step it has no value.
 */
export interface Step<T> {
  readonly on: CalendarDate;
  readonly value: T;
}

/** The day from which something holds that always did: the first day a calendar date can name. */
export const beginningOfTime: CalendarDate = '0001-01-01';

const byDay = (a: { readonly on: CalendarDate }, b: { readonly on: CalendarDate }): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : 0;

/** The value that holds on a day; undefined before the first step. The steps must be sorted. */
export function valueAt<T>(steps: readonly Step<T>[], on: CalendarDate): T | undefined {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const step = steps[middle];
    if (step && step.on <= on) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1]?.value;
}

/**
 * The shortest list of steps that says the same: sorted, of several on one day the last given, and
 * no step that repeats the value before it.
 */
export function canonicalSteps<T>(
  steps: readonly Step<T>[],
  equal: (a: T, b: T) => boolean,
): Step<T>[] {
  const canonical: Step<T>[] = [];
  const sorted = [...steps].sort(byDay);
  sorted.forEach((step, index) => {
    if (sorted[index + 1]?.on === step.on) return;
    const last = canonical.at(-1);
    if (!last || !equal(last.value, step.value)) canonical.push(step);
  });
  return canonical;
}

/** The days on which any of the step functions may change, sorted, each once. */
export function boundaryDates(lists: Iterable<readonly Step<unknown>[]>): CalendarDate[] {
  const days = new Set<CalendarDate>();
  for (const steps of lists) for (const { on } of steps) days.add(on);
  return [...days].sort();
}

/**
 * Several step functions side by side: on every day on which one changes, the values of all, in
 * the order given; undefined for one that has not begun by then.
 */
export function mergeSteps<T extends readonly unknown[]>(lists: {
  readonly [K in keyof T]: readonly Step<T[K]>[];
}): Step<{ [K in keyof T]: T[K] | undefined }>[] {
  type Values = { [K in keyof T]: T[K] | undefined };
  const reached: number[] = lists.map(() => 0);
  const current: unknown[] = lists.map(() => undefined);
  return boundaryDates(lists).map((on) => {
    lists.forEach((steps, index) => {
      const step = steps[reached[index] ?? 0];
      if (step?.on !== on) return;
      current[index] = step.value;
      reached[index] = (reached[index] ?? 0) + 1;
    });
    return { on, value: [...current] as unknown as Values };
  });
}
