import type { NotificationKind, NotificationParameters } from '@weerbaar/contracts';
import { v7 as uuidv7 } from 'uuid';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { choicesOf, findChoices } from '../choices';

/** Something to tell somebody: a code with parameters, once for each key. */
export interface Told {
  readonly personId: string;
  readonly key: string;
  readonly kind: NotificationKind;
  readonly code: string;
  readonly parameters: NotificationParameters;
  readonly link: string;
  readonly unitId: string;
  /** Entries of crisis contacts whose address outside gets the mail too, if there is one. */
  readonly outside?: readonly string[];
}

/** A mail to write: to a person of the product, or to a contact from outside. */
export interface Mail {
  readonly to: { readonly person: string } | { readonly contact: string };
  readonly key: string;
  readonly template: 'clock' | 'clock-outside' | 'notice' | 'digest';
  readonly things: number;
}

/** Tells people, each as he chose: in the product, and by mail at once. What somebody was told before he is not told again. */
export async function tellPeople(
  tx: Transaction,
  told: readonly Told[],
  { now, mail }: { readonly now: Date; readonly mail: boolean },
): Promise<void> {
  if (told.length === 0) return;
  const people = [...new Set(told.map(({ personId }) => personId))];
  const rows = await tx.rows(findChoices(tx.tenantId, people));
  const choiceOf = ({ personId, kind }: Told) =>
    choicesOf(rows.find((row) => row.person_id === personId)).find((one) => one.kind === kind);
  await tx.run(sql`
    insert into notification (tenant_id, person_id, id, key, kind, code, parameters, link, unit_id, told_at, shown)
    select ${tx.tenantId}, n.person_id, n.id, n.key, n.kind, n.code, n.parameters, n.link, n.unit_id, ${now}, n.shown
      from unnest(${told.map(({ personId }) => personId)}::uuid[], ${told.map(() => uuidv7({ msecs: now.getTime() }))}::uuid[],
                  ${told.map(({ key }) => key)}::text[], ${told.map(({ kind }) => kind)}::text[], ${told.map(({ code }) => code)}::text[],
                  ${told.map(({ parameters }) => JSON.stringify(parameters))}::jsonb[], ${told.map(({ link }) => link)}::text[],
                  ${told.map(({ unitId }) => unitId)}::uuid[], ${told.map((one) => choiceOf(one)?.product ?? true)}::boolean[])
           as n (person_id, id, key, kind, code, parameters, link, unit_id, shown)
    on conflict (tenant_id, person_id, key) do nothing`);
  if (!mail) return;
  const mails = told
    .filter((one) => choiceOf(one)?.mail === 'at-once')
    .flatMap(({ personId, key, kind, outside = [] }): Mail[] => {
      const template = kind === 'incident-clock' ? 'clock' : 'notice';
      return [{ person: personId }, ...outside.map((contact) => ({ contact }))].map((to) => ({
        to,
        key,
        template,
        things: 1,
      }));
    });
  await writeMails(tx, mails, now);
}

/** Puts mails on the list of what shall go out; one that is there already stays the only one. */
export async function writeMails(
  tx: Transaction,
  mails: readonly Mail[],
  now: Date,
): Promise<void> {
  if (mails.length === 0) return;
  const people = mails.map(({ to }) => ('person' in to ? to.person : null));
  const contacts = mails.map(({ to }) => ('contact' in to ? to.contact : null));
  await tx.run(sql`
    insert into outgoing_mail (tenant_id, id, person_id, contact_id, key, template, link, things, created_at, due_at)
    select ${tx.tenantId}, m.id, m.person_id, m.contact_id, m.key, m.template, '/notifications', m.things, ${now}, ${now}
      from unnest(${mails.map(() => uuidv7({ msecs: now.getTime() }))}::uuid[], ${people}::uuid[], ${contacts}::uuid[],
                  ${mails.map(({ key }) => key)}::text[], ${mails.map(({ template }) => template)}::text[],
                  ${mails.map(({ things }) => things)}::int[]) as m (id, person_id, contact_id, key, template, things)
    on conflict do nothing`);
}
