import { greatestAmount } from '@weerbaar/money';
import * as z from 'zod';
import { prose } from '../words';

/** Euro cents, above nothing. */
export const PositiveCents = z.int().min(1).max(greatestAmount);

/** Euro cents, either way. */
export const AnyCents = z.int().min(-greatestAmount).max(greatestAmount);

/** A sum of amounts, as it is told. */
export const CentsSum = z.int();

/** A year of the budget. */
export const BudgetYear = z.int().min(2000).max(2100);

/** A remark that may be left out. */
export const remark = prose;

/** What a line or an initiative is called for good: letters, figures, point, dash, slash. */
export const Code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,49}$/);
