import type { Transaction } from '../../platform/database/transaction';
import { refuse } from '../../platform/http/problem';
import { identityProblems } from '../identity.problems';
import { hasSecondFactor, lockFactors } from './factors';
import { voidRecoveryCodes } from './recovery-codes';

/**
 * After a factor was taken away: where a second factor is demanded, the last one stays. Without any, recovery codes would stand in
 * for nothing, so they are void.
 */
export async function keepOneFactor(tx: Transaction, personId: string): Promise<void> {
  const left = await lockFactors(tx, personId);
  if (hasSecondFactor(left)) return;
  if (left.demanded) refuse(identityProblems.lastSecondFactor);
  await voidRecoveryCodes(tx, personId);
}
