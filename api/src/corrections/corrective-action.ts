import type { CorrectiveActionView, CorrectiveStepTaken } from '@weerbaar/contracts';
import { CorrectiveStep } from '@weerbaar/contracts';
import { type CalendarDate, daysBetween, type TenantId } from '@weerbaar/kernel';
import {
  type CorrectiveAction,
  findShortcoming,
  stepCorrectiveAction,
} from '@weerbaar/obligations';
import { z } from 'zod';
import { sql, type SqlFragment } from '../platform/database/sql';
import { DayJson } from '../scores/safeguard-rows';

/** The first step of every action. */
const Found = z.object({
  kind: z.literal('find'),
  finding: z.string(),
  duty: z.string().nullable(),
});

/** A step as the database tells it in JSON. */
const StepJson = z.object({
  number: z.int(),
  on: DayJson,
  recordedAt: z.coerce.date().transform((at) => at.toISOString()),
  recordedBy: z.string().nullable(),
  act: z.union([Found, CorrectiveStep]),
});
type StepJson = z.infer<typeof StepJson>;

/** An action with its steps as the database tells it in JSON. */
export const ActionJson = z.object({
  id: z.string(),
  illustrative: z.boolean(),
  files: z.int(),
  ownerName: z.string().nullable(),
  steps: z.array(StepJson),
});
export type ActionJson = z.infer<typeof ActionJson>;

/** Action `a` as JSON, with the steps taken up to and including a day. */
export function actionJson(tenantId: TenantId, on: SqlFragment): SqlFragment {
  return sql`json_build_object(
    'id', a.id, 'illustrative', a.illustrative,
    'files', (select count(*)::integer from attachment f
               where f.tenant_id = ${tenantId} and f.corrective_action_id = a.id and f.removed_at is null),
    'ownerName', (select w.name from corrective_step s join person w on w.tenant_id = ${tenantId} and w.id = (s.act->>'owner')::uuid
                   where s.tenant_id = ${tenantId} and s.action_id = a.id and s.act->>'kind' = 'plan' and s.on_date <= ${on}
                   order by s.number desc limit 1),
    'steps', (select json_agg(json_build_object('number', s.number, 'on', s.on_date, 'recordedAt', s.recorded_at,
                       'recordedBy', (select w.name from person w where w.tenant_id = ${tenantId} and w.id = s.recorded_by),
                       'act', s.act) order by s.number)
                from corrective_step s where s.tenant_id = ${tenantId} and s.action_id = a.id and s.on_date <= ${on}))`;
}

/** The actions of an entity that had been found on a day, as a JSON list. */
export function actionsOf(tenantId: TenantId, unitId: SqlFragment, on: SqlFragment): SqlFragment {
  return sql`(
    select coalesce(json_agg(${actionJson(tenantId, on)} order by a.id), '[]') from corrective_action a
     where a.tenant_id = ${tenantId} and a.unit_id = ${unitId}
       and exists (select 1 from corrective_step f where f.tenant_id = ${tenantId} and f.action_id = a.id and f.number = 1 and f.on_date <= ${on}))`;
}

/** Where an action stands after its steps: they were allowed one by one, so a step that is not is a fault of ours. */
export function foldAction({ id, steps }: Pick<ActionJson, 'id' | 'steps'>): CorrectiveAction {
  let action: CorrectiveAction | undefined;
  for (const { act, on } of steps) {
    const next: ReturnType<typeof findShortcoming> =
      act.kind === 'find'
        ? findShortcoming(act.finding, on, act.duty, on)
        : stepCorrectiveAction(told(action, id), act, on);
    if (!next.ok) throw new Error(`the steps of corrective action ${id}: ${next.error.code}`);
    action = next.value;
  }
  return told(action, id);
}

function told(action: CorrectiveAction | undefined, id: string): CorrectiveAction {
  if (action === undefined) throw new Error(`corrective action ${id} begins without a finding`);
  return action;
}

/** The day of what must be done next: the plan carried out, or the test; null where none is set. */
const nextDay = ({ stage, dueOn, retestOn }: CorrectiveAction): CalendarDate | null =>
  stage === 'planned' ? dueOn : stage === 'carried-out' ? retestOn : null;

const stepOf = ({ act, ...step }: StepJson): CorrectiveStepTaken => ({
  ...step,
  kind: act.kind,
  text: wordsOf(act),
  passed: act.kind === 'retest' ? act.passed : null,
});

function wordsOf(act: StepJson['act']): string {
  switch (act.kind) {
    case 'find':
      return act.finding;
    case 'plan':
      return [act.measure, act.reason].filter((words) => words !== '').join('\n');
    case 'retest':
      return act.note;
    case 'dismiss':
    case 'reopen':
      return act.reason;
    case 'carry-out':
    case 'close':
      return '';
  }
}

/** An action as a reader sees it on a day. */
export function actionView(
  json: ActionJson,
  entity: { readonly id: string; readonly name: string },
  reader: { readonly on: CalendarDate; readonly recordable: boolean },
): CorrectiveActionView {
  const action = foldAction(json);
  const next = nextDay(action);
  return {
    id: json.id,
    entity,
    recordable: reader.recordable,
    revision: json.steps.length,
    stage: action.stage,
    finding: action.finding,
    foundOn: action.foundOn,
    duty: action.duty,
    measure: action.measure,
    owner: action.owner,
    ownerName: json.ownerName,
    dueOn: action.dueOn,
    retestOn: action.retestOn,
    carriedOutOn: action.carriedOutOn,
    closedOn: action.closedOn,
    proven: action.proven,
    daysLeft: next === null ? null : daysBetween(reader.on, next),
    illustrative: json.illustrative,
    files: json.files,
    steps: json.steps.map(stepOf),
  };
}
