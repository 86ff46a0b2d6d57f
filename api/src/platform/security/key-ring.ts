import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

const cipher = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

/** What a sealed value or a keyed hash is for. Each purpose has a key of its own, so that none can stand in for another. */
export type KeyPurpose =
  | 'authenticator-secret'
  | 'calendar-feed'
  | 'one-time-link'
  | 'record-key'
  | 'throttled-account'
  | 'throttled-address'
  | 'trusted-device';

/** The keys of this installation, all derived from its one secret (HKDF, RFC 5869). */
export class KeyRing {
  private readonly keys = new Map<KeyPurpose, Buffer>();

  constructor(private readonly secretKey: Buffer) {}

  /** A hash that only this installation can make. The parts are kept apart, so that no two lists of them hash alike. */
  hash(purpose: KeyPurpose, ...parts: readonly string[]): Buffer {
    return createHmac('sha256', this.key(purpose)).update(JSON.stringify(parts)).digest();
  }

  /** Whether a hash that came from outside is the one of these parts; takes as long either way. */
  matches(hash: Buffer, purpose: KeyPurpose, ...parts: readonly string[]): boolean {
    const expected = this.hash(purpose, ...parts);
    return hash.length === expected.length && timingSafeEqual(hash, expected);
  }

  /** Encrypts a secret that must be read again, and binds it to where it lies: elsewhere it does not open. */
  seal(purpose: KeyPurpose, place: string, secret: Buffer): Buffer {
    const iv = randomBytes(ivLength);
    const sealing = createCipheriv(cipher, this.key(purpose), iv, { authTagLength: tagLength });
    sealing.setAAD(Buffer.from(place));
    const sealed = Buffer.concat([sealing.update(secret), sealing.final()]);
    return Buffer.concat([iv, sealing.getAuthTag(), sealed]);
  }

  /** Opens what `seal` closed. Throws when it was altered, or sealed for another purpose, place or installation. */
  open(purpose: KeyPurpose, place: string, sealed: Buffer): Buffer {
    const opening = createDecipheriv(cipher, this.key(purpose), sealed.subarray(0, ivLength), {
      authTagLength: tagLength,
    });
    opening.setAAD(Buffer.from(place));
    opening.setAuthTag(sealed.subarray(ivLength, ivLength + tagLength));
    return Buffer.concat([opening.update(sealed.subarray(ivLength + tagLength)), opening.final()]);
  }

  private key(purpose: KeyPurpose): Buffer {
    let key = this.keys.get(purpose);
    if (key === undefined) {
      key = Buffer.from(hkdfSync('sha256', this.secretKey, '', `weerbaar ${purpose}`, 32));
      this.keys.set(purpose, key);
    }
    return key;
  }
}
