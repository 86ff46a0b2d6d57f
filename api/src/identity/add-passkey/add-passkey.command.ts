import { Injectable } from '@nestjs/common';
import type { AddPasskey } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { Clock } from '../../platform/security/clock';
import { actorOf } from '../actor';
import { demandProof } from '../demand-proof';
import { identityProblems } from '../identity.problems';
import { takeChallenge } from '../second-factors/challenge';
import { type Enrolled, Enrolment } from '../second-factors/enrolment';
import { lockFactors } from '../second-factors/factors';
import { Passkeys } from '../second-factors/passkeys';

/** Adds the passkey that the caller's browser made in answer to the challenge of his session. */
@Injectable()
export class AddPasskeyCommand {
  constructor(
    private readonly database: TenantDatabase,
    private readonly passkeys: Passkeys,
    private readonly enrolment: Enrolment,
    private readonly clock: Clock,
  ) {}

  async run(caller: Caller, { name, response }: AddPasskey): Promise<Enrolled> {
    demandProof(caller, this.clock.now());
    // Taken in a transaction of its own, so that it is used up whatever comes of it.
    const challenge = await this.database.write(caller.tenantId, (tx) => takeChallenge(tx, caller));
    if (challenge === undefined) return refuse(identityProblems.secondFactorRefused);
    return this.database.write(caller.tenantId, async (tx) => {
      const before = await lockFactors(tx, caller.personId);
      const id = await this.passkeys.add(tx, caller.personId, name, response, challenge);
      if (id === null) return refuse(identityProblems.secondFactorRefused);
      const enrolled = await this.enrolment.finish(tx, caller, before);
      await tx.record(actorOf(caller), {
        action: 'passkey.added',
        subject: { type: 'passkey', id },
        unitId: null,
        before: null,
        after: { name, recoveryCodes: enrolled.recoveryCodes.length },
        // People call them after themselves: "An's telephone".
        personal: ['/after/name'],
      });
      return enrolled;
    });
  }
}
