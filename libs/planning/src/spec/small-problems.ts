import type { Level } from '@weerbaar/kernel';
import { cents } from '@weerbaar/money';
import { maturityMeasure, type Measure } from '../measure';
import {
  quartersPerYear,
  type Candidate,
  type Objective,
  type Plan,
  type PlanningProblem,
} from '../problem';
import { sequence } from '../search';
import { indexState, type PlanningCell, type PlanningState } from '../state';

/** Whole numbers from `least` to `most`, the same for the same seed. */
export function dice(seed: number): (least: number, most: number) => number {
  const random = sequence(seed);
  return (least, most) => least + Math.floor(random() * (most - least + 1));
}

const units = ['hq', 'a', 'b'];

/** Three units with a few safeguards of two controls; the first provides to the others. */
export function smallState(random: (least: number, most: number) => number): PlanningState {
  const cells = units.flatMap((unit) =>
    ['1.1', '1.2', '2.1'].map((safeguard): PlanningCell => {
      const drawn = unit === 'hq' ? 0 : random(0, 3);
      const kind = random(0, 9);
      return {
        unit,
        safeguard,
        control: safeguard.slice(0, 1),
        group: 1,
        responsibility: drawn === 1 ? 'inherited' : drawn === 2 ? 'shared' : 'own',
        provider: drawn === 1 || drawn === 2 ? 'hq' : null,
        own:
          kind === 0
            ? { kind: 'not-applicable' }
            : kind === 1
              ? null
              : {
                  kind: 'scored',
                  documentation: random(1, 4) as Level,
                  implementation: random(1, 4) as Level,
                },
      };
    }),
  );
  return { cells };
}

/** The maturity of everything in a small state. */
export const smallMeasure = (state: PlanningState, control: string | null = null): Measure =>
  maturityMeasure(
    control ?? 'all',
    state,
    indexState(state),
    {
      units: new Map([
        ['hq', 3],
        ['a', 2],
        ['b', 1],
      ]),
      controlWeights: new Map([['1', 2]]),
      group: 3,
    },
    control,
  );

/** A problem over two years with everything that a problem can have, small enough to try every plan. */
export function smallProblem(seed: number): PlanningProblem {
  const random = dice(seed);
  const state = smallState(random);
  const years = 2;
  const quarters = years * quartersPerYear;
  const candidates = Array.from({ length: random(1, 5) }, (_, place): Candidate => {
    const length = random(1, 4);
    const earliest = random(0, 4);
    return {
      code: `c${place}`,
      cost: Array.from({ length }, () => cents(random(0, 50))),
      efro: [],
      effort: random(0, 1) === 0 ? [] : [{ pool: 'team', perQuarter: random(1, 3) }],
      earliest,
      latest: earliest + random(0, 3),
      after: place > 0 && random(0, 1) === 0 ? [`c${random(0, place - 1)}`] : [],
      mustDo: random(0, 7) === 0,
      lifts: Array.from({ length: random(1, 4) }, () => ({
        unit: units[random(0, 2)] ?? '',
        safeguard: ['1.1', '1.2', '2.1', '9.9'][random(0, 3)] ?? '',
        documentation: random(0, 2) === 0 ? null : (random(2, 5) as Level),
        implementation: random(0, 2) === 0 ? null : (random(2, 5) as Level),
      })),
    };
  }).map((candidate) => ({
    ...candidate,
    efro: candidate.cost.map((cost) => cents(random(0, 1) * Math.floor(cost * 0.4))),
  }));
  const measure = smallMeasure(state);
  const one = smallMeasure(state, '1');
  const atLeast = (of: Measure): bigint => (of.denominator * BigInt(random(20, 45))) / 10n;
  const objectives: Objective[] = [
    { kind: 'most-maturity', measure, yearWeights: [random(0, 2), random(1, 2)] },
    {
      kind: 'soonest',
      goals: [
        { code: 'all', weight: random(1, 3), floors: [{ measure, atLeast: atLeast(measure) }] },
        {
          code: 'both',
          weight: 1,
          floors: [
            { measure, atLeast: atLeast(measure) },
            { measure: one, atLeast: atLeast(one) },
          ],
        },
      ],
    },
    { kind: 'least-cost' },
  ];
  const objective = objectives[random(0, 2)] ?? { kind: 'least-cost' };
  const hasFloor = objective.kind === 'least-cost' || random(0, 3) === 0;
  return {
    budgets: Array.from({ length: years }, () => ({
      own: cents(random(0, 200)),
      efro: random(0, 2) === 0 ? cents(random(0, 40)) : null,
    })),
    carryOver: random(0, 1) === 0,
    capacities: [
      { pool: 'team', perQuarter: Array.from({ length: quarters }, () => random(1, 5)) },
    ],
    candidates,
    eitherOr: candidates.length > 2 && random(0, 2) === 0 ? [['c0', 'c2']] : [],
    state,
    floors: hasFloor ? [{ code: 'floor', measure, atLeast: atLeast(measure), byYear: 1 }] : [],
    objective,
  };
}

