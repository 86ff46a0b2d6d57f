import { roles } from '@weerbaar/access';
import { z } from 'zod';
import { type Question, question, sql } from '../database/sql';
import type { CalendarDate, TenantId } from '@weerbaar/kernel';

const SessionRow = z.object({
  id: z.uuid(),
  person_id: z.uuid(),
  state: z.enum(['signed-in', 'second-factor', 'enrol-second-factor']),
  proved_at: z.date(),
  stale: z.boolean(),
  grants: z.array(
    z.object({
      id: z.uuid(),
      role: z.enum(roles),
      unitId: z.uuid(),
      asAt: z
        .string()
        .transform((day) => day as CalendarDate)
        .nullable(),
      expiresAt: z.string().nullable(),
      atRoot: z.boolean(),
    }),
  ),
});
export type SessionRow = z.infer<typeof SessionRow>;

/** The session behind a token with the grants that hold at this moment, so that a change of role acts at once. */
export function findSession(
  tenantId: TenantId,
  tokenHash: Buffer,
  idleMinutes: number,
  today: CalendarDate,
): Question<SessionRow> {
  return question(
    sql`
    select s.id, s.person_id, s.state, s.proved_at,
           s.last_seen_at < now() - interval '1 minute' as stale,
           coalesce((
             select json_agg(json_build_object('id', g.id, 'role', g.role, 'unitId', g.unit_id, 'asAt', g.as_at, 'expiresAt', g.expires_at,
                      'atRoot', not exists (select 1 from unit_path up where up.tenant_id = ${tenantId} and up.unit_id = g.unit_id
                                             and up.depth > 0 and up.effective_on <= ${today} and up.until_on > ${today})) order by g.id)
               from role_grant g
              where g.tenant_id = ${tenantId} and g.person_id = s.person_id
                and g.revoked_at is null and (g.expires_at is null or g.expires_at > now())), '[]') as grants
      from session s
      join person p on p.tenant_id = s.tenant_id and p.id = s.person_id and p.deactivated_at is null
      join tenant t on t.id = s.tenant_id and t.suspended_at is null
     where s.tenant_id = ${tenantId} and s.token_hash = ${tokenHash}
       and s.ended_at is null and s.expires_at > now()
       and s.last_seen_at > now() - make_interval(mins => ${idleMinutes})`,
    SessionRow,
  );
}
