import { sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import { dayOf } from './cast';
import type { Demonstration } from './demonstration';
import { fixedId } from './fixed-id';
import { loader, recordLoaded } from './record-loaded';

/** The register of what happened. */
export async function loadLandmarks(
  tx: Transaction,
  { slug, landmarks }: Demonstration,
): Promise<void> {
  const rows = landmarks.map(({ key, ...landmark }) => ({
    id: fixedId(dayOf(landmark.on), slug, 'landmark', key),
    ...landmark,
  }));
  await tx.run(sql`
    insert into landmark (tenant_id, id, on_date, title_nl, title_en, source, illustrative, recorded_at)
    select ${tx.tenantId}, l.*
      from unnest(${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.on)}::date[], ${rows.map((row) => row.titleNl)}::text[],
                  ${rows.map((row) => row.titleEn)}::text[], ${rows.map((row) => row.source)}::text[], ${rows.map((row) => row.illustrative)}::boolean[],
                  ${rows.map((row) => dayOf(row.on).toISOString())}::timestamptz[]) as l`);
  await tx.record(loader, recordLoaded(tx, 'landmark.loaded', rows));
}
