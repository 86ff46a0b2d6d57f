import { conformityRoutes, dutyStatuses, dutyThemes } from '@weerbaar/obligations';
import * as z from 'zod';
import { Day, Fraction, Id, Instant, prose, Revision, TableFormat } from '../words';
import { ClassificationBrief, LawRef, LegalEntity } from './classification';

export const DutyCode = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);
export const DutyStatus = z.enum(dutyStatuses);
export const DutyBinding = z.enum(['obliged', 'free', 'none', 'open']);

const state = {
  status: DutyStatus,
  /** Needed for "not applicable". */
  reason: prose(4000).default(''),
  owner: Id.nullable().default(null),
  dueOn: Day.nullable().default(null),
  reviewOn: Day.nullable().default(null),
  notes: prose(4000).default(''),
  /** How conformity is assessed; null for every other duty. */
  route: z.enum(conformityRoutes).nullable().default(null),
  milestones: z
    .array(z.object({ code: DutyCode, reachedOn: Day }))
    .max(20)
    .default([]),
};

/** What an entity says about a duty from a day on. */
export const RecordDutyState = z
  .object({
    effectiveOn: Day,
    ...state,
    /** The state that this one corrects. */
    replaces: Revision.nullable().default(null),
  })
  .meta({ id: 'RecordDutyState' });
export type RecordDutyState = z.infer<typeof RecordDutyState>;

export const DutyStateView = z
  .object({
    id: Id,
    revision: z.int(),
    effectiveOn: Day,
    recordedAt: Instant,
    recordedBy: z.string().nullable(),
    status: DutyStatus,
    reason: z.string(),
    owner: Id.nullable(),
    ownerName: z.string().nullable(),
    dueOn: Day.nullable(),
    reviewOn: Day.nullable(),
    notes: z.string(),
    route: z.enum(conformityRoutes).nullable(),
    milestones: z.array(z.object({ code: z.string(), reachedOn: Day })),
    illustrative: z.boolean(),
    replaces: z.int().nullable(),
    /** Whether a later state put this one right. */
    replaced: z.boolean(),
  })
  .meta({ id: 'DutyState' });
export type DutyStateView = z.infer<typeof DutyStateView>;

/** What the linked safeguards of one strength say: never whether the duty is met. */
export const StrandCoverage = z
  .object({
    linked: z.int(),
    applicable: z.int(),
    assessed: z.int(),
    reached: z.int(),
    share: Fraction.nullable(),
    atMost: Fraction.nullable(),
  })
  .meta({ id: 'StrandCoverage' });
export type StrandCoverage = z.infer<typeof StrandCoverage>;

/** What the safeguards say to what is claimed. */
export const ClaimVerdict = z
  .object({
    verdict: z.enum(['borne-out', 'contradicted', 'silent']),
    reason: z.enum([
      'enough-reached',
      'too-few-reached',
      'too-few-assessed',
      'no-links',
      'nothing-claimed',
    ]),
    strand: z.enum(['direct', 'partial']).nullable(),
    asked: Fraction.nullable(),
    found: Fraction.nullable(),
  })
  .meta({ id: 'ClaimVerdict' });
export type ClaimVerdict = z.infer<typeof ClaimVerdict>;

/** One duty of one entity. */
export const DutyLine = z
  .object({
    code: z.string(),
    theme: z.enum(dutyThemes),
    binding: DutyBinding,
    bindingReason: z.enum([
      'by-class',
      'by-registration',
      'own-choice',
      'not-in-force',
      'not-a-provider',
      'other-registration',
      'not-in-scope',
      'to-be-determined',
    ]),
    /** What its files hang on; null before the entity has been classified. */
    id: Id.nullable(),
    revision: z.int(),
    state: DutyStateView.nullable(),
    files: z.int(),
    links: z.object({ direct: z.array(z.string()), partial: z.array(z.string()) }),
    coverage: z.object({ direct: StrandCoverage, partial: StrandCoverage }),
    claim: ClaimVerdict,
    /** Why it needs evidence of its own before it can be called met. */
    ownEvidence: z.enum(['only-partial-links', 'no-links']).nullable(),
  })
  .meta({ id: 'Duty' });
export type DutyLine = z.infer<typeof DutyLine>;

/** The register of duties of one entity on a day. */
export const DutyRegister = z
  .object({
    on: Day,
    entity: LegalEntity,
    recordable: z.boolean(),
    classification: ClassificationBrief.nullable(),
    /** Null on a day on which no duty holds yet. */
    catalogue: LawRef.nullable(),
    /** How many units speak for the entity. */
    units: z.int(),
    duties: z.array(DutyLine),
  })
  .meta({ id: 'DutyRegister' });
export type DutyRegister = z.infer<typeof DutyRegister>;

/** Everything that was said about one duty of an entity, the latest first. */
export const DutyHistory = z.object({ states: z.array(DutyStateView) }).meta({ id: 'DutyHistory' });
export type DutyHistory = z.infer<typeof DutyHistory>;

export const DutyStateRecorded = z
  .object({ id: Id, revision: z.int() })
  .meta({ id: 'DutyStateRecorded' });
export type DutyStateRecorded = z.infer<typeof DutyStateRecorded>;

/** Entities by duties. The cells of an entity stand in the order of `duties`. */
export const DutyMatrix = z
  .object({
    catalogue: LawRef.nullable(),
    duties: z.array(z.object({ code: z.string(), theme: z.enum(dutyThemes) })),
    entities: z.array(
      z.object({
        ...LegalEntity.shape,
        classification: ClassificationBrief.nullable(),
        cells: z.array(z.object({ binding: DutyBinding, status: DutyStatus.nullable() })),
      }),
    ),
  })
  .meta({ id: 'DutyMatrix' });
export type DutyMatrix = z.infer<typeof DutyMatrix>;

/** A linked safeguard of one duty, over the units that speak for the entity. */
export const LinkedSafeguard = z
  .object({
    code: z.string(),
    strength: z.enum(['direct', 'partial']),
    /** Whether the organisation made this link, or made it another one. */
    changed: z.boolean(),
    applicable: z.int(),
    assessed: z.int(),
    reached: z.int(),
  })
  .meta({ id: 'LinkedSafeguard' });
export type LinkedSafeguard = z.infer<typeof LinkedSafeguard>;

/** One duty of one entity, with the safeguards that speak about it. */
export const DutyDetail = z
  .object({
    on: Day,
    entity: LegalEntity,
    recordable: z.boolean(),
    /** How many units speak for the entity. */
    units: z.int(),
    /** The level that is asked where no target is set, in tenths. */
    askedTenths: z.int(),
    duty: DutyLine,
    safeguards: z.array(LinkedSafeguard),
  })
  .meta({ id: 'DutyDetail' });
export type DutyDetail = z.infer<typeof DutyDetail>;

/** Who may answer for something of an entity: everybody who may see it. */
export const OwnerList = z
  .object({ people: z.array(z.object({ id: Id, name: z.string() })) })
  .meta({ id: 'OwnerList' });
export type OwnerList = z.infer<typeof OwnerList>;

/** What entities claim of their duties and their safeguards contradict. */
export const Contradictions = z
  .object({
    entities: z.array(
      z.object({
        id: Id,
        duties: z.array(z.object({ code: z.string(), claim: ClaimVerdict })),
      }),
    ),
  })
  .meta({ id: 'Contradictions' });
export type Contradictions = z.infer<typeof Contradictions>;

/** A list of an entity, or of all, as a file. */
export const EntityExportQuery = z.object({ on: Day.optional(), format: TableFormat });
export type EntityExportQuery = z.infer<typeof EntityExportQuery>;
