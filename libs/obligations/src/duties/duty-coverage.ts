import { fraction, type Fraction } from '@weerbaar/kernel';
import { safeguardPoints, type Standing } from '@weerbaar/maturity';
import type { DutyLinks } from './duty';

/** How one safeguard stands over the units of an entity, as counts of units. */
export interface SafeguardCounts {
  /** Units for which it applies; `reached + below + missing`. */
  readonly applicable: number;
  /** Assessed, at the level asked or above. */
  readonly reached: number;
  /** Not assessed yet. */
  readonly missing: number;
}

/** One safeguard at one unit, with the level that is asked of it there. */
export interface SafeguardReading {
  readonly safeguard: string;
  readonly standing: Standing;
  /** The unit's own target in tenths of a level (10 to 50); null where it has none. */
  readonly targetTenths: number | null;
}

/** What the safeguards of one strength say about a duty. */
export interface StrandCoverage {
  /** How many safeguards are linked. */
  readonly linked: number;
  /** Safeguards over all units. Those to which a safeguard does not apply are out. */
  readonly applicable: number;
  readonly assessed: number;
  readonly reached: number;
  /** `reached / applicable`, 0 to 1, exact; null when nothing applies. */
  readonly share: Fraction | null;
  /** What the share would be if all that is not assessed turned out well; null as above. */
  readonly atMost: Fraction | null;
}

/** The two numbers beside a duty. They never make it met: only its owner says so. */
export interface DutyCoverage {
  readonly direct: StrandCoverage;
  readonly partial: StrandCoverage;
}

/**
 * The readings of an entity's units counted per safeguard. `askedTenths` is the level asked where a
 * unit has no target of its own, in tenths (10 to 50).
 */
export function countReadings(
  readings: readonly SafeguardReading[],
  askedTenths: number,
): ReadonlyMap<string, SafeguardCounts> {
  const counts = new Map<string, SafeguardCounts>();
  for (const { safeguard, standing, targetTenths } of readings) {
    const before = counts.get(safeguard) ?? { applicable: 0, reached: 0, missing: 0 };
    const applies = standing.kind === 'not-applicable' ? 0 : 1;
    // (D + I) / 2 against tenths: both sides times ten.
    const reached =
      standing.kind === 'scored' && safeguardPoints(standing) * 5 >= (targetTenths ?? askedTenths);
    counts.set(safeguard, {
      applicable: before.applicable + applies,
      reached: before.reached + (reached ? 1 : 0),
      missing: before.missing + (standing.kind === 'missing' ? 1 : 0),
    });
  }
  return counts;
}

/** A safeguard of which nothing is known is not assessed; it is never left out. */
const unread: SafeguardCounts = { applicable: 1, reached: 0, missing: 1 };

function strand(
  safeguards: readonly string[],
  counts: ReadonlyMap<string, SafeguardCounts>,
): StrandCoverage {
  const all = safeguards.map((safeguard) => counts.get(safeguard) ?? unread);
  const total = (field: keyof SafeguardCounts) => all.reduce((sum, one) => sum + one[field], 0);
  const applicable = total('applicable');
  const reached = total('reached');
  const missing = total('missing');
  const shareOf = (part: number) =>
    applicable === 0 ? null : fraction(BigInt(part), BigInt(applicable));
  return {
    linked: safeguards.length,
    applicable,
    assessed: applicable - missing,
    reached,
    share: shareOf(reached),
    atMost: shareOf(reached + missing),
  };
}

/**
 * How much of what is linked to a duty reaches the level asked, for direct and partial links apart.
 * What has not been assessed counts as not reached: it lowers the share and is never guessed. The
 * links are those that count for the tenant (`applyOverrides`).
 */
export const dutyCoverage = (
  links: DutyLinks,
  counts: ReadonlyMap<string, SafeguardCounts>,
): DutyCoverage => ({
  direct: strand(links.direct, counts),
  partial: strand(links.partial, counts),
});
