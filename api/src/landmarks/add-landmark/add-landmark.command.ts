import type { LandmarkBody, LandmarkView } from '@weerbaar/contracts';
import { v7 as uuidv7 } from 'uuid';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import type { Caller } from '../../platform/security/caller';
import { stated } from '../landmark';

/** Puts an event on the register. */
export async function addLandmark(
  tx: Transaction,
  caller: Caller,
  body: LandmarkBody,
): Promise<LandmarkView> {
  const id = uuidv7({ msecs: tx.now.getTime() });
  await tx.run(sql`
    insert into landmark (tenant_id, id, on_date, title_nl, title_en, source, illustrative, recorded_at)
    values (${tx.tenantId}, ${id}, ${body.on}, ${body.titleNl}, ${body.titleEn}, ${body.source}, ${body.illustrative}, ${tx.now})`);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'landmark.added',
      subject: { type: 'landmark', id },
      unitId: null,
      before: null,
      after: { ...stated(body), revision: 1 },
    },
  );
  return { id, ...stated(body), revision: 1, files: 0 };
}
