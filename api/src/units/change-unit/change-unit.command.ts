import type { ChangeUnit, UnitChanged } from '@weerbaar/contracts';
import type { Transaction } from '../../platform/database/transaction';
import { refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { lockTree } from '../../scores/roll-up/refresh-scores';
import { treeProblems, unitProblems } from '../units.problems';
import { changeableHead, liveVersion, provenParent, writeVersion } from '../write-version';

/** Changes a unit from a day on, or corrects an earlier change: renames, moves, weighs, archives. */
export async function changeUnit(
  tx: Transaction,
  caller: Caller,
  unitId: string,
  seen: number,
  body: ChangeUnit,
): Promise<UnitChanged> {
  const { effectiveOn, replaces, reason, ...aspects } = body;
  if (Object.values(aspects).every((value) => value === undefined))
    refuse(unitProblems.nothingToChange);
  await lockTree(tx, 'alone');
  const begins = await changeableHead(tx, caller, unitId, seen);
  // Nothing can be said about it before its first version says everything: the change would be kept and never be seen.
  if (effectiveOn < begins) refuse(unitProblems.notThereYet);
  if (body.parentId === unitId) refuse(treeProblems.cycle, { on: effectiveOn });
  if (body.parentId !== undefined) await provenParent(tx, caller, 'unit.change', body.parentId);
  let since = effectiveOn;
  if (replaces !== undefined) {
    if (replaces === 1) refuse(unitProblems.firstVersion);
    const replaced = await liveVersion(tx, unitId, replaces);
    if (replaced === undefined) return refuse(unitProblems.revisionNotLive);
    since = replaced < since ? replaced : since;
  }
  const revision = seen + 1;
  await writeVersion(tx, unitId, revision, caller.personId, body, since);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'unit.changed',
      subject: { type: 'unit', id: unitId },
      unitId,
      before: { revision: seen },
      after: { revision, effectiveOn, replaces: replaces ?? null, reason, ...aspects },
    },
  );
  return { id: unitId, revision };
}
