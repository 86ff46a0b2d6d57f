import { unitPoints } from './naive-readings';
import {
  controlThen,
  lineageThen,
  ownTally,
  subtreeThen,
  together,
  unitIdsOf,
  unitThen,
  type UnitThen,
} from './naive-scores';
import { readFacts, type Asked, type FrameworkOfTenant } from './read-facts';
import type { Moment, ScoreFacts } from './score-facts';
import { formFaults, readStored, saidOn, type StoredScores } from './stored-scores';

type Said = Map<string, Readonly<Record<string, unknown>>>;

function quarters(from: number, until: number): string[] {
  const days: string[] = [];
  for (let year = from; year < until; year += 1)
    for (const day of ['01-01', '04-01', '07-01', '10-01']) days.push(`${String(year)}-${day}`);
  return days;
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Every day on which something may change, the day before each, and every quarter between 2019 and 2027. */
function daysToCompare(facts: ScoreFacts, stored: StoredScores): string[] {
  const changes = [
    facts.versions,
    facts.answers,
    facts.responsibilities,
    facts.targets,
    facts.weights,
  ]
    .flat()
    .map((row) => row.effectiveOn);
  const ends = Object.values(stored)
    .flat()
    .flatMap((row: { from: string; until: string | null }) => [row.from, row.until])
    .filter((day): day is string => day !== null && day !== 'infinity' && day !== '0001-01-01');
  const bounds = [...new Set([...changes, ...ends])];
  return [
    ...new Set(['0001-01-01', ...bounds, ...bounds.map(dayBefore), ...quarters(2019, 2027)]),
  ].sort();
}

const groupsOf = (facts: ScoreFacts): number[] =>
  [...new Set(facts.safeguards.map((safeguard) => safeguard.group))].sort();

function expectedOn(facts: ScoreFacts, moment: Moment): Record<keyof StoredScores, Said> {
  const expected: Record<keyof StoredScores, Said> = {
    control_step: new Map(),
    subtree_step: new Map(),
    unit_score_step: new Map(),
    unit_period: new Map(),
    unit_path: new Map(),
  };
  const unitIds = unitIdsOf(facts);
  for (const unitId of unitIds) {
    const unit = unitThen(facts, unitId, moment);
    if (unit !== null) expected.unit_period.set(unitId, periodOf(unit));
    lineageThen(facts, unitId, moment).forEach((ancestor, depth) => {
      expected.unit_path.set(`${unitId}/${ancestor}/${String(depth)}`, {});
    });
    for (const group of groupsOf(facts)) {
      const score = unitPoints(facts, unitId, group, moment);
      if (score === null) continue;
      expected.unit_score_step.set(`${unitId}/${String(group)}`, {
        points: String(score.points),
        weights: String(score.weights),
      });
    }
  }
  const below = new Map(unitIds.map((nodeId) => [nodeId, subtreeThen(facts, nodeId, moment)]));
  const weightOf = new Map(
    unitIds.map((unitId) => [unitId, unitThen(facts, unitId, moment)?.weight ?? 0]),
  );
  for (const group of groupsOf(facts)) {
    for (const { code } of facts.controls) {
      const alone = new Map(
        unitIds.map((unitId) => [unitId, ownTally(facts, unitId, code, group, moment)]),
      );
      for (const unitId of unitIds) {
        const subject = `${unitId}/${code}/${String(group)}`;
        const {
          weight,
          numerator,
          assessing: _,
          units: __,
          ...counts
        } = controlThen(facts, unitId, code, group, moment);
        expected.control_step.set(subject, {
          has_value: weight === 1n,
          numerator: String(numerator),
          ...counts,
        });
        const units = (below.get(unitId) ?? []).flatMap((id) => {
          const tally = alone.get(id);
          return tally === undefined ? [] : [{ weight: weightOf.get(id) ?? 0, tally }];
        });
        const node = together(units);
        expected.subtree_step.set(subject, {
          ...node,
          numerator: String(node.numerator),
          weight: String(node.weight),
        });
      }
    }
  }
  return expected;
}

const periodOf = (unit: UnitThen) => ({
  parent_id: unit.parentId,
  name: unit.name,
  weight: unit.weight,
  archived: unit.archived,
  legal_entity: unit.legalEntity,
  company_number: unit.companyNumber,
  assesses_itself: unit.assessesItself,
});

const inOrder = (says: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(says).sort(([a], [b]) => (a < b ? -1 : 1))));

function differencesOn(on: string, table: string, expected: Said, stored: Said): string[] {
  const silent = (says: Readonly<Record<string, unknown>>) =>
    table === 'subtree_step' && Object.values(says).every((value) => Number(value) === 0);
  const told: string[] = [];
  for (const subject of new Set([...expected.keys(), ...stored.keys()])) {
    const [should, does] = [expected.get(subject), stored.get(subject)];
    if (does === undefined && should !== undefined && silent(should)) continue;
    const [wanted, found] = [should, does].map((says) =>
      says === undefined ? 'nothing' : inOrder(says),
    );
    if (wanted !== found)
      told.push(`${on} ${table} ${subject}: should say ${wanted ?? ''}, says ${found ?? ''}`);
  }
  return told;
}

/**
 * Where the stored scores of a tenant differ from what follows from its facts, on every day on which anything changes and on
 * every quarter, and where they are not in their one form. Empty means: the stored scores are right.
 */
export async function scoreDifferences(client: Asked, of: FrameworkOfTenant): Promise<string[]> {
  const facts = await readFacts(client, of);
  const stored = await readStored(client, of);
  const differences = formFaults(stored);
  for (const on of daysToCompare(facts, stored)) {
    const expected = expectedOn(facts, { on });
    for (const table of Object.keys(stored) as (keyof StoredScores)[]) {
      differences.push(...differencesOn(on, table, expected[table], saidOn(stored[table], on)));
    }
    if (differences.length > 50) break;
  }
  return differences;
}
