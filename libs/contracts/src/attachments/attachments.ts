import { z } from 'zod';
import { Id, Instant } from '../words';

/** What a file hangs on. `unitId` always says whose it is, so that the unit's scope guards it. */
export const AttachmentQuery = z.object({
  subject: z.enum(['assessment', 'landmark', 'unit']),
  id: Id,
});
export type AttachmentQuery = z.infer<typeof AttachmentQuery>;

export const AttachmentView = z
  .object({
    id: Id,
    name: z.string(),
    note: z.string(),
    size: z.int(),
    mediaType: z.string(),
    sha256: z.string(),
    addedAt: Instant,
    addedBy: z.string().nullable(),
    removable: z.boolean(),
  })
  .meta({ id: 'Attachment' });
export type AttachmentView = z.infer<typeof AttachmentView>;

export const AttachmentList = z.object({ attachments: z.array(AttachmentView) }).meta({ id: 'AttachmentList' });
export type AttachmentList = z.infer<typeof AttachmentList>;
