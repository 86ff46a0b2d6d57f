import * as z from 'zod';
import {
  ControlCode,
  Day,
  FrameworkRef,
  Fraction,
  GroupAsked,
  Id,
  Instant,
  LevelTenths,
  SafeguardCode,
} from '../words';
import { ChangedAnswer, Coverage } from './scoreboard';

/** What counts for a safeguard at a unit on a day, and where it comes from. */
export const Standing = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('scored'),
    documentation: z.int(),
    implementation: z.int(),
    source: z.enum(['own', 'inherited', 'shared']),
  }),
  z.object({ kind: z.literal('not-applicable') }),
  z.object({ kind: z.literal('missing'), waitingFor: z.enum(['own', 'provider', 'both']) }),
]);
export type Standing = z.infer<typeof Standing>;

/** An answer with its words, as recorded. */
export const AnswerView = z.object({
  id: Id,
  revision: z.int(),
  kind: z.enum(['scored', 'not-applicable', 'open']),
  documentation: z.int().nullable(),
  implementation: z.int().nullable(),
  documentationReason: z.string(),
  implementationReason: z.string(),
  reason: z.string(),
  effectiveOn: Day,
  recordedAt: Instant,
  recordedBy: z.string().nullable(),
  files: z.int(),
});
export type AnswerView = z.infer<typeof AnswerView>;

export const ResponsibilityView = z.object({
  kind: z.enum(['own', 'inherited', 'shared']),
  providerId: Id.nullable(),
  providerName: z.string().nullable(),
  effectiveOn: Day.nullable(),
  /** Head revision; 0 when it was never set. */
  revision: z.int(),
});

export const SafeguardRow = z.object({
  code: SafeguardCode,
  group: z.int(),
  assetClass: z.string(),
  securityFunction: z.string(),
  standing: Standing,
  responsibility: ResponsibilityView,
  own: AnswerView.nullable(),
  /** The provider's own answer, where the unit inherits or shares: the origin, one click away. */
  provided: AnswerView.nullable(),
  /** Head revision of the own answers, whatever the date; 0 when there are none. Goes into If-Match. */
  revision: z.int(),
});
export type SafeguardRow = z.infer<typeof SafeguardRow>;

/** One control of one unit with its safeguards: the assessment grid. */
export const ControlSheet = z
  .object({
    unit: z.object({
      id: Id,
      name: z.string(),
      assessesItself: z.boolean(),
      scorable: z.boolean(),
      mayProvide: z.boolean(),
    }),
    path: z.array(z.object({ id: Id, name: z.string() })),
    framework: z.string(),
    version: z.string(),
    controlCode: ControlCode,
    on: Day,
    group: z.int(),
    maturity: Fraction.nullable(),
    coverage: Coverage,
    targetTenths: LevelTenths.nullable(),
    targetDueOn: Day.nullable(),
    safeguards: z.array(SafeguardRow),
  })
  .meta({ id: 'ControlSheet' });
export type ControlSheet = z.infer<typeof ControlSheet>;

/** All 18 controls of one unit: its own position, for the unit page. */
export const UnitSheet = z
  .object({
    unit: z.object({
      id: Id,
      name: z.string(),
      assessesItself: z.boolean(),
      scorable: z.boolean(),
    }),
    path: z.array(z.object({ id: Id, name: z.string() })),
    on: Day,
    group: z.int(),
    maturity: Fraction.nullable(),
    coverage: Coverage,
    controls: z.array(
      z.object({
        code: ControlCode,
        maturity: Fraction.nullable(),
        coverage: Coverage,
        noneInGroup: z.boolean(),
        targetTenths: LevelTenths.nullable(),
      }),
    ),
  })
  .meta({ id: 'UnitSheet' });
export type UnitSheet = z.infer<typeof UnitSheet>;

export type SheetQuery = z.infer<typeof SheetQuery>;
export const SheetQuery = z.object({
  ...FrameworkRef.shape,
  on: Day.optional(),
  ig: GroupAsked,
});

/** Every assessment of one safeguard at one unit, newest first, corrected and retracted ones included. */
export const SafeguardHistory = z
  .object({
    row: SafeguardRow,
    assessments: z.array(
      AnswerView.omit({ kind: true }).extend({
        kind: z.enum(['scored', 'not-applicable', 'open', 'retraction']),
        replaces: z.int().nullable(),
        retracts: z.int().nullable(),
        /** False where a later record replaces or retracts it. */
        live: z.boolean(),
        source: z.enum(['entry', 'bulk', 'import', 'loader']),
      }),
    ),
    responsibilities: z.array(
      z.object({
        revision: z.int(),
        kind: z.enum(['own', 'inherited', 'shared', 'retraction']),
        providerName: z.string().nullable(),
        effectiveOn: Day,
        recordedAt: Instant,
        recordedBy: z.string().nullable(),
        reason: z.string(),
      }),
    ),
    /** Units whose answer leans on this one. */
    inheritedBy: z.array(
      z.object({ unitId: Id, name: z.string(), kind: z.enum(['inherited', 'shared']) }),
    ),
  })
  .meta({ id: 'SafeguardHistory' });
export type SafeguardHistory = z.infer<typeof SafeguardHistory>;

/** One safeguard in every unit that assesses itself below (and including) a unit. */
export const SafeguardAcross = z
  .object({
    code: SafeguardCode,
    on: Day,
    units: z.array(
      SafeguardRow.extend({
        unitId: Id,
        unitName: z.string(),
        unitPath: z.string(),
        scorable: z.boolean(),
        targetTenths: LevelTenths.nullable(),
      }),
    ),
  })
  .meta({ id: 'SafeguardAcross' });
export type SafeguardAcross = z.infer<typeof SafeguardAcross>;

export const AcrossQuery = z.object({
  ...FrameworkRef.shape,
  on: Day.optional(),
  unit: Id.optional(),
});
export type AcrossQuery = z.infer<typeof AcrossQuery>;

/** What waits for this person: his open safeguards, what comes from a provider, what changed, what went stale. */
export const MyWork = z
  .object({
    on: Day,
    units: z.array(
      z.object({
        unitId: Id,
        name: z.string(),
        coverage: Coverage,
        waitingForProvider: z.int(),
        /** Assessed longer ago than twelve months. */
        stale: z.int(),
        openControls: z.array(
          z.object({ code: ControlCode, open: z.int(), firstOpen: SafeguardCode }),
        ),
      }),
    ),
    changed: z.array(ChangedAnswer),
    staleOldest: z.array(
      z.object({ unitId: Id, unitName: z.string(), code: SafeguardCode, effectiveOn: Day }),
    ),
  })
  .meta({ id: 'MyWork' });
export type MyWork = z.infer<typeof MyWork>;
