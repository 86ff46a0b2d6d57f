/**
 * What the units of a subtree add up to, for one control and implementation group. Only units that
 * assess themselves and are not archived count. Two tallies of disjoint units add field by field.
 */
export interface Tally {
  /** Σ unit weight × control value, in 1/denominator. */
  readonly numerator: bigint;
  /** Σ unit weight over the units with a value. */
  readonly weight: bigint;
  /** How many units assess themselves, with a value or not. */
  readonly assessing: number;
  /** How many units have a value. */
  readonly units: number;
  /** Safeguards that apply, over all units; `own + inherited + shared + missing`. */
  readonly applicable: number;
  readonly own: number;
  readonly inherited: number;
  readonly shared: number;
  readonly missing: number;
  /** Safeguards at or above the target of their unit and control. */
  readonly reached: number;
}

/** The tally of no units at all. */
export const zeroTally: Tally = {
  numerator: 0n,
  weight: 0n,
  assessing: 0,
  units: 0,
  applicable: 0,
  own: 0,
  inherited: 0,
  shared: 0,
  missing: 0,
  reached: 0,
};

/** The tally of two disjoint sets of units together, or of a tally and a difference. */
export const addTallies = (a: Tally, b: Tally): Tally => ({
  numerator: a.numerator + b.numerator,
  weight: a.weight + b.weight,
  assessing: a.assessing + b.assessing,
  units: a.units + b.units,
  applicable: a.applicable + b.applicable,
  own: a.own + b.own,
  inherited: a.inherited + b.inherited,
  shared: a.shared + b.shared,
  missing: a.missing + b.missing,
  reached: a.reached + b.reached,
});

/** What must be added to `before` to get `after`; its fields may be negative. */
export const tallyDelta = (before: Tally, after: Tally): Tally => ({
  numerator: after.numerator - before.numerator,
  weight: after.weight - before.weight,
  assessing: after.assessing - before.assessing,
  units: after.units - before.units,
  applicable: after.applicable - before.applicable,
  own: after.own - before.own,
  inherited: after.inherited - before.inherited,
  shared: after.shared - before.shared,
  missing: after.missing - before.missing,
  reached: after.reached - before.reached,
});

/** Whether two tallies are equal in every field. */
export const sameTally = (a: Tally, b: Tally): boolean =>
  a.numerator === b.numerator &&
  a.weight === b.weight &&
  a.assessing === b.assessing &&
  a.units === b.units &&
  a.applicable === b.applicable &&
  a.own === b.own &&
  a.inherited === b.inherited &&
  a.shared === b.shared &&
  a.missing === b.missing &&
  a.reached === b.reached;
