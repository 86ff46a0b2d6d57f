import type { Page } from '../shell/page/page';

const books = {
  permission: 'budget.read',
  phrases: ['budget', 'attachments', 'chart'],
  scope: ['day'],
} as const satisfies Partial<Page>;

/** The programme and its money: the budget as at any day, its decisions, contracts and invoices, and the initiatives. */
export const budgetPages: readonly Page[] = [
  {
    ...books,
    path: 'budget',
    title: 'core.nav.budget',
    entry: { label: 'core.nav.budget', icon: 'budget', order: 48 },
    load: () => import('./feature-budget/budget-page').then((file) => file.BudgetPage),
  },
  {
    ...books,
    path: 'budget/decisions',
    title: 'core.nav.budget',
    load: () => import('./feature-decisions/decisions-page').then((file) => file.DecisionsPage),
  },
  {
    ...books,
    path: 'budget/commitments',
    title: 'core.nav.budget',
    load: () =>
      import('./feature-commitments/commitments-page').then((file) => file.CommitmentsPage),
  },
  {
    ...books,
    path: 'budget/expenses',
    title: 'core.nav.budget',
    load: () => import('./feature-expenses/expenses-page').then((file) => file.ExpensesPage),
  },
  {
    ...books,
    path: 'budget/initiatives',
    permission: 'initiative.read',
    title: 'core.nav.budget',
    load: () =>
      import('./feature-initiatives/initiatives-page').then((file) => file.InitiativesPage),
  },
  {
    ...books,
    path: 'budget/initiatives/:initiativeId',
    permission: 'initiative.read',
    title: 'core.nav.budget',
    load: () => import('./feature-initiative/initiative-page').then((file) => file.InitiativePage),
  },
];
