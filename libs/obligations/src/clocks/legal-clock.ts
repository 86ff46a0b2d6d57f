import type { CalendarDate } from '@weerbaar/kernel';
import type { ActCode } from '../source';
import type { Period } from './period';

/** What sets a clock going. Which law speaks of it stands in the data. */
export const clockTriggers = [
  /** The entity becomes aware of an incident that it judges significant. */
  'significant-incident-awareness',
  /** The incident notification has been sent. */
  'notification-sent',
  /** The incident has been handled after a progress report stood in for the final one. */
  'handled-after-progress',
  /** The CSIRT or an authority asks for a report. */
  'request-received',
  /** A controller becomes aware of a breach of personal data. */
  'breach-awareness',
  /** A processor becomes aware of a breach of the data of another. */
  'processor-breach-awareness',
  /** The incident is likely to harm the delivery of the entity's services. */
  'likely-harm-to-recipients',
  /** A significant threat may hit the recipients of a service. */
  'significant-threat',
  /** Nobody has to be told, and the entity chooses to. */
  'voluntary-choice',
  /** A breach is likely to put people's rights and freedoms at high risk. */
  'high-risk-to-persons',
  /** Something that the entity has registered changes. */
  'registration-data-changed',
  /** The authority identifies the entity as one in scope. */
  'identified',
  /** A draft of a sanction is received. */
  'draft-decision-received',
] as const;
export type ClockTrigger = (typeof clockTriggers)[number];

/** What must go out before a clock runs out. */
export const reportKinds = [
  'early-warning',
  'incident-notification',
  'intermediate-report',
  'progress-report',
  'final-report',
  'breach-notification',
  'processor-notice',
  'recipients-notice',
  'threat-notice',
  'voluntary-notification',
  'persons-notice',
  'registration',
  'registration-change',
  'defence',
] as const;
export type ReportKind = (typeof reportKinds)[number];

/** To whom it goes; who that is for one entity is that entity's own data. */
export const recipientKinds = [
  'national-csirt',
  'requesting-authority',
  'data-protection-authority',
  'controller',
  'service-recipients',
  'data-subjects',
  'registration-authority',
  'supervisor',
] as const;
export type RecipientKind = (typeof recipientKinds)[number];

/** What a report must hold. Whether a field is needed stands beside it in the clock. */
export const contentFields = [
  'malicious-suspected',
  'cross-border-possible',
  'update-of-warning',
  'first-assessment',
  'severity',
  'impact',
  'indicators-of-compromise',
  'status-update',
  'state-of-play',
  'detailed-description',
  'cause',
  'mitigation',
  'cross-border-impact',
  'breach-nature',
  'person-categories',
  'person-count',
  'record-categories',
  'record-count',
  'contact-point',
  'likely-consequences',
  'measures',
  'delay-reason',
  'counter-measures',
  'threat',
  'registration-data',
  'changed-data',
  'arguments',
] as const;
export type ContentField = (typeof contentFields)[number];

/** When a field must be filled before the report may go. */
export type FieldNeed = 'always' | 'if-available' | 'if-late';

/** One field that the law asks for. */
export interface ContentRule {
  readonly field: ContentField;
  readonly need: FieldNeed;
}

/** How sure we are of a fact: read in the text or twice (H), once (M), inferred (L). */
export type Confidence = 'H' | 'M' | 'L';

/** Where a fact of the law stands. */
export interface LegalSource {
  readonly act: ActCode;
  readonly article: string;
}

/** Which part of the law a clock belongs to. */
export type Regime = 'nis2' | 'gdpr';

/** For which entities: all, those whose trust services are touched, or all others. */
export type ClockScope = 'every-entity' | 'trust-services' | 'other-than-trust-services';

/**
 * One clock of the law as it stood from one day to another. A change of the law is a new row with
 * the same id; a clock that runs keeps the row with which it started.
 */
export interface LegalClock {
  readonly id: string;
  /** Unique for the id; the day from which the row holds, and a letter where it was put right. */
  readonly version: string;
  readonly regime: Regime;
  readonly trigger: ClockTrigger;
  /** Null for what must be done without undue delay and no more exactly than that. */
  readonly period: Period | null;
  readonly report: ReportKind;
  readonly recipient: RecipientKind;
  readonly content: readonly ContentRule[];
  /** What must have gone out before. */
  readonly after: readonly ReportKind[];
  /** The report for which this one may stand in while the incident is still running. */
  readonly standsInFor: ReportKind | null;
  readonly holdsFor: ClockScope;
  readonly sources: readonly LegalSource[];
  readonly validFrom: CalendarDate;
  /** The last day on which it holds; null while no end is known. */
  readonly validTo: CalendarDate | null;
  readonly confidence: Confidence;
}

/** The rows that hold on a day (in Brussels), in the order of the table. */
export const clocksInForce = (
  clocks: readonly LegalClock[],
  on: CalendarDate,
): readonly LegalClock[] =>
  clocks.filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo));

/** What is wrong with a table of clocks. */
export interface ClockTableProblem {
  readonly code:
    | 'version-twice'
    /** Two rows of one clock hold on the same day. */
    | 'validity-overlaps'
    | 'ends-before-it-starts'
    /** Nothing comes before itself. */
    | 'after-itself';
  readonly clock: string;
}

/** Every fault of a table of clocks that would make a running incident ambiguous. */
export function clockTableProblems(clocks: readonly LegalClock[]): readonly ClockTableProblem[] {
  return clocks.flatMap((row, index) => {
    const others = clocks.slice(index + 1).filter(({ id }) => id === row.id);
    const codes: ClockTableProblem['code'][] = [];
    if (others.some(({ version }) => version === row.version)) codes.push('version-twice');
    if (row.validTo !== null && row.validTo < row.validFrom) codes.push('ends-before-it-starts');
    const overlaps = (other: LegalClock) =>
      (row.validTo === null || other.validFrom <= row.validTo) &&
      (other.validTo === null || row.validFrom <= other.validTo);
    if (others.some(overlaps)) codes.push('validity-overlaps');
    if (row.after.includes(row.report)) codes.push('after-itself');
    return codes.map((code) => ({ code, clock: row.id }));
  });
}
