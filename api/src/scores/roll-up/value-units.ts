import type { CalendarDate } from '@weerbaar/kernel';
import {
  contribution,
  controlSteps,
  changedUnitScore,
  type ControlChange,
  type ControlTally,
  membershipPeriods,
  sameControlTally,
  type Step,
  stepDeltas,
  type TallyChange,
  targetSteps,
  withinPeriod,
  type Tally,
  type UnitScore,
  unitScoreSteps,
} from '@weerbaar/maturity';
import type { Place, Places } from '../../units/places/places';
import { WeightBook } from '../control-weights';
import type { FactBook } from './control-facts';
import type { Facts } from './gather-facts.query';

/** The new steps of one unit, control and group, where they differ from the stored ones. */
export interface ChangedSteps {
  readonly unitId: string;
  readonly control: string;
  readonly group: number;
  readonly steps: readonly Step<ControlTally>[];
  readonly stored: readonly Step<ControlTally>[];
}

/** What to add to one node, control and group from a day on. */
export interface NodeChange extends TallyChange {
  readonly nodeId: string;
  readonly control: string;
  readonly group: number;
}

/** A unit's own maturity from the first day that can have changed. */
export interface ChangedScore {
  readonly unitId: string;
  readonly group: number;
  readonly steps: readonly Step<UnitScore | null>[];
}

export interface Valuation {
  readonly changed: readonly ChangedSteps[];
  readonly nodeChanges: readonly NodeChange[];
  readonly scores: readonly ChangedScore[];
}

const nowhere: Place = { periods: [], lineage: [] };

/**
 * Values every (unit, control) pair from its facts and compares with what is stored: which steps change, and what that
 * adds to the unit's node and the nodes above it. Where only the tree changes, the steps stay and their place moves.
 */
export function valueUnits(
  unitIds: readonly string[],
  facts: Facts,
  book: FactBook,
  before: Places,
  after: Places,
  since: CalendarDate,
): Valuation {
  const changed: ChangedSteps[] = [];
  const nodeChanges: NodeChange[] = [];
  const scores: ChangedScore[] = [];
  const weights = new WeightBook(facts.control_weights);
  const denominator = BigInt(facts.denominator);
  const groups = Array.from({ length: facts.groups }, (_, index) => index + 1);
  const controls = Map.groupBy(facts.safeguards, ([, control]) => control);
  for (const unitId of unitIds) {
    const place = after.get(unitId) ?? nowhere;
    const was = before.get(unitId) ?? nowhere;
    const sources = providersOf(unitId, book);
    const over = new Map<number, ControlChange[]>(groups.map((group) => [group, []]));
    let touched = place !== was;
    for (const [control, safeguards] of controls) {
      const weighing = weights.over(control);
      const now = controlSteps({
        safeguards: safeguards.map(([code, , group]) => ({ code, group })),
        denominator,
        groups,
        answers: book.answers.get(unitId) ?? none,
        responsibilities: book.responsibilities.get(unitId) ?? none,
        providerAnswers: sources,
        targets: targetSteps({ control, lineage: place.lineage, targets: book.targets }),
      });
      for (const { group, steps } of now) {
        const stored = book.steps.get(unitId)?.get(`${control}/${String(group)}`) ?? [];
        const same = sameSteps(stored, steps);
        over.get(group)?.push({ weights: weighing, before: stored, after: steps });
        touched ||= !same;
        if (!same) changed.push({ unitId, control, group, steps, stored });
        if (same && place === was) continue;
        for (const [nodeId, changes] of changesPerNode(stored, was, steps, place)) {
          for (const change of changes) nodeChanges.push({ nodeId, control, group, ...change });
        }
      }
    }
    if (!touched) continue;
    for (const [group, list] of over) {
      const held = book.scores.get(`${unitId}/${String(group)}`) ?? [];
      // Only where the tree stayed is what it was before comparable; where it moved, all controls are here.
      const steps =
        place === was
          ? changedUnitScore(held, list, place.periods, since)
          : unitScoreSteps(
              list.map(({ weights: weighing, after: steps }) => ({ weights: weighing, steps })),
              place.periods,
            );
      scores.push({ unitId, group, steps });
    }
  }
  return { changed, nodeChanges, scores };
}

const none: ReadonlyMap<string, never[]> = new Map();

function providersOf(unitId: string, book: FactBook): FactBook['provided'] {
  return (book.responsibilities.get(unitId)?.size ?? 0) > 0 ? book.provided : new Map();
}

function sameSteps(a: readonly Step<ControlTally>[], b: readonly Step<ControlTally>[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ on, value }, index) => {
      const other = b[index];
      return other?.on === on && sameControlTally(value, other.value);
    })
  );
}

/** What each node above (or that was above) gains and loses. */
function changesPerNode(
  stored: readonly Step<ControlTally>[],
  was: Place,
  steps: readonly Step<ControlTally>[],
  place: Place,
): Map<string, TallyChange[]> {
  const before = perNode(stored, was);
  const after = perNode(steps, place);
  const changes = new Map<string, TallyChange[]>();
  for (const nodeId of new Set([...before.keys(), ...after.keys()])) {
    const delta = stepDeltas(before.get(nodeId) ?? [], after.get(nodeId) ?? []);
    if (delta.length > 0) changes.set(nodeId, delta);
  }
  return changes;
}

function perNode(steps: readonly Step<ControlTally>[], place: Place): Map<string, Step<Tally>[]> {
  const own = contribution(steps, place.periods);
  const nodes = new Map<string, Step<Tally>[]>();
  for (const [nodeId, periods] of membershipPeriods(place.lineage)) {
    nodes.set(
      nodeId,
      periods.flatMap(({ from, until }) => withinPeriod(own, from, until)),
    );
  }
  return nodes;
}
