import type { ContactBody, ContactView } from '@weerbaar/contracts';
import type { EventPath } from '@weerbaar/ledger';
import { z } from 'zod';
import { type Question, question, sql, type SqlFragment } from '../platform/database/sql';
import { type Asker, mayOnUnit } from '../units/unit-scope';
import { mayOnUnitOrBelow } from './contact-scope';

const ContactRow = z
  .object({
    id: z.string(),
    unit_id: z.string(),
    unit_name: z.string(),
    person_id: z.string().nullable(),
    name: z.string(),
    organisation: z.string(),
    crisis_role: z.string(),
    decides: z.string(),
    level: z.int(),
    work_phone: z.string(),
    private_phone: z.string().nullable(),
    outside_email: z.string().nullable(),
    language: z.enum(['nl', 'en']),
    illustrative: z.boolean(),
    has_left: z.boolean(),
    editable: z.boolean(),
    revision: z.int(),
  })
  .transform((row): ContactView => ({
    id: row.id,
    unitId: row.unit_id,
    unitName: row.unit_name,
    personId: row.person_id,
    name: row.name,
    organisation: row.organisation,
    crisisRole: row.crisis_role,
    decides: row.decides,
    level: row.level,
    workPhone: row.work_phone,
    privatePhone: row.private_phone,
    outsideEmail: row.outside_email,
    language: row.language,
    illustrative: row.illustrative,
    left: row.has_left,
    editable: row.editable,
    revision: row.revision,
  }));

/** Contacts as far as the asker may see them, the widest unit first. `where` narrows `crisis_contact c`. */
export function findContacts(asker: Asker, where: SqlFragment = sql`true`): Question<ContactView> {
  const { tenantId, today } = asker;
  const revealed = mayOnUnitOrBelow(asker, 'contact.reveal', sql`c.unit_id`);
  return question(
    sql`
    select c.id, c.unit_id, u.name as unit_name, c.person_id, coalesce(p.name, c.name) as name, c.organisation, c.crisis_role,
           c.decides, c.level, c.work_phone, case when r.revealed then c.private_phone end as private_phone,
           case when r.revealed then c.outside_email end as outside_email, coalesce(p.language, c.language) as language,
           c.illustrative, p.deactivated_at is not null as has_left,
           ${mayOnUnit(asker, 'contact.edit', sql`c.unit_id`)} as editable, c.revision
      from crisis_contact c
      join unit_period u on u.tenant_id = ${tenantId} and u.unit_id = c.unit_id and u.effective_on <= ${today} and u.until_on > ${today}
      left join person p on p.tenant_id = ${tenantId} and p.id = c.person_id
      cross join lateral (select ${revealed} as revealed) r
     where c.tenant_id = ${tenantId} and c.removed_at is null and ${mayOnUnitOrBelow(asker, 'contact.read', sql`c.unit_id`)} and ${where}
     order by (select count(*) from unit_path x where x.tenant_id = ${tenantId} and x.unit_id = c.unit_id
                  and x.effective_on <= ${today} and x.until_on > ${today}), u.name, c.unit_id, c.level, 5, c.id`,
    ContactRow,
  );
}

/** What a contact says, with the name of a person of the product left to that person. */
export const stated = (body: ContactBody): ContactBody => ({
  ...body,
  name: body.personId === null ? body.name : '',
});

const setOrNot = (value: string): 'set' | null => (value === '' ? null : 'set');

/** What the record keeps of a contact that is gone: of his private number and address only that there were any. */
export const recordedWithoutHim = (contact: ContactBody, revision: number) => ({
  unitId: contact.unitId,
  personId: contact.personId,
  organisation: contact.organisation,
  crisisRole: contact.crisisRole,
  level: contact.level,
  privatePhone: setOrNot(contact.privatePhone),
  outsideEmail: setOrNot(contact.outsideEmail),
  language: contact.language,
  illustrative: contact.illustrative,
  revision,
});

/** What the record keeps of a contact: whoever reads the activity may not be one who sees his private number and address. */
export const recorded = (contact: ContactBody, revision: number) => ({
  ...recordedWithoutHim(contact, revision),
  name: contact.personId === null ? contact.name : '',
  decides: contact.decides,
  workPhone: contact.workPhone,
});

/** Where names and numbers stand in what is recorded. */
export const personalIn = (...sides: readonly ('before' | 'after')[]): EventPath[] =>
  sides.flatMap((side) =>
    (['name', 'decides', 'workPhone'] as const).map((field): EventPath => `/${side}/${field}`),
  );
