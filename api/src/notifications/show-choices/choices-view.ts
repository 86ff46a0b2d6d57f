import type { ChoicesView } from '@weerbaar/contracts';
import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';
import type { Asker } from '../../units/unit-scope';
import { choicesOf, type ChoicesRow } from '../choices';

const Mail = z.object({ address: z.string(), undelivered: z.boolean() });
export type MailRow = z.infer<typeof Mail>;

/** Where mail to the asker goes, and whether the last one did not arrive. */
export const findMailbox = ({ tenantId, personId }: Asker): Question<MailRow> =>
  question(
    sql`
    select p.email as address,
           coalesce((select m.given_up_at is not null from outgoing_mail m
                      where m.tenant_id = ${tenantId} and m.person_id = p.id and (m.sent_at is not null or m.given_up_at is not null)
                      order by m.created_at desc, m.id desc limit 1), false) as undelivered
      from person p where p.tenant_id = ${tenantId} and p.id = ${personId}`,
    Mail,
  );

export const choicesView = (
  row: ChoicesRow | undefined,
  mailbox: MailRow | undefined,
  mail: boolean,
): ChoicesView => ({
  choices: choicesOf(row),
  revision: row?.revision ?? 0,
  mail,
  address: mailbox?.address ?? '',
  undelivered: mailbox?.undelivered ?? false,
});
