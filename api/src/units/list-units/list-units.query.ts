import type { UnitView } from '@weerbaar/contracts';
import { z } from 'zod';
import type { CalendarDate } from '@weerbaar/kernel';
import { type Question, question, sql, type SqlFragment } from '../../platform/database/sql';
import type { Caller } from '../../platform/security/caller';
import { horizonOfUnit, mayOnUnit } from '../unit-scope';

const Row = z
  .object({
    id: z.string(),
    parent_id: z.string().nullable(),
    name: z.string(),
    weight: z.int(),
    archived: z.boolean(),
    legal_entity: z.boolean(),
    company_number: z.string(),
    assesses_itself: z.boolean(),
    revision: z.int(),
    depth: z.int(),
    readable: z.boolean(),
    scorable: z.boolean(),
  })
  .transform((row): UnitView => ({
    id: row.id,
    parentId: row.parent_id,
    name: row.name,
    weight: row.weight,
    archived: row.archived,
    legalEntity: row.legal_entity,
    companyNumber: row.company_number,
    assessesItself: row.assesses_itself,
    revision: row.revision,
    depth: row.depth,
    readable: row.readable,
    scorable: row.scorable,
  }));

/**
 * Units as they stood on a day: those that the caller may see, with the bare names of those above them, so that a person
 * sees where in the group his unit lies. An auditor's day is his grant's at the latest.
 */
export function unitsOn(
  caller: Caller,
  on: CalendarDate,
  only: SqlFragment = sql`true`,
): Question<UnitView> {
  const { tenantId } = caller;
  return question(
    sql`
    with mine as (
      select p.unit_id, least(${on}::date, ${horizonOfUnit(caller, 'unit.read', sql`p.unit_id`)}) as day,
             ${mayOnUnit(caller, 'assessment.record', sql`p.unit_id`)} as scorable
        from (select distinct unit_id from unit_period where tenant_id = ${tenantId}) p
       where ${mayOnUnit(caller, 'unit.read', sql`p.unit_id`)}),
    shown as (
      select m.unit_id, m.day, true as readable, m.scorable from mine m
      union all
      select x.ancestor_id, max(m.day), false, false
        from mine m
        join unit_path x on x.tenant_id = ${tenantId} and x.unit_id = m.unit_id and x.effective_on <= m.day and x.until_on > m.day
       where not exists (select 1 from mine o where o.unit_id = x.ancestor_id)
       group by x.ancestor_id)
    select s.unit_id as id, p.parent_id, p.name, p.weight, p.archived, p.legal_entity, p.company_number, p.assesses_itself,
           u.revision, s.readable, s.scorable and not p.archived as scorable,
           (select count(*)::integer - 1 from unit_path x where x.tenant_id = ${tenantId} and x.unit_id = s.unit_id
               and x.effective_on <= s.day and x.until_on > s.day) as depth
      from shown s
      join unit u on u.tenant_id = ${tenantId} and u.id = s.unit_id
      join unit_period p on p.tenant_id = ${tenantId} and p.unit_id = s.unit_id and p.effective_on <= s.day and p.until_on > s.day
     where ${only}`,
    Row,
  );
}

/** The order in which a tree is drawn: each unit before its children, siblings by name. */
export function inTreeOrder(units: readonly UnitView[], collator: Intl.Collator): UnitView[] {
  const known = new Set(units.map((unit) => unit.id));
  const children = Map.groupBy(units, (unit) =>
    unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null,
  );
  const drawn: UnitView[] = [];
  const draw = (parent: string | null): void => {
    const siblings = [...(children.get(parent) ?? [])];
    siblings.sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
    for (const unit of siblings) {
      drawn.push(unit);
      draw(unit.id);
    }
  };
  draw(null);
  return drawn;
}
