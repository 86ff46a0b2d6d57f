import { addDays, addMonths, type CalendarDate } from '@weerbaar/kernel';
import { addCents, noMoney, subtractCents, sumCents, type Cents } from '../amount';
import { portionOf, type BasisPoints } from '../portion';
import { categoryOf, type EfroCall } from './call';
import {
  eligibleCost,
  kindsPaidByRate,
  methodProblems,
  noCost,
  type CostByKind,
  type CostMethods,
  type EligibleCost,
  type MethodProblem,
} from './methods';

/** What somebody else than EFRO pays of a project. */
export interface CoFinancier {
  readonly code: string;
  readonly kind: 'own' | 'public' | 'private' | 'eu-programme';
  readonly amount: Cents;
}

/** A project as it was approved. */
export interface EfroProject {
  readonly number: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly appliedOn: CalendarDate;
  /** When everything was carried out; null while it is not. */
  readonly completedOn: CalendarDate | null;
  /** The whole cost, VAT included, also of what is not eligible. */
  readonly total: Cents;
  readonly rate: BasisPoints;
  readonly methods: CostMethods;
  /** The approved real cost by category; what a rate pays is not in it. */
  readonly budget: Readonly<Record<string, Cents>>;
  readonly coFinanciers: readonly CoFinancier[];
}

/** Why a project does not stand. */
export type ProjectProblem =
  | MethodProblem
  | {
      readonly code:
        | 'ends-before-it-starts'
        | 'outside-programme-period'
        | 'rate-of-support-too-high'
        | 'rate-of-support-not-positive'
        | 'completed-before-application'
        | 'total-below-eligible'
        | 'not-financed-to-the-cent'
        | 'second-eu-programme';
    }
  | {
      readonly code:
        | 'category-not-in-call'
        | 'category-paid-by-rate'
        | 'budget-below-nothing'
        | 'co-financing-below-nothing';
      /** The category or the financier. */
      readonly of: string;
    };

/** What a project costs and who carries it. */
export interface ProjectBudget {
  readonly eligible: EligibleCost;
  /** What EFRO carries of it, brought to cents as the call says. */
  readonly support: Cents;
  /** What the others promised. */
  readonly coFinanced: Cents;
  /** The whole cost less support and co-financing; nothing when it is financed to the cent. */
  readonly open: Cents;
}

/** Amounts by category, summed by kind; a category that the call does not know is left out. */
export function costByKind(amounts: Readonly<Record<string, Cents>>, call: EfroCall): CostByKind {
  const sums = { ...noCost };
  for (const [code, amount] of Object.entries(amounts)) {
    const kind = categoryOf(call, code)?.kind;
    if (kind) sums[kind] = addCents(sums[kind], amount);
  }
  return sums;
}

/** The budget of a project from its approved real cost, its methods and its rate. */
export function projectBudget(project: EfroProject, call: EfroCall): ProjectBudget {
  const eligible = eligibleCost(costByKind(project.budget, call), project.methods, call);
  const support = portionOf(eligible.total, project.rate, call.rounding);
  const coFinanced = sumCents(project.coFinanciers.map(({ amount }) => amount));
  return {
    eligible,
    support,
    coFinanced,
    open: subtractCents(project.total, addCents(support, coFinanced)),
  };
}

/** Everything that is wrong with a project under its call; empty when it stands. */
export function projectProblems(project: EfroProject, call: EfroCall): ProjectProblem[] {
  const problems: ProjectProblem[] = methodProblems(project.methods, project.total, call);
  const { from, until, rate } = project;
  if (until < from) problems.push({ code: 'ends-before-it-starts' });
  if (from < call.expenditureFrom || until > call.expenditureUntil) {
    problems.push({ code: 'outside-programme-period' });
  }
  const rateFits = Number.isInteger(rate) && rate > 0 && rate <= call.mostRate;
  if (!Number.isInteger(rate) || rate <= 0) problems.push({ code: 'rate-of-support-not-positive' });
  if (rate > call.mostRate) problems.push({ code: 'rate-of-support-too-high' });
  if (project.completedOn !== null && project.completedOn < project.appliedOn) {
    problems.push({ code: 'completed-before-application' });
  }
  const paidByRate = kindsPaidByRate(project.methods, call);
  for (const [of, amount] of Object.entries(project.budget)) {
    const category = categoryOf(call, of);
    if (!category) problems.push({ code: 'category-not-in-call', of });
    else if (amount !== 0 && paidByRate.has(category.kind)) {
      problems.push({ code: 'category-paid-by-rate', of });
    }
    if (amount < 0) problems.push({ code: 'budget-below-nothing', of });
  }
  for (const { code, kind, amount } of project.coFinanciers) {
    if (amount < 0) problems.push({ code: 'co-financing-below-nothing', of: code });
    if (kind === 'eu-programme') problems.push({ code: 'second-eu-programme' });
  }
  if (rateFits && !problems.some(({ code }) => code.startsWith('rate'))) {
    const { eligible, open } = projectBudget(project, call);
    if (project.total < eligible.total) problems.push({ code: 'total-below-eligible' });
    else if (open !== noMoney) problems.push({ code: 'not-financed-to-the-cent' });
  }
  return problems;
}

/**
 * The periods that claims cover, from the first to the last day of the project; one period of the
 * whole project when neither the call nor the project states a rhythm.
 */
export function claimPeriods(
  project: Pick<EfroProject, 'from' | 'until'>,
  everyMonths: number | null,
): { readonly from: CalendarDate; readonly until: CalendarDate }[] {
  if (everyMonths === null || everyMonths < 1) return [project];
  const periods: { from: CalendarDate; until: CalendarDate }[] = [];
  for (let count = 0; ; count += 1) {
    const from = addMonths(project.from, count * everyMonths);
    if (from > project.until) return periods;
    const next = addDays(addMonths(project.from, (count + 1) * everyMonths), -1);
    periods.push({ from, until: next < project.until ? next : project.until });
  }
}
