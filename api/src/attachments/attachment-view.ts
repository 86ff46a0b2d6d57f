import type { AttachmentView } from '@weerbaar/contracts';
import { z } from 'zod';
import { sql, type SqlFragment } from '../platform/database/sql';
import { type Asker, mayOnUnit } from '../units/unit-scope';

/** An attachment as the database tells it in JSON. */
export const AttachmentJson = z.object({
  id: z.string(),
  name: z.string(),
  note: z.string(),
  size: z.int(),
  mediaType: z.string(),
  sha256: z.string(),
  addedAt: z.coerce.date().transform((at) => at.toISOString()),
  addedBy: z.string().nullable(),
  removable: z.boolean(),
}) satisfies z.ZodType<AttachmentView>;

/** Attachment `a` with its file `f` as JSON, as somebody sees it. */
export function attachmentJson(asker: Asker): SqlFragment {
  return sql`json_build_object(
    'id', a.id, 'name', a.name, 'note', a.note, 'size', f.size, 'mediaType', f.media_type, 'sha256', encode(f.sha256, 'hex'),
    'addedAt', a.added_at,
    'addedBy', (select w.name from person w where w.tenant_id = ${asker.tenantId} and w.id = a.added_by),
    'removable', ${mayOnUnit(asker, 'attachment.remove', sql`a.unit_id`)})`;
}

/** The day in Brussels on which attachment `a` was added. */
export const addedDay = sql`(a.added_at at time zone 'Europe/Brussels')::date`;
