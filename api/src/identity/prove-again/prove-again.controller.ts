import { Body, Controller, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CeremonyOptions, Done, ProveAgain } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Enrolling } from '../../platform/security/requires';
import { actorOf } from '../actor';
import { identityProblems } from '../identity.problems';
import { keepChallenge } from '../second-factors/challenge';
import { Passkeys } from '../second-factors/passkeys';
import { giveSession } from '../session/session-cookie';
import { VisitedBy, type Visitor } from '../session/visitor';
import { ProveAgainCommand } from './prove-again.command';

@Controller('api/v1/session/proof')
export class ProveAgainController {
  constructor(
    private readonly command: ProveAgainCommand,
    private readonly database: TenantDatabase,
    private readonly passkeys: Passkeys,
  ) {}

  @Post()
  @Enrolling()
  @Returns(200, 'Prove again who I am, before a sensitive change', Done)
  async prove(
    @CalledBy() caller: Caller,
    @Body({ schema: ProveAgain }) proof: ProveAgain,
    @VisitedBy() visitor: Visitor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Done> {
    giveSession(reply, await this.command.run(caller, proof, visitor));
    return { done: true };
  }

  @Post('passkey-options')
  @Enrolling()
  @Returns(200, 'What the browser needs to show a passkey as proof', CeremonyOptions)
  async ask(@CalledBy() caller: Caller): Promise<Record<string, unknown>> {
    return this.database.write(caller.tenantId, async (tx) => {
      const options = await this.passkeys.toShow(tx, caller.personId, 'by-itself');
      // With none to name, a browser would offer whatever key it has.
      if ((options.allowCredentials ?? []).length === 0)
        refuse(identityProblems.secondFactorMissing);
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
