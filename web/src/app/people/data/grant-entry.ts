import type { PersonView } from '@weerbaar/contracts';
import { addDays, parseCalendarDate, todayInBrussels } from '@weerbaar/kernel';

export type Grant = PersonView['grants'][number];
export type Role = Grant['role'];

export const roles = [
  'administrator',
  'ciso',
  'unit-lead',
  'programme-office',
  'management',
  'auditor',
] as const satisfies readonly Role[];

/** A role as a form has it. */
export interface GrantEntry {
  readonly role: Role;
  readonly unitId: string | null;
  /** Days as typed; empty for none. Only an auditor has them. */
  readonly asAt: string;
  readonly lastDay: string;
}

export const newGrant = (unitId: string | null): GrantEntry => ({
  role: 'unit-lead',
  unitId,
  asAt: '',
  lastDay: '',
});

/** What is sent of a role. What is not filled in stays empty, so that the schema says so at its field. */
export const grantIn = (entry: GrantEntry) => ({
  role: entry.role,
  unitId: entry.unitId ?? '',
  asAt: entry.role === 'auditor' ? entry.asAt || null : null,
  expiresAt: entry.role === 'auditor' ? (endOfDay(entry.lastDay) ?? null) : null,
});

/**
 * The instant at which a day ends in Brussels, where not every day has 24 hours; undefined when the
 * text is no day.
 */
export function endOfDay(day: string): string | undefined {
  const parsed = parseCalendarDate(day);
  if (!parsed.ok) return undefined;
  const next = addDays(parsed.value, 1);
  const midnight = Date.parse(`${next}T00:00:00Z`);
  // Brussels is one or two hours ahead: the earliest of both instants that lies in the next day already.
  const starts = [2, 1].map((hours) => new Date(midnight - hours * 3_600_000));
  return starts.find((instant) => todayInBrussels(instant) === next)?.toISOString();
}

/** The last day in Brussels on which something that ends at an instant still holds. */
export const lastDayBefore = (instant: string): string =>
  todayInBrussels(new Date(Date.parse(instant) - 1));
