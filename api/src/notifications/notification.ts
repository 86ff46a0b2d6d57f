import {
  notificationKinds,
  NotificationParameters,
  type NotificationView,
} from '@weerbaar/contracts';
import { z } from 'zod';
import { type Question, question, sql } from '../platform/database/sql';
import { type Asker, mayOnUnit } from '../units/unit-scope';

/** The latest that are shown and exported; older ones are read or forgotten. */
const most = 500;

const Row = z
  .object({
    id: z.string(),
    kind: z.enum(notificationKinds),
    code: z.string(),
    parameters: NotificationParameters,
    unit_name: z.string().nullable(),
    link: z.string(),
    told_at: z.date(),
    read_at: z.date().nullable(),
  })
  .transform((row): NotificationView => ({
    id: row.id,
    kind: row.kind,
    code: row.code,
    parameters: row.parameters,
    unitName: row.unit_name,
    link: row.link,
    toldAt: row.told_at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
  }));

/** What the asker was told, the latest first. A unit that he may not see any more has no name for him. */
export function findNotifications(asker: Asker): Question<NotificationView> {
  const { tenantId, personId, today } = asker;
  return question(
    sql`
    select n.id, n.kind, n.code, n.parameters, n.link, n.told_at, n.read_at,
           (select u.name from unit_period u
             where u.tenant_id = ${tenantId} and u.unit_id = n.unit_id and u.effective_on <= ${today} and u.until_on > ${today}
               and ${mayOnUnit(asker, 'unit.read', sql`u.unit_id`)}) as unit_name
      from notification n
     where n.tenant_id = ${tenantId} and n.person_id = ${personId} and n.shown
     order by n.told_at desc, n.id desc limit ${most}`,
    Row,
  );
}

const Count = z.object({ unread: z.coerce.number() });

/** How many of them the asker has not read. */
export const countUnread = ({ tenantId, personId }: Asker): Question<{ unread: number }> =>
  question(
    sql`select count(*) as unread from notification n
         where n.tenant_id = ${tenantId} and n.person_id = ${personId} and n.shown and n.read_at is null`,
    Count,
  );
