import type { Candidate, PlanningProblem, ProblemFlaw } from './problem';

const whole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

function candidateFlaws(
  { cost, efro, effort, earliest, latest }: Candidate,
  pools: ReadonlySet<string>,
): ProblemFlaw['code'][] {
  const flaws: ProblemFlaw['code'][] = [];
  if (cost.length === 0 || efro.length !== cost.length) flaws.push('candidate-without-quarters');
  if ([...cost, ...efro].some((amount) => !whole(amount))) flaws.push('cost-below-nothing');
  if (efro.some((amount, quarter) => amount > (cost[quarter] ?? 0))) {
    flaws.push('efro-exceeds-cost');
  }
  if (effort.some(({ perQuarter }) => !whole(perQuarter))) flaws.push('effort-not-whole');
  if (effort.some(({ pool }) => !pools.has(pool))) flaws.push('pool-unknown');
  if (!whole(earliest) || !whole(latest) || latest < earliest) flaws.push('window-backwards');
  return flaws;
}

/** The candidates that wait for themselves, directly or through others. */
function inCircle(candidates: readonly Candidate[]): string[] {
  const after = new Map(candidates.map((candidate) => [candidate.code, candidate.after]));
  const settled = new Set<string>();
  for (let before = -1; before !== settled.size;) {
    before = settled.size;
    for (const [code, others] of after) {
      if (others.every((other) => settled.has(other) || !after.has(other))) settled.add(code);
    }
  }
  return [...after.keys()].filter((code) => !settled.has(code));
}

/** Everything that is wrong with what was entered; empty when it can be planned. */
export function problemFlaws(problem: PlanningProblem): ProblemFlaw[] {
  const { budgets, capacities, candidates, eitherOr, floors, objective } = problem;
  const flaws: ProblemFlaw[] = [];
  const add = (code: ProblemFlaw['code'], of: string, when = true): void => {
    if (when) flaws.push({ code, of });
  };
  add('no-years', '', budgets.length === 0);
  budgets.forEach(({ own, efro }, year) => {
    add('budget-below-nothing', String(year), !whole(own) || (efro !== null && !whole(efro)));
  });
  const codes = candidates.map(({ code }) => code);
  const known = new Set(codes);
  const pools = new Set(capacities.map(({ pool }) => pool));
  candidates.forEach((candidate, place) => {
    const { code, after } = candidate;
    add('candidate-twice', code, codes.indexOf(code) !== place);
    for (const flaw of candidateFlaws(candidate, pools)) add(flaw, code);
    add('dependency-unknown', code, !after.every((other) => known.has(other)));
  });
  for (const code of inCircle(candidates)) add('dependency-circle', code);
  for (const code of eitherOr.flat()) add('alternative-unknown', code, !known.has(code));
  for (const { code, byYear } of floors) {
    add('floor-outside-years', code, !whole(byYear) || byYear >= budgets.length);
  }
  if (objective.kind === 'most-maturity') {
    const { yearWeights } = objective;
    const fits = yearWeights.length === budgets.length && yearWeights.every(whole);
    add('year-weights-wrong', '', !fits || !yearWeights.some((weight) => weight > 0));
  }
  if (objective.kind === 'soonest') {
    for (const { code, weight } of objective.goals) {
      add('goal-weight-wrong', code, !whole(weight) || weight < 1);
    }
  }
  return flaws;
}
