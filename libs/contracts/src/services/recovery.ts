import {
  citizenImpacts,
  criticalities,
  restorationGrounds,
  rtoVerdicts,
  serviceStates,
} from '@weerbaar/obligations/services';
import * as z from 'zod';
import { Id, Instant, line, prose, Revision } from '../words';

/** How a service stands since a moment, when it is to be back, or both; or that an earlier entry was a mistake. */
export const RecoveryEntryBody = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('standing'),
      serviceId: Id,
      /** Since when it stands so, or when the plan was made. */
      at: Instant,
      state: z.enum(serviceStates).nullable(),
      plannedAt: Instant.nullable().default(null),
      note: prose(2000).default(''),
    }),
    z.object({
      kind: z.literal('withdrawal'),
      /** The number of the entry that was a mistake. It stays, marked. */
      withdraws: Revision,
      note: line(2000),
    }),
  ])
  .meta({ id: 'RecoveryEntryBody' });
export type RecoveryEntryBody = z.infer<typeof RecoveryEntryBody>;

/** As at which moment; now when nothing is said. */
export const RecoveryQuery = z.object({ at: Instant.optional() });
export type RecoveryQuery = z.infer<typeof RecoveryQuery>;

const NamedService = z.object({ id: Id, name: z.string() });

export const RecoveryEntryView = z
  .object({
    number: z.int(),
    by: z.string().nullable(),
    recordedAt: Instant,
    at: Instant,
    state: z.enum(serviceStates).nullable(),
    plannedAt: Instant.nullable(),
    note: z.string(),
    withdraws: z.int().nullable(),
    withdrawn: z.boolean(),
  })
  .meta({ id: 'RecoveryEntry' });
export type RecoveryEntryView = z.infer<typeof RecoveryEntryView>;

export const RecoveringService = z
  .object({
    id: Id,
    name: z.string(),
    criticality: z.enum(criticalities),
    legalDuty: z.boolean(),
    citizenImpact: z.enum(citizenImpacts),
    workaround: z.string(),
    illustrative: z.boolean(),
    state: z.enum(serviceStates),
    outAt: Instant.nullable(),
    backAt: Instant.nullable(),
    outMs: z.int(),
    plannedAt: Instant.nullable(),
    behindPlanMs: z.int().nullable(),
    rtoMinutes: z.int().nullable(),
    rtoAt: Instant.nullable(),
    rto: z.enum(rtoVerdicts),
    entries: z.array(RecoveryEntryView),
  })
  .meta({ id: 'RecoveringService' });
export type RecoveringService = z.infer<typeof RecoveringService>;

export const RecoveryView = z
  .object({
    incident: z.object({ id: Id, title: z.string(), status: z.enum(['open', 'closed']) }),
    /** What the clock of the server says. */
    now: Instant,
    /** The moment that all of this is told for. */
    at: Instant,
    mayRecord: z.boolean(),
    services: z.array(RecoveringService),
    /** The services that are not wholly back, in the order proposed for bringing them back. */
    order: z.array(
      z.object({
        id: Id,
        name: z.string(),
        wave: z.int(),
        ground: z.enum(restorationGrounds),
        waitsFor: z.array(NamedService),
      }),
    ),
    burnUp: z.array(
      z.object({ at: Instant, touched: z.int(), working: z.int(), restored: z.int() }),
    ),
    /** When the last service was back; null while one is not, or none had stopped. */
    recoveredAt: Instant.nullable(),
    /** Services of the register that are not touched yet. */
    choices: z.array(NamedService),
  })
  .meta({ id: 'Recovery' });
export type RecoveryView = z.infer<typeof RecoveryView>;

export const RecoveryRecorded = z.object({ number: z.int() }).meta({ id: 'RecoveryRecorded' });
export type RecoveryRecorded = z.infer<typeof RecoveryRecorded>;
