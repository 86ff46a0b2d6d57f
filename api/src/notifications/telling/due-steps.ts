import type { EscalationBody } from '@weerbaar/contracts';
import type { TenantId } from '@weerbaar/kernel';
import { belgianClocks, type Instant, type Reminder, remindersDue } from '@weerbaar/obligations';
import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';

const Moment = z.date().transform((at) => at.toISOString() as Instant);
const Row = z.object({
  incident_id: z.string(),
  unit_id: z.string(),
  key: z.string(),
  clock: z.string(),
  triggered_at: Moment,
  deadline: Moment.nullable(),
  told: z.array(z.string()),
});
export type ClockRow = z.infer<typeof Row>;

/** Every clock that runs, or will turn out to have run once somebody judges, with the steps that have been told. */
export const runningClocks = (tenantId: TenantId): Question<ClockRow> =>
  question(
    sql`
    select c.incident_id, c.unit_id, c.key, c.clock, c.triggered_at, c.deadline,
           (select coalesce(json_agg(t.key), '[]') from told_step t where t.tenant_id = ${tenantId} and t.incident_id = c.incident_id) as told
      from incident_clock c
      join incident i on i.tenant_id = ${tenantId} and i.id = c.incident_id and i.status = 'open'
     where c.tenant_id = ${tenantId} and c.done_at is null and c.ended is null
     order by c.incident_id, c.key`,
    Row,
  );

/** A step of a clock that is due and was not told. */
export interface DueStep {
  readonly row: ClockRow;
  readonly reminder: Reminder;
  /** Contacts up to which level are told. */
  readonly level: number;
}

/** The steps that are due at a moment and have not been told, those that a later one overtook included. */
export function dueSteps(
  rows: readonly ClockRow[],
  steps: EscalationBody,
  now: Instant,
): readonly DueStep[] {
  const escalation = {
    percentages: steps.percentages.map(({ at }) => at),
    openStepHours: steps.openStepHours.map(({ at }) => at),
  };
  return rows.flatMap((row) => {
    const clock = {
      key: row.key,
      triggeredAt: row.triggered_at,
      deadline: row.deadline,
      standsInFor: belgianClocks.find(({ id }) => id === row.clock)?.standsInFor ?? null,
    };
    return remindersDue([clock], escalation, new Set(row.told), now).map((reminder): DueStep => {
      const chosen = reminder.unit === 'percent' ? steps.percentages : steps.openStepHours;
      return { row, reminder, level: chosen.find(({ at }) => at === reminder.step)?.level ?? 1 };
    });
  });
}
