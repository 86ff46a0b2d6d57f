import loadHighs from 'highs';
import { compareFractions, fraction, type Fraction, type Level } from '@weerbaar/kernel';
import { controlTally, nodeMaturity, type Answer } from '@weerbaar/maturity';
import { cents } from '@weerbaar/money';
import { budgetCurve } from './curve';
import { problemFlaws } from './flaws';
import { highsSolver } from './highs';
import type { Solve } from './linear-model';
import { measureValue } from './measure';
import { optionsOf } from './options';
import { makePlan, type PlanSettings } from './plan';
import type { Candidate, Lift, Plan, PlanningProblem } from './problem';
import { toNumber } from './proof';
import { comparePlans, missedBy, readPlan } from './reading';
import { Scoreboard } from './scoreboard';
import { fillGreedily, perEuro, placeMustDo } from './search';
import {
  dice,
  everyPlan,
  knapsack,
  mostPoints,
  smallMeasure,
  smallProblem,
  smallState,
} from './spec/small-problems';
import { indexState, ownAnswers, standingOf } from './state';
import { brokenRules, costPerYear, measureOverTime, objectiveValue, passedIn } from './valuation';
import { incrementsOf } from './increments';
import { yardsOf } from './yardstick';

const solve: Solve = highsSolver((await loadHighs()) as never);
const settings: PlanSettings = { gap: 0, timeLimit: 20, now: () => Date.now() };

const isBetter = (problem: PlanningProblem, a: Fraction, b: Fraction): boolean =>
  problem.objective.kind === 'least-cost' ? compareFractions(a, b) < 0 : compareFractions(a, b) > 0;

/** The best of every plan there is; null when none may be carried out. */
function bestOfAll(problem: PlanningProblem): Fraction | null {
  const index = indexState(problem.state);
  return everyPlan(problem).reduce<Fraction | null>((best, plan) => {
    if (brokenRules(problem, index, plan).length > 0) return best;
    const value = objectiveValue(problem, index, plan);
    return best === null || isBetter(problem, value, best) ? value : best;
  }, null);
}

describe('a maturity as a measure', () => {
  it('is what libs/maturity says, after any change of answers', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const random = dice(seed);
      const state = smallState(random);
      const index = indexState(state);
      const answers = ownAnswers(state).map((answer): Answer | null =>
        answer?.kind === 'scored'
          ? {
              kind: 'scored',
              documentation: random(answer.documentation, 5) as Level,
              implementation: random(answer.implementation, 5) as Level,
            }
          : answer,
      );
      const weights = { hq: 3n, a: 2n, b: 1n };
      const controls = ['1', '2'].map((control) => {
        let [numerator, weight] = [0n, 0n];
        for (const [unit, unitWeight] of Object.entries(weights)) {
          const standings = state.cells.flatMap((cell, place) =>
            cell.unit === unit && cell.control === control
              ? [{ group: cell.group, standing: standingOf(index, place, answers) }]
              : [],
          );
          const tally = controlTally(standings, 3, null, 720_720n);
          if (!tally.hasValue) continue;
          numerator += tally.numerator * unitWeight;
          weight += unitWeight;
        }
        return { numerator, weight, controlWeight: control === '1' ? 2 : 1 };
      });
      const expected = nodeMaturity(controls, 720_720n);
      const value = measureValue(smallMeasure(state), index, answers);
      expect(value).toEqual(expected ?? fraction(0n));
    }
  });
});

