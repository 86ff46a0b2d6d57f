import { KeyRing } from './key-ring';

const ring = new KeyRing(Buffer.alloc(32, 7));
const secret = Buffer.from('a secret');

describe('a key ring', () => {
  it('opens what it sealed, and seals the same secret differently each time', () => {
    const sealed = ring.seal('authenticator-secret', 'here', secret);
    expect(ring.open('authenticator-secret', 'here', sealed)).toEqual(secret);
    expect(ring.seal('authenticator-secret', 'here', secret)).not.toEqual(sealed);
    expect(sealed.includes(secret)).toBe(false);
  });

  it('does not open elsewhere, for another purpose, with another key, or altered in any byte', () => {
    const sealed = ring.seal('authenticator-secret', 'here', secret);
    expect(() => ring.open('authenticator-secret', 'there', sealed)).toThrow();
    expect(() => ring.open('one-time-link', 'here', sealed)).toThrow();
    expect(() =>
      new KeyRing(Buffer.alloc(32, 8)).open('authenticator-secret', 'here', sealed),
    ).toThrow();
    for (let at = 0; at < sealed.length; at += 1) {
      const altered = Buffer.from(sealed);
      altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
      expect(() => ring.open('authenticator-secret', 'here', altered)).toThrow();
    }
    expect(() => ring.open('authenticator-secret', 'here', sealed.subarray(0, 20))).toThrow();
  });

  it('hashes by purpose and by part', () => {
    const hash = ring.hash('throttled-account', 'ab', 'c');
    expect(hash).toHaveLength(32);
    expect(ring.hash('throttled-account', 'a', 'bc')).not.toEqual(hash);
    expect(ring.hash('throttled-address', 'ab', 'c')).not.toEqual(hash);
    expect(ring.matches(hash, 'throttled-account', 'ab', 'c')).toBe(true);
    expect(ring.matches(hash.subarray(1), 'throttled-account', 'ab', 'c')).toBe(false);
    expect(ring.matches(hash, 'throttled-account', 'ab', 'd')).toBe(false);
  });
});
