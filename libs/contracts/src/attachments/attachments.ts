import * as z from 'zod';
import { Id, Instant, prose } from '../words';

/** What a file hangs on: a score, an event of the register, a classification, a duty of an entity, an incident, money, or a unit. */
export const AttachmentQuery = z.object({
  subject: z.enum([
    'assessment',
    'landmark',
    'classification',
    'duty',
    'incident',
    'training',
    'corrective-action',
    'decision',
    'commitment',
    'expense',
    'unit',
  ]),
  id: Id,
});
export type AttachmentQuery = z.infer<typeof AttachmentQuery>;

/** The fields of an upload. In the form they stand before `file`. */
export const AddAttachment = z
  .object({ ...AttachmentQuery.shape, note: prose(2000).default('') })
  .meta({ id: 'AddAttachment' });
export type AddAttachment = z.infer<typeof AddAttachment>;

export const AttachmentView = z
  .object({
    id: Id,
    name: z.string(),
    note: z.string(),
    size: z.int(),
    /** What the content is, told by the content and not by its name. */
    mediaType: z.string(),
    sha256: z.string(),
    addedAt: Instant,
    addedBy: z.string().nullable(),
    removable: z.boolean(),
  })
  .meta({ id: 'Attachment' });
export type AttachmentView = z.infer<typeof AttachmentView>;

export const AttachmentList = z
  .object({ attachments: z.array(AttachmentView) })
  .meta({ id: 'AttachmentList' });
export type AttachmentList = z.infer<typeof AttachmentList>;
