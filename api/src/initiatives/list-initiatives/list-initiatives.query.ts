import { ChangeInitiative, type InitiativeView } from '@weerbaar/contracts';
import type { CalendarDate } from '@weerbaar/kernel';
import { initiativeStatuses } from '@weerbaar/money';
import { z } from 'zod';
import { type Books, initiativeVersions, knownBy, unitName } from '../../budget/books';
import { Cents } from '../../budget/money-facts';
import { type Question, question, sql, type SqlFragment } from '../../platform/database/sql';

const Day = z.string().transform((day) => day as CalendarDate);

/** What a version keeps of an initiative: all that was stated but for what has columns of its own. */
export const InitiativeStatement = ChangeInitiative.omit({
  effectiveOn: true,
  unitId: true,
  estimates: true,
});

const Row = z.object({
  id: z.string(),
  code: z.string(),
  illustrative: z.boolean(),
  revision: z.int(),
  effectiveOn: Day,
  unitId: z.string(),
  unitName: z.string(),
  body: InitiativeStatement,
  names: z.record(z.string(), z.string()),
  estimates: z.array(z.object({ lineId: z.string(), year: z.int(), amount: Cents })),
  history: z.array(
    z.object({
      status: z.enum(initiativeStatuses),
      effectiveOn: Day,
      reason: z.string(),
      recordedAt: z.coerce.date(),
      recordedBy: z.string().nullable(),
    }),
  ),
});

type History = z.infer<typeof Row>['history'];

/** Where an initiative stood since when: versions that do not change the status say nothing about it. */
const statusChanges = (history: History): InitiativeView['history'] =>
  history
    .filter(({ status }, index) => history[index - 1]?.status !== status)
    .map((change) => ({ ...change, recordedAt: change.recordedAt.toISOString() }));

const View = Row.transform(({ body, names, history, ...row }): InitiativeView => ({
  ...row,
  ...body,
  lifts: body.lifts.map((lift) => ({ ...lift, unitName: names[lift.unitId] ?? '' })),
  history: statusChanges(history),
}));

/** The initiatives as they stood on a day, by code. `where` narrows `initiative i`. */
export const findInitiatives = (
  books: Books,
  where: SqlFragment = sql`true`,
): Question<InitiativeView> =>
  question(
    sql`
    select i.id, i.code, i.illustrative, i.revision, v.effective_on as "effectiveOn", v.unit_id as "unitId",
           ${unitName(books.tenantId, sql`v.unit_id`)} as "unitName", v.body,
           (select coalesce(json_object_agg(x.unit_id, ${unitName(books.tenantId, sql`x.unit_id`)}), '{}')
              from (select distinct (l->>'unitId')::uuid as unit_id from jsonb_array_elements(v.body->'lifts') l) x) as names,
           (select coalesce(json_agg(json_build_object('lineId', e.line_id, 'year', e.year, 'amount', e.amount) order by e.year, e.line_id), '[]')
              from initiative_estimate e
             where e.tenant_id = i.tenant_id and e.initiative_id = i.id and e.revision = v.revision) as estimates,
           (select json_agg(json_build_object('status', h.body->>'status', 'effectiveOn', h.effective_on, 'reason', h.body->>'statusReason',
                                              'recordedAt', h.recorded_at,
                                              'recordedBy', (select p.name from person p where p.tenant_id = h.tenant_id and p.id = h.recorded_by))
                            order by h.effective_on, h.revision)
              from initiative_version h
             where h.tenant_id = i.tenant_id and h.initiative_id = i.id and h.effective_on <= ${books.on} and ${knownBy(books, sql`h.recorded_at`)}) as history
      from initiative i
      join (${initiativeVersions(books)}) v on v.tenant_id = i.tenant_id and v.initiative_id = i.id
     where i.tenant_id = ${books.tenantId} and ${where}
     order by i.code, i.id`,
    View,
  );
