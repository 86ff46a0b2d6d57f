import type { Standing } from './standing';
import { safeguardPoints } from './standing';

/** A safeguard's standing with its implementation group; groups are cumulative. */
export interface GroupedStanding {
  readonly group: number;
  readonly standing: Standing;
}

/** How one control stands at one unit, in one implementation group. */
export interface ControlTally {
  /** Mean maturity of the assessed safeguards × the framework's denominator; 0 without a value. */
  readonly numerator: bigint;
  /** Whether at least one applicable safeguard is assessed. */
  readonly hasValue: boolean;
  /** Safeguards of the group that apply; `own + inherited + shared + missing`. */
  readonly applicable: number;
  /** Assessed by the unit itself. */
  readonly own: number;
  /** Assessed by the provider alone. */
  readonly inherited: number;
  /** Assessed by unit and provider together. */
  readonly shared: number;
  /** Applicable and not assessed. */
  readonly missing: number;
  /** Assessed at or above the target; 0 where there is no target. */
  readonly reached: number;
}

/**
 * Control maturity: the plain mean of (D + I) / 2 over the assessed, applicable safeguards of the
 * group and those below it, as a whole number of 1/denominator (scoring.md section 1).
 * `targetTenths` is the target in tenths of a level, 10 to 50, or null.
 * Throws when the framework's denominator does not hold the mean exactly: that is a bug in its data.
 */
export function controlTally(
  standings: readonly GroupedStanding[],
  group: number,
  targetTenths: number | null,
  denominator: bigint,
): ControlTally {
  const assessed = { own: 0, inherited: 0, shared: 0 };
  let [missing, reached, points] = [0, 0, 0];
  for (const safeguard of standings) {
    if (safeguard.group > group) continue;
    const { standing } = safeguard;
    if (standing.kind === 'missing') missing += 1;
    if (standing.kind !== 'scored') continue;
    assessed[standing.source] += 1;
    points += safeguardPoints(standing);
    // (D + I) / 2 ≥ target / 10, without a division.
    if (targetTenths !== null && 5 * safeguardPoints(standing) >= targetTenths) reached += 1;
  }
  const count = assessed.own + assessed.inherited + assessed.shared;
  return {
    numerator: count === 0 ? 0n : exactMean(points, count, denominator),
    hasValue: count > 0,
    applicable: count + missing,
    ...assessed,
    missing,
    reached,
  };
}

function exactMean(points: number, count: number, denominator: bigint): bigint {
  const [dividend, divisor] = [BigInt(points) * denominator, BigInt(2 * count)];
  if (dividend % divisor !== 0n) {
    throw new RangeError(`A mean over ${count} safeguards is no multiple of 1/${denominator}.`);
  }
  return dividend / divisor;
}

/** Whether two tallies of a control say the same. */
export const sameControlTally = (a: ControlTally, b: ControlTally): boolean =>
  a.numerator === b.numerator &&
  a.hasValue === b.hasValue &&
  a.own === b.own &&
  a.inherited === b.inherited &&
  a.shared === b.shared &&
  a.missing === b.missing &&
  a.reached === b.reached;
