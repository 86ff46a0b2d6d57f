import { RecordFlaw } from '@weerbaar/contracts';
import { z } from 'zod';
import type { TenantId } from '@weerbaar/kernel';
import { type Question, question, sql } from '../../platform/database/sql';

const Check = z.object({
  id: z.uuid(),
  asked_at: z.date(),
  asked_by: z.string().nullable(),
  witness: z.boolean(),
  finished_at: z.date().nullable(),
  size: z.coerce.number().nullable(),
  flaws: z.array(RecordFlaw).nullable(),
});
export type CheckRow = z.infer<typeof Check>;

const Waiting = z.object({ waiting: z.coerce.number().int() });

const shown = 20;

/** The latest times that the record was read again, the newest first. */
export const findChecks = (tenantId: TenantId): Question<CheckRow> =>
  question(
    sql`
    select c.id, c.asked_at, c.witness is not null as witness, c.finished_at, c.size, c.flaws,
           (select p.name from person p where p.tenant_id = ${tenantId} and p.id = c.asked_by) as asked_by
      from record_check c where c.tenant_id = ${tenantId}
     order by c.asked_at desc, c.id desc limit ${shown}`,
    Check,
  );

/** How many events of the last hour have no place in the tree yet. */
export const countWaiting = (tenantId: TenantId): Question<{ waiting: number }> =>
  question(
    sql`
    select count(*) as waiting from event e
     where e.tenant_id = ${tenantId} and e.recorded_at > now() - interval '1 hour'
       and not exists (select 1 from record_leaf l where l.tenant_id = ${tenantId} and l.event_id = e.id)`,
    Waiting,
  );

/** How many events, however old, have no place in the tree although they were recorded more than so many seconds ago. */
export const countForgotten = (tenantId: TenantId, older: number): Question<{ waiting: number }> =>
  question(
    sql`
    select count(*) as waiting from event e
     where e.tenant_id = ${tenantId} and e.recorded_at <= now() - make_interval(secs => ${older})
       and not exists (select 1 from record_leaf l where l.tenant_id = ${tenantId} and l.event_id = e.id)`,
    Waiting,
  );
