import { Controller, Post } from '@nestjs/common';
import { renderSVG } from 'uqr';
import { AuthenticatorOffer } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Clock } from '../../platform/security/clock';
import { Enrolling } from '../../platform/security/requires';
import { actorOf } from '../actor';
import { demandProof } from '../demand-proof';
import { authenticatorInvitation } from '../second-factors/authenticator-code';
import { Authenticators } from '../second-factors/authenticators';
import { lockProfile } from '../second-factors/profile-lock';

@Controller('api/v1/profile/authenticator')
export class OfferAuthenticatorController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly authenticators: Authenticators,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Enrolling()
  @Returns(
    201,
    'A secret for my authenticator app; it counts once its first code is confirmed',
    AuthenticatorOffer,
  )
  async offer(@CalledBy() caller: Caller): Promise<AuthenticatorOffer> {
    demandProof(caller, this.clock.now());
    return this.database.write(caller.tenantId, async (tx) => {
      const owner = await lockProfile(tx, caller.personId);
      const { id, secret } = await this.authenticators.offer(tx, caller.personId);
      await tx.record(actorOf(caller), {
        action: 'authenticator.offered',
        subject: { type: 'authenticator', id },
        unitId: null,
        before: null,
        after: null,
      });
      const invitation = authenticatorInvitation(secret, owner.email);
      return { id, ...invitation, qrSvg: renderSVG(invitation.uri, { border: 2 }) };
    });
  }
}
