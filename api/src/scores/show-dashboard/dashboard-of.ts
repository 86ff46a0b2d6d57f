import type { ControlScore, Dashboard, NodeScore } from '@weerbaar/contracts';
import { type CalendarDate, type Fraction, fraction, fractionToWire } from '@weerbaar/kernel';
import { controlMaturity, largestGaps, nodeMaturity, type Tally } from '@weerbaar/maturity';
import { WeightBook } from '../control-weights';
import { coverageOf, TargetBook } from '../tallies';
import type { DashboardScope, GatheredDashboard } from './gather-dashboard.query';

const gapsShown = 10;
const wire = (value: Fraction | null) => (value === null ? null : fractionToWire(value));
type OfControl = readonly (readonly [string, Tally])[];

/** Values what was gathered for a dashboard; `known` is the day on which it was known, null for now. */
export function dashboardOf(
  scope: DashboardScope,
  gathered: GatheredDashboard,
  known: CalendarDate | null,
): Dashboard {
  const reading = new Reading(scope, gathered);
  const controls = reading.controls(gathered.unit.id, gathered.tallies);
  const before = new Map(
    reading
      .controls(gathered.unit.id, gathered.tallies_year_ago)
      .map((one) => [one.code, one.maturity]),
  );
  const overall = reading.target(gathered.unit.id, null);
  const children = gathered.children.map((child): NodeScore => ({
    unitId: child.id,
    name: child.name,
    maturity: wire(reading.maturity(child.tallies, gathered.on)),
    coverage: coverageOf(child.tallies.map(([, tally]) => tally)),
    controls: reading.controls(child.id, child.tallies),
    hasChildren: child.hasChildren,
    itself: child.itself,
  }));
  return {
    framework: scope.framework,
    version: scope.version,
    unit: gathered.unit,
    path: gathered.path,
    on: gathered.on,
    knownOn: known,
    group: scope.group,
    maturity: wire(reading.maturity(gathered.tallies, gathered.on)),
    maturityYearAgo: wire(reading.maturity(gathered.tallies_year_ago, gathered.year_ago)),
    targetTenths: overall?.tenths ?? null,
    targetDueOn: overall?.dueOn ?? null,
    coverage: coverageOf(gathered.tallies.map(([, tally]) => tally)),
    assessingUnits: Math.max(0, ...gathered.tallies.map(([, tally]) => tally.assessing)),
    weakest: reading.weakest(),
    controls: controls.map((control) => ({
      ...control,
      maturityYearAgo: before.get(control.code) ?? null,
    })),
    children: children.sort(
      (a, b) =>
        Number(a.itself) - Number(b.itself) ||
        a.name.localeCompare(b.name, 'nl-BE', { numeric: true }),
    ),
    progress: reading.progress(),
    trend: gathered.trend.map(({ on, tallies }) => {
      const sum = coverageOf(tallies.map(([, tally]) => tally));
      return {
        on,
        maturity: wire(reading.maturity(tallies, on)),
        assessed: sum.own + sum.inherited + sum.shared,
        applicable: sum.applicable,
        targetTenths:
          reading.targets.at(reading.lineage(gathered.unit.id), null, on)?.tenths ?? null,
      };
    }),
    landmarks: gathered.landmarks,
    gaps: reading.gaps(),
    latest: gathered.latest,
  };
}

class Reading {
  readonly targets: TargetBook;
  private readonly lineages: ReadonlyMap<string, readonly string[]>;
  private readonly denominator: bigint;
  private readonly weights: WeightBook;

  constructor(
    private readonly scope: DashboardScope,
    private readonly gathered: GatheredDashboard,
  ) {
    this.targets = new TargetBook(gathered.targets);
    this.lineages = new Map(gathered.lineages);
    this.denominator = BigInt(gathered.denominator);
    this.weights = new WeightBook(gathered.weights);
  }

  lineage(unitId: string): readonly string[] {
    return this.lineages.get(unitId) ?? [unitId];
  }

  target(unitId: string, control: string | null) {
    return this.targets.at(this.lineage(unitId), control, this.gathered.on);
  }

  maturity(tallies: OfControl, on: CalendarDate): Fraction | null {
    return nodeMaturity(
      tallies.map(([code, tally]) => ({ ...tally, controlWeight: this.weights.at(code, on) })),
      this.denominator,
    );
  }

  controls(unitId: string, tallies: OfControl): ControlScore[] {
    const found = new Map(tallies);
    return this.gathered.controls.map(({ code, perGroup }) => {
      const tally = found.get(code);
      return {
        code,
        maturity: tally === undefined ? null : wire(controlMaturity(tally, this.denominator)),
        coverage: coverageOf(tally === undefined ? [] : [tally]),
        noneInGroup: (perGroup[this.scope.group - 1] ?? 0) === 0,
        targetTenths: this.target(unitId, code)?.tenths ?? null,
      };
    });
  }

  progress(): Dashboard['progress'] {
    const groups = this.gathered.controls[0]?.perGroup.length ?? 0;
    return Array.from({ length: groups }, (_, index) => {
      const tallies = this.gathered.group_tallies
        .filter(([group]) => group === index + 1)
        .map(([, tally]) => tally);
      const sum = coverageOf(tallies);
      return {
        group: index + 1,
        reached: tallies.reduce((total, tally) => total + tally.reached, 0),
        assessed: sum.own + sum.inherited + sum.shared,
        applicable: sum.applicable,
        safeguards: this.gathered.controls.reduce(
          (total, control) => total + (control.perGroup[index] ?? 0),
          0,
        ),
      };
    });
  }

  weakest(): Dashboard['weakest'] {
    const { weakest } = this.gathered;
    if (weakest === null) return null;
    const maturity = fraction(BigInt(weakest.points), BigInt(weakest.weights) * this.denominator);
    return { unitId: weakest.unitId, name: weakest.name, maturity: fractionToWire(maturity) };
  }

  gaps(): Dashboard['gaps'] {
    const measured = this.gathered.children.flatMap((child) =>
      child.tallies.map(([code, tally]) => ({
        unitId: child.id,
        unitName: child.name,
        controlCode: code,
        maturity: controlMaturity(tally, this.denominator),
        targetTenths: this.target(child.id, code)?.tenths ?? null,
      })),
    );
    return largestGaps(measured, gapsShown).flatMap(({ maturity, targetTenths, gap, ...rest }) =>
      maturity === null || targetTenths === null
        ? []
        : [{ ...rest, maturity: fractionToWire(maturity), targetTenths, gap: fractionToWire(gap) }],
    );
  }
}
