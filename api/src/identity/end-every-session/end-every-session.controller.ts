import { Controller, Delete, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { ReturnsNoContent } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Enrolling } from '../../platform/security/requires';
import { actorOf } from '../actor';
import { endSessions } from '../session/open-session';
import { takeSession } from '../session/session-cookie';

@Controller('api/v1/sessions')
export class EndEverySessionController {
  constructor(private readonly database: TenantDatabase) {}

  @Delete()
  @Enrolling()
  @ReturnsNoContent('Sign out everywhere, here as well')
  async endEvery(
    @CalledBy() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.database.write(caller.tenantId, async (tx) => {
      const ended = await endSessions(tx, caller.personId, null);
      await tx.record(actorOf(caller), {
        action: 'session.ended-everywhere',
        subject: { type: 'person', id: caller.personId },
        unitId: null,
        before: null,
        after: { ended },
      });
    });
    takeSession(reply);
  }
}
