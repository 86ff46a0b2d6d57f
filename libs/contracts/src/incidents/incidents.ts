import * as z from 'zod';
import { Day, Id, Instant } from '../words';
import { IncidentNature, IncidentRole } from './acts';
import { BreachView } from './breaches';
import { ReportingSetting } from './settings';
import { SignificanceTestView } from './significance';

/** What kind of event it is, as an answer tells it. */
const NatureView = z.object(IncidentNature.shape).meta({ id: 'IncidentNatureView' });

/** How an entity takes part, as an answer tells it. */
const RoleView = z.object(IncidentRole.shape).meta({ id: 'IncidentRoleView' });

/** A legal entity by its unit. */
export const EntityName = z.object({ id: Id, name: z.string() });
export type EntityName = z.infer<typeof EntityName>;

/** A clock as far as a list needs it. Its deadline is the plain one; null where the law gives no period. */
export const WatchedClock = z
  .object({
    key: z.string(),
    entity: Id,
    clock: z.string(),
    report: z.string(),
    counterpart: z.string().nullable(),
    triggeredAt: Instant,
    deadline: Instant.nullable(),
    /** It runs only if the incident turns out to be significant, and nobody has judged yet. */
    prospective: z.boolean(),
  })
  .meta({ id: 'WatchedClock' });
export type WatchedClock = z.infer<typeof WatchedClock>;

export const IncidentLine = z
  .object({
    id: Id,
    title: z.string(),
    status: z.enum(['open', 'closed']),
    severity: z.string(),
    openedAt: Instant,
    detectedAt: Instant,
    /** Played as if the law of this day had held all along. */
    lawAsIf: Day.nullable(),
    entities: z.array(EntityName),
    openClocks: z.array(WatchedClock),
  })
  .meta({ id: 'IncidentLine' });
export type IncidentLine = z.infer<typeof IncidentLine>;

export const IncidentList = z
  .object({
    /** What the clock of the server says: what is left is counted from here. */
    now: Instant,
    incidents: z.array(IncidentLine),
    /** The legal entities that this person may report for. */
    reportsFor: z.array(EntityName),
  })
  .meta({ id: 'IncidentList' });
export type IncidentList = z.infer<typeof IncidentList>;

const LegalSource = z.object({ act: z.string(), article: z.string() });

/** What Regulation 1182/71 would allow at most: a footnote, never a deadline. */
const Footnote = z.object({
  until: Instant,
  endOfDay: Day.nullable(),
  rules: z.array(z.string()),
  source: LegalSource,
});

export const IncidentClockView = WatchedClock.extend({
  /** What the counterpart is called; null for one that is known by its code alone. */
  counterpartName: z.string().nullable(),
  regime: z.enum(['nis2', 'gdpr']),
  trigger: z.string(),
  recipient: z.string(),
  period: z.string().nullable(),
  validFrom: Day,
  content: z.array(z.object({ field: z.string(), need: z.string() })),
  after: z.array(z.string()),
  standsInFor: z.string().nullable(),
  doneAt: Instant.nullable(),
  ended: z.string().nullable(),
  sources: z.array(LegalSource),
  footnote: Footnote.nullable(),
  /** What the register already knows of the content. */
  prefilled: z.record(z.string(), z.string()),
}).meta({ id: 'IncidentClock' });
export type IncidentClockView = z.infer<typeof IncidentClockView>;

const MomentView = z.object({
  moment: z.string(),
  at: Instant,
  history: z.array(
    z.object({
      at: Instant,
      by: z.string().nullable(),
      recordedAt: Instant,
      reason: z.string().nullable(),
    }),
  ),
});

export const IncidentEntityView = z
  .object({
    entity: Id,
    name: z.string(),
    role: RoleView,
    /** Whether this person may report for it. */
    mayReport: z.boolean(),
    moments: z.array(MomentView),
    significance: z.array(
      z.object({
        outcome: z.string(),
        annexServices: z.array(z.string()),
        reasoning: z.string(),
        /** What the thresholds proposed; null when nobody asked them. */
        test: SignificanceTestView.nullable(),
        by: z.string().nullable(),
        at: Instant,
      }),
    ),
    /** The day whose thresholds hold for it now. */
    thresholdsOn: Day,
    breachRisk: z.array(
      z.object({
        risk: z.string(),
        reasoning: z.string(),
        by: z.string().nullable(),
        at: Instant,
      }),
    ),
    /** Its entry in the register of breaches; null while it knows of none. */
    breach: BreachView.nullable(),
    clocks: z.array(IncidentClockView),
  })
  .meta({ id: 'IncidentEntity' });
export type IncidentEntityView = z.infer<typeof IncidentEntityView>;

export const IncidentReportView = z
  .object({
    id: Id,
    entity: Id,
    clock: z.string(),
    report: z.string(),
    supplements: Id.nullable(),
    status: z.enum(['draft', 'approved', 'sent']),
    content: z.record(z.string(), z.string()),
    /** What the law asks for and the report does not hold yet. */
    missing: z.array(z.string()),
    sent: z
      .object({ at: Instant, by: z.string().nullable(), recordedAt: Instant, channel: z.string() })
      .nullable(),
    receipt: z.string().nullable(),
  })
  .meta({ id: 'IncidentReport' });
export type IncidentReportView = z.infer<typeof IncidentReportView>;

/** One entry of the timeline: what is never rewritten. */
export const TimelineEntry = z
  .object({
    number: z.int(),
    kind: z.string(),
    by: z.string().nullable(),
    recordedAt: Instant,
    at: Instant,
    entity: Id.nullable(),
    /** What it is about: the kind of clock, of report or of moment, an outcome, a day. */
    about: z.string().nullable(),
    /** What was written with it. */
    text: z.string().nullable(),
    /** The entry that it puts right. */
    corrects: z.int().nullable(),
  })
  .meta({ id: 'TimelineEntry' });
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const IncidentDetail = z
  .object({
    id: Id,
    revision: z.int(),
    title: z.string(),
    unit: EntityName,
    now: Instant,
    status: z.enum(['open', 'closed']),
    nature: NatureView,
    lawAsIf: Day.nullable(),
    /** Whether this person leads the register of it. */
    mayLead: z.boolean(),
    reportsFor: z.array(EntityName),
    /** What the units that it names are called: who takes part, and for whom they work. */
    names: z.array(EntityName),
    /** How the entities that this person may report for usually take part. */
    settings: z.array(ReportingSetting),
    entities: z.array(IncidentEntityView),
    reports: z.array(IncidentReportView),
    timeline: z.array(TimelineEntry),
  })
  .meta({ id: 'Incident' });
export type IncidentDetail = z.infer<typeof IncidentDetail>;

/** A report as a document of its own. */
export const IncidentReportDocument = z
  .object({
    incident: z.object({ id: Id, title: z.string(), lawAsIf: Day.nullable() }),
    entity: EntityName,
    recipient: z.string(),
    counterpart: z.string().nullable(),
    counterpartName: z.string().nullable(),
    deadline: Instant.nullable(),
    sources: z.array(LegalSource),
    /** The fields that the law asks for, in its order. */
    fields: z.array(z.string()),
    /** The judgement of significance that held when it went out; null where none was made. */
    judgement: z
      .object({
        outcome: z.string(),
        annexServices: z.array(z.string()),
        reasoning: z.string(),
        at: Instant,
        test: SignificanceTestView.nullable(),
      })
      .nullable(),
    report: IncidentReportView,
  })
  .meta({ id: 'IncidentReportDocument' });
export type IncidentReportDocument = z.infer<typeof IncidentReportDocument>;
