import { Injectable } from '@nestjs/common';
import type { PersonView } from '@weerbaar/contracts';
import { sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { Clock } from '../../platform/security/clock';
import { actorOf } from '../actor';
import { demandProof } from '../demand-proof';
import { identityProblems } from '../identity.problems';
import { lockActivePerson } from '../people/lock-person';
import { askPerson, onePerson } from '../people/person-view';
import { Authenticators } from '../second-factors/authenticators';
import { hasSecondFactor, lockFactors } from '../second-factors/factors';
import { voidRecoveryCodes } from '../second-factors/recovery-codes';
import { endSessions } from '../session/open-session';

/**
 * Takes every second factor away from somebody who lost his phone and his codes. The password alone then lets him in, unless the
 * organisation demands a second factor: then he sets up a new one first. Whoever holds the lost phone is signed out with him.
 */
@Injectable()
export class RemoveSecondFactorsCommand {
  constructor(
    private readonly database: TenantDatabase,
    private readonly authenticators: Authenticators,
    private readonly clock: Clock,
  ) {}

  run(caller: Caller, id: string): Promise<PersonView> {
    // His own go one by one from his profile, where the last one stays as long as it is demanded.
    if (id === caller.personId) refuse(identityProblems.ownSecondFactors);
    demandProof(caller, this.clock.now());
    const { tenantId, today } = caller;
    return this.database.write(tenantId, async (tx) => {
      await lockActivePerson(tx, id);
      const held = await lockFactors(tx, id);
      if (!hasSecondFactor(held)) refuse(identityProblems.secondFactorNone);
      await this.authenticators.removeAll(tx, id);
      const passkeys = await tx.run(sql`
        update passkey set removed_at = now() where tenant_id = ${tenantId} and person_id = ${id} and removed_at is null`);
      await voidRecoveryCodes(tx, id);
      const ended = await endSessions(tx, id, null);
      await tx.record(actorOf(caller), {
        action: 'second-factor.removed',
        subject: { type: 'person', id },
        unitId: null,
        before: { authenticator: held.authenticator, passkeys },
        after: { authenticator: false, passkeys: 0, endedSessions: ended },
      });
      return onePerson(await tx.rows(askPerson(tenantId, today, id)));
    });
  }
}
