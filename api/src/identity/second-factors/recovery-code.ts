import { createHash, randomInt } from 'node:crypto';

/** Crockford's letters and digits: none looks like another. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 24;

/** A code of 120 random bits, in groups that can be read from paper: `7K2M9P-…`. */
export function newRecoveryCode(): string {
  const code = Array.from({ length }, () => signs.charAt(randomInt(signs.length))).join('');
  return (code.match(/.{6}/g) ?? []).join('-');
}

/** The hash of a code as somebody types it. 120 random bits need no slow hash (ASVS 6.5.2). */
export function recoveryCodeHash(typed: string): Buffer {
  const code = typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
  return createHash('sha256').update(code).digest();
}
