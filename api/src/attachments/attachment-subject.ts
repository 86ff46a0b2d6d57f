import type { AttachmentQuery } from '@weerbaar/contracts';
import { z } from 'zod';
import { type Question, question, sql, type SqlFragment } from '../platform/database/sql';
import { rootUnit } from '../units/root-unit';
import { type Asker, horizonOfUnit, mayOnUnit } from '../units/unit-scope';

const Subject = z.object({ unit_id: z.string(), addable: z.boolean() });
export type Subject = z.infer<typeof Subject>;

/** What files hang on, with the unit whose scope guards it and the day that it is about. */
function subjectRow(asker: Asker, { subject, id }: AttachmentQuery): SqlFragment {
  switch (subject) {
    case 'assessment':
      return sql`select a.unit_id, a.effective_on as day from assessment a where a.tenant_id = ${asker.tenantId} and a.id = ${id}`;
    case 'landmark':
      return sql`select ${rootUnit(asker)} as unit_id, l.on_date as day
                   from landmark l where l.tenant_id = ${asker.tenantId} and l.id = ${id} and l.removed_at is null`;
    case 'classification':
      return sql`select c.unit_id, c.effective_on as day from classification c where c.tenant_id = ${asker.tenantId} and c.id = ${id}`;
    case 'duty':
      return sql`select d.unit_id, '-infinity'::date as day from entity_duty d where d.tenant_id = ${asker.tenantId} and d.id = ${id}`;
    case 'incident':
      return sql`select i.unit_id, (i.opened_at at time zone 'Europe/Brussels')::date as day from incident i
                  where i.tenant_id = ${asker.tenantId} and i.id = ${id} and ${mayOnUnit(asker, 'incident.read', sql`i.unit_id`)}`;
    case 'training':
      return sql`select t.unit_id, t.on_date as day from mandate_training t
                  where t.tenant_id = ${asker.tenantId} and t.id = ${id} and t.removed_at is null`;
    case 'corrective-action':
      return sql`select c.unit_id, s.on_date as day from corrective_action c
                   join corrective_step s on s.tenant_id = ${asker.tenantId} and s.action_id = c.id and s.number = 1
                  where c.tenant_id = ${asker.tenantId} and c.id = ${id}`;
    case 'decision':
      return moneySubject(
        asker,
        sql`select d.decided_on from budget_decision d where d.tenant_id = ${asker.tenantId} and d.id = ${id}`,
      );
    case 'commitment':
      return moneySubject(
        asker,
        sql`select min(v.effective_on) from commitment_version v where v.tenant_id = ${asker.tenantId} and v.commitment_id = ${id}`,
      );
    case 'expense':
      return moneySubject(
        asker,
        sql`select v.invoiced_on from expense_version v where v.tenant_id = ${asker.tenantId} and v.expense_id = ${id} order by v.revision desc limit 1`,
      );
    case 'unit':
      return sql`select u.id as unit_id, '-infinity'::date as day from unit u where u.tenant_id = ${asker.tenantId} and u.id = ${id}`;
  }
}

/** Money hangs on the root, and only who may read the books finds its files. */
const moneySubject = (asker: Asker, day: SqlFragment): SqlFragment => sql`
  select m.unit_id, m.day from (select ${rootUnit(asker)} as unit_id, (${day}) as day) m
   where m.day is not null and ${mayOnUnit(asker, 'budget.read', sql`m.unit_id`)}`;

/** The subject as far as the asker may see it: without a row it does not exist for him. */
export function visibleSubject(asker: Asker, asked: AttachmentQuery): SqlFragment {
  return sql`
    select s.unit_id, h.day as horizon
      from (${subjectRow(asker, asked)}) s
      cross join lateral (select ${horizonOfUnit(asker, 'attachment.read', sql`s.unit_id`)} as day) h
     where s.day <= h.day`;
}

/** Whether the asker may hang a file on a subject, and on which unit's account. */
export function findSubject(asker: Asker, asked: AttachmentQuery): Question<Subject> {
  return question(
    sql`select v.unit_id, ${mayOnUnit(asker, 'attachment.add', sql`v.unit_id`)} as addable from (${visibleSubject(asker, asked)}) v`,
    Subject,
  );
}
