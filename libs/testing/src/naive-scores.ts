import type { AnswerFact, Dated, Moment, ScoreFacts, VersionFact } from './score-facts';

/**
 * The score arithmetic a second time, for tests alone: written from the rules and not from libs/maturity, with no step
 * functions, no deltas and no cleverness. Every question is answered for one day, from the bare facts, by looking through
 * all of them. What the product stores must equal this on every day.
 */

export interface UnitThen {
  readonly parentId: string | null;
  readonly name: string;
  readonly weight: number;
  readonly archived: boolean;
  readonly legalEntity: boolean;
  readonly companyNumber: string;
  readonly assessesItself: boolean;
}

/** One control of one node in one group. `numerator` is the weighted sum in units of 1 / denominator of the framework. */
export interface NaiveTally {
  readonly numerator: bigint;
  readonly weight: bigint;
  /** How many units assess themselves. */
  readonly assessing: number;
  /** How many of them have a value. */
  readonly units: number;
  readonly applicable: number;
  readonly own: number;
  readonly inherited: number;
  readonly shared: number;
  readonly missing: number;
  readonly reached: number;
}

const nothing: NaiveTally = {
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

type Standing =
  | {
      readonly kind: 'scored';
      readonly points: number;
      readonly by: 'own' | 'inherited' | 'shared';
    }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'missing' };

const piles = new WeakMap<readonly object[], Map<string, unknown[]>>();

/** The rows about one subject. Sorted into piles once, since thousands of questions are asked of the same facts. */
function about<Row extends object>(
  rows: readonly Row[],
  subjectOf: (row: Row) => string,
  subject: string,
): readonly Row[] {
  const sorted =
    piles.get(rows) ?? Map.groupBy<string, unknown>(rows, (row) => subjectOf(row as Row));
  piles.set(rows, sorted);
  return (sorted.get(subject) ?? []) as Row[];
}

const versionsOf = (facts: ScoreFacts, unitId: string) =>
  about(facts.versions, (row) => row.unitId, unitId);
const answersOf = (facts: ScoreFacts, unitId: string, code: string) =>
  about(facts.answers, (row) => `${row.unitId}/${row.code}`, `${unitId}/${code}`);
const responsibilitiesOf = (facts: ScoreFacts, unitId: string, code: string) =>
  about(facts.responsibilities, (row) => `${row.unitId}/${row.code}`, `${unitId}/${code}`);
const targetsOf = (facts: ScoreFacts, unitId: string, scope: string) =>
  about(facts.targets, (row) => `${row.unitId}/${row.controlCode ?? '*'}`, `${unitId}/${scope}`);

/** The rows that count at a moment, the one that holds last: known by then, true by then, and not taken back. */
export function standingRows<Row extends Dated>(rows: readonly Row[], moment: Moment): Row[] {
  const { on, known = '9' } = moment;
  const learned = rows.filter((row) => row.recordedAt <= known);
  return learned
    .filter((row) => row.retracts === null)
    .filter(
      (row) =>
        !learned.some(
          (other) => other.replaces === row.revision || other.retracts === row.revision,
        ),
    )
    .filter((row) => row.effectiveOn <= on)
    .sort((a, b) =>
      a.effectiveOn === b.effectiveOn
        ? a.revision - b.revision
        : a.effectiveOn < b.effectiveOn
          ? -1
          : 1,
    );
}

/**
 * A unit as it stood; null when it was not there yet. Versions are laid over each other, oldest first; a unit is there once
 * everything about it has been said.
 */
export function unitThen(facts: ScoreFacts, unitId: string, moment: Moment): UnitThen | null {
  const versions = standingRows(versionsOf(facts, unitId), moment);
  const last = <Key extends keyof VersionFact>(key: Key) =>
    versions.findLast((version) => version[key] !== null)?.[key] ?? null;
  // The first version says everything, of the root also that it hangs on nothing.
  const placed = versions.findLast(
    (version) => version.parentId !== null || version.revision === 1,
  );
  if (placed === undefined) return null;
  const [name, weight, archived, assessesItself] = [
    last('name'),
    last('weight'),
    last('archived'),
    last('assessesItself'),
  ];
  const [legalEntity, companyNumber] = [last('legalEntity'), last('companyNumber')];
  if (name === null || weight === null || archived === null || assessesItself === null) return null;
  if (legalEntity === null || companyNumber === null) return null;
  return {
    parentId: placed.parentId,
    name,
    weight,
    archived,
    legalEntity,
    companyNumber,
    assessesItself,
  };
}

/** Every unit that the facts know of, whether it is there on some day or not. */
export const unitIdsOf = (facts: ScoreFacts): string[] => [
  ...new Set(facts.versions.map((version) => version.unitId)),
];

/** The unit and its ancestors, nearest first; none when it was not there. Throws where the facts describe no tree. */
export function lineageThen(facts: ScoreFacts, unitId: string, moment: Moment): string[] {
  const lineage: string[] = [];
  let at: string | null = unitId;
  while (at !== null) {
    const unit = unitThen(facts, at, moment);
    if (unit === null) {
      if (lineage.length === 0) return [];
      throw new Error(
        `${String(lineage.at(-1))} hangs on ${at}, which is not there on ${moment.on}`,
      );
    }
    if (lineage.includes(at)) throw new Error(`${at} is its own ancestor on ${moment.on}`);
    lineage.push(at);
    at = unit.parentId;
  }
  return lineage;
}

/** The node and every unit below it. */
export const subtreeThen = (facts: ScoreFacts, nodeId: string, moment: Moment): string[] =>
  unitIdsOf(facts).filter((unitId) => lineageThen(facts, unitId, moment).includes(nodeId));

