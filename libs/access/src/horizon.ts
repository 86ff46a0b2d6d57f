import type { CalendarDate } from '@weerbaar/kernel';
import type { Grant } from './grant';
import { permittingGrants } from './permits';
import type { Permission } from './permissions';

/** Up to which day a reader sees: nothing at all, up to and including a day, or every day. */
export type Horizon =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'until'; readonly date: CalendarDate }
  | { readonly kind: 'everything' };

const horizonOf = (grants: readonly Pick<Grant, 'asAt'>[]): Horizon => {
  const dates = grants.map((grant) => grant.asAt);
  if (dates.includes(null)) return { kind: 'everything' };
  const [latest] = dates
    .filter((date) => date !== null)
    .sort()
    .reverse();
  return latest === undefined ? { kind: 'nothing' } : { kind: 'until', date: latest };
};

/**
 * Up to which day active grants show a unit, for one permission. Several grants show the union of
 * what each shows, so the latest as-at date counts, and a grant without one shows everything.
 * `lineage` is the unit with its ancestors, the root last.
 */
export const visibleUntil = (
  grants: readonly Pick<Grant, 'role' | 'unitId' | 'asAt'>[],
  permission: Permission,
  lineage: readonly string[],
): Horizon => horizonOf(permittingGrants(grants, permission, lineage));

/**
 * The day to answer with when a reader asks for `requested`: that day, or the last day the grants
 * show when it lies later; null when they show nothing. Hand it the grants that permit the
 * question (`permittingGrants`): an auditor's date must not be lifted by a role that may not ask.
 */
export function clipDate(
  requested: CalendarDate,
  grants: readonly Pick<Grant, 'asAt'>[],
): CalendarDate | null {
  const horizon = horizonOf(grants);
  if (horizon.kind === 'nothing') return null;
  return horizon.kind === 'until' && horizon.date < requested ? horizon.date : requested;
}
