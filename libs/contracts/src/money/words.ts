import { greatestAmount } from '@weerbaar/money';
import * as z from 'zod';

/** Euro cents, above nothing. */
export const PositiveCents = z.int().min(1).max(greatestAmount);

/** Euro cents, either way. */
export const AnyCents = z.int().min(-greatestAmount).max(greatestAmount);

/** A sum of amounts, as it is told. */
export const CentsSum = z.int();

/** A year of the budget. */
export const BudgetYear = z.int().min(2000).max(2100);

/** A text that may be empty, on one line. */
export const remark = (most: number): z.ZodString =>
  z
    .string()
    .trim()
    .max(most)
    // eslint-disable-next-line no-control-regex -- control characters are exactly what a single line must not hold
    .regex(/^[^\u0000-\u001f\u007f\u2028\u2029\p{Surrogate}]*$/u);

/** What a person is called by an outsider of the programme. */
export const Code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,49}$/);
