import { Injectable, Logger } from '@nestjs/common';
import { z } from 'zod';
import type { TenantId } from '@weerbaar/kernel';
import { Configuration } from '../../platform/config/configuration';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Transaction } from '../../platform/database/transaction';
import { type Lifetimes, lifetimesAt } from './lifetimes';

/** Most rows of a kind that one visit clears: what is left over waits for the next sign-in. */
export const mostAtOnce = 200;

/**
 * Clears what no longer serves anybody, so that the tables that every request reads stay as small as the organisation. Nothing
 * waits for a row that somebody else holds, and the record keeps who signed in when.
 */
@Injectable()
export class Housekeeping {
  private readonly logger = new Logger('housekeeping');

  constructor(
    private readonly database: TenantDatabase,
    private readonly configuration: Configuration,
  ) {}

  /** Clears a little of one organisation. Whoever came to sign in is never refused because of it. */
  async clear(tenantId: TenantId): Promise<void> {
    try {
      await this.database.write(tenantId, async (tx) => {
        if (!(await isTheOnlyOne(tx))) return;
        const lifetimes = lifetimesAt(tx.now, this.configuration.sessionIdleMinutes);
        await clearSessions(tx, lifetimes);
        await clearLinks(tx, lifetimes);
        await clearAnswers(tx, lifetimes);
      });
    } catch (error) {
      this.logger.warn({ err: error }, 'dead rows could not be cleared');
    }
  }
}

/** Of many who sign in at the same moment one clears, and the others go on. */
async function isTheOnlyOne(tx: Transaction): Promise<boolean> {
  const [turn] = await tx.rows(
    question(
      sql`select pg_try_advisory_xact_lock(hashtextextended(${`housekeeping ${tx.tenantId}`}, 0)) as mine`,
      z.object({ mine: z.boolean() }),
    ),
  );
  return turn?.mine === true;
}

/** With the last of his sessions goes what is known of when a person was here, so that is kept with the person. */
async function clearSessions(tx: Transaction, { now, idleSince }: Lifetimes): Promise<void> {
  const { tenantId } = tx;
  await tx.run(sql`
    with dead as (
      select s.token_hash from session s
        join person p on p.tenant_id = s.tenant_id and p.id = s.person_id
       where s.tenant_id = ${tenantId} and (s.ended_at is not null or s.expires_at <= ${now} or s.last_seen_at <= ${idleSince})
       limit ${mostAtOnce}
         for update of s skip locked for no key update of p skip locked),
    gone as (
      delete from session s using dead d where s.tenant_id = ${tenantId} and s.token_hash = d.token_hash
      returning s.person_id, s.last_seen_at)
    update person p set last_seen_at = greatest(p.last_seen_at, g.at)
      from (select person_id, max(last_seen_at) as at from gone group by person_id) g
     where p.tenant_id = ${tenantId} and p.id = g.person_id`);
}

async function clearLinks(tx: Transaction, { now }: Lifetimes): Promise<void> {
  await tx.run(sql`
    delete from one_time_link where tenant_id = ${tx.tenantId} and token_hash in (
      select l.token_hash from one_time_link l where l.tenant_id = ${tx.tenantId} and (l.used_at is not null or l.expires_at <= ${now})
       limit ${mostAtOnce} for update skip locked)`);
}

async function clearAnswers(tx: Transaction, { answeredBy }: Lifetimes): Promise<void> {
  const { tenantId } = tx;
  await tx.run(sql`
    delete from idempotency_key k using (
      select o.person_id, o.route, o.key from idempotency_key o
       where o.tenant_id = ${tenantId} and o.created_at <= ${answeredBy}
       order by o.created_at limit ${mostAtOnce}) old
     where k.tenant_id = ${tenantId} and k.person_id = old.person_id and k.route = old.route and k.key = old.key`);
}
