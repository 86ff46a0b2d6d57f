import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { TenantId } from '@weerbaar/kernel';
import { KeyRing } from '../../platform/security/key-ring';

export const deviceCookie = '__Host-weerbaar-device';

/**
 * A browser in which somebody once signed in completely is counted apart from the rest of the world when his password is
 * guessed. So whoever guesses from elsewhere slows down himself and never the owner of the account (OWASP, device cookies).
 * The cookie proves nothing else and opens nothing.
 */
@Injectable()
export class TrustedDevices {
  constructor(private readonly keys: KeyRing) {}

  /** A cookie for this person's browser. */
  trust(tenantId: TenantId, personId: string): string {
    const nonce = randomBytes(16).toString('base64url');
    const proof = this.keys.hash('trusted-device', tenantId, personId, nonce);
    return `${nonce}.${proof.toString('base64url')}`;
  }

  /** What tells this person's browser from another; '' when the cookie is not his. */
  recognise(cookie: string, tenantId: TenantId, personId: string): string {
    const [nonce = '', proof = ''] = cookie.split('.');
    const given = Buffer.from(proof, 'base64url');
    return this.keys.matches(given, 'trusted-device', tenantId, personId, nonce) ? nonce : '';
  }
}
