import { addDays, daysBetween, fraction, type CalendarDate, type Fraction } from '@weerbaar/kernel';
import type { Cents } from '../amount';
import { portionOf } from '../portion';
import type { EfroCall, EfroSource } from './call';

/** A procedure before a court or an authority that stops the clock of retention. */
export interface Suspension {
  readonly from: CalendarDate;
  /** Its last day; null while it runs. */
  readonly until: CalendarDate | null;
}

/** Until when documents are kept. */
export type Retention =
  | { readonly code: 'not-yet-paid' }
  | { readonly code: 'suspended'; readonly since: CalendarDate }
  | { readonly code: 'until'; readonly until: CalendarDate; readonly extendedDays: number };

/**
 * Until when the documents of a project are kept: the years of the call from 31 December of the year
 * of the last payment to the beneficiary (Regulation (EU) 2021/1060, Art. 82), longer by the days of
 * every procedure that began before the end; open while one runs. Overlapping procedures count each
 * day once.
 */
export function retention(
  lastPaidOn: CalendarDate | null,
  suspensions: readonly Suspension[],
  call: Pick<EfroCall, 'retentionYears'>,
): Retention {
  if (lastPaidOn === null) return { code: 'not-yet-paid' };
  const year = Number(lastPaidOn.slice(0, 4)) + call.retentionYears;
  const begin = `${lastPaidOn.slice(0, 4)}-12-31` as CalendarDate;
  let until = `${String(year).padStart(4, '0')}-12-31` as CalendarDate;
  let [extendedDays, counted] = [0, begin];
  for (const { from, until: end } of [...suspensions].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from > until) continue;
    if (end === null) return { code: 'suspended', since: from };
    const first = from > counted ? from : addDays(counted, 1);
    const days = daysBetween(first, end) + 1;
    if (days <= 0) continue;
    extendedDays += days;
    until = addDays(until, days);
    counted = end;
  }
  return { code: 'until', until, extendedDays };
}

/** What a project shows of itself. */
export interface PublicityFacts {
  readonly total: Cents;
  /** Whether it has physical investment or equipment. */
  readonly investment: boolean;
  /** Codes of the duties of which a proof is there. */
  readonly proven: readonly string[];
}

/** A duty to make the support known, and whether it is proven. */
export interface PublicityState {
  readonly code: string;
  readonly proven: boolean;
  readonly source: EfroSource;
}

/** The publicity duties of a project, and how much of its support is at stake while one is open. */
export function publicityDuties(
  facts: PublicityFacts,
  support: Cents,
  call: Pick<EfroCall, 'publicity' | 'publicityCut' | 'rounding'>,
): { readonly duties: readonly PublicityState[]; readonly atStake: Cents } {
  const duties = call.publicity
    .filter(
      ({ above, investmentOnly }) =>
        (above === null || facts.total > above) && (!investmentOnly || facts.investment),
    )
    .map(({ code, source }) => ({ code, source, proven: facts.proven.includes(code) }));
  const open = duties.some(({ proven }) => !proven);
  return { duties, atStake: portionOf(support, open ? call.publicityCut : 0, call.rounding) };
}

/** An indicator of a project with what was measured. */
export interface Indicator {
  readonly code: string;
  /** Where it stood before the project; whole numbers, in the indicator's own unit. */
  readonly baseline: number;
  readonly target: number;
  readonly targetOn: CalendarDate;
  readonly values: readonly { readonly on: CalendarDate; readonly value: number }[];
}

/** How far an indicator is. */
export interface IndicatorState {
  /** The last value on or before the day; null when there is none. */
  readonly value: number | null;
  /** The way covered from baseline to target; may lie below 0 or above 1. Null without a value or a way. */
  readonly covered: Fraction | null;
  readonly state: 'no-value' | 'reached' | 'under-way' | 'late';
}

/** How far an indicator is on a day. An indicator may have to fall as well as to rise. */
export function indicatorAt(indicator: Indicator, on: CalendarDate): IndicatorState {
  const { baseline, target, targetOn } = indicator;
  const last = indicator.values
    .filter((value) => value.on <= on)
    .reduce<{ on: CalendarDate; value: number } | null>(
      (latest, value) => (latest === null || value.on >= latest.on ? value : latest),
      null,
    );
  const late = on > targetOn;
  if (last === null) return { value: null, covered: null, state: late ? 'late' : 'no-value' };
  const reached = target >= baseline ? last.value >= target : last.value <= target;
  const covered =
    target === baseline ? null : fraction(BigInt(last.value - baseline), BigInt(target - baseline));
  return {
    value: last.value,
    covered,
    state: reached ? 'reached' : late ? 'late' : 'under-way',
  };
}
