import fc from 'fast-check';
import { isCommonPassword } from './common-passwords';
import { judgePassword } from './password-rules';

const around = {
  email: 'An.Peeters@antwerpen.example',
  organisation: ['Stad Antwerpen', 'antwerpen'],
};
const judged = async (password: string): Promise<string> => {
  const verdict = judgePassword(password, around, await isCommonPassword());
  return verdict.ok ? 'fine' : verdict.error.code;
};

describe('a password', () => {
  it.each([
    ['paard batterij nietje', 'fine'],
    ['veertien kleine wolken', 'fine'],
    ['x7#Kp9!vQ2zM', 'fine'],
    ['elf tekens!', 'too-short'],
    ['', 'too-short'],
    // Twelve UTF-16 units, six characters.
    ['🦔🦔🦊🦊🐢🐢', 'too-short'],
    ['passwordpassword', 'common'],
    ['Password123456', 'common'],
    ['!!!Summer2024!!!', 'common'],
    ['unbelievable', 'common'],
    ['aaaaaaaaaaaaaaaa', 'common'],
    ['121212121212', 'common'],
    ['123456789012', 'common'],
    ['mijn an.peeters wachtwoord', 'contains-own-name'],
    ['Ik werk bij stad ANTWERPEN', 'contains-own-name'],
    ['stad-antwerpen-is-mooi', 'contains-own-name'],
  ])('%j is %s', async (password, verdict) => {
    expect(await judged(password)).toBe(verdict);
  });

  it('of the common list is refused, every one of them, however it is written', async () => {
    const isCommon = await isCommonPassword();
    const { dictionary } = await import('@zxcvbn-ts/language-common');
    const common = dictionary['passwords-common'];
    expect(common.length).toBeGreaterThan(3000);
    for (const password of common) {
      expect(judgePassword(password.toUpperCase(), around, isCommon).ok).toBe(false);
    }
  });

  it('may hold any character, and is judged without being changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 12, maxLength: 1000 }), (password) => {
        const verdict = judgePassword(password, around, () => false);
        if (verdict.ok) expect(verdict.value).toBe(password);
      }),
    );
  });
});
