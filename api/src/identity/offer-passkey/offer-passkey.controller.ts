import { Controller, Post } from '@nestjs/common';
import { CeremonyOptions } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Clock } from '../../platform/security/clock';
import { Enrolling } from '../../platform/security/requires';
import { actorOf } from '../actor';
import { demandProof } from '../demand-proof';
import { keepChallenge } from '../second-factors/challenge';
import { Passkeys } from '../second-factors/passkeys';
import { lockProfile } from '../second-factors/profile-lock';

@Controller('api/v1/profile/passkeys/options')
export class OfferPasskeyController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly passkeys: Passkeys,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Enrolling()
  @Returns(200, 'What the browser needs to make a passkey for me', CeremonyOptions)
  async offer(@CalledBy() caller: Caller): Promise<Record<string, unknown>> {
    demandProof(caller, this.clock.now());
    return this.database.write(caller.tenantId, async (tx) => {
      const options = await this.passkeys.toAdd(tx, await lockProfile(tx, caller.personId));
      await keepChallenge(tx, caller, options.challenge);
      await tx.record(actorOf(caller), {
        action: 'passkey.offered',
        subject: { type: 'session', id: caller.sessionId },
        unitId: null,
        before: null,
        after: null,
      });
      return { ...options };
    });
  }
}
