import type { LandmarkBody, LandmarkView } from '@weerbaar/contracts';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import type { Caller } from '../../platform/security/caller';
import { stated } from '../landmark';
import { seenLandmark } from '../seen-landmark';

/** Puts an event of the register right. */
export async function changeLandmark(
  tx: Transaction,
  caller: Caller,
  id: string,
  seen: number,
  body: LandmarkBody,
): Promise<LandmarkView> {
  const before = await seenLandmark(tx, caller, id, seen);
  const revision = before.revision + 1;
  await tx.run(sql`
    update landmark
       set on_date = ${body.on}, title_nl = ${body.titleNl}, title_en = ${body.titleEn}, source = ${body.source},
           illustrative = ${body.illustrative}, revision = ${revision}
     where tenant_id = ${tx.tenantId} and id = ${id} and revision = ${seen}`);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'landmark.changed',
      subject: { type: 'landmark', id },
      unitId: null,
      before: { ...stated(before), revision: before.revision },
      after: { ...stated(body), revision },
    },
  );
  return { ...before, ...stated(body), revision };
}
