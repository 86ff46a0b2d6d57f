import { newRecoveryCode, recoveryCodeHash } from './recovery-code';

describe('a recovery code', () => {
  it('has 24 signs of 32, in four groups, and no two are alike', () => {
    const codes = Array.from({ length: 500 }, newRecoveryCode);
    expect(new Set(codes).size).toBe(500);
    for (const code of codes)
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{6}-){3}[0-9A-HJKMNP-TV-Z]{6}$/);
    // Over 12,000 signs, each of the 32 turns up about 375 times.
    const counts = new Map<string, number>();
    for (const sign of codes.join('').replaceAll('-', ''))
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    expect(counts.size).toBe(32);
    expect(Math.min(...counts.values())).toBeGreaterThan(250);
  });

  it('is the same however it is typed', () => {
    const hash = recoveryCodeHash('10ABCD-EFGH23-456789-STVWXY');
    expect(recoveryCodeHash(' lOabcd efgh23 456789 stvwxy ')).toEqual(hash);
    expect(recoveryCodeHash('10ABCD-EFGH23-456789-STVWXZ')).not.toEqual(hash);
  });
});
