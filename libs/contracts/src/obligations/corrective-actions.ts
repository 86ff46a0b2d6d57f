import { correctiveStages } from '@weerbaar/obligations';
import * as z from 'zod';
import { Day, Id, Instant, prose, TableFormat } from '../words';
import { DutyCode } from './duties';

/** A shortcoming that somebody found at a legal entity. */
export const FindShortcoming = z
  .object({
    finding: prose(2000),
    foundOn: Day,
    duty: DutyCode.nullable().default(null),
  })
  .meta({ id: 'FindShortcoming' });
export type FindShortcoming = z.infer<typeof FindShortcoming>;

const on = Day;
const reason = prose(2000).default('');

/** What is done about a shortcoming, step by step. */
export const CorrectiveStep = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('plan'),
      on,
      measure: prose(2000),
      owner: Id.nullable(),
      dueOn: Day.nullable(),
      /** Needed when a plan that stands is changed. */
      reason,
    }),
    z.object({ kind: z.literal('carry-out'), on, retestOn: Day.nullable().default(null) }),
    z.object({ kind: z.literal('retest'), on, passed: z.boolean(), note: reason }),
    z.object({ kind: z.literal('close'), on }),
    z.object({ kind: z.literal('dismiss'), on, reason }),
    z.object({ kind: z.literal('reopen'), on, reason }),
  ])
  .meta({ id: 'CorrectiveStep' });
export type CorrectiveStep = z.infer<typeof CorrectiveStep>;

export const CorrectiveStage = z.enum(correctiveStages);

/** A step that was taken: what, when, and who wrote it down. */
export const CorrectiveStepTaken = z
  .object({
    number: z.int(),
    on: Day,
    kind: z.enum(['find', 'plan', 'carry-out', 'retest', 'close', 'dismiss', 'reopen']),
    recordedAt: Instant,
    recordedBy: z.string().nullable(),
    /** The measure of a plan, the note of a test, or the reason. */
    text: z.string(),
    passed: z.boolean().nullable(),
  })
  .meta({ id: 'CorrectiveStepTaken' });
export type CorrectiveStepTaken = z.infer<typeof CorrectiveStepTaken>;

export const CorrectiveActionView = z
  .object({
    id: Id,
    entity: z.object({ id: Id, name: z.string() }),
    recordable: z.boolean(),
    /** How many steps were taken: the revision that the next one builds on. */
    revision: z.int(),
    stage: CorrectiveStage,
    finding: z.string(),
    foundOn: Day,
    duty: z.string().nullable(),
    measure: z.string().nullable(),
    owner: Id.nullable(),
    ownerName: z.string().nullable(),
    dueOn: Day.nullable(),
    retestOn: Day.nullable(),
    carriedOutOn: Day.nullable(),
    closedOn: Day.nullable(),
    proven: z.boolean(),
    /** Days to what must be done next, negative when that day has passed; null where none is set. */
    daysLeft: z.int().nullable(),
    illustrative: z.boolean(),
    files: z.int(),
    steps: z.array(CorrectiveStepTaken),
  })
  .meta({ id: 'CorrectiveAction' });
export type CorrectiveActionView = z.infer<typeof CorrectiveActionView>;

export const CorrectiveActionList = z
  .object({ on: Day, actions: z.array(CorrectiveActionView) })
  .meta({ id: 'CorrectiveActionList' });
export type CorrectiveActionList = z.infer<typeof CorrectiveActionList>;

export const CorrectiveActionWritten = z
  .object({ id: Id, revision: z.int(), stage: CorrectiveStage })
  .meta({ id: 'CorrectiveActionWritten' });
export type CorrectiveActionWritten = z.infer<typeof CorrectiveActionWritten>;

/** Of one entity, or of all that the reader may see. */
export const CorrectiveActionQuery = z.object({ on: Day.optional(), entity: Id.optional() });
export type CorrectiveActionQuery = z.infer<typeof CorrectiveActionQuery>;

export const CorrectiveActionExportQuery = z.object({
  ...CorrectiveActionQuery.shape,
  format: TableFormat,
});
export type CorrectiveActionExportQuery = z.infer<typeof CorrectiveActionExportQuery>;
