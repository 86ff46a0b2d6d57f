import { permissions } from '@weerbaar/access';
import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';
import { type Asker, mayOnUnit } from '../../units/unit-scope';

const Named = z.object({ id: z.string(), name: z.string() });
type Named = z.infer<typeof Named>;

/** The units for which the asker may keep contacts, the widest first. */
export function keptUnits(asker: Asker): Question<Named> {
  const { tenantId, today } = asker;
  return question(
    sql`
    select u.unit_id as id, u.name from unit_period u
     where u.tenant_id = ${tenantId} and not u.archived and u.effective_on <= ${today} and u.until_on > ${today}
       and ${mayOnUnit(asker, 'contact.edit', sql`u.unit_id`)}
     order by (select count(*) from unit_path x where x.tenant_id = ${tenantId} and x.unit_id = u.unit_id
                  and x.effective_on <= ${today} and x.until_on > ${today}), u.name, u.unit_id`,
    Named,
  );
}

/** The people whom the asker may name: those with a role above, on or below a unit for which he keeps contacts. */
export function namablePeople(asker: Asker): Question<Named> {
  const { tenantId, personId, today } = asker;
  return question(
    sql`
    select p.id, p.name from person p
     where p.tenant_id = ${tenantId} and p.deactivated_at is null
       and exists (
         select 1 from role_grant held
           join unit_path x on x.tenant_id = held.tenant_id and x.effective_on <= ${today} and x.until_on > ${today}
           join role_grant mine on mine.tenant_id = held.tenant_id and mine.person_id = ${personId}
            and mine.role = any(${[...permissions['contact.edit']]}) and mine.revoked_at is null
            and (mine.expires_at is null or mine.expires_at > now())
            and (x.unit_id = held.unit_id and x.ancestor_id = mine.unit_id or x.unit_id = mine.unit_id and x.ancestor_id = held.unit_id)
          where held.tenant_id = ${tenantId} and held.person_id = p.id and held.revoked_at is null
            and (held.expires_at is null or held.expires_at > now()))
     order by p.name, p.id`,
    Named,
  );
}
