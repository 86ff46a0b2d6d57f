import { expenseKinds } from '@weerbaar/money';
import * as z from 'zod';
import { Day, Id, Instant, line } from '../words';
import { BooksExportQuery, BooksQuery } from './budget';
import { AnyCents, BudgetYear, CentsSum, PositiveCents, remark } from './words';

/** What a commitment binds from a day on. */
export const CommitmentTermsBody = z
  .object({
    effectiveOn: Day,
    startsOn: Day,
    endsOn: Day,
    years: z.array(z.object({ year: BudgetYear, amount: PositiveCents })).max(30),
    closed: z.boolean().default(false),
    reason: remark(1000).default(''),
  })
  .meta({ id: 'CommitmentTerms' });
export type CommitmentTermsBody = z.infer<typeof CommitmentTermsBody>;

/** A commitment: with whom, on which line, for which initiative. */
export const CommitmentBody = z
  .object({
    ...CommitmentTermsBody.shape,
    reference: line(100),
    lineId: Id,
    initiativeId: Id.nullable().default(null),
    supplier: line(200),
    title: line(300),
    procurementFile: remark(200).default(''),
    illustrative: z.boolean().default(false),
  })
  .meta({ id: 'CommitmentBody' });
export type CommitmentBody = z.infer<typeof CommitmentBody>;

export const CommitmentView = z
  .object({
    id: Id,
    reference: z.string(),
    lineId: Id,
    initiativeId: Id.nullable(),
    supplier: z.string(),
    title: z.string(),
    procurementFile: z.string(),
    illustrative: z.boolean(),
    revision: z.int(),
    effectiveOn: Day,
    startsOn: Day,
    endsOn: Day,
    closed: z.boolean(),
    reason: z.string(),
    years: z.array(
      z.object({
        year: z.int(),
        committed: CentsSum,
        drawn: CentsSum,
        open: CentsSum,
        overdrawn: CentsSum,
      }),
    ),
    files: z.int(),
  })
  .meta({ id: 'Commitment' });
export type CommitmentView = z.infer<typeof CommitmentView>;

export const CommitmentList = z
  .object({ on: Day, commitments: z.array(CommitmentView) })
  .meta({ id: 'CommitmentList' });
export type CommitmentList = z.infer<typeof CommitmentList>;

export const ExpenseShareBody = z.object({
  lineId: Id,
  year: BudgetYear,
  initiativeId: Id.nullable().default(null),
  commitmentId: Id.nullable().default(null),
  /** Without VAT: the VAT follows in proportion. */
  excluding: AnyCents,
});
export type ExpenseShareBody = z.infer<typeof ExpenseShareBody>;

/** What an expense says, and where it weighs. */
export const ChangeExpense = z
  .object({
    kind: z.enum(expenseKinds),
    invoicedOn: Day,
    paidOn: Day.nullable().default(null),
    excluding: AnyCents,
    vat: AnyCents,
    /** What of the VAT can be recovered. */
    recoverable: AnyCents.default(0),
    description: remark(500).default(''),
    /** Why it binds a year beyond what was decided; may be empty otherwise. */
    reason: remark(1000).default(''),
    shares: z.array(ExpenseShareBody).max(50),
  })
  .meta({ id: 'ChangeExpense' });
export type ChangeExpense = z.infer<typeof ChangeExpense>;

export const ExpenseBody = z
  .object({
    ...ChangeExpense.shape,
    supplier: line(200),
    number: line(100),
    illustrative: z.boolean().default(false),
  })
  .meta({ id: 'ExpenseBody' });
export type ExpenseBody = z.infer<typeof ExpenseBody>;

export const ExpenseView = z
  .object({
    id: Id,
    supplier: z.string(),
    number: z.string(),
    origin: z.string(),
    illustrative: z.boolean(),
    revision: z.int(),
    recordedAt: Instant,
    kind: z.enum(expenseKinds),
    invoicedOn: Day,
    paidOn: Day.nullable(),
    excluding: CentsSum,
    vat: CentsSum,
    recoverable: CentsSum,
    /** What of it stands on a line, without VAT. */
    shared: CentsSum,
    description: z.string(),
    reason: z.string(),
    shares: z.array(
      z.object({
        lineId: Id,
        year: z.int(),
        initiativeId: Id.nullable(),
        commitmentId: Id.nullable(),
        excluding: CentsSum,
        vat: CentsSum,
        recoverable: CentsSum,
      }),
    ),
    files: z.int(),
  })
  .meta({ id: 'Expense' });
export type ExpenseView = z.infer<typeof ExpenseView>;

/** Which expenses: of a commitment, of an initiative, of a line, or only those that are not shared out whole. */
const expenseFilter = {
  commitment: Id.optional(),
  initiative: Id.optional(),
  line: Id.optional(),
  unallocated: z.enum(['true', 'false']).default('false'),
};
export const ExpenseQuery = z.object({ ...BooksQuery.shape, ...expenseFilter });
export type ExpenseQuery = z.infer<typeof ExpenseQuery>;
export const ExpenseExportQuery = z.object({ ...BooksExportQuery.shape, ...expenseFilter });
export type ExpenseExportQuery = z.infer<typeof ExpenseExportQuery>;

/** The latest first, at most 1,000; `count` is of all that fit the question. */
export const ExpenseList = z
  .object({ on: Day, count: z.int(), expenses: z.array(ExpenseView) })
  .meta({ id: 'ExpenseList' });
export type ExpenseList = z.infer<typeof ExpenseList>;
