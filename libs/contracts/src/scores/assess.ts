import * as z from 'zod';
import {
  ControlCode,
  Day,
  FrameworkRef,
  Id,
  Instant,
  Level,
  LevelTenths,
  prose,
  Revision,
  SafeguardCode,
  SeenHead,
  TableFormat,
} from '../words';

const scored = z.object({
  kind: z.literal('scored'),
  documentation: Level,
  implementation: Level,
  documentationReason: prose(4000).default(''),
  implementationReason: prose(4000).default(''),
});
const notApplicable = z.object({ kind: z.literal('not-applicable'), reason: prose(4000).min(1) });
/** From this day on nobody has assessed it: it lowers coverage, and counts as neither 0 nor 1. */
const open = z.object({ kind: z.literal('open'), reason: prose(4000).default('') });

/** A unit's own answer on one safeguard. */
export const Answer = z.discriminatedUnion('kind', [scored, notApplicable, open]);
export type Answer = z.infer<typeof Answer>;

/** Adds an assessment; never overwrites one. `replaces` makes it a correction of an earlier revision. */
export const RecordAssessment = z
  .object({
    ...FrameworkRef.shape,
    effectiveOn: Day,
    answer: Answer,
    replaces: Revision.optional(),
  })
  .meta({ id: 'RecordAssessment' });
export type RecordAssessment = z.infer<typeof RecordAssessment>;

/** Takes an assessment back as if it had never been; it stays in the history. */
export const RetractAssessment = z
  .object({ ...FrameworkRef.shape, retracts: Revision, reason: prose(4000).min(1) })
  .meta({ id: 'RetractAssessment' });
export type RetractAssessment = z.infer<typeof RetractAssessment>;

export const AssessmentRecorded = z
  .object({ id: Id, revision: z.int(), effectiveOn: Day, recordedAt: Instant })
  .meta({ id: 'AssessmentRecorded' });
export type AssessmentRecorded = z.infer<typeof AssessmentRecorded>;

/**
 * The same answer for many (unit, safeguard) pairs in one act: a safeguard in many units, or a whole control of one unit.
 * `seen` is the head revision that the person was looking at; a pair that has moved on meanwhile is not overwritten but
 * reported, and nothing is written unless `skipStale`.
 */
export const RecordManyAssessments = z
  .object({
    ...FrameworkRef.shape,
    effectiveOn: Day,
    answer: Answer,
    pairs: z
      .array(z.object({ unitId: Id, code: SafeguardCode, seen: SeenHead }))
      .min(1)
      .max(5000),
    skipStale: z.boolean().default(false),
  })
  .meta({ id: 'RecordManyAssessments' });
export type RecordManyAssessments = z.infer<typeof RecordManyAssessments>;

export const ManyRecorded = z
  .object({
    recorded: z.int(),
    stale: z.array(z.object({ unitId: Id, code: SafeguardCode, head: z.int() })),
  })
  .meta({ id: 'ManyRecorded' });
export type ManyRecorded = z.infer<typeof ManyRecorded>;

/** Who answers for safeguards at units from a day on. One provider, never a chain. */
export const SetResponsibility = z
  .object({
    ...FrameworkRef.shape,
    effectiveOn: Day,
    kind: z.enum(['own', 'inherited', 'shared']),
    providerId: Id.nullable().default(null),
    reason: prose(4000).default(''),
    pairs: z
      .array(z.object({ unitId: Id, code: SafeguardCode, seen: SeenHead }))
      .min(1)
      .max(5000),
  })
  .refine((set) => (set.kind === 'own') === (set.providerId === null), { path: ['providerId'] })
  .meta({ id: 'SetResponsibility' });
export type SetResponsibility = z.infer<typeof SetResponsibility>;

export const ResponsibilitySet = z.object({ changed: z.int() }).meta({ id: 'ResponsibilitySet' });
export type ResponsibilitySet = z.infer<typeof ResponsibilitySet>;

/** A target of a unit, for one control or (null) for all; `levelTenths` null clears it, so that the parent's holds again. */
export const SetTarget = z
  .object({
    ...FrameworkRef.shape,
    controlCode: ControlCode.nullable(),
    effectiveOn: Day,
    levelTenths: LevelTenths.nullable(),
    dueOn: Day.nullable().default(null),
    reason: prose(4000).default(''),
  })
  .meta({ id: 'SetTarget' });
export type SetTarget = z.infer<typeof SetTarget>;

export const TargetSet = z.object({ revision: z.int() }).meta({ id: 'TargetSet' });
export type TargetSet = z.infer<typeof TargetSet>;

const TargetView = z.object({
  controlCode: ControlCode.nullable(),
  levelTenths: LevelTenths,
  dueOn: Day.nullable(),
  /** The unit that set it: this one, or the ancestor it is inherited from. */
  fromUnitId: Id,
  fromUnitName: z.string(),
});

/** The targets that hold for a unit on a day: one for all controls (if any), and those that differ per control. */
export const TargetList = z
  .object({ on: Day, revisions: z.record(z.string(), z.int()), targets: z.array(TargetView) })
  .meta({ id: 'TargetList' });
export type TargetList = z.infer<typeof TargetList>;
export const ScopeQuery = z.object({ ...FrameworkRef.shape, on: Day.optional() });
export type ScopeQuery = z.infer<typeof ScopeQuery>;

/** The same targets as a file. */
export const TargetExportQuery = ScopeQuery.extend({ format: TableFormat });
export type TargetExportQuery = z.infer<typeof TargetExportQuery>;