describe('a plan', () => {
  it('is as good as the best of all plans, for every objective', () => {
    const seen = new Map<string, number>();
    for (let seed = 0; seed < 250; seed += 1) {
      const problem = smallProblem(seed);
      const flaws = problemFlaws(problem);
      expect([seed, flaws]).toEqual([seed, []]);
      const best = bestOfAll(problem);
      const outcome = makePlan(problem, solve, settings);
      const name = `${problem.objective.kind} ${outcome.code}`;
      seen.set(name, (seen.get(name) ?? 0) + 1);
      if (best === null) {
        expect([seed, outcome.code]).toEqual([seed, 'infeasible']);
        if (outcome.code === 'infeasible') expect(outcome.reasons.length).toBeGreaterThan(0);
        continue;
      }
      if (outcome.code !== 'planned') throw new Error(`${seed}: ${outcome.code}`);
      const index = indexState(problem.state);
      expect([seed, brokenRules(problem, index, outcome.plan)]).toEqual([seed, []]);
      expect([seed, outcome.proof.value]).toEqual([seed, best]);
      expect(objectiveValue(problem, index, outcome.plan)).toEqual(best);
      expect([seed, outcome.proof.code]).toEqual([seed, 'best-possible']);
    }
    for (const kind of ['most-maturity', 'soonest', 'least-cost']) {
      expect(seen.get(`${kind} planned`)).toBeGreaterThan(20);
      expect(seen.get(`${kind} infeasible`)).toBeGreaterThan(0);
    }
  });

  it('is what dynamic programming finds for one budget, a thousand times', () => {
    for (let seed = 0; seed < 1000; seed += 1) {
      const problem = knapsack(seed);
      const outcome = makePlan(problem, solve, settings);
      if (outcome.code !== 'planned') throw new Error(outcome.code);
      const count = problem.candidates.length;
      const expected = fraction(BigInt(mostPoints(problem)), BigInt(2 * count));
      expect([seed, outcome.proof.value]).toEqual([seed, expected]);
    }
  });

  it('is never worse than the greedy one, nor than a plan that is known', () => {
    for (let seed = 1000; seed < 1060; seed += 1) {
      const problem = smallProblem(seed);
      const index = indexState(problem.state);
      const mustDo = problem.candidates.map((candidate) => candidate.mustDo);
      const yards = yardsOf(problem, index);
      const increments = incrementsOf(
        problem,
        index,
        yards.map(({ measure }) => measure),
      );
      const options = optionsOf(problem);
      const board = new Scoreboard(options, increments, yards, mustDo);
      placeMustDo(board, options, mustDo);
      fillGreedily(board, options, perEuro);
      const greedy: Plan = board.snapshot().map(({ candidate, start }) => ({
        code: problem.candidates[candidate]!.code,
        start,
      }));
      if (brokenRules(problem, index, greedy).length > 0) continue;
      const value = objectiveValue(problem, index, greedy);
      for (const timeLimit of [0, 20]) {
        const outcome = makePlan(problem, solve, { ...settings, timeLimit, known: [greedy] });
        if (outcome.code !== 'planned') throw new Error(outcome.code);
        expect(isBetter(problem, value, outcome.proof.value)).toBe(false);
      }
    }
  });
});

const lift = (safeguard: string, level: Level, unit = 'a'): Lift => ({
  unit,
  safeguard,
  documentation: level,
  implementation: level,
});
const candidate = (code: string, euros: number, changes: Partial<Candidate> = {}): Candidate => ({
  code,
  cost: [cents(euros * 100)],
  efro: [cents(0)],
  effort: [],
  earliest: 0,
  latest: 7,
  after: [],
  mustDo: false,
  lifts: [lift('1.1', 3)],
  ...changes,
});
const state = {
  cells: ['1.1', '1.2', '2.1'].map((safeguard) => ({
    unit: 'a',
    safeguard,
    control: safeguard.slice(0, 1),
    group: 1,
    responsibility: 'own' as const,
    provider: null,
    own: { kind: 'scored' as const, documentation: 1 as const, implementation: 1 as const },
  })),
};
const measure = smallMeasure(state);
const problemOf = (changes: Partial<PlanningProblem>): PlanningProblem => ({
  budgets: [
    { own: cents(10_000), efro: null },
    { own: cents(10_000), efro: null },
  ],
  carryOver: false,
  capacities: [{ pool: 'team', perQuarter: [1, 1, 1, 1, 1, 1, 1, 1] }],
  candidates: [],
  eitherOr: [],
  state,
  floors: [],
  objective: { kind: 'most-maturity', measure, yearWeights: [1, 1] },
  ...changes,
});

