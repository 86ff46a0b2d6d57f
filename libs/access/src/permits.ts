import type { Grant } from './grant';
import { may, type Permission } from './permissions';
import { reaches } from './reach';

/**
 * The grants among active ones that carry a permission for a unit, empty when it is refused.
 * `lineage` is the unit with its ancestors, the root last; for a permission that is not bound to a
 * unit the lineage of the root will do. An empty lineage (the unit does not exist) permits only
 * what needs no place.
 */
export function permittingGrants<G extends Pick<Grant, 'role' | 'unitId'>>(
  grants: readonly G[],
  permission: Permission,
  lineage: readonly string[],
): readonly G[] {
  const reach = reaches[permission];
  const root = lineage.at(-1);
  return grants.filter((grant) => {
    if (!may(grant.role, permission)) return false;
    if (reach === 'anywhere') return true;
    return reach === 'root' ? grant.unitId === root : lineage.includes(grant.unitId);
  });
}

/** Whether active grants permit something for a unit; see `permittingGrants`. */
export const permits = (
  grants: readonly Pick<Grant, 'role' | 'unitId'>[],
  permission: Permission,
  lineage: readonly string[],
): boolean => permittingGrants(grants, permission, lineage).length > 0;
