import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type PersonView, Role } from '@weerbaar/contracts';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { actorOf } from '../actor';
import { keepAnAdministrator } from '../people/administrators';
import { askPerson, onePerson } from '../people/person-view';

const Revoked = z.object({ role: Role, unit_id: z.uuid() });

/** Takes a role back; the person's next request is judged without it. */
@Injectable()
export class RevokeGrantCommand {
  constructor(private readonly database: TenantDatabase) {}

  run(caller: Caller, personId: string, grantId: string): Promise<PersonView> {
    const { tenantId, today } = caller;
    return this.database.write(tenantId, (tx) =>
      keepAnAdministrator(tx, today, async () => {
        const [revoked] = await tx.rows(
          question(
            sql`
            with revoked as (
              update role_grant set revoked_at = now(), revoked_by = ${caller.personId}
               where tenant_id = ${tenantId} and id = ${grantId} and person_id = ${personId} and revoked_at is null
              returning role, unit_id)
            select role, unit_id from revoked`,
            Revoked,
          ),
        );
        if (revoked === undefined) return refuse(problems.notFound);
        const { role, unit_id: unitId } = revoked;
        await tx.record(actorOf(caller), {
          action: 'grant.revoked',
          subject: { type: 'person', id: personId },
          unitId,
          before: { id: grantId, role, unitId },
          after: null,
        });
        return onePerson(await tx.rows(askPerson(tenantId, today, personId)));
      }),
    );
  }
}
