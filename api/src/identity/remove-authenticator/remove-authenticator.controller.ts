import { Controller, Delete } from '@nestjs/common';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { ReturnsNoContent } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Clock } from '../../platform/security/clock';
import { Enrolling } from '../../platform/security/requires';
import { actorOf } from '../actor';
import { demandProof } from '../demand-proof';
import { Authenticators } from '../second-factors/authenticators';
import { keepOneFactor } from '../second-factors/keep-one-factor';
import { lockProfile } from '../second-factors/profile-lock';

@Controller('api/v1/profile/authenticator')
export class RemoveAuthenticatorController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly authenticators: Authenticators,
    private readonly clock: Clock,
  ) {}

  @Delete()
  @Enrolling()
  @ReturnsNoContent('Stop using my authenticator app')
  async remove(@CalledBy() caller: Caller): Promise<void> {
    demandProof(caller, this.clock.now());
    await this.database.write(caller.tenantId, async (tx) => {
      await lockProfile(tx, caller.personId);
      const removed = await this.authenticators.remove(tx, caller.personId);
      if (!removed) refuse(problems.notFound);
      await keepOneFactor(tx, caller.personId);
      await tx.record(actorOf(caller), {
        action: 'authenticator.removed',
        subject: { type: 'person', id: caller.personId },
        unitId: null,
        before: null,
        after: null,
      });
    });
  }
}
