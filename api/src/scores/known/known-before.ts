import type { CalendarDate } from '@weerbaar/kernel';
import { sql, type SqlFragment } from '../../platform/database/sql';

/** The instant before which something must have been recorded to be known on a day: its end in Brussels. */
export function endOfDay(day: SqlFragment): SqlFragment {
  return sql`((${day} + 1)::timestamp at time zone 'Europe/Brussels')`;
}

/** Whether a row, under the alias `row`, was recorded by the end of a day. */
export function knownOn(row: SqlFragment, day: CalendarDate): SqlFragment {
  return sql`${row}.recorded_at < ${endOfDay(sql`${day}::date`)}`;
}