describe('what a plan means', () => {
  const problem = problemOf({
    candidates: [
      candidate('cheap', 60),
      candidate('same', 70),
      candidate('dear', 300, { lifts: [lift('2.1', 5)] }),
      candidate('close', 110, { lifts: [lift('1.2', 5)], efro: [cents(900)] }),
      candidate('child', 1, { after: ['dear'], lifts: [lift('2.1', 4)] }),
      candidate('never', 1, { earliest: 8, latest: 9 }),
      candidate('rival', 50, { lifts: [lift('1.1', 2)] }),
      candidate('tired', 1, {
        lifts: [lift('1.2', 2)],
        effort: [{ pool: 'team', perQuarter: 2 }],
      }),
    ],
    eitherOr: [['cheap', 'rival']],
  });

  it('says of each initiative that is not in it why, and what is short', () => {
    const outcome = makePlan(problem, solve, settings);
    if (outcome.code !== 'planned') throw new Error(outcome.code);
    expect(outcome.plan).toEqual([{ code: 'cheap', start: 0 }]);
    const missed = new Map(missedBy(problem, outcome.plan).map((one) => [one.candidate, one]));
    expect(missed.get('same')).toMatchObject({ code: 'adds-nothing', gain: 0 });
    expect(missed.get('dear')).toMatchObject({ code: 'own-budget-short', of: '1', short: 20_000 });
    expect(missed.get('close')).toMatchObject({
      code: 'own-budget-short',
      of: '1',
      short: 100,
      alone: true,
    });
    expect(missed.get('child')).toMatchObject({ code: 'dependency-not-chosen', of: 'dear' });
    expect(missed.get('never')).toMatchObject({ code: 'does-not-fit' });
    expect(missed.get('rival')).toMatchObject({ code: 'alternative-chosen', of: 'cheap' });
    expect(missed.get('tired')).toMatchObject({ code: 'capacity-short', short: 1 });
    const reading = readPlan(problem, outcome.plan, [measure]);
    expect(reading.costs).toEqual([
      { own: 6000, efro: 0 },
      { own: 0, efro: 0 },
    ]);
    expect(reading.measures[0]?.values.years[0]).toEqual(reading.measures[0]?.values.years[1]);
  });

  it('does not add up two initiatives that lift the same', () => {
    const both: Plan = [
      { code: 'cheap', start: 0 },
      { code: 'same', start: 0 },
    ];
    const index = indexState(state);
    const one = measureOverTime(measure, problem, index, both.slice(0, 1));
    expect(measureOverTime(measure, problem, index, both)).toEqual(one);
    const { both: shared, onlySecond, difference } = comparePlans(problem, both.slice(0, 1), both);
    expect([shared, onlySecond, difference.numerator]).toEqual([
      [{ code: 'cheap', starts: [0, 0] }],
      ['same'],
      0n,
    ]);
  });

  it('counts what is left for the next year only when it is carried over', () => {
    const dear = problemOf({ candidates: [candidate('dear', 150)] });
    expect(makePlan(dear, solve, settings)).toMatchObject({ plan: [] });
    expect(makePlan({ ...dear, carryOver: true }, solve, settings)).toMatchObject({
      plan: [{ code: 'dear', start: 4 }],
    });
  });

  it('reaches more with more money, and never less', () => {
    const curve = budgetCurve(problem, [300, 0, 100, 50, 110], solve, settings);
    expect(curve.map(({ percent }) => percent)).toEqual([0, 50, 100, 110, 300]);
    const values = curve.map(({ value }) => toNumber(value));
    values.forEach((value, at) => {
      expect(value).toBeGreaterThanOrEqual(values[at - 1] ?? 0);
      expect(curve[at]?.bound).toBeGreaterThanOrEqual(value - 1e-9);
    });
    expect(values[0]).toBe(0);
    expect(values.at(-1)).toBeGreaterThan(values[0] ?? 0);
  });
});

