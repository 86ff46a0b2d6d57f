import { z } from 'zod';
import { Day, Id, Instant } from '../words';

export const ActivityQuery = z.object({
  person: Id.optional(),
  unit: Id.optional(),
  action: z.string().regex(/^[a-z-]{1,40}(\.[a-z-]{1,40})?$/).optional(),
  from: Day.optional(),
  until: Day.optional(),
  /** The event to go on after, from `next` of the page before. */
  after: Id.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ActivityQuery = z.infer<typeof ActivityQuery>;

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
  before: z.unknown(),
  after: z.unknown(),
});
export type ActivityEvent = z.infer<typeof ActivityEvent>;

export const ActivityPage = z
  .object({ events: z.array(ActivityEvent), next: Id.nullable(), actions: z.array(z.string()) })
  .meta({ id: 'ActivityPage' });
export type ActivityPage = z.infer<typeof ActivityPage>;
