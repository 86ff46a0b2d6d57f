import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import type { Sha256, Sign, VerifySignature } from '@weerbaar/ledger';

export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();

/** What stands before the 32 bytes of an Ed25519 public key in the form that node reads, RFC 8410 section 4. */
const head = Buffer.from('302a300506032b6570032100', 'hex');

export interface KeyPair {
  readonly publicKey: Buffer;
  /** PKCS #8. */
  readonly privateKey: Buffer;
}

export function newKeyPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(head.length),
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }),
  };
}

export function signWith(privateKey: Buffer): Sign {
  const key = createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' });
  return (bytes) => sign(null, bytes, key);
}

/** Whether a signature holds; one of a strange length, or under bytes that are no key, does not. */
export const verifySignature: VerifySignature = (publicKey, bytes, signature) => {
  try {
    const key = createPublicKey({
      key: Buffer.concat([head, publicKey]),
      format: 'der',
      type: 'spki',
    });
    return verify(null, bytes, key, signature);
  } catch {
    return false;
  }
};
