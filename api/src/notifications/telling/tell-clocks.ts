import { permissions } from '@weerbaar/access';
import { todayInBrussels } from '@weerbaar/kernel';
import type { Instant } from '@weerbaar/obligations';
import { z } from 'zod';
import { escalationOf, findEscalation } from '../../contacts/escalation';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { type DueStep, dueSteps, runningClocks } from './due-steps';
import { type Mail, tellPeople, type Told, writeMails } from './tell-people';

/** A person, with the contacts under which he has an address outside; or a contact from outside. */
const Recipient = z.object({
  person_id: z.string().nullable(),
  contact_id: z.string().nullable(),
  outside: z.array(z.string()),
});
type Recipient = z.infer<typeof Recipient>;

/** Tells people of every step of a clock that is due: once, by whichever process comes first. */
export async function tellClocks(
  tx: Transaction,
  { now, mail }: { readonly now: Date; readonly mail: boolean },
): Promise<void> {
  const [rows, [row]] = await Promise.all([
    tx.rows(runningClocks(tx.tenantId)),
    tx.rows(findEscalation(tx.tenantId)),
  ]);
  const due = dueSteps(rows, escalationOf(row), now.toISOString() as Instant);
  const mine = await claimSteps(tx, due, now);
  const telling = mine.filter(({ reminder }) => !reminder.overtaken);
  if (telling.length === 0) return;
  const told: Told[] = [];
  const outside: Mail[] = [];
  for (const step of telling) {
    const recipients = await recipientsOf(tx, step, { now, mail });
    for (const { person_id: personId, contact_id: contact, outside: own } of recipients) {
      if (personId !== null) told.push({ ...toldOf(step, personId, now), outside: own });
      else if (contact !== null)
        outside.push({
          to: { contact },
          key: keyOf(step),
          template: 'clock-outside',
          things: 1,
        });
    }
    await recordTold(tx, step, recipients);
  }
  await tellPeople(tx, told, { now, mail });
  if (mail) await writeMails(tx, outside, now);
}

const keyOf = ({ row, reminder }: DueStep): string => `${row.incident_id}:${reminder.key}`;

/** Takes the steps that nobody told yet: of two at the same moment one gets each. */
async function claimSteps(
  tx: Transaction,
  due: readonly DueStep[],
  now: Date,
): Promise<readonly DueStep[]> {
  if (due.length === 0) return [];
  const claimed = await tx.rows(
    question(
      sql`
      insert into told_step (tenant_id, incident_id, key, told_at, overtaken)
      select ${tx.tenantId}, s.incident_id, s.key, ${now}, s.overtaken
        from unnest(${due.map(({ row }) => row.incident_id)}::uuid[], ${due.map(({ reminder }) => reminder.key)}::text[],
                    ${due.map(({ reminder }) => reminder.overtaken)}::boolean[]) as s (incident_id, key, overtaken)
      on conflict (tenant_id, incident_id, key) do nothing
      returning incident_id, key`,
      z.object({ incident_id: z.string(), key: z.string() }),
    ),
  );
  const mine = new Set(claimed.map(({ incident_id: incident, key }) => `${incident}:${key}`));
  return due.filter((step) => mine.has(keyOf(step)));
}

/**
 * The contacts of the entity, and of every unit above it, up to the level of the step, as far as they can be told: people in the
 * product, others only by mail. Where there is none, everybody who may report for the entity, so that no step is told to nobody.
 */
async function recipientsOf(
  tx: Transaction,
  { row, level }: DueStep,
  { now, mail }: { readonly now: Date; readonly mail: boolean },
): Promise<Recipient[]> {
  const { tenantId } = tx;
  const today = todayInBrussels(now);
  const above = sql`x.tenant_id = ${tenantId} and x.unit_id = ${row.unit_id} and x.effective_on <= ${today} and x.until_on > ${today}`;
  const contacts = await tx.rows(
    question(
      sql`
      with reached as (
        select distinct on (c.person_id, lower(c.outside_email), case when c.person_id is null then c.id end)
               c.id, c.person_id, lower(c.outside_email) not in ('', lower(p.email)) as elsewhere
          from crisis_contact c
          join unit_path x on ${above} and x.ancestor_id = c.unit_id
          left join person p on p.tenant_id = ${tenantId} and p.id = c.person_id and p.deactivated_at is null
         where c.tenant_id = ${tenantId} and c.removed_at is null and c.level <= ${level}
           and (p.id is not null or (c.person_id is null and ${mail}::boolean and c.outside_email <> ''))
         order by c.person_id, lower(c.outside_email), case when c.person_id is null then c.id end, c.id)
      select person_id, case when person_id is null then id end as contact_id,
             coalesce(array_agg(id) filter (where person_id is not null and elsewhere), '{}') as outside
        from reached group by 1, 2`,
      Recipient,
    ),
  );
  if (contacts.length > 0) return contacts;
  return tx.rows(
    question(
      sql`
      select distinct rg.person_id, null::uuid as contact_id, '{}'::uuid[] as outside
        from role_grant rg
        join unit_path x on ${above} and x.ancestor_id = rg.unit_id
        join person p on p.tenant_id = ${tenantId} and p.id = rg.person_id and p.deactivated_at is null
       where rg.tenant_id = ${tenantId} and rg.role = any(${[...permissions['incident.report']]})
         and rg.revoked_at is null and (rg.expires_at is null or rg.expires_at > ${now})`,
      Recipient,
    ),
  );
}

function toldOf(step: DueStep, personId: string, now: Date): Told {
  const { row, reminder } = step;
  return {
    personId,
    key: keyOf(step),
    kind: 'incident-clock',
    code: codeOf(step, now),
    parameters: {
      clock: row.clock,
      triggeredAt: row.triggered_at,
      step: reminder.step,
      ...(row.deadline !== null && { deadline: row.deadline }),
    },
    link: `/incidents/${row.incident_id}`,
    unitId: row.unit_id,
  };
}

/** What is true at the moment of telling: a step that is told late tells what became of it. */
function codeOf({ row, reminder }: DueStep, now: Date): string {
  if (row.deadline === null) return reminder.step === 0 ? 'step-opened' : 'step-waits';
  if (Date.parse(row.deadline) <= now.getTime()) return 'clock-late';
  return reminder.step === 0 ? 'clock-started' : 'clock-runs';
}

async function recordTold(
  tx: Transaction,
  step: DueStep,
  recipients: readonly Recipient[],
): Promise<void> {
  await tx.record(
    { kind: 'system', id: null },
    {
      action: 'escalation.told',
      subject: { type: 'incident', id: step.row.incident_id },
      unitId: step.row.unit_id,
      before: null,
      after: {
        key: step.reminder.key,
        people: recipients.flatMap(({ person_id: id }) => (id === null ? [] : [id])),
        contacts: recipients.flatMap(({ contact_id: id }) => (id === null ? [] : [id])),
      },
    },
  );
}
