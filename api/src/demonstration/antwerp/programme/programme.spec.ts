import { addDays, type CalendarDate } from '@weerbaar/kernel';
import {
  balanceCells,
  belowNothing,
  cents,
  commitmentFate,
  decidedCells,
  decisionFate,
  expenseFate,
  groupBalances,
  identityHolds,
  initiativeFate,
  invoiceKey,
  keysFate,
  openOf,
  overdrawnOf,
  sumBalances,
  type MoneyFacts,
} from '@weerbaar/money';
import { digestOf } from '../../record-loaded';
import { units } from '../units';
import { money } from './programme';

const today: CalendarDate = '2026-11-21';
const decisions = money.decisions.map((decision) => ({
  ...decision,
  id: decision.key,
  replaces: null,
  entries: decision.entries.map((entry) => ({ ...entry, amount: cents(entry.amount) })),
}));
const drawn = (key: string, year: number) =>
  money.expenses
    .filter(({ on }) => on?.commitment === key && on.year === year)
    .reduce((sum, { excluding, vat }) => sum + excluding + vat, 0);

const facts: MoneyFacts = {
  decided: decidedCells(decisions),
  committed: money.commitments.flatMap(({ key, line, initiative, years, versions }) =>
    years.map(({ year, amount }) => ({
      ...{ commitment: key, line, initiative, year, committed: cents(amount) },
      drawn: cents(drawn(key, year)),
      closed: versions.at(-1)?.closed ?? false,
    })),
  ),
  spent: money.expenses.flatMap(({ on, excluding, vat }) =>
    on === null
      ? []
      : [
          {
            line: on.line,
            year: on.year,
            initiative: on.initiative,
            amount: cents(excluding + vat),
            paid: cents(0),
          },
        ],
  ),
  estimates: money.initiatives.flatMap(({ key, versions }) =>
    (versions.at(-1)?.estimates ?? []).map((estimate) => ({
      ...estimate,
      initiative: key,
      amount: cents(estimate.amount),
    })),
  ),
};
const cells = balanceCells(facts);

describe('the programme of the demonstration', () => {
  it('is the same on every machine, to the last byte', () => {
    // A change of the money is a change of this line.
    expect(digestOf([JSON.parse(JSON.stringify(money))])).toBe(
      '22e14f9c4229bf32fb7535b551ffc4857a785ddbff65c81d68712b07fd7d953c',
    );
  });

  it('has the envelope of the sources to the cent', () => {
    const granted = decisions.filter(({ kind }) => kind === 'grant');
    const sums = granted.map(({ entries }) => entries.reduce((sum, { amount }) => sum + amount, 0));
    expect(sums).toEqual([480_000_000, 1_460_000_000]);
    expect(granted[0]!.entries.map(({ amount }) => amount)).toEqual(Array(6).fill(80_000_000));
    expect(sumBalances(cells.map(({ balance }) => balance)).decided).toBe(1_940_000_000);
    expect(decisions.every((decision) => decisionFate(decision, today).ok)).toBe(true);
    expect(belowNothing(facts.decided as never)).toBeNull();
  });

  it('balances in every cell and at every level, and binds no year beyond what was decided', () => {
    expect(cells.every(({ balance }) => identityHolds(balance))).toBe(true);
    const years = groupBalances(cells, ({ line, year }) => `${line} ${year}`);
    for (const { group, balance } of years) {
      expect([group, balance.spent + balance.open <= balance.decided]).toEqual([group, true]);
      expect([group, balance.free >= 0]).toEqual([group, true]);
    }
  });

  it('has initiatives, contracts and invoices that the rules allow', () => {
    expect(money.initiatives.length).toBeGreaterThanOrEqual(40);
    expect(money.expenses.length).toBeGreaterThanOrEqual(300);
    const others = new Map(
      money.initiatives.map(({ key, versions }) => [key, versions[0].dependsOn]),
    );
    for (const { key, versions } of money.initiatives) {
      versions.forEach((version, index) => {
        const before = versions[index - 1]?.status ?? null;
        const scope = {
          today,
          before,
          statusReason: version.statusReason,
          others: new Map([...others].filter(([id]) => id !== key)),
        };
        const fate = initiativeFate(
          { ...version, id: key, dependsOn: version.dependsOn, lifts: version.lifts as never },
          scope,
        );
        expect([key, index, fate.ok ? 'ok' : fate.error.code]).toEqual([key, index, 'ok']);
        expect(keysFate(version.keys).ok).toBe(true);
        expect(units.some((unit) => unit.key === version.unit)).toBe(true);
        expect(
          version.effectiveOn <= today && version.effectiveOn >= addDays(version.startsOn, -45),
        ).toBe(true);
      });
    }
    for (const { versions, startsOn, endsOn, years, key } of money.commitments) {
      const terms = {
        startsOn,
        endsOn,
        years: years.map(({ year, amount }) => ({ year, amount: cents(amount) })),
      };
      versions.forEach(({ effectiveOn, closed, reason }, index) => {
        const scope = {
          effectiveOn,
          today,
          amends: index > 0,
          drawnYears: [],
          raisesOvercommitment: false,
        };
        const fate = commitmentFate({ ...terms, closed, reason }, scope);
        expect([key, fate.ok ? 'ok' : fate.error.code]).toEqual([key, 'ok']);
      });
    }
    for (const { excluding, vat, recoverable, ...expense } of money.expenses) {
      const fate = expenseFate(
        {
          ...expense,
          excluding: cents(excluding),
          vat: cents(vat),
          recoverable: cents(recoverable),
        },
        today,
      );
      expect([expense.number, fate.ok ? 'ok' : fate.error.code]).toEqual([expense.number, 'ok']);
    }
    const invoices = money.expenses.map(({ supplier, number }) => invoiceKey(supplier, number));
    expect(new Set(invoices).size).toBe(invoices.length);
    expect(facts.committed.filter((year) => overdrawnOf(year) > 0)).toEqual([]);
    expect(facts.committed.some((year) => openOf(year) > 0)).toBe(true);
  });
});
