import fc from 'fast-check';
import { addCents, cents, sumCents } from '../amount';
import { efroCyberCities2023 as call } from './data/efro-flanders-2021';
import { lineVerdict, type ExpenseFacts } from './eligibility';
import type { EfroProject } from './project';
import { shareFate, splitExpense, type ExpenseShare } from './shares';
import {
  declaredHourlyRate,
  hourlyRate,
  mostMinutes,
  staffCost,
  timeSheetFate,
  type TimeSheet,
} from './staff-cost';

const efro = (project: string, share: number): ExpenseShare => ({
  source: { kind: 'efro', project },
  share,
});
const other = (code: string, share: number): ExpenseShare => ({
  source: { kind: 'other', code },
  share,
});

describe('the parts of an expense', () => {
  it('never exceed the whole', () => {
    expect(shareFate(efro('1', 4000), [other('city', 6000)])).toEqual({
      ok: true,
      value: { left: 0 },
    });
    expect(shareFate(efro('1', 4001), [other('city', 6000)])).toEqual({
      ok: false,
      error: { code: 'shares-above-whole', left: 4000 },
    });
    expect(shareFate(efro('1', 0), []).ok).toBe(false);
  });

  it('name a source once, and no second programme of the Union', () => {
    expect(shareFate(efro('1', 10), [efro('1', 10)])).toMatchObject({
      error: { code: 'source-twice' },
    });
    expect(shareFate(efro('2', 10), [efro('1', 10)]).ok).toBe(true);
    const digital: ExpenseShare = {
      source: { kind: 'eu-programme', programme: 'digital' },
      share: 10,
    };
    for (const [added, there] of [
      [digital, efro('1', 10)],
      [efro('1', 10), digital],
    ] as const) {
      expect(shareFate(added, [there])).toMatchObject({ error: { code: 'second-eu-programme' } });
    }
    expect(shareFate(digital, [other('city', 10)]).ok).toBe(true);
  });

  it('stay within the whole in any order of writing, and add up to the cent', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 6000 }), { maxLength: 12 });
    fc.assert(
      fc.property(shares, fc.integer({ min: -1e9, max: 1e9 }), (list, amount) => {
        const taken: ExpenseShare[] = [];
        list.forEach((share, index) => {
          const part = efro(String(index), share);
          if (shareFate(part, taken).ok) taken.push(part);
        });
        expect(taken.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(10_000);
        const { parts, rest } = splitExpense(cents(amount), taken);
        expect(addCents(sumCents(parts), rest)).toBe(amount);
      }),
    );
  });
});

describe('staff cost', () => {
  const year = { annualCost: cents(8_600_000), contractShare: 10_000 };

  it('is annual cost ÷ 1,720 per hour, and by share for part time', () => {
    expect(declaredHourlyRate(year, call)).toBe(5000);
    expect(hourlyRate({ annualCost: cents(4_300_000), contractShare: 5000 }, call)).toEqual({
      numerator: 5000n,
      denominator: 1n,
    });
    expect(mostMinutes(10_000, call)).toBe(103_200);
    expect(mostMinutes(8000, call)).toBe(82_560);
    expect(hourlyRate({ annualCost: null, contractShare: 10_000 }, call)).toBeNull();
    expect(declaredHourlyRate({ annualCost: cents(0), contractShare: 10_000 }, call)).toBeNull();
    expect(() => mostMinutes(0, call)).toThrow(RangeError);
    expect(() => staffCost(-1, cents(1), call)).toThrow(RangeError);
    expect(staffCost(90, cents(5001), call)).toBe(7501);
  });

  it('never declares more than the documented annual cost', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50_000_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        fc.array(fc.integer({ min: 1, max: 12_000 }), { maxLength: 24 }),
        (annualCost, contractShare, sheets) => {
          const rate = declaredHourlyRate({ annualCost: cents(annualCost), contractShare }, call)!;
          let left = mostMinutes(contractShare, call);
          let sum = 0;
          for (const minutes of sheets) {
            const kept = Math.min(minutes, left);
            left -= kept;
            sum += staffCost(kept, rate, call);
          }
          expect(sum).toBeLessThanOrEqual(annualCost);
        },
      ),
    );
  });

  const sheet = (changes: Partial<TimeSheet>): TimeSheet => ({
    person: 'an',
    project: '1',
    year: 2024,
    month: 3,
    minutes: 6000,
    signedOn: '2024-04-02',
    ...changes,
  });
  const project = { from: '2024-01-15', until: '2024-11-30' } as const;
  const fate = (changes: Partial<TimeSheet>, others: TimeSheet[] = [], contractShare = 10_000) => {
    const outcome = timeSheetFate(sheet(changes), others, { contractShare }, project, call);
    return outcome.ok ? outcome.value.left : outcome.error.code;
  };

  it('takes hours in the months of the project, once a month and project', () => {
    expect(fate({})).toBe(103_200 - 6000);
    expect(fate({ month: 1 })).toBe(97_200);
    expect(fate({ month: 12 })).toBe('month-outside-project');
    expect(fate({ month: 13 })).toBe('month-unknown');
    expect(fate({ minutes: 0 })).toBe('minutes-not-positive');
    expect(fate({ minutes: 1.5 })).toBe('minutes-not-positive');
    expect(fate({}, [sheet({})])).toBe('sheet-twice');
    expect(fate({ month: 2, minutes: 29 * 1440 })).toBe(103_200 - 29 * 1440);
    expect(fate({ month: 2, minutes: 29 * 1440 + 1 })).toBe('more-than-the-month-holds');
    expect(fate({ minutes: 20_000 }, [sheet({ project: '2', minutes: 30_000 })])).toBe(
      'more-than-the-month-holds',
    );
  });

  it('counts all projects against the hours of the year', () => {
    const others = [4, 5, 6, 7].map((month) => sheet({ month, project: '2', minutes: 25_000 }));
    expect(fate({ minutes: 3200 }, others)).toBe(0);
    expect(fate({ minutes: 3201 }, others)).toBe('year-exceeded');
    expect(fate({ minutes: 100 }, others, 5000)).toBe('year-exceeded');
    expect(fate({ minutes: 3201 }, [...others.map((one) => ({ ...one, year: 2023 }))])).toBe(
      99_999,
    );
    expect(fate({ minutes: 3201 }, [...others.map((one) => ({ ...one, person: 'bo' }))])).toBe(
      99_999,
    );
  });
});

