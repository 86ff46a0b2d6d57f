import { Injectable } from '@nestjs/common';
import type { OneTimeLink } from '@weerbaar/contracts';
import { Configuration } from '../../platform/config/configuration';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { KeyRing } from '../../platform/security/key-ring';
import { newSecret, secretHash, tokenOf } from '../../platform/security/session-token';
import { ownOrigin } from '../own-origin';
import { voidLinks } from '../people/set-password';

export type LinkPurpose = 'invitation' | 'reset';

const hours: Record<LinkPurpose, number> = { invitation: 7 * 24, reset: 24 };

/**
 * A link as a creating command may keep it for a second, equal request: sealed, because what opens an account is nowhere stored
 * in a form that a reader of the database could use.
 */
export interface SealedLink {
  readonly sealed: string;
  readonly expiresAt: string;
}

/** Links that let somebody choose a password, once and for a limited time. Whoever makes one hands it over himself. */
@Injectable()
export class OneTimeLinks {
  private readonly origin: string;

  constructor(
    configuration: Configuration,
    private readonly keys: KeyRing,
  ) {
    this.origin = ownOrigin(configuration);
  }

  /** A new link for a person; those that he holds are void. */
  async make(tx: Transaction, personId: string, purpose: LinkPurpose): Promise<SealedLink> {
    await voidLinks(tx, personId);
    const secret = newSecret();
    const expiresAt = new Date(tx.now.getTime() + hours[purpose] * 3_600_000);
    await tx.run(sql`
      insert into one_time_link (tenant_id, token_hash, purpose, person_id, expires_at)
      values (${tx.tenantId}, ${secretHash(secret)}, ${purpose}, ${personId}, ${expiresAt})`);
    const token = Buffer.from(tokenOf(tx.tenantId, secret));
    return {
      sealed: this.keys.seal('one-time-link', personId, token).toString('base64url'),
      expiresAt: expiresAt.toISOString(),
    };
  }

  /** The link as it is shown, once, to who made it. */
  show(personId: string, { sealed, expiresAt }: SealedLink): OneTimeLink {
    const token = this.keys.open('one-time-link', personId, Buffer.from(sealed, 'base64url'));
    return { link: `${this.origin}/link/${token.toString()}`, expiresAt };
  }
}
