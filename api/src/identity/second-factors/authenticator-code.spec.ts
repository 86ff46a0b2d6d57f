import { authenticatorInvitation, stepOfCode } from './authenticator-code';

/** The secret of the test vectors of RFC 6238, appendix B. */
const secret = Buffer.from('12345678901234567890');

describe('a code of an authenticator app', () => {
  it.each([
    [59, '287082', 1],
    [1111111109, '081804', 37037036],
    [1234567890, '005924', 41152263],
    [2000000000, '279037', 66666666],
  ])('is, %s seconds after 1970, %s (RFC 6238)', (seconds, code, step) => {
    expect(stepOfCode(secret, code, new Date(seconds * 1000))).toBe(step);
  });

  it('passes one step early or late, under the step that it belongs to, and no further', () => {
    const at = (seconds: number): number | null =>
      stepOfCode(secret, '005924', new Date(seconds * 1000));
    expect(at(1234567890 - 30)).toBe(41152263);
    expect(at(1234567890 + 30)).toBe(41152263);
    expect(at(1234567890 - 60)).toBeNull();
    expect(at(1234567890 + 60)).toBeNull();
  });

  it('of another secret, or none, does not pass', () => {
    expect(
      stepOfCode(Buffer.from('another secret here!'), '005924', new Date(1234567890_000)),
    ).toBeNull();
    expect(stepOfCode(secret, '', new Date(1234567890_000))).toBeNull();
  });

  it('comes from a secret that an app can scan or be told', () => {
    const { secret: typed, uri } = authenticatorInvitation(secret, 'an@example.org (antwerpen)');
    expect(typed).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    expect(new URL(uri).searchParams.get('secret')).toBe(typed);
    expect(new URL(uri).searchParams.get('issuer')).toBe('Weerbaar');
  });
});
