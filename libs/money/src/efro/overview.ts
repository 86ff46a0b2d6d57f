import type { CalendarDate } from '@weerbaar/kernel';
import { addCents, noMoney, subtractCents, sumCents, type Cents } from '../amount';
import { portionOf, splitByKeys } from '../portion';
import { byCategory, cutOf, standingTotals, type Claim, type ClaimScope } from './claim';
import type { Claims } from './claim-acts';
import { addCosts, eligibleCost, noCost } from './methods';
import { costByKind, projectBudget } from './project';

/** One row of the overview. `declared = stands + cut + parked` and `budget = before + stands + left`. */
export interface OverviewRow {
  /** A category, or a flat rate. */
  readonly code: string;
  readonly kind: 'category' | 'flat-rate' | 'total';
  readonly budget: Cents;
  /** What stands of the claims before this one. */
  readonly before: Cents;
  /** What this claim declares. */
  readonly declared: Cents;
  readonly cut: Cents;
  readonly parked: Cents;
  /** What is left of this claim after cuts and parked lines. */
  readonly stands: Cents;
  /** Below nothing when more was declared than budgeted. */
  readonly left: Cents;
}

type Amounts = Pick<OverviewRow, 'budget' | 'before' | 'declared' | 'cut' | 'parked' | 'stands'>;

const row = (code: string, kind: OverviewRow['kind'], amounts: Amounts): OverviewRow => ({
  code,
  kind,
  ...amounts,
  left: subtractCents(amounts.budget, addCents(amounts.before, amounts.stands)),
});

/** What of a claim stands in a category, a draft's lines included. */
function partsOf(claim: Claim, category: string) {
  const lines = claim.lines.filter((line) => line.category === category);
  const declared = sumCents(lines.map(({ amount }) => amount));
  const parked = sumCents(
    lines.flatMap(({ key, amount }) => (claim.parked.includes(key) ? [amount] : [])),
  );
  const cut = sumCents(lines.map(({ key }) => cutOf(claim, key)));
  return { declared, parked, cut, stands: subtractCents(declared, addCents(parked, cut)) };
}

/**
 * The overview of a claim: a row for each category of the call, for each chosen flat rate and for
 * the total. Claims with a lower number that were submitted count as before, with what stands of
 * them. Corrections are not in it: frozen totals stay as they were; see `supportPosition`. Undefined
 * when there is no such claim.
 */
export function claimOverview(
  claims: Claims,
  number: number,
  { project, call }: ClaimScope,
): readonly OverviewRow[] | undefined {
  const claim = claims.find((one) => one.number === number);
  if (!claim) return undefined;
  const earlier = claims.filter((one) => one.number < number && one.stage !== 'draft');
  const budget = projectBudget(project, call);
  const categories = call.categories.map(({ code }) =>
    row(code, 'category', {
      budget: project.budget[code] ?? noMoney,
      before: sumCents(earlier.map((one) => partsOf(one, code).stands)),
      ...partsOf(claim, code),
    }),
  );
  const flatOf = (one: Claim, code: string, which: 'submitted' | 'standing'): Cents =>
    (which === 'submitted' ? one.submitted : standingTotals(one))?.eligible.flat.find(
      (flat) => flat.code === code,
    )?.amount ?? noMoney;
  const rates = budget.eligible.flat.map(({ code, amount }) => {
    const [declared, stands] = [flatOf(claim, code, 'submitted'), flatOf(claim, code, 'standing')];
    return row(code, 'flat-rate', {
      budget: amount,
      before: sumCents(earlier.map((one) => flatOf(one, code, 'standing'))),
      declared,
      cut: subtractCents(declared, stands),
      parked: noMoney,
      stands,
    });
  });
  const rows = [...categories, ...rates];
  const sum = (field: keyof Amounts): Cents => sumCents(rows.map((one) => one[field]));
  const total = row('total', 'total', {
    budget: sum('budget'),
    before: sum('before'),
    declared: sum('declared'),
    cut: sum('cut'),
    parked: sum('parked'),
    stands: sum('stands'),
  });
  return [...rows, total];
}

