import { addDays, daysBetween, type CalendarDate } from '@weerbaar/kernel';
import type { CorrectiveAction } from './corrective-action';
import type { DutyBinding } from './duty-binding';
import type { DutyCatalogue } from './duty';
import type { DutyState } from './duty-state';
import type { MemberTraining } from './training';

/** Everything that can fall due, in the order in which things of one day are shown. */
export const dueKinds = [
  'registration',
  'registration-change',
  'conformity',
  'duty',
  'corrective-action',
  'retest',
  'training',
  'mandate-end',
  'evidence-expiry',
  'review',
] as const;

export type DueKind = (typeof dueKinds)[number];

/** A dated thing of an entity. */
export interface DueItem {
  readonly kind: DueKind;
  readonly entity: string;
  /** Null for what is about no duty: the review of a classification. */
  readonly duty: string | null;
  /** What it is about besides: a member, an action, a milestone, a piece of evidence. */
  readonly subject: string | null;
  readonly on: CalendarDate;
  /** 0 on the day itself, negative once it has passed. */
  readonly daysLeft: number;
  readonly standing: 'past' | 'today' | 'ahead';
}

/** One of the days of the conformity assessment, for one entity. */
export interface ConformityDate {
  readonly milestone: string;
  readonly duty: string;
  readonly dueOn: CalendarDate;
  readonly daysLeft: number;
  readonly standing: DueItem['standing'];
  /** When it lay there; null while it does not. */
  readonly reachedOn: CalendarDate | null;
  /** Whether it lay there by the day; null while neither is known. */
  readonly inTime: boolean | null;
  readonly obliged: boolean;
}

/** The dates of one entity, as far as they are known on the day. */
export interface EntityDates {
  readonly entity: string;
  /** When its classification is to be looked at again; null for never. */
  readonly classificationReviewOn: CalendarDate | null;
  readonly duties: readonly {
    readonly duty: string;
    /** Null while nothing has been said. */
    readonly state: DutyState | null;
  }[];
  readonly registrations: readonly {
    readonly duty: string;
    readonly dueOn: CalendarDate | null;
    /** Null while it is not done. */
    readonly doneOn: CalendarDate | null;
  }[];
  /** Changes of registered data that the authority has not been told of. */
  readonly changes: readonly {
    readonly subject: string;
    readonly duty: string;
    readonly dueOn: CalendarDate;
  }[];
  readonly conformity: readonly ConformityDate[];
  readonly training: {
    readonly duty: string;
    readonly members: readonly MemberTraining[];
  } | null;
  readonly actions: readonly { readonly subject: string; readonly action: CorrectiveAction }[];
  readonly evidence: readonly {
    readonly subject: string;
    readonly duty: string;
    readonly validUntil: CalendarDate;
  }[];
}

const standingOf = (daysLeft: number): DueItem['standing'] =>
  daysLeft < 0 ? 'past' : daysLeft === 0 ? 'today' : 'ahead';

/**
 * The dates of the conformity assessment for an entity with the days left to each, or past it. Empty
 * for an entity that the duty does not bind and is not free to have.
 */
export const conformityDates = (
  catalogue: DutyCatalogue,
  bindingOf: (duty: string) => DutyBinding,
  stateOf: (duty: string) => DutyState | null,
  on: CalendarDate,
): readonly ConformityDate[] =>
  catalogue.milestones.flatMap(({ code, duty, dueOn }) => {
    const { binding } = bindingOf(duty);
    if (binding === 'none' || binding === 'open') return [];
    const reachedOn =
      stateOf(duty)?.milestones.find((milestone) => milestone.code === code)?.reachedOn ?? null;
    const daysLeft = daysBetween(on, dueOn);
    const inTime = reachedOn !== null ? reachedOn <= dueOn : daysLeft < 0 ? false : null;
    return [
      {
        milestone: code,
        duty,
        dueOn,
        daysLeft,
        standing: standingOf(daysLeft),
        reachedOn,
        inTime,
        obliged: binding === 'obliged',
      },
    ];
  });

type Dated = Omit<DueItem, 'entity' | 'daysLeft' | 'standing'>;

