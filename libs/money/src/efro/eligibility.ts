import type { CalendarDate } from '@weerbaar/kernel';
import { addCents, noMoney, subtractCents, type Cents } from '../amount';
import { wholeInBasisPoints } from '../portion';
import { categoryOf, type EfroCall } from './call';
import { missingDocuments } from './documents';
import { kindsPaidByRate } from './methods';
import type { EfroProject } from './project';
import { splitExpense, type ExpenseShare, type FundSource } from './shares';

/** What is known of an expense that may be declared. */
export interface ExpenseFacts {
  readonly key: string;
  readonly category: string;
  readonly kind: 'invoice' | 'credit-note' | 'staff';
  readonly invoiceDate: CalendarDate;
  /** When it was paid; null while it was not. */
  readonly paidOn: CalendarDate | null;
  /** Excluding VAT; below nothing for a credit note. */
  readonly net: Cents;
  readonly vat: Cents;
  /** How much of the VAT the buyer gets back. */
  readonly recoverableVat: Cents;
  /** Codes of the documents that are there. */
  readonly documents: readonly string[];
  readonly shares: readonly ExpenseShare[];
  /** The claim that declares it already; null when none does. */
  readonly declaredIn: string | null;
}

/** Why an expense cannot be declared. */
export interface RefusedLine {
  readonly code:
    | 'no-share-of-project'
    | 'second-eu-programme'
    | 'shares-above-whole'
    | 'declared-already'
    | 'category-not-in-call'
    | 'category-paid-by-rate'
    | 'not-paid'
    | 'invoiced-outside-period'
    | 'paid-outside-period'
    | 'paid-outside-programme'
    | 'amount-not-positive'
    | 'credit-not-negative'
    | 'vat-larger-than-amount'
    | 'recoverable-vat-larger-than-vat'
    | 'project-completed-before-application'
    | 'document-missing';
  /** The document, for `document-missing`. */
  readonly of?: string;
}

/** What an expense is worth in a project. */
export interface LineVerdict {
  /** Every reason for a refusal; empty when the line may be declared. */
  readonly refusals: readonly RefusedLine[];
  /** The part of the expense that this project may declare: share of net and of the VAT that counts. */
  readonly eligible: Cents;
  /** The VAT that counts, of the whole expense. */
  readonly eligibleVat: Cents;
  /** Which rule decided about the VAT. */
  readonly vatRule: 'vat-counts' | 'only-unrecoverable-vat' | 'no-vat';
}

const isOf =
  (project: string) =>
  ({ source }: { readonly source: FundSource }): boolean =>
    source.kind === 'efro' && source.project === project;

/**
 * The VAT that counts (Regulation (EU) 2021/1060, Art. 64(1)(c)): all of it in a project below
 * `EfroCall.vatBelow` with VAT, else only what cannot be recovered.
 */
function vatOf(expense: ExpenseFacts, project: EfroProject, call: EfroCall) {
  if (expense.vat === 0) return { eligibleVat: noMoney, vatRule: 'no-vat' } as const;
  return project.total < call.vatBelow
    ? ({ eligibleVat: expense.vat, vatRule: 'vat-counts' } as const)
    : ({
        eligibleVat: subtractCents(expense.vat, expense.recoverableVat),
        vatRule: 'only-unrecoverable-vat',
      } as const);
}

/**
 * Whether an expense may be declared in a project, with every reason against it, and how much of it
 * counts. Period and payment: Art. 63(2); completed before the application: Art. 63(6); double
 * funding: Art. 63(9); documents: as the call asks. What is paid after the project's last day does not
 * count.
 */
export function lineVerdict(
  expense: ExpenseFacts,
  project: EfroProject,
  call: EfroCall,
): LineVerdict {
  const refusals: RefusedLine[] = [];
  const refuse = (code: RefusedLine['code'], when: boolean): void => {
    if (when) refusals.push({ code });
  };
  const sharesTotal = expense.shares.reduce((sum, { share }) => sum + share, 0);
  const mine = expense.shares.findIndex(isOf(project.number));
  refuse('no-share-of-project', mine < 0);
  refuse(
    'second-eu-programme',
    expense.shares.some(({ source }) => source.kind === 'eu-programme'),
  );
  refuse('shares-above-whole', sharesTotal > wholeInBasisPoints);
  refuse('declared-already', expense.declaredIn !== null);
  const category = categoryOf(call, expense.category);
  refuse('category-not-in-call', !category);
  refuse(
    'category-paid-by-rate',
    category !== undefined && kindsPaidByRate(project.methods, call).has(category.kind),
  );
  refusals.push(...periodRefusals(expense, project, call), ...amountRefusals(expense));
  refuse(
    'project-completed-before-application',
    project.completedOn !== null && project.completedOn < project.appliedOn,
  );
  for (const of of missingDocuments(call, 'line', expense.documents, {
    category: expense.category,
    total: project.total,
  })) {
    refusals.push({ code: 'document-missing', of });
  }
  const vat = vatOf(expense, project, call);
  const basis = addCents(expense.net, vat.eligibleVat);
  const part =
    mine < 0 || sharesTotal > wholeInBasisPoints
      ? noMoney
      : (splitExpense(basis, expense.shares).parts[mine] ?? noMoney);
  return { refusals, eligible: part, ...vat };
}

function periodRefusals(
  { paidOn, invoiceDate }: ExpenseFacts,
  { from, until }: EfroProject,
  { expenditureFrom, expenditureUntil }: EfroCall,
): RefusedLine[] {
  const refusals: RefusedLine[] = [];
  if (invoiceDate < from || invoiceDate > until) {
    refusals.push({ code: 'invoiced-outside-period' });
  }
  if (paidOn === null) return [...refusals, { code: 'not-paid' }];
  if (paidOn < from || paidOn > until) refusals.push({ code: 'paid-outside-period' });
  if (paidOn < expenditureFrom || paidOn > expenditureUntil) {
    refusals.push({ code: 'paid-outside-programme' });
  }
  return refusals;
}

function amountRefusals({ kind, net, vat, recoverableVat }: ExpenseFacts): RefusedLine[] {
  const sign = kind === 'credit-note' ? -1 : 1;
  const refusals: RefusedLine[] = [];
  if (net * sign <= 0) {
    refusals.push({ code: sign < 0 ? 'credit-not-negative' : 'amount-not-positive' });
  }
  if (vat * sign < 0 || Math.abs(vat) > Math.abs(net)) {
    refusals.push({ code: 'vat-larger-than-amount' });
  }
  if (recoverableVat * sign < 0 || Math.abs(recoverableVat) > Math.abs(vat)) {
    refusals.push({ code: 'recoverable-vat-larger-than-vat' });
  }
  return refusals;
}
