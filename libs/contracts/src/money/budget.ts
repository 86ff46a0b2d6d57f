import { decisionKinds, vatBases } from '@weerbaar/money';
import * as z from 'zod';
import { Day, Id, Instant, line, TableFormat } from '../words';
import { AnyCents, BudgetYear, CentsSum, Code, remark } from './words';

/** What of a line may change afterwards. */
export const ChangeBudgetLine = z
  .object({
    title: line(200),
    unitId: Id,
    accountingCode: remark(50).default(''),
    source: remark(500).default(''),
  })
  .meta({ id: 'ChangeBudgetLine' });
export type ChangeBudgetLine = z.infer<typeof ChangeBudgetLine>;

/** A line of the budget: where decisions put money, and what every amount on it means. */
export const BudgetLineBody = z
  .object({
    ...ChangeBudgetLine.shape,
    code: Code,
    vatBasis: z.enum(vatBases).default('including'),
    /** Whether the amounts hold the part that EFRO pays, or what is left without it. */
    efroBasis: z.enum(['gross', 'net']).default('gross'),
    illustrative: z.boolean().default(false),
  })
  .meta({ id: 'BudgetLineBody' });
export type BudgetLineBody = z.infer<typeof BudgetLineBody>;

export const BudgetLineView = z
  .object({
    id: Id,
    code: z.string(),
    title: z.string(),
    unitId: Id,
    unitName: z.string(),
    vatBasis: z.enum(vatBases),
    efroBasis: z.enum(['gross', 'net']),
    accountingCode: z.string(),
    source: z.string(),
    illustrative: z.boolean(),
    revision: z.int(),
  })
  .meta({ id: 'BudgetLine' });
export type BudgetLineView = z.infer<typeof BudgetLineView>;

export const BudgetEntry = z.object({
  lineId: Id,
  year: BudgetYear,
  initiativeId: Id.nullable().default(null),
  amount: AnyCents,
});
export type BudgetEntry = z.infer<typeof BudgetEntry>;

/** A decision about money: what it does, who took it when, and where it can be read. */
export const RecordDecision = z
  .object({
    kind: z.enum(decisionKinds),
    decidedOn: Day,
    body: line(200),
    reference: remark(100).default(''),
    title: line(300),
    source: remark(500).default(''),
    /** Why it leaves a year with less than is bound; may be empty otherwise. */
    reason: remark(1000).default(''),
    illustrative: z.boolean().default(false),
    /** The decision that was recorded by mistake and that this one takes the place of. */
    replaces: Id.nullable().default(null),
    entries: z.array(BudgetEntry).max(500),
  })
  .meta({ id: 'RecordDecision' });
export type RecordDecision = z.infer<typeof RecordDecision>;

export const DecisionView = z
  .object({
    id: Id,
    kind: z.enum(decisionKinds),
    decidedOn: Day,
    recordedAt: Instant,
    recordedBy: z.string().nullable(),
    body: z.string(),
    reference: z.string(),
    title: z.string(),
    source: z.string(),
    reason: z.string(),
    illustrative: z.boolean(),
    replaces: Id.nullable(),
    replacedBy: Id.nullable(),
    entries: z.array(
      z.object({ lineId: Id, year: z.int(), initiativeId: Id.nullable(), amount: CentsSum }),
    ),
    files: z.int(),
  })
  .meta({ id: 'Decision' });
export type DecisionView = z.infer<typeof DecisionView>;

export const DecisionList = z
  .object({ on: Day, decisions: z.array(DecisionView) })
  .meta({ id: 'DecisionList' });
export type DecisionList = z.infer<typeof DecisionList>;

/** What was recorded, and at which revision it stands. */
export const MoneyRecorded = z.object({ id: Id, revision: z.int() }).meta({ id: 'MoneyRecorded' });
export type MoneyRecorded = z.infer<typeof MoneyRecorded>;

/** The day that the books are shown as at, and the moment up to which what was recorded counts. */
export const BooksQuery = z.object({ on: Day.optional(), known: Day.optional() });
export type BooksQuery = z.infer<typeof BooksQuery>;

export const BooksExportQuery = z.object({ ...BooksQuery.shape, format: TableFormat });
export type BooksExportQuery = z.infer<typeof BooksExportQuery>;

const Balance = {
  decided: CentsSum,
  spent: CentsSum,
  paid: CentsSum,
  open: CentsSum,
  forecast: CentsSum,
  free: CentsSum,
};

/** Where the money of a line stands in a year, for an initiative or for none in particular. */
export const BudgetCell = z
  .object({ lineId: Id, year: z.int(), initiativeId: Id.nullable(), ...Balance })
  .meta({ id: 'BudgetCell' });
export type BudgetCell = z.infer<typeof BudgetCell>;

/** An initiative as far as money falls to it. */
export const BudgetInitiative = z.object({
  id: Id,
  code: z.string(),
  title: z.string(),
  kind: z.string(),
  unitId: Id,
  unitName: z.string(),
  keys: z.array(z.object({ code: z.string(), share: z.int() })),
});
export type BudgetInitiative = z.infer<typeof BudgetInitiative>;

/** The books as at a day: every cell that some amount stands in. Groups of them are summed by whoever reads. */
export const BudgetView = z
  .object({
    on: Day,
    lines: z.array(BudgetLineView),
    initiatives: z.array(BudgetInitiative),
    cells: z.array(BudgetCell),
    /** What came in and is not shared out over lines yet, without VAT. */
    unallocated: z.object({ count: z.int(), excluding: CentsSum }),
    /** Commitments on which invoices drew more than they bind. */
    overdrawn: z.int(),
  })
  .meta({ id: 'Budget' });
export type BudgetView = z.infer<typeof BudgetView>;
