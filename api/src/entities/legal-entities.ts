import type { CalendarDate } from '@weerbaar/kernel';
import { sql, type SqlFragment } from '../platform/database/sql';
import { type Asker, visibleDay } from '../units/unit-scope';

/**
 * The legal entities whose duties the asker may see, as rows of (unit_id, name, company_number, archived, on_day): each as it
 * stood on the day asked for, or on the last one that an auditor's grant shows. `only` narrows `unit u`.
 */
export function legalEntities(
  asker: Asker,
  on: CalendarDate,
  only: SqlFragment = sql`true`,
): SqlFragment {
  return sql`
    select p.unit_id, p.name, p.company_number, p.archived, v.on_day
      from (select u.id, ${visibleDay(asker, 'duty.read', sql`u.id`, on)} as on_day
              from unit u where u.tenant_id = ${asker.tenantId} and ${only}) v
      join unit_period p on p.tenant_id = ${asker.tenantId} and p.unit_id = v.id and p.legal_entity
       and p.effective_on <= v.on_day and p.until_on > v.on_day`;
}
