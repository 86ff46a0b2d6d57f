import type { CostKind, EfroCall, FlatRate } from './call';
import { addCents, cents, noMoney, subtractCents, type Cents } from '../amount';
import { portionOf, type BasisPoints } from '../portion';

/** A flat rate that a project has chosen, at or below its ceiling. What no rate pays is real cost. */
export interface ChosenRate {
  /** `FlatRate.code`. */
  readonly code: string;
  readonly rate: BasisPoints;
  /** Whether the calculation behind the rate is documented. */
  readonly calculated: boolean;
}

/** How a project accounts for its cost. */
export interface CostMethods {
  readonly rates: readonly ChosenRate[];
  /** Whether staff is accounted for by an hourly rate, which is a simplified option of its own. */
  readonly hourlyRate: boolean;
  /** Why no simplified option is used although the project is small; empty when there is no reason. */
  readonly exception: string;
}

/** Why a choice of methods does not stand. */
export interface MethodProblem {
  readonly code:
    | 'rate-unknown'
    | 'rate-twice'
    | 'rate-not-positive'
    | 'rate-above-ceiling'
    | 'calculation-missing'
    | 'rates-exclude-each-other'
    | 'simplified-option-required';
  /** The rate that it is about; null when it is about the whole choice. */
  readonly rate: string | null;
  /** The other rate of an exclusion. */
  readonly other?: string;
}

const rateOf = (call: EfroCall, code: string): FlatRate | undefined =>
  call.flatRates.find((rate) => rate.code === code);

/**
 * Everything that is wrong with a choice of methods for a project of that total cost; empty when it
 * stands. Rates are ceilings (Regulation (EU) 2021/1060, Art. 54 to 56), some exclude each other,
 * and up to `EfroCall.simplifiedUpTo` at least one simplified option is obligatory (Art. 53(2)).
 */
export function methodProblems(
  methods: CostMethods,
  total: Cents,
  call: EfroCall,
): MethodProblem[] {
  const problems: MethodProblem[] = [];
  const codes = methods.rates.map(({ code }) => code);
  methods.rates.forEach(({ code, rate, calculated }, index) => {
    const known = rateOf(call, code);
    if (!known) return void problems.push({ code: 'rate-unknown', rate: code });
    if (codes.indexOf(code) !== index) problems.push({ code: 'rate-twice', rate: code });
    if (!Number.isInteger(rate) || rate <= 0) {
      problems.push({ code: 'rate-not-positive', rate: code });
    } else if (rate > known.most) problems.push({ code: 'rate-above-ceiling', rate: code });
    if (known.needsCalculation && !calculated) {
      problems.push({ code: 'calculation-missing', rate: code });
    }
    for (const other of codes.slice(0, index)) {
      if (known.excludes.includes(other) || rateOf(call, other)?.excludes.includes(code)) {
        problems.push({ code: 'rates-exclude-each-other', rate: code, other });
      }
    }
  });
  const simplified = methods.rates.length > 0 || methods.hourlyRate;
  if (total <= call.simplifiedUpTo && !simplified && methods.exception.trim() === '') {
    problems.push({ code: 'simplified-option-required', rate: null });
  }
  return problems;
}

/** Real cost by kind; what a flat rate pays is left out of it. */
export type CostByKind = Readonly<Record<CostKind, Cents>>;

/** No cost of any kind. */
export const noCost: CostByKind = {
  'direct-staff': noMoney,
  'other-direct': noMoney,
  indirect: noMoney,
};

/** The sum, kind by kind. */
export const addCosts = (a: CostByKind, b: CostByKind): CostByKind => ({
  'direct-staff': addCents(a['direct-staff'], b['direct-staff']),
  'other-direct': addCents(a['other-direct'], b['other-direct']),
  indirect: addCents(a.indirect, b.indirect),
});

/** The kinds of cost that the chosen rates pay, and that may not be claimed as real cost. */
export const kindsPaidByRate = (methods: CostMethods, call: EfroCall): ReadonlySet<CostKind> =>
  new Set(methods.rates.flatMap(({ code }) => rateOf(call, code)?.pays ?? []));

/** What one rate pays. */
export interface FlatAmount {
  readonly code: string;
  readonly amount: Cents;
}

/** Real cost and what the rates add to it. */
export interface EligibleCost {
  readonly real: CostByKind;
  readonly flat: readonly FlatAmount[];
  /** Real and flat together. */
  readonly total: Cents;
}

/**
 * The eligible cost that follows from real cost by kind: real cost of a kind that a rate pays does
 * not count, and each rate adds its share of its base, brought to cents as the call says. Staff paid
 * by a rate is direct cost for the rates that come after it. Worked example (40 % of staff of
 * EUR 100,000): other cost 40,000, total 140,000. Unknown rates add nothing: `methodProblems` names
 * them.
 */
export function eligibleCost(cost: CostByKind, methods: CostMethods, call: EfroCall): EligibleCost {
  const paid = kindsPaidByRate(methods, call);
  const kept = (kind: CostKind): Cents => (paid.has(kind) ? noMoney : cost[kind]);
  const real: CostByKind = {
    'direct-staff': kept('direct-staff'),
    'other-direct': kept('other-direct'),
    indirect: kept('indirect'),
  };
  let staff = real['direct-staff'];
  const flat: FlatAmount[] = [];
  for (const { code, rate, paysStaff, base } of inOrder(methods, call)) {
    const of = {
      direct: addCents(staff, real['other-direct']),
      'direct-staff': staff,
      'other-direct': real['other-direct'],
    }[base];
    const amount = portionOf(of, rate, call.rounding);
    if (paysStaff) staff = addCents(staff, amount);
    flat.push({ code, amount });
  }
  const realTotal = cents(real['direct-staff'] + real['other-direct'] + real.indirect);
  return { real, flat, total: flat.reduce((sum, { amount }) => addCents(sum, amount), realTotal) };
}

/** The known rates of a choice, those that pay staff first: the others may take their share of it. */
function inOrder(methods: CostMethods, call: EfroCall) {
  const rates = methods.rates.flatMap(({ code, rate }) => {
    const known = rateOf(call, code);
    return known
      ? [{ code, rate, base: known.base, paysStaff: known.pays.includes('direct-staff') }]
      : [];
  });
  return [...rates.filter((rate) => rate.paysStaff), ...rates.filter((rate) => !rate.paysStaff)];
}

/**
 * What a claim adds to the eligible cost: that of everything so far with it, less that of everything
 * so far without it. So the cents that rounding leaves behind in one claim come back in the next, and
 * all claims together are worth exactly what one claim over all of it would be.
 */
export function addedCost(
  before: CostByKind,
  now: CostByKind,
  methods: CostMethods,
  call: EfroCall,
): EligibleCost {
  const without = eligibleCost(before, methods, call);
  const all = eligibleCost(addCosts(before, now), methods, call);
  const difference = (kind: CostKind): Cents => subtractCents(all.real[kind], without.real[kind]);
  return {
    real: {
      'direct-staff': difference('direct-staff'),
      'other-direct': difference('other-direct'),
      indirect: difference('indirect'),
    },
    flat: all.flat.map(({ code, amount }, index) => ({
      code,
      amount: subtractCents(amount, without.flat[index]?.amount ?? noMoney),
    })),
    total: subtractCents(all.total, without.total),
  };
}
