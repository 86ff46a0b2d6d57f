import { fraction, type Fraction } from '@weerbaar/kernel';
import { safeguardPoints, usualControlWeight, type Answer } from '@weerbaar/maturity';
import { standingOf, type IndexedState, type PlanningState } from './state';

/**
 * A figure that is linear in levels: (constant + Σ weight × points) / denominator, where points are
 * documentation + implementation (2 to 10) of a cell as it is resolved. Every maturity of CIS v8.1
 * is one as long as the same cells have a value, and so is every threshold of CyFun: a key measure,
 * a mean of a category. A cell without a value adds nothing: put what it counts for in `constant`.
 */
export interface Measure {
  readonly code: string;
  /** Above 0. */
  readonly denominator: bigint;
  readonly constant: bigint;
  /** From 0, per place of a cell in `PlanningState.cells`. */
  readonly weights: ReadonlyMap<number, bigint>;
}

/** What units a maturity is taken of, and with which weights. */
export interface NodeScope {
  /** Whole weights of the units that count. */
  readonly units: ReadonlyMap<string, number>;
  /** Whole weights of controls; the usual one for those that are not in it. */
  readonly controlWeights: ReadonlyMap<string, number>;
  /** Cumulative implementation group. */
  readonly group: number;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const lcm = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b;

/** Adds fractions' numerators over one denominator. */
function overOne(code: string, parts: ReadonlyMap<number, Fraction>): Measure {
  const denominator = [...parts.values()].reduce((all, part) => lcm(all, part.denominator), 1n);
  const weights = new Map(
    [...parts].map(([place, part]) => [place, part.numerator * (denominator / part.denominator)]),
  );
  return { code, denominator, constant: 0n, weights };
}

/**
 * The maturity of a node, of all controls or of one, as a measure: per control the mean over the
 * units that have a value, weighted by unit, then the mean over the controls that have one, weighted
 * by control (scoring.md section 1). A measure without weights when nothing has a value.
 */
export function maturityMeasure(
  code: string,
  state: PlanningState,
  index: IndexedState,
  scope: NodeScope,
  control: string | null = null,
): Measure {
  const groups = new Map<string, Map<string, number[]>>();
  state.cells.forEach((cell, place) => {
    if (cell.group > scope.group || (control !== null && cell.control !== control)) return;
    if ((scope.units.get(cell.unit) ?? 0) <= 0 || index.cells[place]?.from.length === 0) return;
    const units = groups.get(cell.control) ?? new Map<string, number[]>();
    groups.set(cell.control, units);
    units.set(cell.unit, [...(units.get(cell.unit) ?? []), place]);
  });
  const weightOf = (one: string): number =>
    control !== null ? 1 : (scope.controlWeights.get(one) ?? usualControlWeight);
  const controlSum = [...groups.keys()].reduce((sum, one) => sum + weightOf(one), 0);
  const parts = new Map<number, Fraction>();
  for (const [one, units] of groups) {
    const unitSum = [...units.keys()].reduce((sum, unit) => sum + (scope.units.get(unit) ?? 0), 0);
    for (const [unit, places] of units) {
      const share = fraction(
        BigInt(weightOf(one)) * BigInt(scope.units.get(unit) ?? 0),
        BigInt(Math.max(1, controlSum)) * BigInt(unitSum) * BigInt(2 * places.length),
      );
      if (share.numerator > 0n) for (const place of places) parts.set(place, share);
    }
  }
  return overOne(code, parts);
}

/** The exact numerator of a measure when the own answers are those; over `Measure.denominator`. */
export function measureNumerator(
  measure: Measure,
  index: IndexedState,
  answers: readonly (Answer | null)[],
): bigint {
  let sum = measure.constant;
  for (const [place, weight] of measure.weights) {
    const standing = standingOf(index, place, answers);
    if (standing.kind === 'scored') sum += weight * BigInt(safeguardPoints(standing));
  }
  return sum;
}

/** The exact value of a measure when the own answers are those. */
export const measureValue = (
  measure: Measure,
  index: IndexedState,
  answers: readonly (Answer | null)[],
): Fraction => fraction(measureNumerator(measure, index, answers), measure.denominator);
