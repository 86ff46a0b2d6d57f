import fc from 'fast-check';
import type { CalendarDate } from '@weerbaar/kernel';
import { cents, noMoney, sumCents } from '../amount';
import { attribute, sumAttributed, type AttributionKey } from '../attribution/attribute';
import { decidedCells, decisionKinds } from '../budget/decision';
import { Book, type Operation } from '../spec/book';
import { balanceCells, groupBalances, identityHolds, sumBalances } from './balance';
import { invoicedAt } from './vat';

const line = fc.constantFrom('basis', 'council');
const year = fc.integer({ min: 2023, max: 2025 });
const initiative = fc.constantFrom(null, 'mfa', 'backup');
const amount = fc.integer({ min: 1, max: 1_000_000 }).map(cents);
const signed = fc.integer({ min: -1_000_000, max: 1_000_000 }).map(cents);
const reason = fc.constantFrom('', 'the attack could not wait');
const cell = { line, year, initiative };

const decide = fc
  .record({
    kind: fc.constantFrom(...decisionKinds),
    entries: fc.array(fc.record({ ...cell, amount: signed }), { maxLength: 3 }),
    balanced: fc.boolean(),
  })
  .map(({ kind, entries, balanced }): Operation => {
    const [first] = entries;
    // Small beside what is granted, so that there is something to move.
    const small = Math.ceil(Math.abs(first?.amount ?? 0) / 50);
    const there =
      first &&
      (kind === 'carry-over'
        ? { year: first.year + 1 }
        : kind === 'transfer'
          ? { line: first.line === 'basis' ? 'council' : 'basis' }
          : { initiative: first.initiative === 'mfa' ? null : 'mfa' });
    const pair = first && [
      { ...first, amount: cents(0 - small) },
      { ...first, ...there, amount: cents(small) },
    ];
    const grants = entries.map((entry) => ({ ...entry, amount: cents(Math.abs(entry.amount)) }));
    const fitting = kind === 'grant' ? grants : (pair ?? []).slice(0, kind === 'cut' ? 1 : 2);
    return {
      do: 'decide',
      decision: {
        kind,
        decidedOn: '2022-12-01',
        replaces: null,
        entries: balanced ? fitting : entries,
      },
    };
  });

const commit = fc
  .record({
    line,
    initiative,
    years: fc.array(fc.record({ year, amount }), { minLength: 1, maxLength: 3 }),
    reason,
  })
  .map(({ line, initiative, years, reason }): Operation => ({
    do: 'commit',
    line,
    initiative,
    terms: { startsOn: '2023-01-01', endsOn: '2025-12-31', years, closed: false, reason },
  }));

const spend = fc
  .record({
    excluding: signed,
    rate: fc.constantFrom(0, 600, 1200, 2100),
    paid: fc.boolean(),
    shares: fc.array(
      fc.record({
        ...cell,
        on: fc.option(fc.nat(2), { nil: null }),
        fits: fc.boolean(),
        excluding: signed,
      }),
      { maxLength: 3 },
    ),
    whole: fc.boolean(),
  })
  .map(({ excluding, rate, paid, shares, whole }): Operation => ({
    do: 'spend',
    expense: {
      ...invoicedAt(excluding, rate),
      kind: excluding < 0 ? 'credit-note' : 'invoice',
      invoicedOn: '2024-03-01' satisfies CalendarDate,
      paidOn: paid ? '2024-04-01' : null,
    },
    shares: shares.slice(0, whole ? 1 : 3).map((share) => ({
      ...share,
      commitment: null,
      excluding: whole ? excluding : share.excluding,
    })),
  }));

const tries = fc.array(
  fc.oneof(
    { arbitrary: decide, weight: 3 },
    { arbitrary: commit, weight: 2 },
    { arbitrary: spend, weight: 5 },
    { arbitrary: fc.record({ do: fc.constant('estimate' as const), ...cell, amount }), weight: 1 },
    {
      arbitrary: fc.record({ do: fc.constant('close' as const), commitment: fc.nat(3) }),
      weight: 1,
    },
  ),
  { minLength: 10, maxLength: 40, size: 'max' },
);
/** Something is granted first, else most of what is tried has nothing to be tried on. */
const operations = fc
  .tuple(fc.array(fc.record({ ...cell, amount }), { minLength: 3, maxLength: 6 }), tries)
  .map(([entries, tried]): Operation[] => [
    ...entries.map((entry): Operation => ({
      do: 'decide',
      decision: { kind: 'grant', decidedOn: '2019-12-16', replaces: null, entries: [entry] },
    })),
    ...tried,
  ]);

const booksAfter = (tried: readonly Operation[]) => {
  const book = new Book();
  const taken = tried.filter((operation) => book.try(operation));
  return { book, taken };
};

