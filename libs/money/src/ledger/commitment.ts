import { err, ok, type CalendarDate, type Result } from '@weerbaar/kernel';
import { type Cents } from '../amount';
import { isBudgetYear } from './cell';

/** What a commitment says from a day on. The line and the initiative that it binds never change. */
export interface CommitmentTerms {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  /** What it binds, per year; the same VAT basis as its line. */
  readonly years: readonly { readonly year: number; readonly amount: Cents }[];
  readonly closed: boolean;
  /** Why it binds more than was decided, or is amended; may be empty otherwise. */
  readonly reason: string;
}

/** Why a commitment is refused. */
export interface RefusedCommitment {
  readonly code:
    | 'in-the-future'
    | 'period-reversed'
    | 'no-amounts'
    | 'amount-not-positive'
    | 'year-invalid'
    | 'year-repeated'
    | 'year-outside-period'
    | 'drawn-year-missing'
    | 'reason-missing'
    | 'overcommitment-unexplained';
  readonly year?: number;
}

const refused = (
  code: RefusedCommitment['code'],
  year?: number,
): Result<never, RefusedCommitment> => err(year === undefined ? { code } : { code, year });

const yearOf = (day: CalendarDate): number => Number(day.slice(0, 4));

/** Invoices of a period's last months come in the year after. */
const yearsOfGrace = 1;

/**
 * Whether a commitment may stand like this, or the first reason why not. `effectiveOn` is the day of
 * the order or of the amendment; `drawnYears` are the years that invoices already draw on.
 * `raisesOvercommitment` says whether some year of its line would be bound further beyond what was
 * decided than before: then a reason is needed. An amendment always needs one.
 */
export function commitmentFate(
  terms: CommitmentTerms,
  scope: {
    readonly effectiveOn: CalendarDate;
    readonly today: CalendarDate;
    readonly amends: boolean;
    readonly drawnYears: readonly number[];
    readonly raisesOvercommitment: boolean;
  },
): Result<CommitmentTerms, RefusedCommitment> {
  const { startsOn, endsOn, years } = terms;
  const explained = terms.reason.trim() !== '';
  if (scope.effectiveOn > scope.today) return refused('in-the-future');
  if (endsOn < startsOn) return refused('period-reversed');
  if (years.length === 0) return refused('no-amounts');
  const seen = new Set<number>();
  for (const { year, amount } of years) {
    if (!isBudgetYear(year)) return refused('year-invalid', year);
    if (amount <= 0) return refused('amount-not-positive', year);
    if (seen.has(year)) return refused('year-repeated', year);
    if (year < yearOf(startsOn) || year > yearOf(endsOn) + yearsOfGrace) {
      return refused('year-outside-period', year);
    }
    seen.add(year);
  }
  const lost = scope.drawnYears.find((year) => !seen.has(year));
  if (lost !== undefined) return refused('drawn-year-missing', lost);
  if (scope.amends && !explained) return refused('reason-missing');
  return scope.raisesOvercommitment && !explained
    ? refused('overcommitment-unexplained')
    : ok(terms);
}
