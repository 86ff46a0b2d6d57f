import { Injectable } from '@nestjs/common';
import type { ChangePerson, PersonView } from '@weerbaar/contracts';
import { constraintOf } from '../../platform/database/command';
import { sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { actorOf } from '../actor';
import { identityProblems, wrongEntry } from '../identity.problems';
import { lockPerson } from '../people/lock-person';
import { askPerson, onePerson } from '../people/person-view';
import { emailKey } from '../session/account';

/** Changes a person's name or address, unless somebody else changed him since the caller looked. */
@Injectable()
export class ChangePersonCommand {
  constructor(private readonly database: TenantDatabase) {}

  async run(caller: Caller, id: string, seen: number, changes: ChangePerson): Promise<PersonView> {
    const { tenantId, today } = caller;
    try {
      return await this.database.write(tenantId, async (tx) => {
        const before = await lockPerson(tx, id);
        if (before.revision !== seen) {
          const current = onePerson(await tx.rows(askPerson(tenantId, today, id)));
          refuse(problems.staleRevision, { current });
        }
        const after = { name: changes.name ?? before.name, email: changes.email ?? before.email };
        await tx.run(sql`
          update person set name = ${after.name}, email = ${after.email}, email_key = ${emailKey(after.email)}, revision = revision + 1
           where tenant_id = ${tenantId} and id = ${id}`);
        await tx.record(actorOf(caller), {
          action: 'person.changed',
          subject: { type: 'person', id },
          unitId: null,
          before: { name: before.name, email: before.email },
          after,
          personal: ['/before/name', '/before/email', '/after/name', '/after/email'],
        });
        return onePerson(await tx.rows(askPerson(tenantId, today, id)));
      });
    } catch (error) {
      if (constraintOf(error) === 'person_tenant_id_email_key_key') {
        throw wrongEntry(identityProblems.emailTaken, 'email');
      }
      throw error;
    }
  }
}
