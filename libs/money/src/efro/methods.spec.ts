import fc from 'fast-check';
import { cents, sumCents, type Cents } from '../amount';
import { efroCyberCities2023 as call } from './data/efro-flanders-2021';
import { efroCallOn, efroCalls, findEfroCall } from './calls';
import {
  addCosts,
  addedCost,
  eligibleCost,
  methodProblems,
  noCost,
  type CostByKind,
  type CostMethods,
} from './methods';
import { claimPeriods, projectBudget, projectProblems, type EfroProject } from './project';

const rates = (...chosen: [string, number][]): CostMethods => ({
  rates: chosen.map(([code, rate]) => ({ code, rate, calculated: true })),
  hourlyRate: false,
  exception: '',
});
const cost = (staff: number, other: number, indirect = 0): CostByKind => ({
  'direct-staff': cents(staff),
  'other-direct': cents(other),
  indirect: cents(indirect),
});

const codesOf = (methods: CostMethods, total = 50_000_000) =>
  methodProblems(methods, cents(total), call).map(({ code, rate }) => `${code} ${rate ?? ''}`);

describe('eligible cost', () => {
  // The worked example of the reference: staff EUR 100,000, external EUR 50,000.
  it.each<[string, CostMethods, number, number]>([
    ['15 % of staff', rates(['indirect-15', 1500]), 16_500_000, 6_600_000],
    ['40 % of staff for all other cost', rates(['other-40', 4000]), 14_000_000, 5_600_000],
    ['7 % of direct cost', rates(['indirect-7', 700]), 16_050_000, 6_420_000],
    ['staff at 20 % of the other direct cost', rates(['staff-20', 2000]), 6_000_000, 2_400_000],
    [
      'staff at 20 %, then 7 % of all direct cost',
      rates(['indirect-7', 700], ['staff-20', 2000]),
      6_420_000,
      2_568_000,
    ],
    ['real cost alone', rates(), 15_000_000, 6_000_000],
  ])('by %s', (_name, methods, total, support) => {
    const eligible = eligibleCost(cost(10_000_000, 5_000_000), methods, call);
    expect(eligible.total).toBe(total);
    expect((eligible.total * 4000) / 10_000).toBe(support);
  });

  it('leaves out the real cost that a rate pays', () => {
    const eligible = eligibleCost(cost(100, 50, 30), rates(['indirect-15', 1500]), call);
    expect(eligible.real.indirect).toBe(0);
    expect(eligible.flat).toEqual([{ code: 'indirect-15', amount: 15 }]);
    expect(eligible.total).toBe(165);
  });

  it('is the same in many claims as in one, to the cent', () => {
    const amounts = fc.integer({ min: -100_000, max: 10_000_000 });
    const parts = fc.array(fc.tuple(amounts, amounts, amounts), { minLength: 1, maxLength: 12 });
    const methods = fc.constantFrom(
      rates(['indirect-15', 1499]),
      rates(['indirect-7', 333]),
      rates(['other-40', 3999]),
      rates(['staff-20', 1777], ['indirect-7', 699]),
      rates(),
    );
    fc.assert(
      fc.property(parts, methods, (claims, chosen) => {
        let before: CostByKind = noCost;
        const totals: Cents[] = [];
        for (const [staff, other, indirect] of claims) {
          const now = cost(staff, other, indirect);
          const added = addedCost(before, now, chosen, call);
          const real = Object.values(added.real);
          const flat = added.flat.map(({ amount }) => amount);
          expect(added.total).toBe(sumCents([...real, ...flat]));
          totals.push(added.total);
          before = addCosts(before, now);
        }
        expect(sumCents(totals)).toBe(eligibleCost(before, chosen, call).total);
      }),
    );
  });
});

