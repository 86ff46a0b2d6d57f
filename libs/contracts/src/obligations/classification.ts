import {
  classificationOutcomes,
  type ClassificationAnswers as Answers,
} from '@weerbaar/obligations';
import * as z from 'zod';
import { Day, Id, Instant, prose, Revision } from '../words';

/** A code of the law's data. Which codes there are, the law's version says. */
const lawCode = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);
/** Whole euros. */
const amount = z.int().min(0).max(10_000_000_000_000);

const given = {
  jurisdiction: z.enum(['belgium', 'other-member-state', 'outside-union']).nullable(),
  body: lawCode.nullable(),
  securityDomain: z.boolean().nullable(),
  staff: z.int().min(0).max(10_000_000).nullable(),
  turnover: amount.nullable(),
  balanceSheet: amount.nullable(),
  related: z.enum(['included', 'none', 'left-out']).nullable(),
  critical: z.boolean().nullable(),
  specialCases: z.array(lawCode).max(20).nullable(),
  identification: z.enum(['none', 'declined', 'essential', 'important']).nullable(),
  voluntary: z.boolean().nullable(),
};
const weight = z.enum(['main', 'essential-part', 'side']).nullable();

/** What is answered about a legal entity so far; null, or left out, means: not answered. */
export const ClassificationAnswers = z
  .object({
    jurisdiction: given.jurisdiction.default(null),
    body: given.body.default(null),
    securityDomain: given.securityDomain.default(null),
    activities: z
      .array(z.object({ type: lawCode, weight: weight.default(null) }))
      .max(100)
      .nullable()
      .default(null),
    staff: given.staff.default(null),
    turnover: given.turnover.default(null),
    balanceSheet: given.balanceSheet.default(null),
    related: given.related.default(null),
    critical: given.critical.default(null),
    specialCases: given.specialCases.default(null),
    identification: given.identification.default(null),
    voluntary: given.voluntary.default(null),
  })
  .meta({ id: 'ClassificationAnswers' }) satisfies z.ZodType<Answers>;
export type ClassificationAnswers = z.infer<typeof ClassificationAnswers>;

/** The answers that a decision was taken on. */
const GivenAnswers = z
  .object({
    ...given,
    activities: z.array(z.object({ type: lawCode, weight })).nullable(),
  })
  .meta({ id: 'GivenAnswers' });

export const ClassificationOutcome = z.enum(classificationOutcomes);
export const DutyClass = z.enum(['essential', 'important']);

/** What somebody decides about an entity, with the answers that led to it. */
export const RecordClassification = z
  .object({
    effectiveOn: Day,
    answers: ClassificationAnswers,
    outcome: ClassificationOutcome,
    dutyClass: DutyClass.nullable(),
    reason: prose(4000).default(''),
    /** Who took the decision, and in which meeting. */
    decidedBy: prose(200).default(''),
    reviewOn: Day.nullable().default(null),
    /** The decision that this one corrects. */
    replaces: Revision.nullable().default(null),
  })
  .meta({ id: 'RecordClassification' });
export type RecordClassification = z.infer<typeof RecordClassification>;

/** A version of the law or of the register of duties. */
export const LawRef = z.object({ code: z.string(), version: z.string() });
export type LawRef = z.infer<typeof LawRef>;

/** The decision on one entity, in the fewest words. */
export const ClassificationBrief = z.object({
  outcome: ClassificationOutcome,
  dutyClass: DutyClass.nullable(),
  effectiveOn: Day,
  reviewOn: Day.nullable(),
  illustrative: z.boolean(),
});
export type ClassificationBrief = z.infer<typeof ClassificationBrief>;

export const ClassificationView = z
  .object({
    ...ClassificationBrief.shape,
    id: Id,
    revision: z.int(),
    recordedAt: Instant,
    recordedBy: z.string().nullable(),
    law: LawRef,
    answers: GivenAnswers,
    /** The rules that lead to it; none where it departs from them. */
    grounds: z.array(z.string()),
    departs: z.boolean(),
    reason: z.string(),
    decidedBy: z.string(),
    replaces: z.int().nullable(),
    /** Whether a later decision put this one right. */
    replaced: z.boolean(),
    files: z.int(),
  })
  .meta({ id: 'Classification' });
export type ClassificationView = z.infer<typeof ClassificationView>;

export const LegalEntity = z.object({ id: Id, name: z.string(), companyNumber: z.string() });
export type LegalEntity = z.infer<typeof LegalEntity>;

/** The classification of one entity on a day, with every decision before it, the latest first. */
export const EntityClassification = z
  .object({
    on: Day,
    entity: LegalEntity,
    /** Whether the reader may record a decision. */
    recordable: z.boolean(),
    /** The law that decides on that day; null where none does yet. */
    law: LawRef.nullable(),
    revision: z.int(),
    current: ClassificationView.nullable(),
    history: z.array(ClassificationView),
  })
  .meta({ id: 'EntityClassification' });
export type EntityClassification = z.infer<typeof EntityClassification>;

export const ClassificationRecorded = z
  .object({ id: Id, revision: z.int() })
  .meta({ id: 'ClassificationRecorded' });
export type ClassificationRecorded = z.infer<typeof ClassificationRecorded>;

/** The day that an entity is looked at. */
export const EntityQuery = z.object({ on: Day.optional() });
export type EntityQuery = z.infer<typeof EntityQuery>;

/** How the duties of an entity stand, counted. */
export const DutyTotals = z.object({
  obliged: z.int(),
  met: z.int(),
  partly: z.int(),
  notMet: z.int(),
  notApplicable: z.int(),
  /** Obliged, and nothing said yet. */
  silent: z.int(),
});
export type DutyTotals = z.infer<typeof DutyTotals>;

export const EntityList = z
  .object({
    entities: z.array(
      z.object({
        ...LegalEntity.shape,
        classification: ClassificationBrief.nullable(),
        totals: DutyTotals,
      }),
    ),
  })
  .meta({ id: 'EntityList' });
export type EntityList = z.infer<typeof EntityList>;
