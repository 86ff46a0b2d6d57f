import type { CalendarDate } from '@weerbaar/kernel';
import type { Instant } from '../clocks/instant';
import type { StartedClock } from '../clocks/started-clock';
import type { BreachEntry } from './breach-entry';
import type {
  BreachRiskDecision,
  ClockEnding,
  EntityRole,
  IncidentNature,
  MomentKind,
  OpenedStep,
  ReportContent,
  SignificanceDecision,
} from './incident';

/** What every entry of a timeline says. */
export interface EventStamp {
  readonly by: string;
  /** When it was written down. */
  readonly recordedAt: Instant;
  /** When it happened; the same or earlier. */
  readonly at: Instant;
}

/** What happened, without who and when. */
export type IncidentFact =
  | { readonly kind: 'incident-opened'; readonly nature: IncidentNature }
  | { readonly kind: 'incident-described'; readonly nature: IncidentNature }
  | { readonly kind: 'incident-renamed'; readonly from: string; readonly title: string }
  | { readonly kind: 'law-applied-as-if'; readonly lawOn: CalendarDate; readonly reason: string }
  | { readonly kind: 'entity-involved'; readonly entity: string; readonly role: EntityRole }
  | { readonly kind: 'entity-described'; readonly entity: string; readonly role: EntityRole }
  | {
      readonly kind: 'moment-recorded';
      readonly entity: string;
      readonly moment: MomentKind;
      /** Null for the first time, the reason when it is put right. */
      readonly reason: string | null;
    }
  | {
      readonly kind: 'significance-decided';
      readonly entity: string;
      readonly decision: Omit<SignificanceDecision, 'by' | 'at'>;
    }
  | {
      readonly kind: 'breach-risk-decided';
      readonly entity: string;
      readonly decision: Omit<BreachRiskDecision, 'by' | 'at'>;
    }
  | { readonly kind: 'breach-described'; readonly entity: string; readonly entry: BreachEntry }
  | {
      readonly kind: 'step-opened';
      readonly entity: string;
      readonly trigger: OpenedStep['trigger'];
      readonly counterpart: string | null;
      readonly reason: string;
    }
  | { readonly kind: 'clock-started'; readonly entity: string; readonly clock: StartedClock }
  | {
      readonly kind: 'clock-moved';
      readonly entity: string;
      readonly clock: string;
      readonly triggeredAt: Instant;
      readonly deadline: Instant | null;
    }
  | {
      readonly kind: 'clock-ended';
      readonly entity: string;
      readonly clock: string;
      readonly ending: ClockEnding;
    }
  | {
      readonly kind: 'report-drafted';
      readonly entity: string;
      readonly report: string;
      readonly clock: string;
      readonly supplements: string | null;
      readonly content: ReportContent;
    }
  | { readonly kind: 'report-approved'; readonly entity: string; readonly report: string }
  | {
      readonly kind: 'report-sent';
      readonly entity: string;
      readonly report: string;
      readonly channel: string;
      readonly receipt: string | null;
    }
  | {
      readonly kind: 'receipt-recorded';
      readonly entity: string;
      readonly report: string;
      readonly receipt: string;
    }
  | { readonly kind: 'note-added'; readonly text: string }
  | { readonly kind: 'entry-corrected'; readonly entry: number; readonly text: string }
  | { readonly kind: 'incident-closed' }
  | { readonly kind: 'incident-reopened'; readonly reason: string };

/** One entry of a timeline. Its number is its place, counted from 1. */
export type IncidentEvent = EventStamp & IncidentFact;

/** Every kind of entry. */
export const incidentEventKinds = [
  'incident-opened',
  'incident-described',
  'incident-renamed',
  'law-applied-as-if',
  'entity-involved',
  'entity-described',
  'moment-recorded',
  'significance-decided',
  'breach-risk-decided',
  'breach-described',
  'step-opened',
  'clock-started',
  'clock-moved',
  'clock-ended',
  'report-drafted',
  'report-approved',
  'report-sent',
  'receipt-recorded',
  'note-added',
  'entry-corrected',
  'incident-closed',
  'incident-reopened',
] as const satisfies readonly IncidentFact['kind'][];
