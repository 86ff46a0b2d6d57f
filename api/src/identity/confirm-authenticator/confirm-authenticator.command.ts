import { Injectable } from '@nestjs/common';
import type { ConfirmAuthenticator } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { Clock } from '../../platform/security/clock';
import { actorOf } from '../actor';
import { demandProof } from '../demand-proof';
import { identityProblems } from '../identity.problems';
import { Authenticators } from '../second-factors/authenticators';
import { type Enrolled, Enrolment } from '../second-factors/enrolment';
import { lockFactors } from '../second-factors/factors';

/** Takes an authenticator app into use. Its first code shows that the secret arrived. */
@Injectable()
export class ConfirmAuthenticatorCommand {
  constructor(
    private readonly database: TenantDatabase,
    private readonly authenticators: Authenticators,
    private readonly enrolment: Enrolment,
    private readonly clock: Clock,
  ) {}

  run(caller: Caller, { id, code }: ConfirmAuthenticator): Promise<Enrolled> {
    demandProof(caller, this.clock.now());
    return this.database.write(caller.tenantId, async (tx) => {
      const before = await lockFactors(tx, caller.personId);
      const confirmed = await this.authenticators.confirm(tx, caller.personId, id, code);
      if (!confirmed) refuse(identityProblems.secondFactorRefused);
      const enrolled = await this.enrolment.finish(tx, caller, before);
      await tx.record(actorOf(caller), {
        action: 'authenticator.confirmed',
        subject: { type: 'authenticator', id },
        unitId: null,
        before: { inUse: before.authenticator },
        after: { inUse: true, recoveryCodes: enrolled.recoveryCodes.length },
      });
      return enrolled;
    });
  }
}
