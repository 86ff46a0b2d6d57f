import type { CalendarDate } from '@weerbaar/kernel';
import type { Instant } from '../clocks/instant';
import type { ContentField } from '../clocks/legal-clock';
import type { StartedClock } from '../clocks/started-clock';
import type { BreachEntry } from './breach-entry';
import type { IncidentEvent } from './incident-event';
import type { AskedThresholds } from './ask-thresholds';
import type { SignificanceOutcome } from './significance';

/** What is known of a question: an answer, or that there is none yet. */
export const findings = ['yes', 'no', 'unknown'] as const;
export type Finding = (typeof findings)[number];

/** Root causes, after the taxonomy that ENISA uses in its yearly reports. */
export const incidentCauses = [
  'malicious-action',
  'human-error',
  'system-failure',
  'third-party-failure',
  'natural-event',
  'unknown',
] as const;
export type IncidentCause = (typeof incidentCauses)[number];

export const severities = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** What kind of event it is, as far as the rules care. */
export interface IncidentNature {
  readonly cause: IncidentCause;
  readonly severity: Severity;
  readonly malicious: Finding;
  readonly crossBorder: Finding;
  readonly personalData: Finding;
  /** When it began; null while nobody knows. */
  readonly occurredAt: Instant | null;
  /** The first sign that somebody saw. */
  readonly detectedAt: Instant;
}

/** How an entity takes part in an event. */
export interface EntityRole {
  /** It is in scope of the security law: only then can an incident be significant. */
  readonly inScope: boolean;
  /** The incident touches trust services that it provides. */
  readonly trustServices: boolean;
  /** It decides over personal data that may be touched. */
  readonly controller: boolean;
  /** Whom it tells of a breach of its own data; at least one for a controller. */
  readonly breachAuthorities: readonly string[];
  /** The entities whose data it holds for them. */
  readonly processorFor: readonly string[];
}

/** The moments of an entity that set clocks going. */
export const momentKinds = ['incident-awareness', 'breach-awareness', 'incident-handled'] as const;
export type MomentKind = (typeof momentKinds)[number];

/** A moment as it was first recorded and then put right; the last one holds. */
export interface Moment {
  readonly at: Instant;
  readonly history: readonly {
    readonly at: Instant;
    readonly by: string;
    readonly recordedAt: Instant;
    /** Null for the first. */
    readonly reason: string | null;
  }[];
}

/** One judgement of an entity on the significance of an incident; kept when another follows. */
export interface SignificanceDecision {
  readonly outcome: SignificanceOutcome;
  /** The services of the annexes that are touched: the first question. */
  readonly annexServices: readonly string[];
  readonly reasoning: string;
  /** What the thresholds were asked and proposed; null when nobody asked them. */
  readonly test: AskedThresholds | null;
  readonly by: string;
  readonly at: Instant;
}

/** How likely a breach harms the people whose data it touches. */
export const breachRisks = ['unlikely', 'likely', 'high'] as const;
export type BreachRisk = (typeof breachRisks)[number];

export interface BreachRiskDecision {
  readonly risk: BreachRisk;
  readonly reasoning: string;
  readonly by: string;
  readonly at: Instant;
}

/** Why a clock stopped without its report. */
export const clockEndings = [
  'not-significant',
  'risk-unlikely',
  'progress-report-sent',
  'stand-in-not-needed',
  'no-longer-required',
] as const;
export type ClockEnding = (typeof clockEndings)[number];

/** A clock of one entity. It is open until its report has gone or it has ended without. */
export interface IncidentClock extends StartedClock {
  readonly entity: string;
  readonly doneAt: Instant | null;
  readonly ended: ClockEnding | null;
}

export type ReportContent = Readonly<Partial<Record<ContentField, string>>>;

/** What an entity sends to somebody. Nothing of it changes once it has been sent. */
export interface IncidentReport {
  readonly id: string;
  readonly entity: string;
  readonly clock: string;
  /** The report, already sent, that this one adds to or puts right. */
  readonly supplements: string | null;
  readonly content: ReportContent;
  readonly status: 'draft' | 'approved' | 'sent';
  readonly sent: {
    readonly at: Instant;
    readonly by: string;
    readonly recordedAt: Instant;
    readonly channel: string;
  } | null;
  /** The recipient's own number for it; may come later. */
  readonly receipt: string | null;
}

/** A step that somebody judged necessary, or a report that an authority asked for. */
export interface OpenedStep {
  readonly trigger:
    'likely-harm-to-recipients' | 'significant-threat' | 'voluntary-choice' | 'request-received';
  readonly at: Instant;
  /** Who asked; null where nobody did. */
  readonly counterpart: string | null;
}

/** One entity's part of an event: its own awareness, judgement and clocks. */
export interface EntityCase {
  readonly entity: string;
  readonly role: EntityRole;
  readonly moments: Readonly<Record<MomentKind, Moment | null>>;
  /** The last one holds. */
  readonly significance: readonly SignificanceDecision[];
  /** The last one holds. */
  readonly breachRisk: readonly BreachRiskDecision[];
  /** What the register of breaches says of it, as it was last written; null while nothing has been. */
  readonly breach: BreachEntry | null;
  readonly steps: readonly OpenedStep[];
  readonly clocks: readonly IncidentClock[];
}

/** An event and all that follows from it. Everything here follows from `timeline` alone. */
export interface Incident {
  readonly status: 'none' | 'open' | 'closed';
  readonly nature: IncidentNature | null;
  /** The day whose law is applied as if it had held; null for the law of each moment. */
  readonly lawAsIf: CalendarDate | null;
  readonly entities: readonly EntityCase[];
  readonly reports: readonly IncidentReport[];
  /** Everything that has happened, in the order in which it was recorded; only ever added to. */
  readonly timeline: readonly IncidentEvent[];
}

/** Before anything has been recorded. */
export const noIncident: Incident = {
  status: 'none',
  nature: null,
  lawAsIf: null,
  entities: [],
  reports: [],
  timeline: [],
};

/** An entity's part in an event, or undefined when it has none. */
export const caseOf = (incident: Incident, entity: string): EntityCase | undefined =>
  incident.entities.find((candidate) => candidate.entity === entity);

/** The clocks whose report has not gone and that have not ended: those that people must watch. */
export const openClocks = (incident: Incident): readonly IncidentClock[] =>
  incident.entities.flatMap(({ clocks }) =>
    clocks.filter(({ doneAt, ended }) => doneAt === null && ended === null),
  );