/** Every plan of a problem, whatever rules it breaks. */
export function everyPlan(problem: PlanningProblem): Plan[] {
  return problem.candidates.reduce<Plan[]>(
    (plans, { code, earliest, latest }) =>
      plans.flatMap((plan) => [
        plan,
        ...Array.from({ length: latest - earliest + 1 }, (_, at) => [
          ...plan,
          { code, start: earliest + at },
        ]),
      ]),
    [[]],
  );
}

/** A problem of one year and one budget in which no two initiatives lift the same: a knapsack. */
export function knapsack(seed: number): PlanningProblem {
  const random = dice(seed);
  const count = random(1, 10);
  const cells = Array.from({ length: count }, (_, place): PlanningCell => ({
    unit: 'u',
    safeguard: String(place),
    control: '1',
    group: 1,
    responsibility: 'own',
    provider: null,
    own: { kind: 'scored', documentation: 1, implementation: 1 },
  }));
  const state = { cells };
  const candidates = cells.map(({ safeguard }): Candidate => {
    const cost = random(1, 60);
    return {
      code: `c${safeguard}`,
      cost: [cents(cost)],
      efro: [cents(Math.floor((cost * random(0, 4)) / 10))],
      effort: [],
      earliest: 0,
      latest: 3,
      after: [],
      mustDo: false,
      lifts: [
        {
          unit: 'u',
          safeguard,
          documentation: random(1, 5) as Level,
          implementation: random(1, 5) as Level,
        },
      ],
    };
  });
  return {
    budgets: [{ own: cents(random(0, 200)), efro: null }],
    carryOver: false,
    capacities: [],
    candidates,
    eitherOr: [],
    state,
    floors: [],
    objective: {
      kind: 'most-maturity',
      measure: maturityMeasure('u', state, indexState(state), {
        units: new Map([['u', 1]]),
        controlWeights: new Map(),
        group: 1,
      }),
      yearWeights: [1],
    },
  };
}

/** The most points that a knapsack can add, by dynamic programming over whole cents. */
export function mostPoints({ candidates, budgets }: PlanningProblem): number {
  const most = Array.from({ length: (budgets[0]?.own ?? 0) + 1 }, () => 0);
  for (const { cost, efro, lifts } of candidates) {
    const own = (cost[0] ?? 0) - (efro[0] ?? 0);
    const points = lifts.reduce(
      (sum, { documentation, implementation }) =>
        sum + (documentation ?? 1) + (implementation ?? 1) - 2,
      0,
    );
    for (let left = most.length - 1; left >= own; left -= 1) {
      most[left] = Math.max(most[left] ?? 0, (most[left - own] ?? 0) + points);
    }
  }
  return most.at(-1) ?? 0;
}
