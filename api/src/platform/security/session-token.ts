import { createHash, randomBytes } from 'node:crypto';
import { parseTenantId, type TenantId } from '@weerbaar/kernel';

/** `__Host-`: set over a secure origin only, for this host only, for the whole site. */
export const sessionCookie = '__Host-weerbaar';

/** Secrets are 32 random bytes; a UUID would not be secret enough (ASVS 11.5.1). */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Secrets rest as their hash: 32 random bytes need no slow hash. */
export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** A token leads with its tenant, so that its key in the database does as well. */
export function tokenOf(tenantId: TenantId, secret: string): string {
  return `${tenantId}.${secret}`;
}

/** Reads a token that a client sent; undefined when it has not the form of one. */
export function readToken(token: string): { tenantId: TenantId; hash: Buffer } | undefined {
  const [tenant, secret, rest] = token.split('.');
  if (tenant === undefined || secret === undefined || rest !== undefined) return undefined;
  if (!/^[A-Za-z0-9_-]{43}$/.test(secret)) return undefined;
  const tenantId = parseTenantId(tenant);
  return tenantId.ok ? { tenantId: tenantId.value, hash: secretHash(secret) } : undefined;
}
