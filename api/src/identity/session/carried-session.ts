import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { TenantId } from '@weerbaar/kernel';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Visitor } from './visitor';

const Ended = z.object({ id: z.uuid(), person_id: z.uuid() });

/**
 * A browser carries one session. When another begins in an organisation, the one that it carried for a different organisation
 * ends there: its cookie is about to be overwritten, and a session without a browser would stay open for whoever copied it.
 * (One of the same organisation ends in the very transaction that begins the new one.)
 */
@Injectable()
export class CarriedSession {
  constructor(private readonly database: TenantDatabase) {}

  /** Ends it when it is of another organisation than the one that was just entered. */
  async endElsewhere(entered: TenantId, { carried }: Visitor): Promise<void> {
    if (carried === undefined || carried.tenantId === entered) return;
    const { tenantId, hash } = carried;
    await this.database.write(tenantId, async (tx) => {
      const [ended] = await tx.rows(
        question(
          sql`update session set ended_at = now()
               where tenant_id = ${tenantId} and token_hash = ${hash} and ended_at is null and expires_at > now()
              returning id, person_id`,
          Ended,
        ),
      );
      if (ended === undefined) return;
      await tx.record(
        { kind: 'person', id: ended.person_id },
        {
          action: 'session.ended',
          subject: { type: 'session', id: ended.id },
          unitId: null,
          before: null,
          after: null,
        },
      );
    });
  }
}