describe('the books after any row of operations', () => {
  it('balance in every cell, and at every level', () => {
    fc.assert(
      fc.property(operations, (tried) => {
        const cells = balanceCells(booksAfter(tried).book.facts());
        expect(cells.every(({ balance }) => identityHolds(balance))).toBe(true);
        const total = sumBalances(cells.map(({ balance }) => balance));
        for (const groupOf of [
          (one: (typeof cells)[number]) => one.line,
          (one: (typeof cells)[number]) => String(one.year),
          (one: (typeof cells)[number]) => one.initiative ?? 'none',
        ]) {
          const groups = groupBalances(cells, groupOf).map(({ balance }) => balance);
          expect(groups.every(identityHolds)).toBe(true);
          expect(sumBalances(groups)).toEqual(total);
        }
      }),
    );
  });

  it('hold what was granted less what was cut: money that is moved is neither made nor lost', () => {
    fc.assert(
      fc.property(operations, (tried) => {
        const { book } = booksAfter(tried);
        const granted = book.decisions
          .filter(({ kind }) => kind === 'grant' || kind === 'cut')
          .flatMap(({ entries }) => entries.map((entry) => entry.amount));
        const decided = decidedCells(book.decisions).map((entry) => entry.amount);
        expect(sumCents(decided)).toBe(sumCents(granted));
        expect(decided.every((sum) => sum >= 0)).toBe(true);
      }),
    );
  });

  it('count every invoice once, whether it draws on a commitment or not', () => {
    fc.assert(
      fc.property(operations, (tried) => {
        const { book } = booksAfter(tried);
        const { whole, parts } = book.invoiced();
        expect(parts).toEqual(whole);
        const total = sumBalances(balanceCells(book.facts()).map(({ balance }) => balance));
        expect(total.spent).toBe(sumCents(book.shares.map(({ excluding }) => excluding)));
      }),
    );
  });

  it('are bound beyond what was decided only where somebody said why, or money was spent outright', () => {
    fc.assert(
      fc.property(operations, (tried) => {
        const { book } = booksAfter(
          tried.filter((one) => one.do !== 'decide' || one.decision.kind === 'grant'),
        );
        for (const line of ['basis', 'council']) {
          for (const year of [2023, 2024, 2025]) {
            if (book.boundBeyond(line, year) > 0)
              expect(book.explained).toContain(`${line} ${year}`);
          }
        }
      }),
    );
  });

  it('take something of every kind, so that these tests look at more than empty books', () => {
    const taken = new Map<string, number>();
    for (const tried of fc.sample(operations, { numRuns: 200, seed: 7 })) {
      for (const one of booksAfter(tried).taken) {
        const name =
          one.do === 'decide'
            ? `decide ${one.decision.kind}`
            : one.do === 'spend'
              ? `spend ${one.expense.kind} ${one.shares.some(({ on }) => on !== null) ? 'on' : 'off'}`
              : one.do;
        taken.set(name, (taken.get(name) ?? 0) + 1);
      }
    }
    for (const kind of decisionKinds) {
      expect([kind, taken.has(`decide ${kind}`)]).toEqual([kind, true]);
    }
    for (const name of [
      'commit',
      'close',
      'estimate',
      'spend invoice on',
      'spend invoice off',
      'spend credit-note on',
      'spend credit-note off',
    ]) {
      expect([name, (taken.get(name) ?? 0) > 0]).toEqual([name, true]);
    }
  });

  it('fall to safeguards by their keys without loss, with a row for what nobody attributed', () => {
    const keys = fc
      .uniqueArray(
        fc.record({
          code: fc.constantFrom('4.1', '5.3', '6.3', '14.1'),
          share: fc.integer({ min: 1, max: 2500 }),
        }),
        { selector: ({ code }) => code },
      )
      .map((list): AttributionKey[] => list);
    fc.assert(
      fc.property(operations, keys, (tried, list) => {
        const cells = balanceCells(booksAfter(tried).book.facts());
        const rows = cells.flatMap(({ balance, initiative }) =>
          attribute(balance, initiative === null ? [] : list),
        );
        const summed = sumAttributed(rows);
        expect(summed.every(({ balance }) => identityHolds(balance))).toBe(true);
        expect(sumBalances(summed.map(({ balance }) => balance))).toEqual(
          sumBalances(cells.map(({ balance }) => balance)),
        );
        const byControl = sumAttributed(rows, (code) => code.split('.')[0] ?? code);
        expect(sumBalances(byControl.map(({ balance }) => balance))).toEqual(
          sumBalances(summed.map(({ balance }) => balance)),
        );
        expect(byControl.filter(({ code }) => code === null).length).toBeLessThanOrEqual(1);
        if (byControl.length > 0 && rows.some(({ code }) => code === null))
          expect(byControl.at(-1)?.code).toBeNull();
      }),
    );
  });

  it('show nothing where nothing happened', () => {
    expect(balanceCells(new Book().facts())).toEqual([]);
    expect(sumBalances([])).toMatchObject({ decided: noMoney, free: noMoney });
  });
});
