import * as z from 'zod';
import { Id, Instant } from '../words';

/** What can be wrong with a sealed record, and where: the place of an event in it, or the size of a checkpoint. */
export const RecordFlaw = z.object({
  code: z.enum([
    'leaf-missing',
    'event-missing',
    'event-altered',
    'columns-differ',
    'root-differs',
    'cut-short',
    /** A checkpoint that none of the organisation's keys has signed. */
    'checkpoint-unreadable',
    /** Recorded longer ago than sealing may take; `at` is how many. */
    'not-sealed',
  ]),
  at: z.int().min(0),
  /** Whose checkpoint tells: one that lies beside the record, or one that was kept elsewhere. */
  held: z.enum(['inside', 'outside']).optional(),
});
export type RecordFlaw = z.infer<typeof RecordFlaw>;

export const RecordCheck = z.object({
  id: Id,
  askedAt: Instant,
  /** Nobody when the clock asked. */
  askedBy: z.string().nullable(),
  /** Whether a checkpoint from outside was held against it. */
  witness: z.boolean(),
  finishedAt: Instant.nullable(),
  size: z.int().nullable(),
  flaws: z.array(RecordFlaw).nullable(),
});
export type RecordCheck = z.infer<typeof RecordCheck>;

/** How far an organisation's record is sealed, by which keys, and what was found when it was last read again. */
export const RecordState = z
  .object({
    origin: z.string(),
    /** Public keys, each in the one line in which signed notes pass them on; the newest first. */
    keys: z.array(z.object({ key: z.string(), since: Instant })),
    size: z.int(),
    sealedAt: Instant.nullable(),
    /** Events of the last hour that are not sealed yet. */
    waiting: z.int(),
    checks: z.array(RecordCheck),
  })
  .meta({ id: 'RecordState' });
export type RecordState = z.infer<typeof RecordState>;

/** A checkpoint that was kept elsewhere, to hold against the record; none to read it again by itself. */
export const AskRecordCheck = z
  .object({ witness: z.string().min(1).max(4_000).optional() })
  .meta({ id: 'AskRecordCheck' });
export type AskRecordCheck = z.infer<typeof AskRecordCheck>;

export const AskedRecordCheck = z.object({ id: Id }).meta({ id: 'AskedRecordCheck' });
export type AskedRecordCheck = z.infer<typeof AskedRecordCheck>;
