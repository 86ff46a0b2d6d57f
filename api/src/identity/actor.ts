import type { Actor } from '../platform/database/transaction';
import type { Caller } from '../platform/security/caller';

/** The person who calls, as the record names him. */
export const actorOf = (caller: Pick<Caller, 'personId'>): Actor => ({
  kind: 'person',
  id: caller.personId,
});
