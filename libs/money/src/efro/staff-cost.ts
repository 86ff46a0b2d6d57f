import { err, fraction, ok, type CalendarDate, type Fraction, type Result } from '@weerbaar/kernel';
import { cents, type Cents } from '../amount';
import { wholeInBasisPoints, type BasisPoints } from '../portion';
import type { EfroCall } from './call';

/** A person in a year, as the payroll documents it. */
export interface StaffYear {
  readonly person: string;
  readonly year: number;
  /** Last documented annual gross cost of employment, for the contract as it is; null while unknown. */
  readonly annualCost: Cents | null;
  /** The share of full time that the contract is for, 1 to 10,000; averaged over the year. */
  readonly contractShare: BasisPoints;
}

/** The hours of one person for one project in one month, as signed. */
export interface TimeSheet {
  readonly person: string;
  readonly project: string;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Whole minutes; a quarter of an hour is 15. */
  readonly minutes: number;
  /** When person and superior have both signed; null while they have not. */
  readonly signedOn: CalendarDate | null;
}

const minutesPerHour = 60;

/**
 * The most minutes that a person may declare in a year over all projects: the hours that the hourly
 * rate was computed with (Regulation (EU) 2021/1060, Art. 55(2) and (4)), so 1,720 hours for full
 * time and its share for part time. Throws on a share outside 1 to 10,000: that is a bug.
 */
export function mostMinutes(
  contractShare: BasisPoints,
  call: Pick<EfroCall, 'hoursPerYear'>,
): number {
  if (!Number.isInteger(contractShare) || contractShare < 1 || contractShare > wholeInBasisPoints) {
    throw new RangeError(`Not a share of full time: ${contractShare}`);
  }
  return Math.floor((call.hoursPerYear * minutesPerHour * contractShare) / wholeInBasisPoints);
}

/**
 * The exact hourly rate in cents: annual cost ÷ (1,720 × share of full time), since the annual cost
 * is that of the contract as it is. Null while the annual cost is unknown or not above nothing.
 */
export const hourlyRate = (
  year: Pick<StaffYear, 'annualCost' | 'contractShare'>,
  call: Pick<EfroCall, 'hoursPerYear'>,
): Fraction | null =>
  year.annualCost === null || year.annualCost <= 0
    ? null
    : fraction(
        BigInt(year.annualCost) * BigInt(wholeInBasisPoints),
        BigInt(call.hoursPerYear) * BigInt(year.contractShare),
      );

/** Rounds a positive fraction of cents down, or half up. */
const toCents = ({ numerator, denominator }: Fraction, rounding: EfroCall['rounding']): Cents =>
  cents(
    Number(
      rounding === 'down'
        ? numerator / denominator
        : (2n * numerator + denominator) / (2n * denominator),
    ),
  );

/** The hourly rate in whole cents, as it stands on a claim; null as for `hourlyRate`. */
export function declaredHourlyRate(
  year: Pick<StaffYear, 'annualCost' | 'contractShare'>,
  call: Pick<EfroCall, 'hoursPerYear' | 'rounding'>,
): Cents | null {
  const rate = hourlyRate(year, call);
  return rate && toCents(rate, call.rounding);
}

/**
 * What minutes of work cost at an hourly rate in whole cents, brought to cents as the call says.
 * Throws on minutes below nothing: that is a bug.
 */
export function staffCost(minutes: number, rate: Cents, call: Pick<EfroCall, 'rounding'>): Cents {
  if (!Number.isSafeInteger(minutes) || minutes < 0) {
    throw new RangeError(`Not a number of minutes: ${minutes}`);
  }
  const exact = fraction(BigInt(minutes) * BigInt(rate), BigInt(minutesPerHour));
  return toCents(exact, call.rounding);
}

/** Why hours are refused. */
export interface RefusedHours {
  readonly code:
    | 'minutes-not-positive'
    | 'month-unknown'
    | 'month-outside-project'
    | 'more-than-the-month-holds'
    | 'sheet-twice'
    | 'year-exceeded';
  /** How many minutes are still free in that year, for `year-exceeded`. */
  readonly left?: number;
}

const monthOf = (day: CalendarDate): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

const minutesOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate() * 24 * minutesPerHour;

/**
 * Whether a sheet may stand beside the others of the same person, of whatever project: the minutes
 * are above nothing and fit into the month with what the other projects have of it, the month lies
 * in the project, a project has one sheet per person and month, and the year stays within
 * `mostMinutes`. Gives the minutes that are left in the year. Sheets of other people and years in
 * `others` do no harm; leave out the sheet that this one replaces.
 */
export function timeSheetFate(
  sheet: TimeSheet,
  others: readonly TimeSheet[],
  year: Pick<StaffYear, 'contractShare'>,
  project: { readonly from: CalendarDate; readonly until: CalendarDate },
  call: Pick<EfroCall, 'hoursPerYear'>,
): Result<{ readonly left: number }, RefusedHours> {
  if (!Number.isSafeInteger(sheet.minutes) || sheet.minutes <= 0) {
    return err({ code: 'minutes-not-positive' });
  }
  if (!Number.isInteger(sheet.month) || sheet.month < 1 || sheet.month > 12) {
    return err({ code: 'month-unknown' });
  }
  const at = sheet.year * 12 + sheet.month;
  if (at < monthOf(project.from) || at > monthOf(project.until)) {
    return err({ code: 'month-outside-project' });
  }
  const sameYear = others.filter(
    (other) => other.person === sheet.person && other.year === sheet.year,
  );
  const sameMonth = sameYear.filter(({ month }) => month === sheet.month);
  if (sameMonth.some((other) => other.project === sheet.project)) {
    return err({ code: 'sheet-twice' });
  }
  const minutesOf = (sheets: readonly TimeSheet[]): number =>
    sheets.reduce((sum, { minutes }) => sum + minutes, 0);
  if (minutesOf(sameMonth) + sheet.minutes > minutesOfMonth(sheet.year, sheet.month)) {
    return err({ code: 'more-than-the-month-holds' });
  }
  const left = mostMinutes(year.contractShare, call) - minutesOf(sameYear);
  return sheet.minutes > left
    ? err({ code: 'year-exceeded', left: Math.max(0, left) })
    : ok({ left: left - sheet.minutes });
}
