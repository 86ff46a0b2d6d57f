import { quartersPerYear, type Candidate, type PlanningProblem } from './problem';

/** Something of which there is so much: own money of a year, a team in a quarter. */
export interface Resource {
  readonly kind: 'own' | 'efro' | 'capacity';
  /** The year or the quarter; with carry-over a year holds what came before it as well. */
  readonly at: number;
  readonly pool: string;
  /** Cents, or units of the pool. */
  readonly limit: number;
}

/** A candidate with the quarter in which it starts. */
export interface Option {
  readonly candidate: number;
  readonly start: number;
  /** The last quarter in which it runs. */
  readonly end: number;
  /** The year at whose end its effect is there. */
  readonly year: number;
  /** The places of the resources that it takes of, each with how much. */
  readonly takes: readonly (readonly [place: number, taken: number])[];
  /** Own money over the whole plan, in cents. */
  readonly own: number;
}

/** A problem with its resources and every way to start every candidate. */
export interface Options {
  readonly years: number;
  readonly resources: readonly Resource[];
  /** Per candidate, in order of start; none when it does not fit at all. */
  readonly ofCandidate: readonly (readonly Option[])[];
  readonly places: ReadonlyMap<string, number>;
  /** Per candidate, the places of those that must be finished before it. */
  readonly after: readonly (readonly number[])[];
  /** Per group of alternatives, the places of its candidates. */
  readonly alternatives: readonly (readonly number[])[];
}

const ownOf = (candidate: Candidate, quarter: number): number =>
  (candidate.cost[quarter] ?? 0) - (candidate.efro[quarter] ?? 0);

/** The resources of a problem, in a fixed order. A budget without a limit is none. */
export function resourcesOf(problem: PlanningProblem): Resource[] {
  const upTo = (amounts: readonly number[], year: number): number =>
    problem.carryOver
      ? amounts.slice(0, year + 1).reduce((sum, amount) => sum + amount, 0)
      : (amounts[year] ?? 0);
  const own = problem.budgets.map((budget) => Number(budget.own));
  const efro = problem.budgets.map((budget) => (budget.efro === null ? Infinity : budget.efro));
  return [
    ...own.map((_, at) => ({ kind: 'own', at, pool: '', limit: upTo(own, at) }) as const),
    ...efro
      .map((_, at) => ({ kind: 'efro', at, pool: '', limit: upTo(efro, at) }) as const)
      .filter(({ limit }) => limit < Infinity),
    ...problem.capacities.flatMap(({ pool, perQuarter }) =>
      problem.budgets.flatMap((_, year) =>
        [0, 1, 2, 3].map((quarter) => {
          const at = year * quartersPerYear + quarter;
          return { kind: 'capacity', at, pool, limit: perQuarter[at] ?? 0 } as const;
        }),
      ),
    ),
  ];
}

function takenBy(
  candidate: Candidate,
  start: number,
  resources: readonly Resource[],
  carryOver: boolean,
): [number, number][] {
  const takes: [number, number][] = [];
  resources.forEach(({ kind, at, pool }, place) => {
    let taken = 0;
    candidate.cost.forEach((_, offset) => {
      const quarter = start + offset;
      const year = Math.floor(quarter / quartersPerYear);
      const counts = carryOver ? year <= at : year === at;
      if (kind === 'own' && counts) taken += ownOf(candidate, offset);
      if (kind === 'efro' && counts) taken += candidate.efro[offset] ?? 0;
      if (kind === 'capacity' && quarter === at) {
        for (const effort of candidate.effort) {
          if (effort.pool === pool) taken += effort.perQuarter;
        }
      }
    });
    if (taken > 0) takes.push([place, taken]);
  });
  return takes;
}

/**
 * Every way to start every candidate. Left out is what cannot be part of any plan: what does not
 * finish within the years, and what alone takes more of a resource than there is. Left out as well
 * is a later start that takes the same of everything and is finished in the same year, as long as no
 * other candidate waits for it or it for another: it is the same choice twice. `beyondLimits` keeps what
 * takes more than there is, to find out how much is short.
 */
export function optionsOf(problem: PlanningProblem, beyondLimits = false): Options {
  const years = problem.budgets.length;
  const resources = resourcesOf(problem);
  const places = new Map(problem.candidates.map(({ code }, place) => [code, place]));
  const placesOf = (codes: readonly string[]): number[] =>
    [...new Set(codes)].flatMap((code) => places.get(code) ?? []);
  const awaited = new Set(problem.candidates.flatMap(({ after }) => after));
  const ofCandidate = problem.candidates.map((candidate, place) => {
    const free = candidate.after.length === 0 && !awaited.has(candidate.code);
    const last = Math.min(candidate.latest, years * quartersPerYear - candidate.cost.length);
    const own = candidate.cost.reduce((sum, _, quarter) => sum + ownOf(candidate, quarter), 0);
    const seen = new Set<string>();
    const options: Option[] = [];
    for (let start = candidate.earliest; start <= last; start += 1) {
      const end = start + candidate.cost.length - 1;
      const year = Math.floor(end / quartersPerYear);
      const takes = takenBy(candidate, start, resources, problem.carryOver);
      const exceeds = takes.some(([at, taken]) => taken > (resources[at]?.limit ?? 0));
      if (exceeds && !beyondLimits) continue;
      const same = `${year} ${JSON.stringify(takes)}`;
      if (free && seen.has(same)) continue;
      seen.add(same);
      options.push({ candidate: place, start, end, year, takes, own });
    }
    return options;
  });
  return {
    years,
    resources,
    ofCandidate,
    places,
    after: problem.candidates.map(({ after }) => placesOf(after)),
    alternatives: problem.eitherOr.map(placesOf).filter((group) => group.length > 1),
  };
}
