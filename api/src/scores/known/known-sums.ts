import { addMonths, addDays, type CalendarDate, fraction } from '@weerbaar/kernel';
import {
  addTallies,
  contribution,
  type ControlTally,
  type GroupSteps,
  membershipPeriods,
  type Step,
  type Tally,
  unitPeriods,
  unitScoreSteps,
  valueAt,
  weakestUnit,
  withinPeriod,
} from '@weerbaar/maturity';
import { WeightBook } from '../control-weights';
import type { KnownFrame } from './gather-known-frame.query';
import type { KnownTree } from './known-tree';

type Sums = Map<string, Tally>;
type OfControl = [string, Tally][];

/** The last days of the months from one day to another, the latter itself in place of its month's end. */
export function monthEnds(from: CalendarDate, until: CalendarDate): CalendarDate[] {
  const ends: CalendarDate[] = [];
  for (let first = monthOf(from); first <= until; first = addMonths(first, 1)) {
    const end = addDays(addMonths(first, 1), -1);
    ends.push(end < until ? end : until);
  }
  return ends;
}

const monthOf = (day: CalendarDate): CalendarDate => `${day.slice(0, 8)}01` as CalendarDate;

/** Adds up what each unit contributes to one node and to the units directly below it. */
export class KnownSums {
  private readonly perDay = new Map<CalendarDate, Sums>();
  private readonly perGroup = new Map<number, Sums>();
  private readonly perChild = new Map<string, Sums>();
  private readonly alone: OfControl = [];
  private readonly weights: WeightBook;
  private first: CalendarDate | null = null;
  private lowest: { unitId: string; points: bigint; weights: bigint } | null = null;

  constructor(
    private readonly frame: KnownFrame,
    private readonly tree: KnownTree,
    private readonly node: string,
    private readonly group: number,
    /** The days that are shown beside `frame.on`, in order. */
    private readonly days: readonly CalendarDate[],
  ) {
    this.weights = new WeightBook(frame.weights);
  }

  /** `controls` is how each control stands at the unit over time. */
  add(unitId: string, controls: ReadonlyMap<string, readonly GroupSteps[]>): void {
    const { on } = this.frame;
    const periods = unitPeriods(this.tree.states(unitId));
    const lineage = this.tree.lineage(unitId);
    const below = membershipPeriods(lineage).get(this.node) ?? [];
    const isBelow = this.days.map((day) => (valueAt(lineage, day) ?? []).includes(this.node));
    const above = valueAt(lineage, on) ?? [];
    const place = above.indexOf(this.node);
    for (const [code, groups] of controls) {
      for (const { group, steps } of groups) {
        const over = contribution(steps, periods);
        if (place >= 0) this.addTo(entry(this.perGroup, group), code, valueAt(over, on));
        if (group !== this.group) continue;
        this.days.forEach((day, index) => {
          if (isBelow[index] === true)
            this.addTo(entry(this.perDay, day), code, valueAt(over, day));
        });
        const child = above[place - 1];
        if (place > 0 && child !== undefined)
          this.addTo(entry(this.perChild, child), code, valueAt(over, on));
        if (place === 0) this.alone.push([code, ownTally(valueAt(steps, on))]);
        for (const { from, until } of below) this.begin(withinPeriod(over, from, until));
      }
    }
    if (place >= 0) this.compare(unitId, controls);
  }

  at(day: CalendarDate): OfControl {
    return this.inOrder(
      day === this.frame.on ? this.perGroup.get(this.group) : this.perDay.get(day),
    );
  }

  ofGroups(): [number, Tally][] {
    return [...this.perGroup].flatMap(([group, sums]) =>
      this.inOrder(sums).map(([, tally]): [number, Tally] => [group, tally]),
    );
  }

  ofChild(unitId: string): OfControl {
    return this.inOrder(this.perChild.get(unitId));
  }

  ofItself(): OfControl {
    return this.inOrder(new Map(this.alone));
  }

  /** The month ends since the first unit had a value. */
  trendDays(): CalendarDate[] {
    return this.first === null ? [] : monthEnds(this.first, this.frame.on);
  }

  weakest(): { unitId: string; name: string; points: string; weights: string } | null {
    if (this.lowest === null) return null;
    const { unitId, points, weights } = this.lowest;
    const name = this.tree.nameAt(unitId, this.frame.on);
    return { unitId, name, points: String(points), weights: String(weights) };
  }

  private addTo(sums: Sums, code: string, tally: Tally | undefined): void {
    if (tally === undefined) return;
    const sum = sums.get(code);
    sums.set(code, sum === undefined ? tally : addTallies(sum, tally));
  }

  private begin(over: readonly Step<Tally>[]): void {
    const day = over.find((step) => step.value.units > 0)?.on;
    if (day !== undefined && day <= this.frame.on && (this.first === null || day < this.first))
      this.first = day;
  }

  private compare(unitId: string, controls: ReadonlyMap<string, readonly GroupSteps[]>): void {
    const { on } = this.frame;
    const period = valueAt(unitPeriods(this.tree.states(unitId)), on);
    if (period === undefined) return;
    const over = this.frame.controls.flatMap(({ code }) => {
      const steps = controls.get(code)?.find(({ group }) => group === this.group)?.steps ?? [];
      const value = valueAt(steps, on);
      return value === undefined
        ? []
        : [{ weights: this.weights.over(code), steps: [{ on, value }] }];
    });
    const score = valueAt(unitScoreSteps(over, [{ on, value: period }]), on);
    if (score === undefined || score === null) return;
    const candidates = [...(this.lowest === null ? [] : [this.lowest]), { unitId, ...score }];
    this.lowest = weakestUnit(
      candidates.map((one) => ({ ...one, maturity: fraction(one.points, one.weights) })),
    );
  }

  private inOrder(sums: ReadonlyMap<string, Tally> | undefined): OfControl {
    return this.frame.controls.flatMap(({ code }): OfControl => {
      const tally = sums?.get(code);
      return tally === undefined ? [] : [[code, tally]];
    });
  }
}

function entry<K>(map: Map<K, Sums>, key: K): Sums {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made: Sums = new Map();
  map.set(key, made);
  return made;
}

/** A unit by itself, weighing 1: its row in its own heat map. */
function ownTally(control: ControlTally | undefined): Tally {
  const { hasValue = false, numerator = 0n } = control ?? {};
  const {
    applicable = 0,
    own = 0,
    inherited = 0,
    shared = 0,
    missing = 0,
    reached = 0,
  } = control ?? {};
  return {
    numerator,
    weight: hasValue ? 1n : 0n,
    assessing: 1,
    units: hasValue ? 1 : 0,
    applicable,
    own,
    inherited,
    shared,
    missing,
    reached,
  };
}
