import type { CalendarDate } from '@weerbaar/kernel';
import type { Step, UnitPeriod } from '@weerbaar/maturity';

/** Where a unit stands over time: what it counts for, and below whom. */
export interface Place {
  readonly periods: readonly Step<UnitPeriod>[];
  /** Its lineage over time, itself first. */
  readonly lineage: readonly Step<readonly string[]>[];
}

/** Places by unit. */
export type Places = ReadonlyMap<string, Place>;

/** The day on which a unit that exists without end stops existing. */
export const endless = 'infinity';

/** A day from the database that may be `infinity`, as a period's end: null is no end. */
export const endOf = (until: string): CalendarDate | null =>
  until === endless ? null : (until as CalendarDate);
