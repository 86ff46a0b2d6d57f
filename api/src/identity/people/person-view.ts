import { z } from 'zod';
import { Day, type PersonView, Role } from '@weerbaar/contracts';
import type { CalendarDate, TenantId } from '@weerbaar/kernel';
import { type Question, question, sql, type SqlFragment } from '../../platform/database/sql';
import { problems, refuse } from '../../platform/http/problem';

const Row = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    revision: z.int(),
    invited: z.boolean(),
    deactivated: z.boolean(),
    second_factor: z.boolean(),
    last_seen_at: z.date().nullable(),
    grants: z.array(
      z.object({
        id: z.uuid(),
        role: Role,
        unitId: z.uuid(),
        unitName: z.string(),
        asAt: Day.nullable(),
        expiresAt: z.string().nullable(),
      }),
    ),
  })
  .transform((row): PersonView => ({
    id: row.id,
    name: row.name,
    email: row.email,
    revision: row.revision,
    state: row.deactivated ? 'deactivated' : row.invited ? 'invited' : 'active',
    secondFactor: row.second_factor,
    lastSeenAt: row.last_seen_at?.toISOString() ?? null,
    grants: row.grants.map((grant) => ({
      ...grant,
      expiresAt: grant.expiresAt === null ? null : new Date(grant.expiresAt).toISOString(),
    })),
  }));

/** The people of an organisation with the roles that were given and not taken back, units by their name of today. */
export function askPeople(tenantId: TenantId, today: CalendarDate): Question<PersonView> {
  return peopleWhere(tenantId, today, sql`true`);
}

/** One person, or nobody. */
export function askPerson(
  tenantId: TenantId,
  today: CalendarDate,
  personId: string,
): Question<PersonView> {
  return peopleWhere(tenantId, today, sql`p.id = ${personId}`);
}

/** The person that was asked for; somebody of another organisation and nobody at all answer alike. */
export const onePerson = ([person]: readonly PersonView[]): PersonView =>
  person ?? refuse(problems.notFound);

function peopleWhere(
  tenantId: TenantId,
  today: CalendarDate,
  which: SqlFragment,
): Question<PersonView> {
  return question(
    sql`
    select p.id, p.name, p.email, p.revision, p.password_hash is null as invited, p.deactivated_at is not null as deactivated,
           exists (select 1 from authenticator a where a.tenant_id = ${tenantId} and a.person_id = p.id and a.confirmed_at is not null and a.removed_at is null)
             or exists (select 1 from passkey k where k.tenant_id = ${tenantId} and k.person_id = p.id and k.removed_at is null) as second_factor,
           greatest(p.last_seen_at, (select max(s.last_seen_at) from session s where s.tenant_id = ${tenantId} and s.person_id = p.id)) as last_seen_at,
           coalesce(held.grants, '[]') as grants
      from person p
      left join (
        select g.person_id,
               json_agg(json_build_object('id', g.id, 'role', g.role, 'unitId', g.unit_id, 'unitName', ${nameOfUnit(tenantId, today)},
                 'asAt', g.as_at, 'expiresAt', g.expires_at) order by g.id) as grants
          from role_grant g
         where g.tenant_id = ${tenantId} and g.revoked_at is null
         group by g.person_id) held on held.person_id = p.id
     where p.tenant_id = ${tenantId} and ${which}
     order by lower(p.name), p.id`,
    Row,
  );
}

/** Its name of today; of a unit that is yet to begin, its first. */
const nameOfUnit = (tenantId: TenantId, today: CalendarDate): SqlFragment => sql`
  coalesce((select u.name from unit_period u where u.tenant_id = ${tenantId} and u.unit_id = g.unit_id
             order by (u.effective_on <= ${today} and u.until_on > ${today}) desc, u.effective_on limit 1), '')`;
