import { dueKinds } from '@weerbaar/obligations';
import * as z from 'zod';
import { Day, Id, TableFormat } from '../words';

const kinds = z
  .string()
  .regex(/^[a-z-]+(,[a-z-]+)*$/)
  .optional();

/** What falls due within so many days, of one entity or of all, of all kinds or of those named (`training,review`). */
export const DueQuery = z.object({
  on: Day.optional(),
  within: z.coerce.number().int().min(0).max(3660).default(90),
  entity: Id.optional(),
  kinds,
});
export type DueQuery = z.infer<typeof DueQuery>;

export const DueExportQuery = z.object({ ...DueQuery.shape, format: TableFormat });
export type DueExportQuery = z.infer<typeof DueExportQuery>;

export const DueItemView = z
  .object({
    kind: z.enum(dueKinds),
    entity: z.object({ id: Id, name: z.string() }),
    duty: z.string().nullable(),
    /** The code of a milestone, or what it is about in words: a member, a finding. */
    milestone: z.string().nullable(),
    about: z.string(),
    owner: z.string().nullable(),
    on: Day,
    daysLeft: z.int(),
    standing: z.enum(['past', 'today', 'ahead']),
    illustrative: z.boolean(),
  })
  .meta({ id: 'DueItem' });
export type DueItemView = z.infer<typeof DueItemView>;

export const DueList = z
  .object({
    on: Day,
    within: z.int(),
    entities: z.array(z.object({ id: Id, name: z.string() })),
    items: z.array(DueItemView),
  })
  .meta({ id: 'DueList' });
export type DueList = z.infer<typeof DueList>;
