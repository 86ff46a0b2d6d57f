import { refuse } from '../platform/http/problem';
import type { Caller } from '../platform/security/caller';
import { identityProblems } from './identity.problems';

const minutes = 10;

/** Before what opens the account to others: the person proved who he is in the last ten minutes, or proves it again. */
export function demandProof(caller: Pick<Caller, 'provedAt'>, now: Date): void {
  if (now.getTime() - caller.provedAt.getTime() > minutes * 60_000) {
    refuse(identityProblems.proofDemanded);
  }
}
