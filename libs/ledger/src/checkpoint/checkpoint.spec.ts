/// <reference types="node" />
import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import type { Sha256 } from '../bytes';
import { base64, fromBase64 } from './base64';
import { openCheckpoint, readCheckpointText, signCheckpoint, type Checkpoint } from './checkpoint';
import {
  openNote,
  readNote,
  readVerifierKey,
  signNote,
  verifierKey,
  type NoteKey,
  type VerifySignature,
} from './note';
import { proofFileText, readProofFile } from './proof-file';

const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();

/** The header that makes 32 bytes an Ed25519 key in the form that node:crypto reads, RFC 8410. */
const spki = Buffer.from('302a300506032b6570032100', 'hex');
const verifySignature: VerifySignature = (publicKey, bytes, signature) =>
  verify(
    null,
    bytes,
    createPublicKey({ key: Buffer.concat([spki, publicKey]), format: 'der', type: 'spki' }),
    signature,
  );

function aSigner(name: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(spki.length);
  const key: NoteKey = { name, publicKey: new Uint8Array(raw) };
  return { key, sign: (bytes: Uint8Array) => new Uint8Array(sign(null, bytes, privateKey)) };
}

const origin = 'weerbaar/0192f0c1-0000-7000-8000-000000000001';
const log = aSigner('weerbaar-antwerpen');
const checkpoint: Checkpoint = {
  origin,
  size: 20_852_163,
  root: new Uint8Array(sha256(new Uint8Array([1]))),
  extensions: ['2026-11-22T00:30:00Z'],
};
const signed = signCheckpoint(checkpoint, log.key, log.sign, sha256);
const open = (note: string, keys = [log.key], of = origin) =>
  openCheckpoint(note, of, keys, verifySignature, sha256);

describe('base64', () => {
  it('comes back as it went, and has one text for the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(base64(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
    for (const wrong of ['AB==', 'A', 'AAA', 'AA-_', ' AAAA', 'AAAA\n', '====']) {
      expect(fromBase64(wrong)).toBeNull();
    }
  });
});

describe('a key as a line', () => {
  it('is that of the published example of signed notes', () => {
    const line = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    const key = readVerifierKey(line, sha256);
    expect(key?.name).toBe('PeterNeumann');
    expect(key === null ? '' : verifierKey(key, sha256)).toBe(line);
  });

  it('opens the published example of signed notes', () => {
    const line = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    const note =
      'If you think cryptography is the answer to your problem,\n' +
      "then you don't know what your problem is.\n" +
      '\n' +
      '\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
    const key = readVerifierKey(line, sha256);
    const opened = openNote(note, key === null ? [] : [key], verifySignature, sha256);
    expect(opened.ok).toBe(true);
  });

  it('is refused with another id, algorithm, length or name', () => {
    const line = verifierKey(log.key, sha256);
    expect(readVerifierKey(line, sha256)).toEqual(log.key);
    const [name = '', id = '', key = ''] = line
      .split('+', 2)
      .concat(line.split('+').slice(2).join('+'));
    for (const wrong of [
      `${name}x+${id}+${key}`,
      `${name}+00000000+${key}`,
      `${name}+${id}+${base64(new Uint8Array(33).fill(2))}`,
      `${name}+${id}+AQ==`,
      `a b+${id}+${key}`,
      '',
    ])
      expect(readVerifierKey(wrong, sha256)).toBeNull();
  });
});

describe('a checkpoint', () => {
  it('is opened by the key that signed it, and says what was signed', () => {
    expect(open(signed)).toEqual({ ok: true, value: checkpoint });
  });

  it('is also opened among other keys and below the signature of a witness', () => {
    const witness = aSigner('witness.example');
    const both = `${signed}${signNote('x\n', witness.key, witness.sign, sha256).slice(3)}`;
    expect(open(both, [aSigner('weerbaar-antwerpen').key, log.key]).ok).toBe(true);
  });

  it('is refused by whoever does not know the key, of another log, or when it is no checkpoint', () => {
    expect(open(signed, [])).toEqual({ ok: false, error: { code: 'not-signed' } });
    expect(open(signed, [aSigner(log.key.name).key])).toEqual({
      ok: false,
      error: { code: 'not-signed' },
    });
    expect(open(signed, [log.key], 'weerbaar/other')).toEqual({
      ok: false,
      error: { code: 'other-log' },
    });
    const letter = signNote('a letter\n', log.key, log.sign, sha256);
    expect(open(letter)).toEqual({ ok: false, error: { code: 'not-a-checkpoint' } });
    const forged = signed.replace('20852163', '20852164');
    expect(open(forged)).toEqual({ ok: false, error: { code: 'wrong-signature' } });
  });

  it('notices every flipped bit', () => {
    const bytes = Buffer.from(signed);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }), (at, bit) => {
        const forged = Buffer.from(bytes);
        forged[at] = (bytes[at] as number) ^ (1 << bit);
        expect(open(forged.toString('utf8')).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('is no checkpoint with an odd size, a short root or an empty line', () => {
    const root = base64(checkpoint.root);
    for (const text of [
      `${origin}\n01\n${root}\n`,
      `${origin}\n-1\n${root}\n`,
      `${origin}\n9007199254740993\n${root}\n`,
      `${origin}\n1\nAAAA\n`,
      `\n1\n${root}\n`,
      `${origin}\n1\n${root}`,
      `${origin}\n1\n`,
    ])
      expect(readCheckpointText(text)).toBeNull();
  });
});

describe('a note', () => {
  it('is none without its empty line, its newline or a readable signature', () => {
    for (const wrong of [
      '',
      'text\n',
      signed.slice(0, -1),
      signed.replace('\u2014', '-'),
      signed.replace('\n\n', '\n'),
      signed.replace('weerbaar/', 'weerbaar\t'),
    ])
      expect(readNote(wrong).ok).toBe(false);
  });

  it('is not made of a text that no note can hold', () => {
    for (const text of ['', '\n', 'no newline', 'tab\there\n', 'half \ud800\n'])
      expect(() => signNote(text, log.key, log.sign, sha256)).toThrow('cannot be a note');
  });
});

describe('a proof as a file', () => {
  const proof = { index: 5, hashes: [checkpoint.root, new Uint8Array(32)], checkpoint: signed };

  it('has the published form, and comes back as it went', () => {
    const text = proofFileText(proof);
    expect(text.startsWith(`c2sp.org/tlog-proof@v1\nindex 5\n${base64(checkpoint.root)}\n`)).toBe(
      true,
    );
    expect(text.endsWith(`\n\n${signed}`)).toBe(true);
    expect(readProofFile(text)).toEqual(proof);
    expect(readProofFile(text.replace('index', 'extra AAAA\nindex'))).toEqual(proof);
    const alone = { ...proof, hashes: [] };
    expect(readProofFile(proofFileText(alone))).toEqual(alone);
  });

  it('is none with another head, a bad index, a short hash or no checkpoint', () => {
    const text = proofFileText(proof);
    for (const wrong of [
      '',
      text.replace('@v1', '@v2'),
      text.replace('index 5', 'index 05'),
      text.replace('index 5', 'index -5'),
      text.replace(base64(new Uint8Array(32)), 'AAAA'),
      proofFileText({ ...proof, checkpoint: '' }),
    ])
      expect(readProofFile(wrong)).toBeNull();
  });
});
