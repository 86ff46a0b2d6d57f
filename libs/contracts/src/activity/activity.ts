import * as z from 'zod';
import { Day, Id, Instant } from '../words';

export const ActivityQuery = z.object({
  person: Id.optional(),
  unit: Id.optional(),
  action: z
    .string()
    .regex(/^[a-z-]{1,40}(\.[a-z-]{1,40})?$/)
    .optional(),
  from: Day.optional(),
  until: Day.optional(),
  /** The event to go on after, from `next` of the page before. */
  after: Id.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ActivityQuery = z.infer<typeof ActivityQuery>;

/** The same events as a file: all of them, newest first. */
export const ActivityExportQuery = ActivityQuery.omit({ after: true, limit: true }).extend({
  format: z.enum(['csv', 'xlsx']).default('csv'),
});
export type ActivityExportQuery = z.infer<typeof ActivityExportQuery>;

export const ActivityEvent = z.object({
  id: Id,
  recordedAt: Instant,
  actorKind: z.enum(['person', 'operator', 'loader', 'system']),
  actorName: z.string().nullable(),
  action: z.string(),
  subjectType: z.string(),
  subjectId: z.string(),
  unitId: Id.nullable(),
  unitName: z.string().nullable(),
  /** Long lists are cut for the page: `shortened` says so. The record itself is complete. */
  before: z.unknown(),
  after: z.unknown(),
  shortened: z.boolean(),
  /** Which part of how many, for what was done in bulk. */
  part: z.int(),
  parts: z.int(),
  /** False when the stored bytes are no event, or when a column or a personal value disagrees with them. */
  intact: z.boolean(),
  /** Its place in the sealed record; null for the few seconds until it has one. */
  leaf: z.int().nullable(),
});
export type ActivityEvent = z.infer<typeof ActivityEvent>;

export const ActivityPage = z
  .object({ events: z.array(ActivityEvent), next: Id.nullable(), actions: z.array(z.string()) })
  .meta({ id: 'ActivityPage' });
export type ActivityPage = z.infer<typeof ActivityPage>;