describe('a choice of methods', () => {
  it.each<[string, CostMethods, string[]]>([
    ['a rate at its ceiling', rates(['indirect-15', 1500]), []],
    ['a rate above its ceiling', rates(['indirect-15', 1501]), ['rate-above-ceiling indirect-15']],
    ['a rate of nothing', rates(['indirect-7', 0]), ['rate-not-positive indirect-7']],
    ['a rate that nobody knows', rates(['indirect-9', 100]), ['rate-unknown indirect-9']],
    [
      'the same rate twice',
      rates(['indirect-7', 700], ['indirect-7', 700]),
      ['rate-twice indirect-7'],
    ],
    [
      '25 % without a calculation',
      { ...rates(), rates: [{ code: 'indirect-25', rate: 2500, calculated: false }] },
      ['calculation-missing indirect-25'],
    ],
    ['25 % with a calculation', rates(['indirect-25', 2500]), []],
    [
      '15 % and 40 %',
      rates(['indirect-15', 1500], ['other-40', 4000]),
      ['rates-exclude-each-other other-40'],
    ],
    [
      '20 % and 40 %',
      rates(['other-40', 4000], ['staff-20', 2000]),
      ['rates-exclude-each-other staff-20'],
    ],
    [
      'two rates for indirect cost',
      rates(['indirect-7', 700], ['indirect-15', 1500]),
      ['rates-exclude-each-other indirect-15'],
    ],
    ['20 % and 7 %', rates(['staff-20', 2000], ['indirect-7', 700]), []],
  ])('of %s', (_name, methods, codes) => {
    expect(codesOf(methods)).toEqual(codes);
  });

  it('needs a simplified option up to EUR 200,000', () => {
    expect(codesOf(rates(), 20_000_000)).toEqual(['simplified-option-required ']);
    expect(codesOf(rates(), 20_000_001)).toEqual([]);
    expect(codesOf(rates(['indirect-7', 700]), 20_000_000)).toEqual([]);
    expect(codesOf({ ...rates(), hourlyRate: true }, 20_000_000)).toEqual([]);
    expect(codesOf({ ...rates(), exception: 'state aid' }, 20_000_000)).toEqual([]);
    expect(codesOf({ ...rates(), exception: '  ' }, 20_000_000)).toHaveLength(1);
  });

  it('excludes both ways in every call', () => {
    for (const { flatRates } of efroCalls) {
      for (const { code, excludes } of flatRates) {
        for (const other of excludes) {
          expect(flatRates.find((rate) => rate.code === other)?.excludes).toContain(code);
        }
      }
    }
  });
});

const project: EfroProject = {
  number: '1',
  from: '2023-07-01',
  until: '2026-06-30',
  appliedOn: '2023-05-01',
  completedOn: null,
  total: cents(20_000_000),
  rate: 4000,
  methods: rates(['indirect-15', 1500]),
  budget: { staff: cents(10_000_000), 'external-services': cents(5_000_000) },
  coFinanciers: [{ code: 'city', kind: 'own', amount: cents(13_400_000) }],
};

describe('a project', () => {
  const problems = (changes: Partial<EfroProject>) =>
    projectProblems({ ...project, ...changes }, call).map(({ code }) => code);

  it('stands when it is financed to the cent', () => {
    expect(problems({})).toEqual([]);
    expect(projectBudget(project, call)).toMatchObject({ support: 6_600_000, open: 0 });
    expect(problems({ total: cents(20_000_001) })).toEqual(['not-financed-to-the-cent']);
  });

  it.each<[Partial<EfroProject>, string]>([
    [{ until: '2023-06-30' }, 'ends-before-it-starts'],
    [{ until: '2030-01-01' }, 'outside-programme-period'],
    [{ from: '2020-12-31' }, 'outside-programme-period'],
    [{ rate: 4001 }, 'rate-of-support-too-high'],
    [{ rate: 0 }, 'rate-of-support-not-positive'],
    [{ completedOn: '2023-04-30' }, 'completed-before-application'],
    [{ total: cents(16_499_999) }, 'total-below-eligible'],
    [{ budget: { ...project.budget, overhead: cents(1) } }, 'category-paid-by-rate'],
    [{ budget: { ...project.budget, gifts: cents(1) } }, 'category-not-in-call'],
    [{ budget: { staff: cents(-1) } }, 'budget-below-nothing'],
    [
      {
        coFinanciers: [
          ...project.coFinanciers,
          { code: 'x', kind: 'eu-programme', amount: cents(0) },
        ],
      },
      'second-eu-programme',
    ],
  ])('is refused with %j: %s', (changes, code) => {
    expect(problems(changes)).toContain(code);
  });

  it('is divided into periods that follow each other from its first to its last day', () => {
    expect(claimPeriods(project, 12).map(({ from, until }) => `${from} ${until}`)).toEqual([
      '2023-07-01 2024-06-30',
      '2024-07-01 2025-06-30',
      '2025-07-01 2026-06-30',
    ]);
    expect(claimPeriods(project, 24).at(-1)).toEqual({ from: '2025-07-01', until: '2026-06-30' });
    expect(claimPeriods(project, null)).toHaveLength(1);
  });

  it('follows the version of its call that holds on a day', () => {
    expect(efroCallOn(call.code, '2023-03-21')).toBeUndefined();
    expect(efroCallOn(call.code, '2023-03-22')).toBe(call);
    expect(findEfroCall(call.code, call.version)).toBe(call);
  });
});
