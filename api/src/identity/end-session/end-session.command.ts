import { Injectable } from '@nestjs/common';
import { sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { actorOf } from '../actor';

/** Ends one session of the caller himself; somebody else's does not exist for him. */
@Injectable()
export class EndSessionCommand {
  constructor(private readonly database: TenantDatabase) {}

  async run(caller: Caller, sessionId: string): Promise<void> {
    await this.database.write(caller.tenantId, async (tx) => {
      const ended = await tx.run(sql`
        update session set ended_at = now()
         where tenant_id = ${caller.tenantId} and id = ${sessionId} and person_id = ${caller.personId} and ended_at is null`);
      if (ended === 0) refuse(problems.notFound);
      await tx.record(actorOf(caller), {
        action: 'session.ended',
        subject: { type: 'session', id: sessionId },
        unitId: null,
        before: null,
        after: null,
      });
    });
  }
}