const ofDuties = (dates: EntityDates): Dated[] =>
  dates.duties.flatMap(({ duty, state }): Dated[] => {
    if (!state) return [];
    const settled = state.status === 'met' || state.status === 'not-applicable';
    return [
      ...(state.dueOn !== null && !settled
        ? [{ kind: 'duty', duty, subject: null, on: state.dueOn } as const]
        : []),
      ...(state.reviewOn !== null
        ? [{ kind: 'review', duty, subject: null, on: state.reviewOn } as const]
        : []),
    ];
  });

const ofClassification = ({ classificationReviewOn: on }: EntityDates): Dated[] =>
  on === null ? [] : [{ kind: 'review', duty: null, subject: null, on }];

const ofRegistration = (dates: EntityDates): Dated[] => [
  ...dates.registrations.flatMap(({ duty, dueOn, doneOn }): Dated[] =>
    dueOn !== null && doneOn === null
      ? [{ kind: 'registration', duty, subject: null, on: dueOn }]
      : [],
  ),
  ...dates.changes.map(({ duty, subject, dueOn }): Dated => ({
    kind: 'registration-change',
    duty,
    subject,
    on: dueOn,
  })),
];

const ofConformity = (dates: EntityDates): Dated[] =>
  dates.conformity
    .filter(({ obliged, reachedOn }) => obliged && reachedOn === null)
    .map(({ duty, milestone, dueOn }) => ({
      kind: 'conformity',
      duty,
      subject: milestone,
      on: dueOn,
    }));

const ofTraining = ({ training }: EntityDates): Dated[] =>
  (training?.members ?? []).flatMap(({ member, state, dueOn, until }): Dated[] => {
    const duty = training?.duty ?? null;
    if (state === 'ended') return [];
    // Whoever leaves before the day has nothing to follow any more.
    const due = dueOn !== null && (until === null || dueOn <= until);
    return [
      ...(due ? [{ kind: 'training', duty, subject: member, on: dueOn } as const] : []),
      ...(until !== null
        ? [{ kind: 'mandate-end', duty, subject: member, on: until } as const]
        : []),
    ];
  });

const ofActions = (dates: EntityDates): Dated[] =>
  dates.actions.flatMap(({ subject, action }): Dated[] => {
    const { stage, duty, dueOn, retestOn } = action;
    if (stage === 'planned' && dueOn !== null) {
      return [{ kind: 'corrective-action', duty, subject, on: dueOn }];
    }
    return stage === 'carried-out' && retestOn !== null
      ? [{ kind: 'retest', duty, subject, on: retestOn }]
      : [];
  });

const ofEvidence = (dates: EntityDates): Dated[] =>
  dates.evidence.map(({ duty, subject, validUntil }) => ({
    kind: 'evidence-expiry',
    duty,
    subject,
    on: validUntil,
  }));

const byText = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;

/** The earliest first; of one day by kind (`dueKinds`), then entity, duty and subject. */
export const compareDueItems = (a: DueItem, b: DueItem): number =>
  byText(a.on, b.on) ||
  dueKinds.indexOf(a.kind) - dueKinds.indexOf(b.kind) ||
  byText(a.entity, b.entity) ||
  byText(a.duty, b.duty) ||
  byText(a.subject, b.subject);

/**
 * What falls due or expires up to and including `within` days after `on`, and everything that is
 * past and still open, in the order of `compareDueItems`. What is done, met or not applicable has no
 * due day any more; its review keeps one.
 */
export const fallingDue = (
  entities: readonly EntityDates[],
  on: CalendarDate,
  within: number,
): readonly DueItem[] => {
  const last = addDays(on, within);
  return entities
    .flatMap((dates) =>
      [ofDuties, ofClassification, ofRegistration, ofConformity, ofTraining, ofActions, ofEvidence]
        .flatMap((source) => source(dates))
        .filter((item) => item.on <= last)
        .map((item) => {
          const daysLeft = daysBetween(on, item.on);
          return { ...item, entity: dates.entity, daysLeft, standing: standingOf(daysLeft) };
        }),
    )
    .sort(compareDueItems);
};
