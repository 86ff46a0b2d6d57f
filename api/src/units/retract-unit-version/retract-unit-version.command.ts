import type { RetractUnitVersion, UnitChanged } from '@weerbaar/contracts';
import type { Transaction } from '../../platform/database/transaction';
import { refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { lockTree } from '../../scores/roll-up/refresh-scores';
import { unitProblems } from '../units.problems';
import { changeableHead, liveVersion, writeVersion } from '../write-version';

/** Takes a version of a unit back as if it had never been; both stay in the history. */
export async function retractUnitVersion(
  tx: Transaction,
  caller: Caller,
  unitId: string,
  seen: number,
  body: RetractUnitVersion,
): Promise<UnitChanged> {
  await lockTree(tx, 'alone');
  await changeableHead(tx, caller, unitId, seen);
  // Without its first version a unit would never have been; archiving is how one ends.
  if (body.retracts === 1) refuse(unitProblems.firstVersion);
  const since = await liveVersion(tx, unitId, body.retracts);
  if (since === undefined) return refuse(unitProblems.revisionNotLive);
  const revision = seen + 1;
  await writeVersion(
    tx,
    unitId,
    revision,
    caller.personId,
    { effectiveOn: since, retracts: body.retracts, reason: body.reason },
    since,
  );
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'unit.version-retracted',
      subject: { type: 'unit', id: unitId },
      unitId,
      before: { revision: seen },
      after: { revision, retracts: body.retracts, reason: body.reason },
    },
  );
  return { id: unitId, revision };
}
