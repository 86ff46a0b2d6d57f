import type { Measure } from './measure';
import type { PlanningProblem } from './problem';
import { dimensions, ownAnswers, slotLevel, type IndexedState } from './state';

/**
 * One level more of everything that is lifted by exactly the same candidates: it is reached when of
 * every clause at least one candidate is finished. Two initiatives that lift the same safeguard do
 * therefore not add up, and a shared safeguard rises when unit and provider both have.
 */
export interface Increment {
  /** Places of candidates, each clause and their list in order. */
  readonly clauses: readonly (readonly number[])[];
  /** What it adds, per measure, in the measure's own 1/denominator. */
  readonly gains: readonly bigint[];
}

/** The candidates that bring each slot to each level: by slot, then by level. */
function coversOf(problem: PlanningProblem, index: IndexedState): Map<number, Set<number>[]> {
  const covers = new Map<number, Set<number>[]>();
  problem.candidates.forEach(({ lifts }, candidate) => {
    for (const lift of lifts) {
      const place = index.find(lift.unit, lift.safeguard);
      if (place === undefined) continue;
      dimensions.forEach((dimension, offset) => {
        const slot = place * 2 + offset;
        const levels = covers.get(slot) ?? Array.from({ length: 6 }, () => new Set<number>());
        covers.set(slot, levels);
        for (let level = lift[dimension] ?? 0; level > 0; level -= 1) {
          levels[level]?.add(candidate);
        }
      });
    }
  });
  return covers;
}

/** Clauses without those that another one implies, in a fixed order. */
function reduceClauses(clauses: readonly ReadonlySet<number>[]): number[][] {
  const kept = clauses.filter(
    (clause, place) =>
      !clauses.some(
        (other, at) =>
          at !== place &&
          [...other].every((one) => clause.has(one)) &&
          (other.size < clause.size || at < place),
      ),
  );
  return kept
    .map((clause) => [...clause].sort((a, b) => a - b))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/**
 * Every level that candidates can add to the cells that the measures weigh, with identical ones
 * added together. What no set of candidates reaches is not in it.
 */
export function incrementsOf(
  problem: PlanningProblem,
  index: IndexedState,
  measures: readonly Measure[],
): Increment[] {
  const covers = coversOf(problem, index);
  const answers = ownAnswers(problem.state);
  const found = new Map<string, { clauses: number[][]; gains: bigint[] }>();
  index.cells.forEach(({ from }, place) => {
    const weights = measures.map((measure) => measure.weights.get(place) ?? 0n);
    if (from.length === 0 || weights.every((weight) => weight === 0n)) return;
    for (const offset of [0, 1]) {
      const slots = from.map((source) => source * 2 + offset);
      const now = Math.min(...slots.map((slot) => slotLevel(answers, slot)));
      for (let level = now + 1; level <= 5; level += 1) {
        const wanting = slots.filter((slot) => slotLevel(answers, slot) < level);
        const sets = wanting.map((slot) => covers.get(slot)?.[level] ?? new Set<number>());
        if (sets.some((set) => set.size === 0)) break;
        const clauses = reduceClauses(sets);
        const key = JSON.stringify(clauses);
        const sum = found.get(key) ?? { clauses, gains: weights.map(() => 0n) };
        found.set(key, sum);
        sum.gains = sum.gains.map((gain, at) => gain + (weights[at] ?? 0n));
      }
    }
  });
  return [...found.values()];
}
