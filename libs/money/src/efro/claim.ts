import { addDays, type CalendarDate } from '@weerbaar/kernel';
import { addCents, cents, noMoney, subtractCents, sumCents, type Cents } from '../amount';
import { portionOf } from '../portion';
import type { EfroCall } from './call';
import {
  addCosts,
  addedCost,
  eligibleCost,
  noCost,
  type CostByKind,
  type EligibleCost,
} from './methods';
import { costByKind, projectBudget, type EfroProject } from './project';

/** The stages of a claim, in order. */
export const claimStages = ['draft', 'submitted', 'verified', 'paid'] as const;

export type ClaimStage = (typeof claimStages)[number];

/** What a verifier may find wrong with a line. */
export const errorTypes = [
  'not-eligible',
  'not-proven',
  'procurement',
  'calculation',
  'outside-period',
  'double-funding',
  'vat',
  'staff-hours',
  'publicity',
  'other',
] as const;

export type ErrorType = (typeof errorTypes)[number];

/** A line of a claim: the part of one expense that the project declares. */
export interface ClaimLine {
  /** The expense; declared once over all claims, unless it was parked. */
  readonly key: string;
  readonly category: string;
  /** Below nothing for a credit note, never nothing. */
  readonly amount: Cents;
}

/** What was taken off a line at verification. */
export interface Cut {
  readonly line: string;
  /** Above nothing. */
  readonly amount: Cents;
  readonly error: ErrorType;
  readonly words: string;
}

/** What was taken back of a line, or given back, after verification. */
export interface Correction {
  readonly line: string;
  /** Below nothing takes back, above nothing restores what was cut. */
  readonly amount: Cents;
  readonly error: ErrorType;
  readonly words: string;
  readonly on: CalendarDate;
}

/** What a claim is worth, frozen when it was submitted and again when it was verified. */
export interface ClaimTotals {
  /** Real cost by category. */
  readonly categories: Readonly<Record<string, Cents>>;
  readonly eligible: EligibleCost;
  /** What EFRO carries of it. */
  readonly support: Cents;
  /** What the rate would give on top, but for the support that was approved. */
  readonly beyondApproved: Cents;
}

/** A claim. Its totals stay as they were frozen, whatever happens to other claims. */
export interface Claim {
  /** From 1, in the order in which they were opened. */
  readonly number: number;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly stage: ClaimStage;
  readonly lines: readonly ClaimLine[];
  readonly submittedOn: CalendarDate | null;
  readonly submitted: ClaimTotals | null;
  readonly verifiedOn: CalendarDate | null;
  readonly cuts: readonly Cut[];
  /** Keys of the lines that were put aside, and that a later claim may bring again. */
  readonly parked: readonly string[];
  readonly accepted: ClaimTotals | null;
  readonly paidOn: CalendarDate | null;
  readonly paid: Cents | null;
  readonly corrections: readonly Correction[];
}

/** The project and the call of claims. */
export interface ClaimScope {
  readonly project: EfroProject;
  readonly call: EfroCall;
}

/** By when a submitted claim is to be paid (Regulation (EU) 2021/1060, Art. 74(1)(b)); null for a draft. */
export const payDueOn = (claim: Claim, call: EfroCall): CalendarDate | null =>
  claim.submittedOn && addDays(claim.submittedOn, call.paidWithinDays);

/** Amounts of lines, summed by category. */
export function byCategory(lines: readonly Omit<ClaimLine, 'key'>[]): Record<string, Cents> {
  const sums: Record<string, Cents> = {};
  for (const { category, amount } of lines) {
    sums[category] = addCents(sums[category] ?? noMoney, amount);
  }
  return sums;
}

/** What was cut of a line in a claim. */
export const cutOf = (claim: Pick<Claim, 'cuts'>, line: string): Cents =>
  sumCents(claim.cuts.flatMap((cut) => (cut.line === line ? [cut.amount] : [])));

/** What was corrected of a line in a claim; below nothing when it was taken back. */
export const correctedOf = (claim: Pick<Claim, 'corrections'>, line: string): Cents =>
  sumCents(claim.corrections.flatMap((one) => (one.line === line ? [one.amount] : [])));

/** The lines that stand, with what is left of each after cuts; parked lines do not stand. */
export const standingLines = (
  claim: Pick<Claim, 'lines' | 'cuts' | 'parked'>,
): readonly ClaimLine[] =>
  claim.lines
    .filter(({ key }) => !claim.parked.includes(key))
    .map((line) => ({ ...line, amount: subtractCents(line.amount, cutOf(claim, line.key)) }));

/** The totals that count for a claim now: accepted ones, else submitted ones, else none. */
export const standingTotals = (claim: Claim): ClaimTotals | null =>
  claim.accepted ?? claim.submitted;

const sumOf = (totals: readonly ClaimTotals[]): CostByKind =>
  totals.reduce((sum, { eligible }) => addCosts(sum, eligible.real), noCost);

/**
 * What lines are worth on top of the claims that were frozen before: the flat rates and the support
 * of everything together, less those of what came before. All claims together are therefore worth
 * exactly what one claim over all of their lines would be. The support never exceeds what was
 * approved for the project.
 */
export function claimTotals(
  lines: readonly ClaimLine[],
  before: readonly ClaimTotals[],
  { project, call }: ClaimScope,
): ClaimTotals {
  const categories = byCategory(lines);
  const earlier = sumOf(before);
  const eligible = addedCost(earlier, costByKind(categories, call), project.methods, call);
  const earlierTotal = eligibleCost(earlier, project.methods, call).total;
  const due = portionOf(addCents(earlierTotal, eligible.total), project.rate, call.rounding);
  const given = sumCents(before.map(({ support }) => support));
  const approved = projectBudget(project, call).support;
  const upTo = cents(Math.min(due, approved));
  return {
    categories,
    eligible,
    support: subtractCents(upTo, given),
    beyondApproved: subtractCents(due, upTo),
  };
}
