import { Service, inject } from '@angular/core';
import { may, type Permission } from '@weerbaar/access';
import { SessionStore } from '../../shell/session/session-store';
import { UnitTreeStore } from './unit-tree';

/** Where this person may do something: on the units of a grant that allows it, and below them. The API has the last word. */
@Service()
export class UnitRights {
  private readonly session = inject(SessionStore);
  private readonly tree = inject(UnitTreeStore);

  /** Whether he may do it at a unit. */
  may(permission: Permission, unitId: string): boolean {
    const granted = this.grantedUnits(permission);
    return granted.has(unitId) || this.tree.above(unitId).some((unit) => granted.has(unit.id));
  }

  /** The ids of all units of the day at which he may do it: one walk down the tree. */
  everywhere(permission: Permission): ReadonlySet<string> {
    const found = new Set(this.grantedUnits(permission));
    for (const unit of this.tree.units()) {
      if (unit.parentId !== null && found.has(unit.parentId)) found.add(unit.id);
    }
    return found;
  }

  private grantedUnits(permission: Permission): ReadonlySet<string> {
    const grants = this.session.session()?.grants ?? [];
    return new Set(grants.filter((grant) => may(grant.role, permission)).map((grant) => grant.unitId));
  }
}