function answerThen(
  facts: ScoreFacts,
  unitId: string,
  code: string,
  moment: Moment,
): AnswerFact | undefined {
  const answer = standingRows(answersOf(facts, unitId, code), moment).at(-1);
  return answer?.kind === 'open' ? undefined : answer;
}

function scoredBy(by: 'own' | 'inherited' | 'shared', parts: readonly AnswerFact[]): Standing {
  const documentation = Math.min(...parts.map((part) => part.documentation ?? Number.NaN));
  const implementation = Math.min(...parts.map((part) => part.implementation ?? Number.NaN));
  return { kind: 'scored', points: documentation + implementation, by };
}

/** What counts for a safeguard at a unit: its own answer, its provider's, or the lower of both per dimension. */
function standingThen(facts: ScoreFacts, unitId: string, code: string, moment: Moment): Standing {
  const responsibility = standingRows(responsibilitiesOf(facts, unitId, code), moment).at(-1);
  const own = answerThen(facts, unitId, code, moment);
  const provided =
    responsibility?.providerId == null
      ? undefined
      : answerThen(facts, responsibility.providerId, code, moment);
  const kind = responsibility?.kind ?? 'own';
  if (kind === 'shared') {
    if (own?.kind === 'not-applicable') return { kind: 'not-applicable' };
    if (own === undefined || provided === undefined) return { kind: 'missing' };
    return scoredBy('shared', provided.kind === 'not-applicable' ? [own] : [own, provided]);
  }
  const answer = kind === 'inherited' ? provided : own;
  if (answer === undefined) return { kind: 'missing' };
  if (answer.kind === 'not-applicable') return { kind: 'not-applicable' };
  return scoredBy(kind === 'inherited' ? 'inherited' : 'own', [answer]);
}

/** The target of a unit for a control in tenths of a level: its own, else its own for all controls, else its parent's. */
export function targetThen(
  facts: ScoreFacts,
  unitId: string,
  controlCode: string,
  moment: Moment,
): number | null {
  for (const id of lineageThen(facts, unitId, moment)) {
    for (const scope of [controlCode, '*']) {
      const target = standingRows(targetsOf(facts, id, scope), moment).at(-1);
      if (target?.kind === 'set') return target.levelTenths;
    }
  }
  return null;
}

/** How a control stands at a unit, whether the unit counts that day or not. `units` is 1 where there is a value. */
export function controlThen(
  facts: ScoreFacts,
  unitId: string,
  controlCode: string,
  group: number,
  moment: Moment,
): NaiveTally {
  const standings = facts.safeguards
    .filter((safeguard) => safeguard.controlCode === controlCode && safeguard.group <= group)
    .map((safeguard) => standingThen(facts, unitId, safeguard.code, moment));
  const scored = standings.filter((standing) => standing.kind === 'scored');
  const target = targetThen(facts, unitId, controlCode, moment);
  const points = scored.reduce((sum, standing) => sum + standing.points, 0);
  const doubled = 2n * BigInt(scored.length);
  if (doubled > 0n && (BigInt(points) * facts.denominator) % doubled !== 0n)
    throw new Error('the denominator is too small');
  return {
    numerator: doubled === 0n ? 0n : (BigInt(points) * facts.denominator) / doubled,
    weight: doubled === 0n ? 0n : 1n,
    assessing: 1,
    units: doubled === 0n ? 0 : 1,
    applicable: standings.filter((standing) => standing.kind !== 'not-applicable').length,
    own: scored.filter((standing) => standing.by === 'own').length,
    inherited: scored.filter((standing) => standing.by === 'inherited').length,
    shared: scored.filter((standing) => standing.by === 'shared').length,
    missing: standings.filter((standing) => standing.kind === 'missing').length,
    // (D + I) / 2 ≥ tenths / 10, without the fractions.
    reached:
      target === null ? 0 : scored.filter((standing) => 5 * standing.points >= target).length,
  };
}

/** A unit alone, not yet weighed. Nothing while it is not there, archived, or only groups others. */
export function ownTally(
  facts: ScoreFacts,
  unitId: string,
  controlCode: string,
  group: number,
  moment: Moment,
): NaiveTally {
  const unit = unitThen(facts, unitId, moment);
  if (unit === null || unit.archived || !unit.assessesItself) return nothing;
  return controlThen(facts, unitId, controlCode, group, moment);
}

/** Units together: values weigh by unit, counts simply add up. */
export function together(
  units: readonly { readonly weight: number; readonly tally: NaiveTally }[],
): NaiveTally {
  let sum = nothing;
  for (const { weight, tally } of units) {
    sum = {
      numerator: sum.numerator + BigInt(weight) * tally.numerator,
      weight: sum.weight + BigInt(weight) * tally.weight,
      assessing: sum.assessing + tally.assessing,
      units: sum.units + tally.units,
      applicable: sum.applicable + tally.applicable,
      own: sum.own + tally.own,
      inherited: sum.inherited + tally.inherited,
      shared: sum.shared + tally.shared,
      missing: sum.missing + tally.missing,
      reached: sum.reached + tally.reached,
    };
  }
  return sum;
}

/** A node with everything below it. */
export const nodeTally = (
  facts: ScoreFacts,
  nodeId: string,
  controlCode: string,
  group: number,
  moment: Moment,
): NaiveTally =>
  together(
    subtreeThen(facts, nodeId, moment).map((unitId) => ({
      weight: unitThen(facts, unitId, moment)?.weight ?? 0,
      tally: ownTally(facts, unitId, controlCode, group, moment),
    })),
  );
