import { Controller, Post } from '@nestjs/common';
import { CeremonyOptions } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Pending } from '../../platform/security/requires';
import { actorOf } from '../actor';
import { identityProblems } from '../identity.problems';
import { keepChallenge } from '../second-factors/challenge';
import { Passkeys } from '../second-factors/passkeys';

@Controller('api/v1/session/passkey-options')
export class AskPasskeyController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly passkeys: Passkeys,
  ) {}

  @Post()
  @Pending()
  @Returns(200, 'What the browser needs to show a passkey as second factor', CeremonyOptions)
  async ask(@CalledBy() caller: Caller): Promise<Record<string, unknown>> {
    if (caller.state !== 'second-factor') refuse(identityProblems.secondFactorNotAwaited);
    return this.database.write(caller.tenantId, async (tx) => {
      const options = await this.passkeys.toShow(tx, caller.personId, 'beside-password');
      await keepChallenge(tx, caller, options.challenge);
      await tx.record(actorOf(caller), {
        action: 'passkey.asked',
        subject: { type: 'session', id: caller.sessionId },
        unitId: null,
        before: null,
        after: null,
      });
      return { ...options };
    });
  }
}
