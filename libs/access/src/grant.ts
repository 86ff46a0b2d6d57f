import { err, ok, type CalendarDate, type Result } from '@weerbaar/kernel';
import type { Role } from './role';

/** A role that a person holds on a unit and everything below it. */
export interface Grant {
  readonly role: Role;
  readonly unitId: string;
  /** From this instant on the grant gives nothing; null when it does not expire. */
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  /** The last day whose state the grant shows; null for all days. Meant for auditors. */
  readonly asAt: CalendarDate | null;
}

/** Why a grant gives nothing. */
export interface InactiveGrant {
  readonly code: 'revoked' | 'expired';
}

/**
 * Whether a grant gives anything at `now`: the grant itself, or the reason why not. A revoked
 * grant is called revoked even when it has expired since: a person's decision weighs more.
 */
export function grantActive<G extends Pick<Grant, 'expiresAt' | 'revokedAt'>>(
  grant: G,
  now: Date,
): Result<G, InactiveGrant> {
  if (grant.revokedAt !== null && grant.revokedAt <= now) return err({ code: 'revoked' });
  if (grant.expiresAt !== null && grant.expiresAt <= now) return err({ code: 'expired' });
  return ok(grant);
}
