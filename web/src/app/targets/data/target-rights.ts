import { Service, inject } from '@angular/core';
import { may } from '@weerbaar/access';
import { SessionStore } from '../../shell/session/session-store';
import { UnitTreeStore } from '../../units/data/unit-tree';

/** Where this person may set targets: on the units of a grant that allows it, and below them. The API has the last word. */
@Service()
export class TargetRights {
  private readonly session = inject(SessionStore);
  private readonly tree = inject(UnitTreeStore);

  /** Whether he may set a target at a unit. */
  maySet(unitId: string): boolean {
    const lineage = new Set([unitId, ...this.tree.above(unitId).map((unit) => unit.id)]);
    return (this.session.session()?.grants ?? []).some(
      (grant) => may(grant.role, 'target.set') && lineage.has(grant.unitId),
    );
  }
}
