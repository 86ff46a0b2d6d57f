import { initiativeKinds, initiativeStatuses } from '@weerbaar/money';
import * as z from 'zod';
import { Day, Id, Instant, Level, line, prose, SafeguardCode } from '../words';
import { BudgetYear, CentsSum, Code, PositiveCents, remark } from './words';

/** What an initiative is, as somebody states it from a day on. */
export const ChangeInitiative = z
  .object({
    effectiveOn: Day,
    title: line(200),
    kind: z.enum(initiativeKinds),
    unitId: Id,
    sponsor: remark(200).default(''),
    aim: prose(4000).default(''),
    startsOn: Day,
    endsOn: Day,
    status: z.enum(initiativeStatuses),
    /** Why it halts, stops or turns back. */
    statusReason: remark(1000).default(''),
    milestones: z
      .array(z.object({ title: line(200), dueOn: Day, reachedOn: Day.nullable().default(null) }))
      .max(50)
      .default([]),
    dependsOn: z.array(Id).max(50).default([]),
    risks: z
      .array(
        z.object({
          title: line(200),
          chance: z.enum(['low', 'medium', 'high']),
          impact: z.enum(['low', 'medium', 'high']),
          answer: remark(500).default(''),
        }),
      )
      .max(50)
      .default([]),
    /** The safeguards that it lifts, where and by when. */
    lifts: z
      .array(z.object({ unitId: Id, code: SafeguardCode, from: Level, to: Level, by: Day }))
      .max(200)
      .default([]),
    /** Which share of its money goes to which safeguard, in ten thousandths. */
    keys: z
      .array(z.object({ code: SafeguardCode, share: z.int().min(1).max(10_000) }))
      .max(200)
      .default([]),
    /** What it is expected to have cost in the end, per line and year. */
    estimates: z
      .array(z.object({ lineId: Id, year: BudgetYear, amount: PositiveCents }))
      .max(200)
      .default([]),
  })
  .meta({ id: 'ChangeInitiative' });
export type ChangeInitiative = z.infer<typeof ChangeInitiative>;

export const InitiativeBody = z
  .object({ ...ChangeInitiative.shape, code: Code, illustrative: z.boolean().default(false) })
  .meta({ id: 'InitiativeBody' });
export type InitiativeBody = z.infer<typeof InitiativeBody>;

const version = {
  effectiveOn: Day,
  title: z.string(),
  kind: z.enum(initiativeKinds),
  unitId: Id,
  unitName: z.string(),
  sponsor: z.string(),
  aim: z.string(),
  startsOn: Day,
  endsOn: Day,
  status: z.enum(initiativeStatuses),
  statusReason: z.string(),
  milestones: z.array(z.object({ title: z.string(), dueOn: Day, reachedOn: Day.nullable() })),
  dependsOn: z.array(Id),
  risks: z.array(
    z.object({ title: z.string(), chance: z.string(), impact: z.string(), answer: z.string() }),
  ),
  lifts: z.array(
    z.object({
      unitId: Id,
      unitName: z.string(),
      code: z.string(),
      from: z.int(),
      to: z.int(),
      by: Day,
    }),
  ),
  keys: z.array(z.object({ code: z.string(), share: z.int() })),
  estimates: z.array(z.object({ lineId: Id, year: z.int(), amount: CentsSum })),
};

export const InitiativeView = z
  .object({
    id: Id,
    code: z.string(),
    illustrative: z.boolean(),
    revision: z.int(),
    ...version,
    /** Where it stood since when, the oldest first. */
    history: z.array(
      z.object({
        status: z.enum(initiativeStatuses),
        effectiveOn: Day,
        reason: z.string(),
        recordedAt: Instant,
        recordedBy: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Initiative' });
export type InitiativeView = z.infer<typeof InitiativeView>;

export const InitiativeList = z
  .object({ on: Day, initiatives: z.array(InitiativeView) })
  .meta({ id: 'InitiativeList' });
export type InitiativeList = z.infer<typeof InitiativeList>;
