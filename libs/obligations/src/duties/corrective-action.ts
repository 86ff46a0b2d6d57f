import { err, ok, type CalendarDate, type Result } from '@weerbaar/kernel';

/** The stages of a corrective action, in order; `dismissed` is an end of its own. */
export const correctiveStages = ['found', 'planned', 'carried-out', 'closed', 'dismissed'] as const;

export type CorrectiveStage = (typeof correctiveStages)[number];

/** Whether the measure worked, as somebody tested it. */
export interface Retest {
  readonly on: CalendarDate;
  readonly passed: boolean;
  readonly note: string;
}

/**
 * A shortcoming and what is done about it: Directive (EU) 2022/2555, Art. 21(4); Belgian law,
 * Art. 30 §6.
 */
export interface CorrectiveAction {
  readonly stage: CorrectiveStage;
  readonly finding: string;
  readonly foundOn: CalendarDate;
  /** The duty that falls short; null when it is not tied to one. */
  readonly duty: string | null;
  readonly measure: string | null;
  /** A person's id. */
  readonly owner: string | null;
  readonly dueOn: CalendarDate | null;
  readonly carriedOutOn: CalendarDate | null;
  /** By when the result is to be tested again; null while not agreed. */
  readonly retestOn: CalendarDate | null;
  /** Every test, the oldest first; those that failed included. */
  readonly retests: readonly Retest[];
  /** Whether a test has passed since it was last carried out. */
  readonly proven: boolean;
  readonly closedOn: CalendarDate | null;
  /** The day of the last step; no step may be dated before it. */
  readonly lastOn: CalendarDate;
}

/** What can be done to a corrective action. */
export type CorrectiveAct =
  /** Says who does what by when. Of a plan that stands it needs a reason. */
  | {
      readonly kind: 'plan';
      readonly on: CalendarDate;
      readonly measure: string;
      readonly owner: string | null;
      readonly dueOn: CalendarDate | null;
      readonly reason: string;
    }
  | {
      readonly kind: 'carry-out';
      readonly on: CalendarDate;
      readonly retestOn: CalendarDate | null;
    }
  /** A test that fails sends the action back to its plan. */
  | {
      readonly kind: 'retest';
      readonly on: CalendarDate;
      readonly passed: boolean;
      readonly note: string;
    }
  | { readonly kind: 'close'; readonly on: CalendarDate }
  /** Says that the finding was none; only before anything was carried out. */
  | { readonly kind: 'dismiss'; readonly on: CalendarDate; readonly reason: string }
  | { readonly kind: 'reopen'; readonly on: CalendarDate; readonly reason: string };

/** Why a step is refused. */
export interface RefusedCorrectiveAct {
  readonly code:
    | 'wrong-stage'
    | 'in-the-future'
    | 'before-last-step'
    | 'finding-missing'
    | 'measure-missing'
    | 'owner-missing'
    | 'due-date-missing'
    | 'due-before-finding'
    | 'retest-before-carried-out'
    | 'retest-missing'
    | 'reason-missing';
}

type Fate = Result<CorrectiveAction, RefusedCorrectiveAct>;

const refused = (code: RefusedCorrectiveAct['code']): Result<never, RefusedCorrectiveAct> =>
  err({ code });
const blank = (text: string): boolean => text.trim() === '';

/** The stages from which each act may be done. */
const startsFrom: Readonly<Record<CorrectiveAct['kind'], readonly CorrectiveStage[]>> = {
  plan: ['found', 'planned'],
  'carry-out': ['planned'],
  retest: ['carried-out'],
  close: ['carried-out'],
  dismiss: ['found', 'planned'],
  reopen: ['closed', 'dismissed'],
};

/** The acts that a stage allows; dates and texts may still refuse them. */
export const correctiveActsAt = (stage: CorrectiveStage): readonly CorrectiveAct['kind'][] =>
  (Object.keys(startsFrom) as CorrectiveAct['kind'][]).filter((kind) =>
    startsFrom[kind].includes(stage),
  );

/** A new corrective action from a finding; refused without one, or from a day to come. */
export function findShortcoming(
  finding: string,
  foundOn: CalendarDate,
  duty: string | null,
  today: CalendarDate,
): Fate {
  if (blank(finding)) return refused('finding-missing');
  if (foundOn > today) return refused('in-the-future');
  return ok({
    stage: 'found',
    finding,
    foundOn,
    duty,
    measure: null,
    owner: null,
    dueOn: null,
    carriedOutOn: null,
    retestOn: null,
    retests: [],
    proven: false,
    closedOn: null,
    lastOn: foundOn,
  });
}

function plan(action: CorrectiveAction, act: Extract<CorrectiveAct, { kind: 'plan' }>): Fate {
  if (blank(act.measure)) return refused('measure-missing');
  if (act.owner === null || blank(act.owner)) return refused('owner-missing');
  if (act.dueOn === null) return refused('due-date-missing');
  if (act.dueOn < action.foundOn) return refused('due-before-finding');
  if (action.stage === 'planned' && blank(act.reason)) return refused('reason-missing');
  const { measure, owner, dueOn } = act;
  return ok({ ...action, stage: 'planned', measure, owner, dueOn });
}

function retest(action: CorrectiveAction, act: Extract<CorrectiveAct, { kind: 'retest' }>): Fate {
  const { on, passed, note } = act;
  if (!passed && blank(note)) return refused('reason-missing');
  const retests = [...action.retests, { on, passed, note }];
  return ok(
    passed
      ? { ...action, retests, retestOn: null, proven: true }
      : {
          ...action,
          retests,
          retestOn: null,
          proven: false,
          carriedOutOn: null,
          stage: 'planned',
        },
  );
}

const close = (action: CorrectiveAction, on: CalendarDate): Fate =>
  action.proven ? ok({ ...action, stage: 'closed', closedOn: on }) : refused('retest-missing');

/** Back to its plan when it had one, else to the finding; the proof must be given anew. */
const reopened = (action: CorrectiveAction): CorrectiveAction => ({
  ...action,
  stage: action.measure === null ? 'found' : 'planned',
  carriedOutOn: null,
  closedOn: null,
  retestOn: null,
  proven: false,
});

function step(action: CorrectiveAction, act: CorrectiveAct): Fate {
  switch (act.kind) {
    case 'plan':
      return plan(action, act);
    case 'carry-out':
      if (act.retestOn !== null && act.retestOn < act.on) {
        return refused('retest-before-carried-out');
      }
      return ok({
        ...action,
        stage: 'carried-out',
        carriedOutOn: act.on,
        retestOn: act.retestOn,
      });
    case 'retest':
      return retest(action, act);
    case 'close':
      return close(action, act.on);
    case 'dismiss':
      return blank(act.reason)
        ? refused('reason-missing')
        : ok({ ...action, stage: 'dismissed', closedOn: act.on });
    case 'reopen':
      return blank(act.reason) ? refused('reason-missing') : ok(reopened(action));
  }
}

/**
 * A corrective action after one more step, or why the step is refused: finding, plan (measure, owner,
 * due date), carrying out, test, closure. It closes only after a test that passed since it was
 * carried out. No step may lie in the future or before the one that went ahead of it.
 */
export function stepCorrectiveAction(
  action: CorrectiveAction,
  act: CorrectiveAct,
  today: CalendarDate,
): Fate {
  if (!startsFrom[act.kind].includes(action.stage)) return refused('wrong-stage');
  if (act.on > today) return refused('in-the-future');
  if (act.on < action.lastOn) return refused('before-last-step');
  const after = step(action, act);
  return after.ok ? ok({ ...after.value, lastOn: act.on }) : after;
}
