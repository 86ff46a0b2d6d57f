import * as z from 'zod';
import {
  ControlCode,
  Day,
  Fraction,
  FrameworkRef,
  GroupAsked,
  Id,
  Instant,
  LevelTenths,
  SafeguardCode,
} from '../words';

export const DashboardQuery = z.object({
  ...FrameworkRef.shape,
  on: Day.optional(),
  /** As it was known at the end of this day in Brussels; as it is known now when absent, or not yet past. */
  known: Day.optional(),
  ig: GroupAsked,
});
export type DashboardQuery = z.infer<typeof DashboardQuery>;

/** An answer that was added: what a unit now says about a safeguard, since when, and who said so. */
export const ChangedAnswer = z.object({
  unitId: Id,
  unitName: z.string(),
  code: SafeguardCode,
  kind: z.string(),
  documentation: z.int().nullable(),
  implementation: z.int().nullable(),
  effectiveOn: Day,
  recordedAt: Instant,
  recordedBy: z.string().nullable(),
});

/** How many applicable safeguards are assessed, and by whom. `assessed` = own + inherited + shared. */
export const Coverage = z.object({
  applicable: z.int(),
  own: z.int(),
  inherited: z.int(),
  shared: z.int(),
  missing: z.int(),
});
export type Coverage = z.infer<typeof Coverage>;

/** One control of one node. No maturity means: nothing assessed, or `none` of the group in this control. */
export const ControlScore = z.object({
  code: ControlCode,
  maturity: Fraction.nullable(),
  coverage: Coverage,
  /** No safeguard of this control is in the chosen group: not a gap. */
  noneInGroup: z.boolean(),
  targetTenths: LevelTenths.nullable(),
});
export type ControlScore = z.infer<typeof ControlScore>;

const NodeScore = z.object({
  unitId: Id,
  name: z.string(),
  maturity: Fraction.nullable(),
  coverage: Coverage,
  controls: z.array(ControlScore),
  hasChildren: z.boolean(),
  /** The unit's own answers, as its parent's heat map shows them beside its children. */
  itself: z.boolean(),
});
export type NodeScore = z.infer<typeof NodeScore>;

export const Dashboard = z
  .object({
    framework: z.string(),
    version: z.string(),
    unit: z.object({ id: Id, name: z.string(), parentId: Id.nullable() }),
    path: z.array(z.object({ id: Id, name: z.string() })),
    on: Day,
    /** The day on which this was known; null for now. */
    knownOn: Day.nullable(),
    group: z.int(),
    maturity: Fraction.nullable(),
    maturityYearAgo: Fraction.nullable(),
    targetTenths: LevelTenths.nullable(),
    targetDueOn: Day.nullable(),
    coverage: Coverage,
    /** How many units of the subtree assess themselves. */
    assessingUnits: z.int(),
    weakest: z.object({ unitId: Id, name: z.string(), maturity: Fraction }).nullable(),
    controls: z.array(ControlScore.extend({ maturityYearAgo: Fraction.nullable() })),
    children: z.array(NodeScore),
    progress: z.array(
      z.object({
        group: z.int(),
        reached: z.int(),
        assessed: z.int(),
        applicable: z.int(),
        safeguards: z.int(),
      }),
    ),
    /** Month ends since the first assessment, then `on` itself. */
    trend: z.array(
      z.object({
        on: Day,
        maturity: Fraction.nullable(),
        assessed: z.int(),
        applicable: z.int(),
        targetTenths: LevelTenths.nullable(),
      }),
    ),
    landmarks: z.array(
      z.object({
        id: Id,
        on: Day,
        titleNl: z.string(),
        titleEn: z.string(),
        source: z.string(),
        illustrative: z.boolean(),
      }),
    ),
    /** Largest distance below target first, over what the heat map shows: the units directly below, or the unit itself. */
    gaps: z.array(
      z.object({
        unitId: Id,
        unitName: z.string(),
        controlCode: ControlCode,
        maturity: Fraction,
        targetTenths: LevelTenths,
        gap: Fraction,
      }),
    ),
    latest: z.array(ChangedAnswer),
  })
  .meta({ id: 'Dashboard' });
export type Dashboard = z.infer<typeof Dashboard>;
