import type { CalendarDate } from '@weerbaar/kernel';
import type { Instant } from '../clocks/instant';
import type { ContentField, LegalClock, ReportKind } from '../clocks/legal-clock';
import type { AskedThresholds } from './ask-thresholds';
import type { BreachEntry } from './breach-entry';
import type {
  BreachRisk,
  EntityRole,
  IncidentNature,
  MomentKind,
  OpenedStep,
  ReportContent,
} from './incident';
import type { SignificanceOutcome } from './significance';

/** The law as its data stand today, and where its days are counted. */
export interface Law {
  readonly clocks: readonly LegalClock[];
  readonly zone: string;
}

/** What a person wants to happen. `at` is when it truly happened, never after now. */
export type IncidentAct =
  | { readonly kind: 'open-incident'; readonly nature: IncidentNature }
  | { readonly kind: 'describe-incident'; readonly nature: IncidentNature }
  /** `from` is the title that it bears until now. */
  | { readonly kind: 'rename-incident'; readonly from: string; readonly title: string }
  /** Plays the incident as if the law of a day had held all along, and marks it so for good. */
  | { readonly kind: 'apply-law-as-if'; readonly lawOn: CalendarDate; readonly reason: string }
  | { readonly kind: 'involve-entity'; readonly entity: string; readonly role: EntityRole }
  | { readonly kind: 'describe-entity'; readonly entity: string; readonly role: EntityRole }
  | {
      readonly kind: 'record-moment';
      readonly entity: string;
      readonly moment: MomentKind;
      readonly at: Instant;
    }
  | {
      readonly kind: 'amend-moment';
      readonly entity: string;
      readonly moment: MomentKind;
      readonly at: Instant;
      readonly reason: string;
    }
  | {
      readonly kind: 'decide-significance';
      readonly entity: string;
      readonly at: Instant;
      readonly outcome: SignificanceOutcome;
      readonly annexServices: readonly string[];
      readonly reasoning: string;
      readonly test: AskedThresholds | null;
    }
  | {
      readonly kind: 'decide-breach-risk';
      readonly entity: string;
      readonly at: Instant;
      readonly risk: BreachRisk;
      readonly reasoning: string;
    }
  /** Writes down, or writes anew, what the register of breaches says of the entity. */
  | { readonly kind: 'describe-breach'; readonly entity: string; readonly entry: BreachEntry }
  | {
      readonly kind: 'open-step';
      readonly entity: string;
      readonly trigger: OpenedStep['trigger'];
      readonly at: Instant;
      /** Who asked, for a request; else null. */
      readonly counterpart: string | null;
      readonly reason: string;
    }
  | {
      readonly kind: 'draft-report';
      readonly entity: string;
      readonly report: string;
      readonly clock: string;
      readonly supplements: string | null;
      readonly content: ReportContent;
    }
  | { readonly kind: 'approve-report'; readonly report: string }
  | {
      readonly kind: 'send-report';
      readonly report: string;
      readonly at: Instant;
      readonly channel: string;
      readonly receipt: string | null;
    }
  | { readonly kind: 'record-receipt'; readonly report: string; readonly receipt: string }
  | { readonly kind: 'add-note'; readonly at: Instant; readonly text: string }
  | { readonly kind: 'correct-entry'; readonly entry: number; readonly text: string }
  | { readonly kind: 'close-incident' }
  | { readonly kind: 'reopen-incident'; readonly reason: string };

/** An act and who does it. */
export type IncidentCommand = { readonly by: string } & IncidentAct;

/** Why an act is refused. */
export const incidentRefusals = [
  'already-open',
  'not-open',
  'not-closed',
  'in-the-future',
  'reason-missing',
  'text-missing',
  'same-title',
  'occurred-after-detected',
  'before-occurrence',
  'law-not-in-force',
  'clocks-started',
  'unknown-entity',
  'already-involved',
  'recipient-missing',
  'own-processor',
  'already-recorded',
  'not-recorded',
  'same-moment',
  'awareness-missing',
  'before-awareness',
  'before-trigger',
  'contradicts-decision',
  'contradicts-report',
  'after-handling',
  'out-of-scope',
  'service-missing',
  'step-open',
  'counterpart-missing',
  'unknown-clock',
  'clock-ended',
  'draft-exists',
  'unknown-report',
  'other-report',
  'nothing-to-supplement',
  'unexpected-content',
  'content-missing',
  'not-approved',
  'already-approved',
  'already-sent',
  'not-sent',
  'receipt-known',
  'channel-missing',
  'out-of-order',
  'incident-still-running',
  'incident-handled',
  'unknown-entry',
  'clocks-running',
] as const;
export type IncidentRefusalCode = (typeof incidentRefusals)[number];

/** A refusal, with what a person needs to put it right. */
export interface IncidentRefusal {
  readonly code: IncidentRefusalCode;
  readonly entity?: string;
  readonly report?: string;
  /** The keys of the clocks that stand in the way. */
  readonly clocks?: readonly string[];
  /** What the report does not hold, or should not. */
  readonly fields?: readonly ContentField[];
  /** What must have gone out before. */
  readonly missing?: readonly ReportKind[];
  /** The moment that the act may not lie before, or after. */
  readonly limit?: Instant;
  /** The first day on which the law holds. */
  readonly validFrom?: CalendarDate;
}
