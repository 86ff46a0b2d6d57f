import { Controller, Post } from '@nestjs/common';
import { RecoveryCodes } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Clock } from '../../platform/security/clock';
import { Enrolling } from '../../platform/security/requires';
import { actorOf } from '../actor';
import { demandProof } from '../demand-proof';
import { identityProblems } from '../identity.problems';
import { hasSecondFactor, lockFactors } from '../second-factors/factors';
import { renewRecoveryCodes } from '../second-factors/recovery-codes';

@Controller('api/v1/profile/recovery-codes')
export class RenewRecoveryCodesController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Enrolling()
  @Returns(201, 'Ten new recovery codes for me; the old ones work no more', RecoveryCodes)
  async renew(@CalledBy() caller: Caller): Promise<RecoveryCodes> {
    demandProof(caller, this.clock.now());
    return this.database.write(caller.tenantId, async (tx) => {
      const factors = await lockFactors(tx, caller.personId);
      if (!hasSecondFactor(factors)) refuse(identityProblems.secondFactorMissing);
      const recoveryCodes = await renewRecoveryCodes(tx, caller.personId);
      await tx.record(actorOf(caller), {
        action: 'recovery-codes.renewed',
        subject: { type: 'person', id: caller.personId },
        unitId: null,
        before: null,
        after: { recoveryCodes: recoveryCodes.length },
      });
      return { recoveryCodes };
    });
  }
}
