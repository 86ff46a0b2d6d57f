import { cents } from '../amount';
import { commitmentFate, type CommitmentTerms } from './commitment';
import { expenseFate, invoiceKey, sharesFate, type Expense, type ExpenseShare } from './expense';
import { invoicedAt } from './vat';

const today = '2026-11-22';
const expense = (changes: Partial<Expense> = {}): Expense => ({
  ...invoicedAt(cents(10_000), 2100),
  kind: 'invoice',
  invoicedOn: '2024-03-01',
  paidOn: null,
  ...changes,
});
const fateOf = (changes: Partial<Expense>) => {
  const fate = expenseFate(expense(changes), today);
  return fate.ok ? 'ok' : fate.error.code;
};

describe('an expense', () => {
  it('is refused by the name of the rule', () => {
    expect(fateOf({})).toBe('ok');
    expect(fateOf({ ...invoicedAt(cents(-100), 2100), kind: 'credit-note' })).toBe('ok');
    expect(fateOf(invoicedAt(cents(-100), 2100))).toBe('kind-other-sign');
    expect(fateOf({ kind: 'credit-note' })).toBe('kind-other-sign');
    expect(fateOf({ excluding: cents(0), vat: cents(0) })).toBe('amount-zero');
    expect(fateOf({ vat: cents(9000) })).toBe('vat-impossible');
    expect(fateOf({ invoicedOn: '2026-11-23' })).toBe('in-the-future');
    expect(fateOf({ paidOn: '2026-11-23' })).toBe('in-the-future');
    expect(fateOf({ paidOn: '2023-03-01' })).toBe('ok');
    expect(fateOf({ paidOn: '2023-02-28' })).toBe('paid-long-before-invoice');
  });

  it('draws on a commitment of its own line, initiative and year', () => {
    const share = (changes: Partial<ExpenseShare> = {}): ExpenseShare => ({
      line: 'council',
      year: 2024,
      initiative: 'mfa',
      commitment: 'c',
      excluding: cents(10_000),
      ...changes,
    });
    const drawn = (changes: Partial<ExpenseShare>, closed = false) => {
      const fate = sharesFate(expense(), [share(changes)], (id) =>
        id === 'c' ? { line: 'council', initiative: 'mfa', years: [2024], closed } : undefined,
      );
      return fate.ok ? 'ok' : `${fate.error.code} ${fate.error.share ?? ''}`.trim();
    };
    expect(drawn({})).toBe('ok');
    expect(drawn({ commitment: 'd' })).toBe('commitment-unknown 0');
    expect(drawn({ line: 'basis' })).toBe('commitment-elsewhere 0');
    expect(drawn({ initiative: null })).toBe('commitment-elsewhere 0');
    expect(drawn({ year: 2025 })).toBe('commitment-other-year 0');
    expect(drawn({}, true)).toBe('commitment-closed 0');
    expect(drawn({ commitment: null, line: 'basis' })).toBe('ok');
    expect(drawn({ excluding: cents(10_001) })).toBe('shares-above-whole');
    const twice = sharesFate(
      expense(),
      [share({ excluding: cents(1) }), share({ excluding: cents(2) })],
      () => undefined,
    );
    expect(twice).toMatchObject({ ok: false });
  });

  it('is told apart by supplier and number, however they are written', () => {
    expect(invoiceKey('Van den Broeck & Co. NV', 'F-2024/001')).toBe(
      invoiceKey('VAN DEN BROECK & CO NV', 'f2024 001'),
    );
    expect(invoiceKey('Crème', '1')).toBe(invoiceKey('creme', '1'));
    expect(invoiceKey('a', 'b1')).not.toBe(invoiceKey('ab', '1'));
  });
});

describe('a commitment', () => {
  const terms = (changes: Partial<CommitmentTerms> = {}): CommitmentTerms => ({
    startsOn: '2023-01-01',
    endsOn: '2024-12-31',
    years: [{ year: 2023, amount: cents(100) }],
    closed: false,
    reason: '',
    ...changes,
  });
  const scope = {
    effectiveOn: '2023-01-01',
    today,
    amends: false,
    drawnYears: [] as number[],
    raisesOvercommitment: false,
  } as const;
  const fate = (
    changes: Partial<CommitmentTerms>,
    more: Partial<Parameters<typeof commitmentFate>[1]> = {},
  ) => {
    const outcome = commitmentFate(terms(changes), { ...scope, ...more });
    return outcome.ok ? 'ok' : outcome.error.code;
  };

  it('is refused by the name of the rule', () => {
    const year = (year: number, amount = 100) => ({ years: [{ year, amount: cents(amount) }] });
    expect(fate({})).toBe('ok');
    expect(fate(year(2025))).toBe('ok');
    expect(fate(year(2026))).toBe('year-outside-period');
    expect(fate(year(2022))).toBe('year-outside-period');
    expect(fate(year(2023, 0))).toBe('amount-not-positive');
    expect(fate({ years: [] })).toBe('no-amounts');
    expect(fate({ years: [...terms().years, ...terms().years] })).toBe('year-repeated');
    expect(fate({ endsOn: '2022-12-31' })).toBe('period-reversed');
    expect(fate({}, { effectiveOn: '2026-11-23' })).toBe('in-the-future');
  });

  it('needs words when it binds too much, or is amended', () => {
    expect(fate({}, { raisesOvercommitment: true })).toBe('overcommitment-unexplained');
    expect(fate({ reason: ' ' }, { raisesOvercommitment: true })).toBe(
      'overcommitment-unexplained',
    );
    expect(fate({ reason: 'the attack' }, { raisesOvercommitment: true })).toBe('ok');
    expect(fate({}, { amends: true })).toBe('reason-missing');
    expect(fate({ reason: 'option taken' }, { amends: true, drawnYears: [2024] })).toBe(
      'drawn-year-missing',
    );
  });
});
