import type { Level } from '@weerbaar/kernel';
import { cents } from '@weerbaar/money';
import {
  indexState,
  maturityMeasure,
  type Candidate,
  type Lift,
  type PlanningCell,
  type PlanningProblem,
} from '@weerbaar/planning';

/** Numbers that are the same in every run. */
function sequence(seed: number): (least: number, most: number) => number {
  let state = seed >>> 0;
  return (least, most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return least + Math.floor((state / 4_294_967_296) * (most - least + 1));
  };
}

const unitCount = 30;
const years = 5;
const quarters = years * 4;
/** Safeguards per control, as in CIS v8.1: 153 in 18 controls. */
const sizes = [5, 7, 14, 12, 6, 8, 7, 12, 7, 7, 5, 8, 11, 9, 7, 14, 9, 5];

/** Thirty units with 153 safeguards each; a quarter of them comes from the first unit, a tenth is shared with it. */
function cellsOf(random: (least: number, most: number) => number): PlanningCell[] {
  return Array.from({ length: unitCount }, (_, unit) =>
    sizes.flatMap((size, control) =>
      Array.from({ length: size }, (_unused, place): PlanningCell => {
        const drawn = unit === 0 ? 99 : random(0, 99);
        const responsibility = drawn < 25 ? 'inherited' : drawn < 35 ? 'shared' : 'own';
        return {
          unit: `u${unit}`,
          safeguard: `${control + 1}.${place + 1}`,
          control: String(control + 1),
          group: 1,
          responsibility,
          provider: responsibility === 'own' ? null : 'u0',
          own: {
            kind: 'scored',
            documentation: random(1, 3) as Level,
            implementation: random(1, 3) as Level,
          },
        };
      }),
    ),
  ).flat();
}

function candidateOf(
  code: number,
  before: number,
  random: (least: number, most: number) => number,
): Candidate {
  const length = random(2, 6);
  const perQuarter = Math.round((random(20, 500) * 100_000) / length);
  const efro = random(0, 9) < 3 ? Math.round(perQuarter * 0.4) : 0;
  const control = random(0, sizes.length - 1);
  const level = random(3, 5) as Level;
  const units = random(0, 4) === 0 ? 15 : random(1, 4);
  const lifts = new Map<string, Lift>();
  for (let unit = 0; unit < units; unit += 1) {
    const of = `u${random(0, unitCount - 1)}`;
    for (let count = random(2, 6); count > 0; count -= 1) {
      const safeguard = `${control + 1}.${random(1, sizes[control] ?? 1)}`;
      lifts.set(`${of} ${safeguard}`, {
        unit: of,
        safeguard,
        documentation: level,
        implementation: level,
      });
    }
  }
  return {
    code: `i${code}`,
    cost: Array.from({ length }, () => cents(perQuarter)),
    efro: Array.from({ length }, () => cents(efro)),
    effort: random(0, 9) < 6 ? [{ pool: `p${random(0, 1)}`, perQuarter: random(1, 20) }] : [],
    earliest: random(0, 6),
    latest: quarters - length,
    after: before > 0 && random(0, 99) < 15 ? [`i${random(0, before - 1)}`] : [],
    mustDo: false,
    lifts: [...lifts.values()],
  };
}

/**
 * A problem of that many initiatives over five years: money for about a third of them and teams for
 * two fifths, dependencies for one in seven, alternatives for one in ten.
 */
export function plannerWorld(initiatives: number, seed: number): PlanningProblem {
  const random = sequence(seed);
  const state = { cells: cellsOf(random) };
  const candidates: Candidate[] = [];
  for (let code = 0; code < initiatives; code += 1) {
    candidates.push(candidateOf(code, candidates.length, random));
  }
  const own = candidates.reduce(
    (sum, { cost, efro }) =>
      sum + cost.reduce((part, amount, at) => part + amount - (efro[at] ?? 0), 0),
    0,
  );
  const effortOf = (pool: string): number =>
    candidates.reduce(
      (sum, { effort, cost }) =>
        sum +
        effort.reduce((part, one) => part + (one.pool === pool ? one.perQuarter : 0), 0) *
          cost.length,
      0,
    );
  return {
    budgets: Array.from({ length: years }, () => ({
      own: cents(Math.round((own * 0.35) / years)),
      efro: null,
    })),
    carryOver: false,
    capacities: ['p0', 'p1'].map((pool) => ({
      pool,
      perQuarter: Array.from({ length: quarters }, () =>
        Math.round((effortOf(pool) * 0.4) / quarters),
      ),
    })),
    candidates,
    eitherOr: Array.from({ length: Math.floor(initiatives / 20) }, () => [
      `i${random(0, initiatives - 1)}`,
      `i${random(0, initiatives - 1)}`,
    ]),
    state,
    floors: [],
    objective: {
      kind: 'most-maturity',
      measure: maturityMeasure('group', state, indexState(state), {
        units: new Map(Array.from({ length: unitCount }, (_, unit) => [`u${unit}`, 1])),
        controlWeights: new Map(),
        group: 3,
      }),
      yearWeights: Array.from({ length: years }, () => 1),
    },
  };
}
