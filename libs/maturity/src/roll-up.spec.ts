import fc from 'fast-check';
import type { CalendarDate } from '@weerbaar/kernel';
import { contribution } from './contribution';
import { controlSteps } from './control-steps';
import { lineageAt, lineageSteps, membershipPeriods, type UnitHistories } from './lineage';
import { denominator, scored, day, minute, someDays } from './spec/arbitraries';
import { operation, versionsAfter } from './spec/trees';
import { valueAt, type Step } from './steps';
import type { AnswerRecord } from './standing-steps';
import { addTallies, zeroTally, type Tally } from './tally';
import { applyDeltas, stepDeltas, sumSteps, withinPeriod } from './tally-steps';
import { treeProblem } from './tree-problem';
import { unitPeriods, unitStateSteps, type UnitVersion } from './unit-states';

/** Everything one tenant recorded: the tree and one safeguard's answers. */
interface World {
  readonly versions: ReadonlyMap<string, readonly UnitVersion[]>;
  readonly answers: ReadonlyMap<string, readonly AnswerRecord[]>;
}

const answering = fc.record({
  unitId: operation.map(({ unitId }) => unitId),
  effectiveOn: day,
  value: scored,
});
const happening = fc.oneof(
  operation.map((tree) => ({ tree, answer: null })),
  answering.map((answer) => ({ tree: null, answer })),
);

const historiesOf = (world: World): UnitHistories =>
  new Map([...world.versions].map(([id, versions]) => [id, unitStateSteps(versions)]));

const controlOf = (world: World, unitId: string) =>
  controlSteps({
    safeguards: [{ code: '1.1', group: 1 }],
    denominator,
    groups: [1],
    answers: new Map([['1.1', world.answers.get(unitId) ?? []]]),
    responsibilities: new Map(),
    providerAnswers: new Map(),
    targets: [{ on: '2021-01-01', value: 30 }],
  })[0]?.steps ?? [];

/** What each unit adds to each node above it, by `node < unit`. */
function partsOf(world: World): Map<string, Step<Tally>[]> {
  const units = historiesOf(world);
  const parts = new Map<string, Step<Tally>[]>();
  for (const [id, states] of units) {
    const added = contribution(controlOf(world, id), unitPeriods(states));
    for (const [node, periods] of membershipPeriods(lineageSteps(units, id))) {
      const within = periods.map(({ from, until }) => withinPeriod(added, from, until));
      parts.set(`${node} < ${id}`, sumSteps(within));
    }
  }
  return parts;
}

/** The tally of a node on a day, from that day's tree and answers alone. */
function recomputed(world: World, node: string, on: CalendarDate): Tally {
  const units = historiesOf(world);
  return [...units]
    .filter(([id]) => lineageAt(units, id, on).includes(node))
    .map(
      ([id, states]) =>
        valueAt(contribution(controlOf(world, id), unitPeriods(states)), on) ?? zeroTally,
    )
    .reduce(addTallies, zeroTally);
}

describe('roll-ups kept up by changes', () => {
  it('equal recomputation after any scoring, moving, back-dating and undoing', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 20 }), (happenings) => {
        let world: World = { versions: new Map(), answers: new Map() };
        const rollUps = new Map<string, Step<Tally>[]>();
        for (const { tree, answer } of happenings) {
          const next = tree ? moved(world, tree) : answered(world, answer);
          if (!next) continue;
          const [before, after] = [partsOf(world), partsOf(next)];
          for (const part of new Set([...before.keys(), ...after.keys()])) {
            const node = part.split(' < ')[0] ?? '';
            const changes = stepDeltas(before.get(part) ?? [], after.get(part) ?? []);
            rollUps.set(node, applyDeltas(rollUps.get(node) ?? [], changes));
          }
          world = next;
        }
        for (const node of world.versions.keys()) {
          for (const on of someDays) {
            expect(valueAt(rollUps.get(node) ?? [], on) ?? zeroTally).toEqual(
              recomputed(world, node, on),
            );
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

function moved(world: World, tried: Parameters<typeof versionsAfter>[1]): World | null {
  const candidate = versionsAfter(world.versions.get(tried.unitId) ?? [], tried);
  const change = { unitId: tried.unitId, states: unitStateSteps(candidate) };
  if (treeProblem(historiesOf(world), change)) return null;
  return { ...world, versions: new Map(world.versions).set(tried.unitId, candidate) };
}

function answered(
  world: World,
  { unitId, effectiveOn, value }: { unitId: string } & Pick<AnswerRecord, 'effectiveOn' | 'value'>,
): World {
  const given = world.answers.get(unitId) ?? [];
  const revision = given.length + 1;
  const record = { effectiveOn, value, revision, recordedAt: minute(revision) };
  return { ...world, answers: new Map(world.answers).set(unitId, [...given, record]) };
}
