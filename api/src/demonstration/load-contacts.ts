import type { Instant } from '@weerbaar/obligations';
import { z } from 'zod';
import { question, sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import type { Cast } from './cast';
import type { Demonstration } from './demonstration';
import { fixedId } from './fixed-id';
import { loader, recordLoaded } from './record-loaded';

/** The day on which the list of contacts was drawn up, after the lessons of the attack. */
const drawnUp = new Date('2023-02-01T09:00:00Z');

/** Who is called in a crisis; every name, number and address is invented and marked so. */
export async function loadContacts(
  tx: Transaction,
  { slug, contacts }: Demonstration,
  cast: Cast,
): Promise<void> {
  if (contacts.length === 0) return;
  const rows = contacts.map(({ key, unit, person, ...contact }) => ({
    id: fixedId(drawnUp, slug, 'contact', key),
    unitId: cast.unit(unit),
    personId: person === undefined ? null : cast.person(person),
    ...contact,
  }));
  await tx.run(sql`
    insert into crisis_contact (tenant_id, id, unit_id, person_id, name, organisation, crisis_role, decides, level, work_phone,
           private_phone, outside_email, language, illustrative, recorded_at)
    select ${tx.tenantId}, c.id, c.unit_id, c.person_id, c.name, c.organisation, c.crisis_role, c.decides, c.level, c.work_phone,
           c.private_phone, c.outside_email, 'nl', true, ${drawnUp}
      from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ unitId }) => unitId)}::uuid[], ${rows.map(({ personId }) => personId)}::uuid[],
                  ${rows.map(({ name }) => name)}::text[], ${rows.map(({ organisation }) => organisation)}::text[],
                  ${rows.map(({ crisisRole }) => crisisRole)}::text[], ${rows.map(({ decides }) => decides)}::text[],
                  ${rows.map(({ level }) => level)}::smallint[], ${rows.map(({ workPhone }) => workPhone)}::text[],
                  ${rows.map(({ privatePhone }) => privatePhone)}::text[], ${rows.map(({ outsideEmail }) => outsideEmail)}::text[])
           as c (id, unit_id, person_id, name, organisation, crisis_role, decides, level, work_phone, private_phone, outside_email)`);
  await tx.record(loader, recordLoaded(tx, 'contact.loaded', rows));
  await loadNotifications(tx, slug, cast, contacts);
}

const Clock = z.object({
  incident_id: z.string(),
  unit_id: z.string(),
  key: z.string(),
  clock: z.string(),
  triggered_at: z.date(),
  deadline: z.date(),
});

/** What the contacts of the product were told when the clocks of the last incident began: the last of it is still unread. */
async function loadNotifications(
  tx: Transaction,
  slug: string,
  cast: Cast,
  contacts: Demonstration['contacts'],
): Promise<void> {
  const clocks = await tx.rows(
    question(
      sql`
      select c.incident_id, c.unit_id, c.key, c.clock, c.triggered_at, c.deadline from incident_clock c
       where c.tenant_id = ${tx.tenantId} and c.deadline is not null and c.incident_id = (
             select i.id from incident i where i.tenant_id = ${tx.tenantId} order by i.opened_at desc, i.id limit 1)
       order by c.triggered_at desc, c.key limit 4`,
      Clock,
    ),
  );
  const people = contacts.flatMap(({ person }) => (person === undefined ? [] : [person]));
  const rows = people.flatMap((person) =>
    clocks.map((clock, index) => ({
      personId: cast.person(person),
      id: fixedId(clock.triggered_at, slug, 'notification', person, clock.key),
      key: `${clock.incident_id}:${clock.key}@${clock.deadline.toISOString()}@0%`,
      link: `/incidents/${clock.incident_id}`,
      unitId: clock.unit_id,
      toldAt: clock.triggered_at,
      readAt: index < 2 ? null : clock.deadline,
      parameters: {
        clock: clock.clock,
        triggeredAt: clock.triggered_at.toISOString() as Instant,
        deadline: clock.deadline.toISOString() as Instant,
        step: 0,
      },
    })),
  );
  if (rows.length === 0) return;
  await tx.run(sql`
    insert into notification (tenant_id, person_id, id, key, kind, code, parameters, link, unit_id, told_at, shown, read_at)
    select ${tx.tenantId}, n.person_id, n.id, n.key, 'incident-clock', 'clock-started', n.parameters, n.link, n.unit_id, n.told_at, true, n.read_at
      from unnest(${rows.map(({ personId }) => personId)}::uuid[], ${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ key }) => key)}::text[],
                  ${rows.map(({ parameters }) => JSON.stringify(parameters))}::jsonb[], ${rows.map(({ link }) => link)}::text[],
                  ${rows.map(({ unitId }) => unitId)}::uuid[], ${rows.map(({ toldAt }) => toldAt)}::timestamptz[],
                  ${rows.map(({ readAt }) => readAt)}::timestamptz[])
           as n (person_id, id, key, parameters, link, unit_id, told_at, read_at)`);
  await tx.record(
    loader,
    recordLoaded(
      tx,
      'notification.loaded',
      rows.map(({ id }) => ({ id })),
    ),
  );
}