describe('what cannot be planned', () => {
  const floor = (tenths: bigint, byYear = 1) => ({
    code: 'three',
    measure,
    atLeast: (measure.denominator * tenths) / 10n,
    byYear,
  });
  const reasons = (changes: Partial<PlanningProblem>) => {
    const outcome = makePlan(problemOf(changes), solve, settings);
    return outcome.code === 'infeasible' ? outcome.reasons : outcome.code;
  };

  it('is explained by what lies in the initiatives', () => {
    expect(
      reasons({ candidates: [candidate('a', 1, { mustDo: true, earliest: 8, latest: 8 })] }),
    ).toEqual([{ code: 'must-do-does-not-fit', of: 'a' }]);
    expect(
      reasons({
        candidates: [candidate('a', 1, { mustDo: true }), candidate('b', 1, { mustDo: true })],
        eitherOr: [['a', 'b']],
      }),
    ).toEqual([{ code: 'must-do-alternatives', of: 'a b' }]);
    expect(reasons({ candidates: [candidate('a', 1)], floors: [floor(30n)] })).toEqual([
      { code: 'floor-out-of-reach', of: 'three' },
    ]);
  });

  it('is explained by the least that is short', () => {
    expect(reasons({ candidates: [candidate('a', 150, { mustDo: true, latest: 3 })] })).toEqual([
      { code: 'own-budget-short', of: '0', short: 5000 },
    ]);
    expect(
      reasons({
        candidates: [
          candidate('a', 1, {
            mustDo: true,
            latest: 0,
            effort: [{ pool: 'team', perQuarter: 3 }],
          }),
        ],
      }),
    ).toEqual([{ code: 'capacity-short', of: 'team 0', short: 2 }]);
    const lifts = ['1.1', '1.2', '2.1'].map((code) => lift(code, 3));
    expect(
      reasons({
        candidates: [candidate('a', 101, { lifts })],
        floors: [floor(30n, 0)],
        objective: { kind: 'least-cost' },
      }),
    ).toEqual([{ code: 'own-budget-short', of: '0', short: 100 }]);
  });

  it('has no plan when time is up before one is found, and says so', () => {
    const never: Solve = () => ({
      state: 'stopped',
      values: null,
      objective: null,
      bound: null,
      reducedCosts: null,
      rowPrices: null,
    });
    const lifts = ['1.1', '1.2', '2.1'].map((code) => lift(code, 3));
    const hard = problemOf({
      candidates: [candidate('a', 90, { lifts }), candidate('b', 1), candidate('c', 20)],
      floors: [floor(30n, 0)],
      objective: { kind: 'least-cost' },
      budgets: [{ own: cents(9000), efro: null }],
    });
    expect(makePlan(hard, never, settings).code).toBe('no-plan-in-time');
    const easy = problemOf({ candidates: [candidate('a', 90)] });
    expect(makePlan(easy, never, settings)).toMatchObject({
      code: 'planned',
      proof: { code: 'nothing-proven', bound: null, gap: null, by: 'greedy' },
    });
  });

  it('says what is wrong with what was entered', () => {
    const flaws = (changes: Partial<PlanningProblem>) =>
      problemFlaws(problemOf(changes)).map(({ code }) => code);
    expect(flaws({})).toEqual([]);
    expect(flaws({ budgets: [] })).toContain('no-years');
    expect(flaws({ budgets: [{ own: cents(-1), efro: null }] })).toContain('budget-below-nothing');
    expect(flaws({ candidates: [candidate('a', 1), candidate('a', 1)] })).toEqual([
      'candidate-twice',
    ]);
    for (const [changes, code] of [
      [{ cost: [] }, 'candidate-without-quarters'],
      [{ cost: [cents(-1)] }, 'cost-below-nothing'],
      [{ efro: [cents(101)] }, 'efro-exceeds-cost'],
      [{ effort: [{ pool: 'team', perQuarter: 0.5 }] }, 'effort-not-whole'],
      [{ effort: [{ pool: 'x', perQuarter: 1 }] }, 'pool-unknown'],
      [{ latest: -1 }, 'window-backwards'],
      [{ after: ['x'] }, 'dependency-unknown'],
      [{ after: ['a'] }, 'dependency-circle'],
    ] as const) {
      expect(flaws({ candidates: [candidate('a', 1, changes)] })).toContain(code);
    }
    expect(flaws({ eitherOr: [['x', 'y']] })).toContain('alternative-unknown');
    expect(flaws({ floors: [floor(30n, 2)] })).toEqual(['floor-outside-years']);
    expect(flaws({ objective: { kind: 'most-maturity', measure, yearWeights: [0, 0] } })).toEqual([
      'year-weights-wrong',
    ]);
    expect(
      flaws({ objective: { kind: 'soonest', goals: [{ code: 'g', floors: [], weight: 0 }] } }),
    ).toEqual(['goal-weight-wrong']);
  });

  it('passes a goal in the first year in which all of it holds', () => {
    const lifts = ['1.1', '1.2', '2.1'].map((code) => lift(code, 3));
    const problem = problemOf({
      candidates: [candidate('a', 90, { lifts, earliest: 2, latest: 5 })],
      objective: {
        kind: 'soonest',
        goals: [
          {
            code: 'three',
            weight: 2,
            floors: [{ measure, atLeast: measure.denominator * 3n }],
          },
        ],
      },
    });
    const outcome = makePlan(problem, solve, settings);
    if (outcome.code !== 'planned') throw new Error(outcome.code);
    expect(passedIn(problem, indexState(state), outcome.plan)).toEqual([0]);
    expect(outcome.proof).toMatchObject({ code: 'best-possible', bound: 4 });
    expect(costPerYear(problem, outcome.plan)[0]?.own).toBe(9000);
  });
});
