import { Injectable } from '@nestjs/common';
import type { PersonView } from '@weerbaar/contracts';
import { sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Caller } from '../../platform/security/caller';
import { actorOf } from '../actor';
import { keepAnAdministrator } from '../people/administrators';
import { lockActivePerson } from '../people/lock-person';
import { askPerson, onePerson } from '../people/person-view';
import { voidLinks } from '../people/set-password';
import { endSessions } from '../session/open-session';

/** Shuts a person out: his sessions end and his links are void in the same moment. What he did stays his. */
@Injectable()
export class DeactivatePersonCommand {
  constructor(private readonly database: TenantDatabase) {}

  run(caller: Caller, id: string): Promise<PersonView> {
    const { tenantId, today } = caller;
    return this.database.write(tenantId, (tx) =>
      keepAnAdministrator(tx, today, async () => {
        await lockActivePerson(tx, id);
        await tx.run(sql`
          update person set deactivated_at = now(), revision = revision + 1 where tenant_id = ${tenantId} and id = ${id}`);
        await voidLinks(tx, id);
        const ended = await endSessions(tx, id, null);
        await tx.record(actorOf(caller), {
          action: 'person.deactivated',
          subject: { type: 'person', id },
          unitId: null,
          before: { deactivated: false },
          after: { deactivated: true, endedSessions: ended },
        });
        return onePerson(await tx.rows(askPerson(tenantId, today, id)));
      }),
    );
  }
}
