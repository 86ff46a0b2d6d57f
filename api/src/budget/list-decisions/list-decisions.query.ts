import type { DecisionView } from '@weerbaar/contracts';
import type { CalendarDate } from '@weerbaar/kernel';
import { decisionKinds } from '@weerbaar/money';
import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';
import { type Books, knownBy } from '../books';
import { Cents } from '../money-facts';

const Day = z.string().transform((day) => day as CalendarDate);

const Row = z
  .object({
    id: z.string(),
    kind: z.enum(decisionKinds),
    decided_on: Day,
    recorded_at: z.date(),
    recorded_by: z.string().nullable(),
    body: z.string(),
    reference: z.string(),
    title: z.string(),
    source: z.string(),
    reason: z.string(),
    illustrative: z.boolean(),
    replaces: z.string().nullable(),
    replaced_by: z.string().nullable(),
    entries: z.array(
      z.object({
        lineId: z.string(),
        year: z.int(),
        initiativeId: z.string().nullable(),
        amount: Cents,
      }),
    ),
    files: z.coerce.number(),
  })
  .transform(({ decided_on, recorded_at, recorded_by, replaced_by, ...row }): DecisionView => ({
    ...row,
    decidedOn: decided_on,
    recordedAt: recorded_at.toISOString(),
    recordedBy: recorded_by,
    replacedBy: replaced_by,
  }));

/** The decisions that were taken by a day, the latest first; those that were put right stand among them and say by what. */
export const listDecisions = (books: Books): Question<DecisionView> =>
  question(
    sql`
    select d.id, d.kind, d.decided_on, d.recorded_at, d.body, d.reference, d.title, d.source, d.reason, d.illustrative, d.replaces,
           (select p.name from person p where p.tenant_id = d.tenant_id and p.id = d.recorded_by) as recorded_by,
           (select r.id from budget_decision r where r.tenant_id = d.tenant_id and r.replaces = d.id and ${knownBy(books, sql`r.recorded_at`)}) as replaced_by,
           coalesce((select json_agg(json_build_object('lineId', e.line_id, 'year', e.year, 'initiativeId', e.initiative_id, 'amount', e.amount)
                                     order by e.number)
                       from budget_entry e where e.tenant_id = d.tenant_id and e.decision_id = d.id), '[]') as entries,
           (select count(*) from attachment a
             where a.tenant_id = d.tenant_id and a.budget_decision_id = d.id and a.removed_at is null) as files
      from budget_decision d
     where d.tenant_id = ${books.tenantId} and d.decided_on <= ${books.on} and ${knownBy(books, sql`d.recorded_at`)}
     order by d.decided_on desc, d.id desc`,
    Row,
  );
