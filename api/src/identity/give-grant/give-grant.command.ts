import { Injectable } from '@nestjs/common';
import type { GiveGrant, PersonView } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { Clock } from '../../platform/security/clock';
import { actorOf } from '../actor';
import { demandProof } from '../demand-proof';
import { identityProblems } from '../identity.problems';
import { insertGrants } from '../people/insert-grants';
import { lockActivePerson } from '../people/lock-person';
import { askPerson, onePerson } from '../people/person-view';

/** Gives a role; it holds from the person's next request on. */
@Injectable()
export class GiveGrantCommand {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  async run(caller: Caller, personId: string, grant: GiveGrant): Promise<PersonView> {
    demandProof(caller, this.clock.now());
    const { tenantId, today } = caller;
    await once(this.database, caller, 201, async (tx) => {
      await lockActivePerson(tx, personId);
      const [given] = await insertGrants(tx, personId, caller.personId, [grant], '');
      if (given === undefined) return refuse(identityProblems.grantHeld);
      await tx.record(actorOf(caller), {
        action: 'grant.given',
        subject: { type: 'person', id: personId },
        unitId: grant.unitId,
        before: null,
        after: given,
      });
      return { grantId: given.id };
    });
    return onePerson(await this.database.read(tenantId, askPerson(tenantId, today, personId)));
  }
}
