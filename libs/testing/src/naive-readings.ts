import { nodeTally, ownTally, standingRows, subtreeThen, type NaiveTally } from './naive-scores';
import type { Moment, ScoreFacts } from './score-facts';

/** An exact rational number in lowest terms, of the tests' own making: the product's is what is being tested. */
export interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function ratio(top: bigint, bottom: bigint): Ratio {
  let [larger, smaller] = [top < 0n ? -top : top, bottom];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0n ? { top: 0n, bottom: 1n } : { top: top / larger, bottom: bottom / larger };
}

const less = (a: Ratio, b: Ratio): boolean => a.top * b.bottom < b.top * a.bottom;

/** What a control weighs: 1 until somebody says otherwise. */
function weightThen(facts: ScoreFacts, controlCode: string, moment: Moment): number {
  const rows = facts.weights.filter((row) => row.controlCode === controlCode);
  return standingRows(rows, moment).at(-1)?.weight ?? 1;
}

/** The mean over the controls that have a value, each by the weight that the tenant gives it; null without any. */
function meanOverControls(
  facts: ScoreFacts,
  moment: Moment,
  tallyOf: (controlCode: string) => NaiveTally,
): Ratio | null {
  let sum: Ratio = { top: 0n, bottom: 1n };
  let weights = 0n;
  for (const { code } of facts.controls) {
    const tally = tallyOf(code);
    if (tally.weight === 0n) continue;
    const weight = weightThen(facts, code, moment);
    const value = ratio(BigInt(weight) * tally.numerator, tally.weight * facts.denominator);
    sum = ratio(sum.top * value.bottom + value.top * sum.bottom, sum.bottom * value.bottom);
    weights += BigInt(weight);
  }
  return weights === 0n ? null : ratio(sum.top, sum.bottom * weights);
}

/** Σ control weight × control value and Σ control weight of a unit by itself, over its controls with a value; null without any. */
export function unitPoints(
  facts: ScoreFacts,
  unitId: string,
  group: number,
  moment: Moment,
): { readonly points: bigint; readonly weights: bigint } | null {
  let [points, weights] = [0n, 0n];
  for (const { code } of facts.controls) {
    const tally = ownTally(facts, unitId, code, group, moment);
    const weight = weightThen(facts, code, moment);
    points += BigInt(weight) * tally.numerator;
    weights += BigInt(weight) * tally.weight;
  }
  return weights === 0n ? null : { points, weights };
}

/** The maturity, 1 to 5, of a unit by itself. */
export const unitMaturity = (
  facts: ScoreFacts,
  unitId: string,
  group: number,
  moment: Moment,
): Ratio | null =>
  meanOverControls(facts, moment, (code) => ownTally(facts, unitId, code, group, moment));

/** The maturity, 1 to 5, of a node with everything below it: per control first, then over the controls. */
export const nodeMaturity = (
  facts: ScoreFacts,
  nodeId: string,
  group: number,
  moment: Moment,
): Ratio | null =>
  meanOverControls(facts, moment, (code) => nodeTally(facts, nodeId, code, group, moment));

/** Counts over all controls of a node: its coverage, and how far a group has come. */
export function nodeCounts(facts: ScoreFacts, nodeId: string, group: number, moment: Moment) {
  const tallies = facts.controls.map((control) =>
    nodeTally(facts, nodeId, control.code, group, moment),
  );
  const total = (count: (tally: NaiveTally) => number) =>
    tallies.reduce((sum, tally) => sum + count(tally), 0);
  return {
    applicable: total((tally) => tally.applicable),
    own: total((tally) => tally.own),
    inherited: total((tally) => tally.inherited),
    shared: total((tally) => tally.shared),
    missing: total((tally) => tally.missing),
    reached: total((tally) => tally.reached),
  };
}

/** The lowest maturity among the units of a subtree that have one, and everyone who has it; null when nobody has. */
export function weakestUnits(
  facts: ScoreFacts,
  nodeId: string,
  group: number,
  moment: Moment,
): { readonly maturity: Ratio; readonly unitIds: readonly string[] } | null {
  let weakest: { maturity: Ratio; unitIds: string[] } | null = null;
  for (const unitId of subtreeThen(facts, nodeId, moment)) {
    const maturity = unitMaturity(facts, unitId, group, moment);
    if (maturity === null) continue;
    if (weakest === null || less(maturity, weakest.maturity))
      weakest = { maturity, unitIds: [unitId] };
    else if (!less(weakest.maturity, maturity)) weakest.unitIds.push(unitId);
  }
  return weakest;
}
