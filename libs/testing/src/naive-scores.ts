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
  units: 0,
  applicable: 0,
  own: 0,
  inherited: 0,
  shared: 0,
  missing: 0,
  reached: 0,
};

type Standing =
  | { readonly kind: 'scored'; readonly points: number; readonly by: 'own' | 'inherited' | 'shared' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'missing' };

/** The rows that count at a moment, the one that holds last: known by then, true by then, and not taken back. */
function standingRows<Row extends Dated>(rows: readonly Row[], { on, known }: Moment): Row[] {
  const learned = rows.filter((row) => known === undefined || row.recordedAt <= known);
  return learned
    .filter((row) => row.retracts === null)
    .filter((row) => !learned.some((other) => other.replaces === row.revision || other.retracts === row.revision))
    .filter((row) => row.effectiveOn <= on)
    .sort((a, b) => (a.effectiveOn === b.effectiveOn ? a.revision - b.revision : a.effectiveOn < b.effectiveOn ? -1 : 1));
}

/** A unit as it stood; null when it was not there yet. Versions are laid over each other, oldest first. */
export function unitThen(facts: ScoreFacts, unitId: string, moment: Moment): UnitThen | null {
  const versions = standingRows(
    facts.versions.filter((version) => version.unitId === unitId),
    moment,
  );
  if (versions.length === 0) return null;
  const last = <Key extends keyof VersionFact>(key: Key) => versions.findLast((version) => version[key] !== null)?.[key] ?? null;
  const [name, weight] = [last('name'), last('weight')];
  if (name === null || weight === null) return null;
  return {
    parentId: last('parentId'),
    name,
    weight,
    archived: last('archived') ?? false,
    legalEntity: last('legalEntity') ?? false,
    companyNumber: last('companyNumber') ?? '',
    assessesItself: last('assessesItself') ?? false,
  };
}

/** Every unit that the facts know of, whether it is there on some day or not. */
export const unitIdsOf = (facts: ScoreFacts): string[] => [...new Set(facts.versions.map((version) => version.unitId))];

/** The unit and its ancestors, nearest first; none when it was not there. Throws where the facts describe no tree. */
export function lineageThen(facts: ScoreFacts, unitId: string, moment: Moment): string[] {
  const lineage: string[] = [];
  let at: string | null = unitId;
  while (at !== null) {
    const unit = unitThen(facts, at, moment);
    if (unit === null) {
      if (lineage.length === 0) return [];
      throw new Error(`${String(lineage.at(-1))} hangs on ${at}, which is not there on ${moment.on}`);
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

function answerThen(facts: ScoreFacts, unitId: string, code: string, moment: Moment): AnswerFact | undefined {
  const answers = facts.answers.filter((answer) => answer.unitId === unitId && answer.code === code);
  const answer = standingRows(answers, moment).at(-1);
  return answer?.kind === 'open' ? undefined : answer;
}

function scoredBy(by: 'own' | 'inherited' | 'shared', parts: readonly AnswerFact[]): Standing {
  const documentation = Math.min(...parts.map((part) => part.documentation ?? Number.NaN));
  const implementation = Math.min(...parts.map((part) => part.implementation ?? Number.NaN));
  return { kind: 'scored', points: documentation + implementation, by };
}

/** What counts for a safeguard at a unit: its own answer, its provider's, or the lower of both per dimension. */
function standingThen(facts: ScoreFacts, unitId: string, code: string, moment: Moment): Standing {
  const set = facts.responsibilities.filter((row) => row.unitId === unitId && row.code === code);
  const responsibility = standingRows(set, moment).at(-1);
  const own = answerThen(facts, unitId, code, moment);
  const provided =
    responsibility?.providerId == null ? undefined : answerThen(facts, responsibility.providerId, code, moment);
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
export function targetThen(facts: ScoreFacts, unitId: string, controlCode: string, moment: Moment): number | null {
  for (const id of lineageThen(facts, unitId, moment)) {
    for (const scope of [controlCode, null]) {
      const rows = facts.targets.filter((target) => target.unitId === id && target.controlCode === scope);
      const target = standingRows(rows, moment).at(-1);
      if (target?.kind === 'set') return target.levelTenths;
    }
  }
  return null;
}

/** A unit alone, not yet weighed: `units` is 1 where it has a value. Nothing where it does not assess itself. */
export function ownTally(facts: ScoreFacts, unitId: string, controlCode: string, group: number, moment: Moment): NaiveTally {
  const unit = unitThen(facts, unitId, moment);
  if (unit === null || unit.archived || !unit.assessesItself) return nothing;
  const standings = facts.safeguards
    .filter((safeguard) => safeguard.controlCode === controlCode && safeguard.group <= group)
    .map((safeguard) => standingThen(facts, unitId, safeguard.code, moment));
  const scored = standings.filter((standing) => standing.kind === 'scored');
  const target = targetThen(facts, unitId, controlCode, moment);
  const points = scored.reduce((sum, standing) => sum + standing.points, 0);
  const doubled = 2n * BigInt(scored.length);
  if (doubled > 0n && (BigInt(points) * facts.denominator) % doubled !== 0n) throw new Error('the denominator is too small');
  return {
    numerator: doubled === 0n ? 0n : (BigInt(points) * facts.denominator) / doubled,
    weight: doubled === 0n ? 0n : 1n,
    units: doubled === 0n ? 0 : 1,
    applicable: standings.filter((standing) => standing.kind !== 'not-applicable').length,
    own: scored.filter((standing) => standing.by === 'own').length,
    inherited: scored.filter((standing) => standing.by === 'inherited').length,
    shared: scored.filter((standing) => standing.by === 'shared').length,
    missing: standings.filter((standing) => standing.kind === 'missing').length,
    // (D + I) / 2 ≥ tenths / 10, without the fractions.
    reached: target === null ? 0 : scored.filter((standing) => 5 * standing.points >= target).length,
  };
}

/** A node with everything below it: values weigh by unit, counts simply add up. */
export function nodeTally(facts: ScoreFacts, nodeId: string, controlCode: string, group: number, moment: Moment): NaiveTally {
  let sum = nothing;
  for (const unitId of subtreeThen(facts, nodeId, moment)) {
    const own = ownTally(facts, unitId, controlCode, group, moment);
    const weight = BigInt(unitThen(facts, unitId, moment)?.weight ?? 0);
    sum = {
      numerator: sum.numerator + weight * own.numerator,
      weight: sum.weight + weight * own.weight,
      units: sum.units + own.units,
      applicable: sum.applicable + own.applicable,
      own: sum.own + own.own,
      inherited: sum.inherited + own.inherited,
      shared: sum.shared + own.shared,
      missing: sum.missing + own.missing,
      reached: sum.reached + own.reached,
    };
  }
  return sum;
}
