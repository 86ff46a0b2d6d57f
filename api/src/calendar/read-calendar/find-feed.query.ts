import type { PersonId, TenantId } from '@weerbaar/kernel';
import { z } from 'zod';
import { horizonOfIncident } from '../../incidents/incident-scope';
import { type Question, question, sql } from '../../platform/database/sql';
import type { Asker } from '../../units/unit-scope';

const Feed = z.object({
  person_id: z.string().transform((id) => id as PersonId),
  language: z.enum(['nl', 'en']),
});
export type Feed = z.infer<typeof Feed>;

/** Whose calendar a token opens; nobody's when it was withdrawn, he was deactivated or his organisation suspended. */
export const findFeed = (tenantId: TenantId, hash: Buffer): Question<Feed> =>
  question(
    sql`
    select f.person_id, p.language from calendar_feed f
      join person p on p.tenant_id = ${tenantId} and p.id = f.person_id and p.deactivated_at is null
      join tenant t on t.id = f.tenant_id and t.suspended_at is null
     where f.tenant_id = ${tenantId} and f.token_hash = ${hash} and f.revoked_at is null`,
    Feed,
  );

const Deadline = z.object({ id: z.string(), at: z.date() });

/** The deadlines that run, of the incidents that the asker may see today; known by a digest that tells nothing of them. */
export const findDeadlines = (asker: Asker): Question<z.infer<typeof Deadline>> =>
  question(
    sql`
    select md5(c.incident_id::text || ' ' || c.key) as id, c.deadline as at
      from incident i
      join incident_clock c on c.tenant_id = ${asker.tenantId} and c.incident_id = i.id and c.done_at is null and c.ended is null and c.deadline is not null
     where i.tenant_id = ${asker.tenantId} and i.status = 'open' and ${horizonOfIncident(asker)} >= ${asker.today}::date
     order by c.deadline, 1`,
    Deadline,
  );