describe('a line that may be declared', () => {
  const project: EfroProject = {
    number: '1',
    from: '2023-07-01',
    until: '2026-06-30',
    appliedOn: '2023-05-01',
    completedOn: null,
    total: cents(400_000_000),
    rate: 4000,
    methods: {
      rates: [{ code: 'indirect-15', rate: 1500, calculated: false }],
      hourlyRate: true,
      exception: '',
    },
    budget: {},
    coFinanciers: [],
  };
  const expense: ExpenseFacts = {
    key: 'a',
    category: 'external-services',
    kind: 'invoice',
    invoiceDate: '2024-02-01',
    paidOn: '2024-03-01',
    net: cents(100_000),
    vat: cents(21_000),
    recoverableVat: cents(5000),
    documents: ['invoice', 'proof-of-payment', 'procurement-file'],
    shares: [efro('1', 5000), other('city', 5000)],
    declaredIn: null,
  };
  const verdict = (changes: Partial<ExpenseFacts>, ofProject: Partial<EfroProject> = {}) =>
    lineVerdict({ ...expense, ...changes }, { ...project, ...ofProject }, call);

  it('is worth its share, with the VAT that counts', () => {
    expect(verdict({})).toEqual({
      refusals: [],
      eligible: 60_500,
      eligibleVat: 21_000,
      vatRule: 'vat-counts',
    });
    expect(verdict({}, { total: cents(499_999_999) }).vatRule).toBe('vat-counts');
    expect(verdict({}, { total: cents(500_000_000) })).toMatchObject({
      eligible: 58_000,
      vatRule: 'only-unrecoverable-vat',
    });
    expect(verdict({ vat: cents(0), recoverableVat: cents(0) }).vatRule).toBe('no-vat');
  });

  it.each<[string, Partial<ExpenseFacts>, Partial<EfroProject>, string]>([
    [
      'nothing of it is put on the project',
      { shares: [efro('2', 100)] },
      {},
      'no-share-of-project',
    ],
    [
      'another programme of the Union stands on it',
      {
        shares: [
          efro('1', 100),
          { source: { kind: 'eu-programme', programme: 'digital' }, share: 100 },
        ],
      },
      {},
      'second-eu-programme',
    ],
    [
      'its parts exceed it',
      { shares: [efro('1', 6000), efro('2', 6000)] },
      {},
      'shares-above-whole',
    ],
    ['a claim has it', { declaredIn: '1' }, {}, 'declared-already'],
    ['the call knows no such category', { category: 'gifts' }, {}, 'category-not-in-call'],
    ['a rate pays it', { category: 'overhead' }, {}, 'category-paid-by-rate'],
    ['it is not paid', { paidOn: null }, {}, 'not-paid'],
    ['it was paid before the project', { paidOn: '2023-06-30' }, {}, 'paid-outside-period'],
    ['it was paid after the project', { paidOn: '2026-07-01' }, {}, 'paid-outside-period'],
    ['it was invoiced outside', { invoiceDate: '2023-06-30' }, {}, 'invoiced-outside-period'],
    [
      'it was paid after the programme',
      { paidOn: '2030-01-01' },
      { until: '2030-12-31' },
      'paid-outside-programme',
    ],
    ['it is below nothing', { net: cents(-1) }, {}, 'amount-not-positive'],
    ['a credit note is above nothing', { kind: 'credit-note' }, {}, 'credit-not-negative'],
    ['its VAT is larger than itself', { vat: cents(100_001) }, {}, 'vat-larger-than-amount'],
    [
      'more VAT comes back than was paid',
      { recoverableVat: cents(21_001) },
      {},
      'recoverable-vat-larger-than-vat',
    ],
    [
      'the project was complete before it was applied for',
      {},
      { completedOn: '2023-04-30' },
      'project-completed-before-application',
    ],
  ])('is refused when %s', (_name, changes, ofProject, code) => {
    expect(verdict(changes, ofProject).refusals.map((refusal) => refusal.code)).toContain(code);
  });

  it('names every document that is missing', () => {
    expect(verdict({ documents: ['invoice'] }).refusals).toEqual([
      { code: 'document-missing', of: 'proof-of-payment' },
      { code: 'document-missing', of: 'procurement-file' },
    ]);
    expect(
      verdict({ category: 'staff', kind: 'staff', documents: ['proof-of-payment'] }).refusals,
    ).toEqual([
      { code: 'document-missing', of: 'time-sheet' },
      { code: 'document-missing', of: 'annual-cost' },
    ]);
  });

  it('takes a credit note off again', () => {
    const credit = verdict({
      kind: 'credit-note',
      net: cents(-100_000),
      vat: cents(-21_000),
      recoverableVat: cents(-5000),
    });
    expect(credit).toMatchObject({ refusals: [], eligible: -60_500 });
  });
});
