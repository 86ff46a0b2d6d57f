import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every authenticator app knows it: SHA-1, six digits, half a minute. */
const kind = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

const totp = (secret: Buffer): TOTP =>
  new TOTP({ ...kind, secret: new Secret({ buffer: new Uint8Array(secret).buffer }) });

/**
 * The half minute that a code belongs to, counted from 1970; null when it is not a code of this secret. One step early or late
 * passes, for phones whose clock is off.
 */
export function stepOfCode(secret: Buffer, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = totp(secret).validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : TOTP.counter({ period: kind.period, timestamp }) + delta;
}

/** What an authenticator app is given: the secret to type, and the address that holds it to scan. */
export function authenticatorInvitation(
  secret: Buffer,
  account: string,
): { readonly secret: string; readonly uri: string } {
  const offered = totp(secret);
  offered.issuer = 'Weerbaar';
  offered.label = account;
  return { secret: offered.secret.base32, uri: offered.toString() };
}
