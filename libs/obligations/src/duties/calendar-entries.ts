import type { CalendarDate } from '@weerbaar/kernel';
import { dueKinds, type DueItem, type DueKind } from './falling-due';

/**
 * An all-day entry of a calendar feed. Feeds are read by programs outside the product, so an entry
 * says what kind of thing is due and how many, and never whose, which duty or who.
 */
export interface CalendarEntry {
  /** The same for the same kind and day, so that a calendar renews the entry instead of adding one. */
  readonly key: string;
  readonly on: CalendarDate;
  /** The title as a phrase of the area `duties`, which takes `count`. */
  readonly title: `duties.calendar.${DueKind}`;
  readonly count: number;
}

/** The dated things of a feed, one entry per day and kind, the earliest day first. */
export function calendarEntries(items: readonly DueItem[]): readonly CalendarEntry[] {
  const entries = new Map<string, CalendarEntry>();
  for (const { kind, on } of items) {
    const key = `${on}.${kind}`;
    const count = (entries.get(key)?.count ?? 0) + 1;
    entries.set(key, { key, on, title: `duties.calendar.${kind}`, count });
  }
  const place = ({ title }: CalendarEntry) =>
    dueKinds.findIndex((kind) => title === `duties.calendar.${kind}`);
  return [...entries.values()].sort(
    (a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) || place(a) - place(b),
  );
}
