import fc from 'fast-check';
import { formatCompanyNumber, parseCompanyNumber } from './company-number';

const numbers = fc.integer({ min: 2_000_000, max: 19_999_999 }).map((base) => {
  const check = 97 - (base % 97);
  return base.toString().padStart(8, '0') + check.toString().padStart(2, '0');
});

describe('a company number', () => {
  it.each(['0223.456.722', '0223456722', 'BE 0223.456.722', 'be0223 456 722', ' 0223-456-722 '])(
    'is read as people write it: %j',
    (text) => {
      expect(parseCompanyNumber(text)).toEqual({ ok: true, value: '0223456722' });
    },
  );

  it.each(['0200000043', '0999999922', '1000000021', '1999999943'])(
    'is taken at the edges of what is given out: %s',
    (digits) => {
      expect(parseCompanyNumber(digits)).toEqual({ ok: true, value: digits });
    },
  );

  it('comes back from its usual notation', () => {
    fc.assert(
      fc.property(numbers, (digits) => {
        const parsed = parseCompanyNumber(digits);
        if (!parsed.ok) throw new Error(`${digits} was refused`);
        expect(parseCompanyNumber(formatCompanyNumber(parsed.value))).toEqual(parsed);
      }),
    );
  });

  it('is refused after any single mistyped digit', () => {
    fc.assert(
      fc.property(numbers, fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, position, shift) => {
        const wrong = (Number(digits[position]) + shift) % 10;
        const mistyped = `${digits.slice(0, position)}${wrong}${digits.slice(position + 1)}`;
        expect(parseCompanyNumber(mistyped).ok).toBe(false);
      }),
    );
  });

  it.each([
    ['022345674', 'not-ten-digits'],
    ['0223x456722', 'not-ten-digits'],
    ['', 'not-ten-digits'],
    ['2123456749', 'wrong-beginning'],
    ['0000000097', 'wrong-beginning'],
    ['0000000000', 'wrong-beginning'],
    ['0123456749', 'wrong-beginning'],
    ['0223456721', 'wrong-check-digits'],
  ])('says why %j is refused: %s', (text, code) => {
    expect(parseCompanyNumber(text)).toEqual({ ok: false, error: { code } });
  });
});
