import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';
import { readable } from '../../activity/find-events.query';
import type { Asker } from '../../units/unit-scope';

const Provable = z.object({
  bytes: z.instanceof(Buffer),
  leaf: z.coerce.number().int().nullable(),
});
export type Provable = z.infer<typeof Provable>;

/** The bytes of one event that the asker may read, and its place in the sealed record. */
export const findProvable = (asker: Asker, eventId: string): Question<Provable> =>
  question(
    sql`
    select e.bytes, (select l.leaf from record_leaf l where l.tenant_id = ${asker.tenantId} and l.event_id = e.id) as leaf
      from event e where e.tenant_id = ${asker.tenantId} and e.id = ${eventId} and ${readable(asker)}`,
    Provable,
  );
