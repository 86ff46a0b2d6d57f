import fc from 'fast-check';
import { formatCompanyNumber, parseCompanyNumber } from './company-number';

const numbers = fc.integer({ min: 0, max: 19_999_999 }).map((base) => {
  const check = 97 - (base % 97);
  return base.toString().padStart(8, '0') + check.toString().padStart(2, '0');
});

describe('a company number', () => {
  it.each(['0123.456.749', '0123456749', 'BE 0123.456.749', 'be0123 456 749', ' 0123-456-749 '])(
    'is read as people write it: %j',
    (text) => {
      expect(parseCompanyNumber(text)).toEqual({ ok: true, value: '0123456749' });
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
    ['012345674', 'not-ten-digits'],
    ['0123x456749', 'not-ten-digits'],
    ['', 'not-ten-digits'],
    ['2123456749', 'wrong-first-digit'],
    ['0123456748', 'wrong-check-digits'],
    ['0000000000', 'wrong-check-digits'],
  ])('says why %j is refused: %s', (text, code) => {
    expect(parseCompanyNumber(text)).toEqual({ ok: false, error: { code } });
  });
});
