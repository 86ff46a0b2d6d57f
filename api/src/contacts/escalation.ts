import type { EscalationBody } from '@weerbaar/contracts';
import { defaultEscalation } from '@weerbaar/obligations';
import { z } from 'zod';
import { type Question, question, sql } from '../platform/database/sql';

const Steps = z.array(z.object({ at: z.int(), level: z.int() }));
const Row = z.object({ percentages: Steps, open_step_hours: Steps, revision: z.int() });
export type EscalationRow = z.infer<typeof Row>;

/** The steps at which an organisation tells its contacts; revision 0 for the house's own. */
export interface Escalation extends EscalationBody {
  readonly revision: number;
}

const levelAt = (at: number, presses: number, ends: number): number =>
  at >= ends ? 3 : at >= presses ? 2 : 1;

/** Level 1 from the first step on, level 2 when most of the time is over, level 3 at the end and when late. */
export const houseEscalation: Escalation = {
  percentages: defaultEscalation.percentages.map((at) => ({ at, level: levelAt(at, 75, 100) })),
  openStepHours: defaultEscalation.openStepHours.map((at) => ({ at, level: levelAt(at, 12, 48) })),
  revision: 0,
};

/** What an organisation chose; without a row it keeps to the house's. */
export const findEscalation = (tenantId: string): Question<EscalationRow> =>
  question(
    sql`select percentages, open_step_hours, revision from escalation where tenant_id = ${tenantId}`,
    Row,
  );

/** The steps that hold, out of the row that may be there. */
export const escalationOf = (row: EscalationRow | undefined): Escalation =>
  row === undefined
    ? houseEscalation
    : {
        percentages: row.percentages,
        openStepHours: row.open_step_hours,
        revision: row.revision,
      };
