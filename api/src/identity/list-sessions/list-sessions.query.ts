import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { SessionList } from '@weerbaar/contracts';
import { Configuration } from '../../platform/config/configuration';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Caller } from '../../platform/security/caller';

const Row = z.object({
  id: z.uuid(),
  created_at: z.date(),
  last_seen_at: z.date(),
  user_agent: z.string(),
});

/** The sessions of the caller that still open something. */
@Injectable()
export class ListSessionsQuery {
  constructor(
    private readonly database: TenantDatabase,
    private readonly configuration: Configuration,
  ) {}

  async run(caller: Caller): Promise<SessionList> {
    const rows = await this.database.read(
      caller.tenantId,
      question(
        sql`
        select id, created_at, last_seen_at, user_agent from session
         where tenant_id = ${caller.tenantId} and person_id = ${caller.personId} and ended_at is null and expires_at > now()
           and last_seen_at > now() - make_interval(mins => ${this.configuration.sessionIdleMinutes})
         order by last_seen_at desc, id`,
        Row,
      ),
    );
    return {
      sessions: rows.map((row) => ({
        id: row.id,
        createdAt: row.created_at.toISOString(),
        lastSeenAt: row.last_seen_at.toISOString(),
        userAgent: row.user_agent,
        current: row.id === caller.sessionId,
      })),
    };
  }
}
