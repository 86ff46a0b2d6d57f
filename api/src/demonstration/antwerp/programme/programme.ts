import type { MoneyPlan } from '../../money-plan';
import { allotmentDecisions } from './allot';
import { decisions, lines } from './envelope';
import { spending } from './spending';
import { initiatives } from './story';

/** The programme of the city and its 19.4 million. */
export const money: MoneyPlan = {
  by: 'programme',
  lines,
  decisions: [...decisions, ...allotmentDecisions],
  initiatives,
  commitments: spending.commitments,
  expenses: spending.expenses,
};