/** Where the support of a project stands. */
export interface SupportPosition {
  readonly approved: Cents;
  /** Of claims that were submitted and not yet verified. */
  readonly submitted: Cents;
  /** Frozen at verification, whether paid or not. */
  readonly accepted: Cents;
  readonly paid: Cents;
  /** Accepted and not paid, for claims that are not paid yet. */
  readonly awaited: Cents;
  /** What corrections change; below nothing when support must be given back. */
  readonly corrected: Cents;
  /** `approved − submitted − accepted − corrected`: what can still be claimed. */
  readonly left: Cents;
  /** What stands of eligible cost after corrections, and who carries it. */
  readonly eligible: Cents;
  readonly carriers: readonly { readonly code: string; readonly amount: Cents }[];
}

/**
 * Where the support of a project stands over all claims, and who carries the eligible cost that was
 * accepted: EFRO its support, the co-financiers the rest by the amounts that they promised; `own`
 * when nobody promised anything. The carriers add up to the eligible cost to the cent.
 */
export function supportPosition(claims: Claims, { project, call }: ClaimScope): SupportPosition {
  const approved = projectBudget(project, call).support;
  const waiting = claims.flatMap((one) => (one.stage === 'submitted' ? (one.submitted ?? []) : []));
  const frozen = claims.flatMap((one) => one.accepted ?? []);
  const accepted = sumCents(frozen.map(({ support }) => support));
  const submitted = sumCents(waiting.map(({ support }) => support));
  const real = frozen.reduce((sum, { eligible }) => addCosts(sum, eligible.real), noCost);
  const corrections = claims.flatMap((one) =>
    one.corrections.map(({ line, amount }) => ({
      category: one.lines.find(({ key }) => key === line)?.category ?? '',
      amount,
    })),
  );
  const after = eligibleCost(
    addCosts(real, costByKind(byCategory(corrections), call)),
    project.methods,
    call,
  ).total;
  const due = portionOf(after, project.rate, call.rounding);
  const upTo = due < approved ? due : approved;
  const corrected = subtractCents(upTo, accepted);
  const promised = project.coFinanciers.filter(({ amount }) => amount > 0);
  const rest = subtractCents(after, upTo);
  const parts =
    promised.length > 0
      ? splitByKeys(
          rest,
          promised.map(({ amount }) => amount),
        ).map((amount, index) => ({ code: promised[index]?.code ?? '', amount }))
      : [{ code: 'own', amount: rest }];
  const unpaid = claims.filter(({ stage }) => stage === 'verified');
  return {
    approved,
    submitted,
    accepted,
    paid: sumCents(claims.flatMap(({ paid }) => paid ?? [])),
    awaited: sumCents(unpaid.map((one) => one.accepted?.support ?? noMoney)),
    corrected,
    left: subtractCents(approved, addCents(addCents(submitted, accepted), corrected)),
    eligible: after,
    carriers: [{ code: 'efro', amount: upTo }, ...parts],
  };
}

/** By when how much eligible cost must have been declared, over all claims so far. */
export interface DeclarationMilestone {
  readonly by: CalendarDate;
  readonly eligible: Cents;
}

/** What may be lost when it is not declared in time. */
export interface Lapse {
  readonly by: CalendarDate;
  readonly state: 'met' | 'open' | 'missed';
  /** Eligible cost that is still to be declared for it; nothing when met. */
  readonly eligible: Cents;
  /** The support that goes with it. */
  readonly support: Cents;
}

/**
 * What may be lost per milestone: those of the project, and the last day of the programme for the
 * whole budget. What stands of submitted claims counts as declared; a milestone of `by` is met by a
 * claim submitted on that day. In order of date.
 */
export function mayBeLost(
  claims: Claims,
  milestones: readonly DeclarationMilestone[],
  { project, call }: ClaimScope,
  today: CalendarDate,
): readonly Lapse[] {
  const whole = {
    by: call.expenditureUntil,
    eligible: projectBudget(project, call).eligible.total,
  };
  return [...milestones, whole]
    .toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : a.eligible - b.eligible))
    .map(({ by, eligible }) => {
      const declared = sumCents(
        claims.flatMap((one) =>
          one.submittedOn !== null && one.submittedOn <= by
            ? (standingTotals(one)?.eligible.total ?? [])
            : [],
        ),
      );
      const missing = declared < eligible ? subtractCents(eligible, declared) : noMoney;
      const state = missing === 0 ? 'met' : today > by ? 'missed' : 'open';
      return {
        by,
        state,
        eligible: missing,
        support: portionOf(missing, project.rate, call.rounding),
      };
    });
}
