import type { NotificationKind } from '@weerbaar/contracts';
import { type CalendarDate, daysBetween, type PersonId } from '@weerbaar/kernel';
import type { Instant } from '@weerbaar/obligations';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { choicesOf, findChoices } from '../choices';
import type { DatedSource, DatedThing } from '../dated-things';
import { lastMorning, mondayOf } from './mornings';
import { type Mail, tellPeople, type Told, writeMails } from './tell-people';

/** How many days before its day a thing is told; once more when it has just passed. */
const leads = [0, 7, 30] as const;
/** What has been past for longer is no news: it stands on its own page. */
const pastDays = 30;

/** Tells what falls due and writes the digests, for the last morning that nobody did this for. */
export async function tellMorning(
  tx: Transaction,
  sources: readonly DatedSource[],
  { now, mail }: { readonly now: Date; readonly mail: boolean },
): Promise<void> {
  const day = lastMorning(now.toISOString() as Instant);
  const before = await takeMorning(tx, day);
  if (before === 'taken') return;
  for (const source of sources) await tellDated(tx, source, { now, mail, day });
  if (!mail) return;
  await writeDigests(tx, 'daily', day, now);
  const monday = mondayOf(day);
  if (before === null || before < monday) await writeDigests(tx, 'weekly', monday, now);
}

/** Takes a morning for itself: the one that was taken before, null when there was none. */
async function takeMorning(
  tx: Transaction,
  day: CalendarDate,
): Promise<CalendarDate | null | 'taken'> {
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`morning ${tx.tenantId}`}, 0))`);
  const [row] = await tx.rows(
    question(
      sql`select on_day from told_morning where tenant_id = ${tx.tenantId}`,
      z.object({ on_day: z.string().transform((text) => text as CalendarDate) }),
    ),
  );
  if (row !== undefined && row.on_day >= day) return 'taken';
  await tx.run(sql`
    insert into told_morning (tenant_id, on_day) values (${tx.tenantId}, ${day})
    on conflict (tenant_id) do update set on_day = excluded.on_day`);
  return row?.on_day ?? null;
}

async function tellDated(
  tx: Transaction,
  source: DatedSource,
  { now, mail, day }: { now: Date; mail: boolean; day: CalendarDate },
): Promise<void> {
  const people = await tx.rows(
    question(
      sql`
      select distinct rg.person_id as id from role_grant rg
        join person p on p.tenant_id = ${tx.tenantId} and p.id = rg.person_id and p.deactivated_at is null
       where rg.tenant_id = ${tx.tenantId} and rg.role = any(${[...source.remindedRoles]})
         and rg.revoked_at is null and (rg.expires_at is null or rg.expires_at > ${now})`,
      z.object({ id: z.string() }),
    ),
  );
  const told: Told[] = [];
  for (const { id } of people) {
    const asker = { tenantId: tx.tenantId, personId: id as PersonId, today: day };
    const things = await source.thingsOf(tx, asker, Math.max(...leads));
    told.push(...things.flatMap((thing) => toldOf(thing, id, day)));
  }
  await tellPeople(tx, told, { now, mail });
}

/** What somebody is told of a dated thing on a day: the nearest of the days before it, and once that it has passed. */
function toldOf(thing: DatedThing, personId: string, day: CalendarDate): Told[] {
  const left = daysBetween(day, thing.on);
  if (left < -pastDays) return [];
  const lead = left < 0 ? 'past' : leads.find((days) => left <= days);
  if (lead === undefined) return [];
  return [
    {
      personId,
      key: `${thing.key}@${lead}`,
      kind: 'due-date',
      code: lead === 'past' ? 'past-due' : lead === 0 ? 'due-today' : 'due-soon',
      parameters: thing.parameters,
      link: thing.link,
      unitId: thing.unitId,
    },
  ];
}

const Unread = z.object({ person_id: z.string(), kind: z.string(), things: z.coerce.number() });

/** One mail for whoever chose a digest and has something unread since the last one. */
async function writeDigests(
  tx: Transaction,
  every: 'daily' | 'weekly',
  day: CalendarDate,
  now: Date,
): Promise<void> {
  const unread = await tx.rows(
    question(
      sql`
      select n.person_id, n.kind, count(*) as things
        from notification n
        join person p on p.tenant_id = ${tx.tenantId} and p.id = n.person_id and p.deactivated_at is null
       where n.tenant_id = ${tx.tenantId} and n.read_at is null
         and n.told_at > coalesce((select max(m.created_at) from outgoing_mail m
               where m.tenant_id = ${tx.tenantId} and m.person_id = n.person_id and m.key like ${`${every}@%`}), '-infinity')
       group by n.person_id, n.kind`,
      Unread,
    ),
  );
  const people = [...new Set(unread.map((row) => row.person_id))];
  const chosen = await tx.rows(findChoices(tx.tenantId, people));
  const mails = people.flatMap((person): Mail[] => {
    const choices = choicesOf(chosen.find((row) => row.person_id === person));
    const kinds = choices.filter(({ mail }) => mail === every).map(({ kind }): string => kind);
    const things = unread
      .filter((row) => row.person_id === person && kinds.includes(row.kind as NotificationKind))
      .reduce((sum, row) => sum + row.things, 0);
    return things === 0
      ? []
      : [{ to: { person }, key: `${every}@${day}`, template: 'digest', things }];
  });
  await writeMails(tx, mails, now);
}
