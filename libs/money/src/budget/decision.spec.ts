import { cents } from '../amount';
import {
  belowNothing,
  decidedCells,
  decisionFate,
  decisionsAt,
  recurring,
  type BudgetDecision,
  type DecisionEntry,
  type DecisionKind,
} from './decision';

const basis = { line: 'basis', initiative: null };
const entry = (
  year: number,
  amount: number,
  changes: Partial<DecisionEntry> = {},
): DecisionEntry => ({ ...basis, year, amount: cents(amount), ...changes });
const decision = (changes: Partial<BudgetDecision> = {}): BudgetDecision => ({
  id: 'first',
  kind: 'grant',
  decidedOn: '2019-12-16',
  recordedAt: new Date('2026-01-01T00:00:00Z'),
  replaces: null,
  entries: [entry(2020, 100)],
  ...changes,
});
const codeOf = (kind: DecisionKind, ...entries: DecisionEntry[]) => {
  const fate = decisionFate(decision({ kind, entries }), '2026-11-22');
  return fate.ok
    ? 'ok'
    : fate.error.entry === undefined
      ? fate.error.code
      : `${fate.error.code} ${fate.error.entry}`;
};

describe('the envelope of the sources', () => {
  it('is 19.4 million to the cent', () => {
    const entries = [
      ...recurring(basis, cents(80_000_000), 2020, 2025),
      entry(2022, 1_460_000_000, { line: 'council' }),
    ];
    const cells = decidedCells([{ entries }]);
    expect(cells.reduce((sum, { amount }) => sum + amount, 0)).toBe(1_940_000_000);
    expect(cells.filter(({ line }) => line === 'basis')).toHaveLength(6);
    expect(() => recurring(basis, cents(1), 2025, 2024)).toThrow(RangeError);
  });
});

describe('a decision', () => {
  it('gives or takes as its kind says', () => {
    expect(codeOf('grant', entry(2020, 100))).toBe('ok');
    expect(codeOf('grant', entry(2020, 100), entry(2021, -1))).toBe('grant-takes-away 1');
    expect(codeOf('cut', entry(2020, -100))).toBe('ok');
    expect(codeOf('cut', entry(2020, 1))).toBe('cut-adds 0');
    expect(codeOf('grant')).toBe('no-entries');
    expect(codeOf('grant', entry(2020, 0))).toBe('entry-zero 0');
    expect(codeOf('grant', entry(1999, 1))).toBe('year-invalid 0');
    expect(codeOf('grant', entry(2020, 1), entry(2020, 2))).toBe('cell-repeated 1');
    const early = decisionFate(decision({ decidedOn: '2026-11-23' }), '2026-11-22');
    expect(early).toEqual({ ok: false, error: { code: 'in-the-future' } });
  });

  it('moves money without making any', () => {
    const there = { line: 'council' };
    expect(codeOf('transfer', entry(2020, -5), entry(2020, 5, there))).toBe('ok');
    expect(codeOf('transfer', entry(2020, -5), entry(2020, 4, there))).toBe('not-balanced');
    expect(codeOf('transfer', entry(2020, -5), entry(2021, 5, there))).toBe('not-balanced');
    expect(codeOf('carry-over', entry(2020, -5), entry(2021, 5))).toBe('ok');
    expect(
      codeOf('carry-over', entry(2020, -5), entry(2021, 2), entry(2021, 3, { initiative: 'mfa' })),
    ).toBe('ok');
    expect(codeOf('carry-over', entry(2020, -5), entry(2022, 5))).toBe('carry-over-not-next-year');
    expect(codeOf('carry-over', entry(2020, 5), entry(2021, -5))).toBe('carry-over-not-next-year');
    expect(codeOf('carry-over', entry(2020, -5), entry(2021, 5, there))).toBe('not-balanced');
    expect(codeOf('allotment', entry(2020, -5), entry(2020, 5, { initiative: 'mfa' }))).toBe('ok');
    expect(
      codeOf('allotment', entry(2020, -5), entry(2020, 5, { ...there, initiative: 'mfa' })),
    ).toBe('allotment-between-lines');
    expect(codeOf('allotment', entry(2020, 5, { initiative: 'mfa' }))).toBe('not-balanced');
  });

  it('that takes more than there is leaves a cell below nothing', () => {
    const cells = decidedCells([
      decision(),
      decision({ kind: 'cut', entries: [entry(2020, -101)] }),
    ]);
    expect(belowNothing(cells)).toEqual(entry(2020, -1));
    expect(belowNothing(decidedCells([decision()]))).toBeNull();
  });
});

describe('the decisions of a past day', () => {
  const first = decision();
  const later = decision({
    id: 'later',
    decidedOn: '2021-11-22',
    recordedAt: new Date('2026-02-01T00:00:00Z'),
  });
  const corrected = decision({
    id: 'corrected',
    replaces: 'first',
    recordedAt: new Date('2026-03-01T00:00:00Z'),
  });
  const all = [first, later, corrected];
  const idsAt = (on: `${number}-${number}-${number}`, knownAt?: string) =>
    decisionsAt(all, on, knownAt === undefined ? undefined : new Date(knownAt)).map(({ id }) => id);

  it('are those that were taken by then, as we know them now', () => {
    expect(idsAt('2019-12-15')).toEqual([]);
    expect(idsAt('2021-01-01')).toEqual(['corrected']);
    expect(idsAt('2026-11-22')).toEqual(['later', 'corrected']);
  });

  it('or as we knew them then', () => {
    expect(idsAt('2026-11-22', '2026-01-15T00:00:00Z')).toEqual(['first']);
    expect(idsAt('2026-11-22', '2026-02-15T00:00:00Z')).toEqual(['first', 'later']);
    expect(idsAt('2026-11-22', '2025-01-01T00:00:00Z')).toEqual([]);
  });
});
