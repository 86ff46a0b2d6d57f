import { refuse } from '../platform/http/problem';
import type { Caller } from '../platform/security/caller';
import { identityProblems } from './identity.problems';

const minutes = 10;

/**
 * Before what opens an account, his own or another's, to whoever sits there: the person proved who he is in the last ten
 * minutes, or proves it again (ASVS 7.5).
 */
export function demandProof(caller: Pick<Caller, 'provedAt'>, now: Date): void {
  if (now.getTime() - caller.provedAt.getTime() > minutes * 60_000) {
    refuse(identityProblems.proofDemanded);
  }
}
