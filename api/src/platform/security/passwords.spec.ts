import { hash } from '@node-rs/argon2';
import { Problem } from '../http/problem';
import { hashPassword, Passwords } from './passwords';

describe('passwords at rest', () => {
  const passwords = new Passwords(2, 48);

  it('are argon2id with at least 46 MiB, salted', async () => {
    const hashed = await hashPassword('correct horse battery staple');
    expect(hashed).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/);
    expect(await hashPassword('correct horse battery staple')).not.toBe(hashed);
    expect(await passwords.verify(hashed, 'correct horse battery staple')).toBe(true);
    expect(await passwords.verify(hashed, 'correct horse battery stapl')).toBe(false);
    expect(passwords.isOutdated(hashed)).toBe(false);
  });

  it('are verified for nobody at the same cost, and never match', async () => {
    expect(await passwords.verify(null, '')).toBe(false);
    const hashed = await hashPassword('somebody');
    const spent: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    for (let round = 0; round < 15; round += 1) {
      for (const [who, hash] of [
        ['known', hashed],
        ['unknown', null],
      ] as const) {
        const before = process.cpuUsage();
        await passwords.verify(hash, 'a guess');
        const { user, system } = process.cpuUsage(before);
        spent[who].push(user + system);
      }
    }
    // Processor time, not time on the clock: a busy machine changes only the latter.
    const median = (who: 'known' | 'unknown'): number => spent[who].sort((a, b) => a - b)[7]!;
    expect(median('unknown') / median('known')).toBeGreaterThan(0.75);
    expect(median('unknown') / median('known')).toBeLessThan(1.33);
  });

  it('made at a lesser cost are outdated', async () => {
    expect(passwords.isOutdated(await hash('old', { memoryCost: 19_456, timeCost: 2 }))).toBe(true);
  });
});

describe('a flood of passwords', () => {
  it('is worked off a few at a time; who finds the line full is told to come back', async () => {
    const passwords = new Passwords(1, 3);
    const answers = await Promise.allSettled(
      Array.from({ length: 10 }, () => passwords.verify(null, 'guess')),
    );
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused).toHaveLength(6);
    for (const { reason } of refused) {
      expect(reason).toBeInstanceOf(Problem);
      expect((reason as Problem).spec.status).toBe(503);
      expect((reason as Problem).headers).toEqual({ 'retry-after': '2' });
    }
    expect(await passwords.verify(null, 'after the flood')).toBe(false);
  });

  it('does not keep the line shut when hashing fails', async () => {
    const passwords = new Passwords(1, 3);
    await expect(passwords.verify('not a hash', 'guess')).rejects.toThrow();
    expect(await passwords.verify(null, 'guess')).toBe(false);
  });
});
