import { Body, Controller, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Done, ProveAgain } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Enrolling } from '../../platform/security/requires';
import { actorOf } from '../actor';
import { Sessions } from '../session/open-session';
import { OwnPassword } from '../session/own-password';
import { giveSession } from '../session/session-cookie';
import { VisitedBy, type Visitor } from '../session/visitor';

@Controller('api/v1/session/proof')
export class ProveAgainController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly ownPassword: OwnPassword,
    private readonly sessions: Sessions,
  ) {}

  @Post()
  @Enrolling()
  @Returns(200, 'Prove again who I am, before a sensitive change', Done)
  async prove(
    @CalledBy() caller: Caller,
    @Body({ schema: ProveAgain }) { password }: ProveAgain,
    @VisitedBy() visitor: Visitor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Done> {
    const given = await this.ownPassword.ask(caller, visitor, 'password', password);
    const session = await this.database.write(caller.tenantId, async (tx) => {
      await this.ownPassword.hold(tx, caller, given);
      const renewed = await this.sessions.renew(tx, caller);
      await tx.record(actorOf(caller), {
        action: 'session.proved',
        subject: { type: 'session', id: renewed.id },
        unitId: null,
        before: { session: caller.sessionId },
        after: null,
      });
      return renewed;
    });
    giveSession(reply, session);
    return { done: true };
  }
}
