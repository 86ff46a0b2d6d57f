import type { BudgetView } from '@weerbaar/contracts';
import { balanceOf, cents, identityHolds, sumBalances, type CellBalance } from '@weerbaar/money';
import { budgetGroups, groupings } from './budget-groups';

const cell = (line: string, year: number, initiative: string | null, decided: number, spent: number): CellBalance => ({
  line,
  year,
  initiative,
  balance: balanceOf({ decided: cents(decided), spent: cents(spent), paid: cents(0), open: cents(0) }, cents(0)),
});
const cells = [cell('a', 2023, 'i', 101, 33), cell('a', 2023, null, 50, 0), cell('b', 2024, 'i', 10, 60), cell('b', 2025, null, 500, 0)];
const books = {
  lines: [{ id: 'a', unitId: 'u' }, { id: 'b', unitId: 'v' }],
  initiatives: [{ id: 'i', unitId: 'w', keys: [{ code: '4.1', share: 3333 }, { code: '4.2', share: 3333 }] }],
} as unknown as BudgetView;

describe('the books in groups', () => {
  it('lose nothing, whatever they are grouped by, and balance in every row', () => {
    const total = sumBalances(cells.map(({ balance }) => balance));
    for (const by of groupings) {
      const groups = budgetGroups(cells, books, by);
      expect(sumBalances(groups.map(({ balance }) => balance))).toEqual(total);
      expect(groups.every(({ balance }) => identityHolds(balance))).toBe(true);
    }
  });

  it('keep a row for what belongs nowhere', () => {
    expect(budgetGroups(cells, books, 'initiative').map(({ key }) => key)).toEqual(['i', null]);
    expect(budgetGroups(cells, books, 'control').map(({ key }) => key)).toEqual(['4', null]);
    expect(budgetGroups(cells, books, 'unit').map(({ key }) => key)).toEqual(['w', 'u', 'v']);
  });

  it('show a year that is bound too far, whatever other years have free', () => {
    const [a, b] = budgetGroups(cells, books, 'line');
    expect([a?.beyond, b?.beyond]).toEqual([0, 50]);
  });
});
