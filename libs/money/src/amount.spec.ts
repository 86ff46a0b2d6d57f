import fc from 'fast-check';
import {
  addCents,
  belgianEuros,
  cents,
  greatestAmount,
  parseCents,
  parseEuroNumber,
  parseEuros,
  plainEuros,
  sumCents,
  type Notation,
} from './amount';

const amounts = fc.integer({ min: -greatestAmount, max: greatestAmount }).map(cents);
const read = (text: string, notation: Notation = 'belgian') => {
  const outcome = parseEuros(text, notation);
  return outcome.ok ? outcome.value : outcome.error.code;
};

describe('an amount that somebody wrote', () => {
  it('is read the Belgian way', () => {
    expect(read('1.234.567,89')).toBe(123_456_789);
    expect(read('1234567,89')).toBe(123_456_789);
    expect(read('€ 1.234,5')).toBe(123_450);
    expect(read('1 234 567,89 EUR')).toBe(123_456_789);
    expect(read('1\u202f234,00')).toBe(123_400);
    expect(read('-12,00')).toBe(-1200);
    expect(read('\u221212,00')).toBe(-1200);
    expect(read('12,00-')).toBe(-1200);
    expect(read('€ -12,00')).toBe(-1200);
    expect(read('-€ 12,00')).toBe(-1200);
    expect(read('+5')).toBe(500);
    expect(read('1.234')).toBe(123_400);
    expect(read('0,000')).toBe(0);
    expect(Object.is(read('-0,00'), 0)).toBe(true);
  });

  it('is read the English way when the file says so', () => {
    expect(read('1,234,567.89', 'english')).toBe(123_456_789);
    expect(read('1234.5', 'english')).toBe(123_450);
    expect(read('1.234,50', 'english')).toBe('not-an-amount');
  });

  it('is refused rather than guessed', () => {
    for (const text of [
      '',
      '-',
      '€',
      '1234.50',
      '1.23',
      '12.34.567',
      '1,2,3',
      '1.2345',
      ',5',
      '5,',
      '--5',
      '-5-',
      '1e3',
      'twelve',
      '1,-5',
    ]) {
      expect(read(text)).toBe('not-an-amount');
    }
    expect(read('12,345')).toBe('fraction-of-a-cent');
    expect(read('USD 12,00')).toBe('wrong-currency');
    expect(read('12,00 $')).toBe('wrong-currency');
    expect(read('£12')).toBe('wrong-currency');
    expect(read('10.000.000.000,01')).toBe('amount-too-large');
    expect(read(`${'9'.repeat(400)},00`)).toBe('amount-too-large');
  });

  it('comes back from how it is written', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(read(belgianEuros(amount))).toBe(amount);
        expect(read(plainEuros(amount), 'english')).toBe(amount);
        const number = parseEuroNumber(Number(plainEuros(amount)));
        expect(number).toEqual({ ok: true, value: amount });
      }),
    );
  });

  it('is written with its thousands apart', () => {
    expect(belgianEuros(cents(1_940_000_000))).toBe('19.400.000,00');
    expect(belgianEuros(cents(-123_456))).toBe('-1.234,56');
    expect(belgianEuros(cents(-5))).toBe('-0,05');
    expect(plainEuros(cents(99_999))).toBe('999.99');
  });
});

describe('a number of a spreadsheet', () => {
  it('may carry the noise of binary arithmetic and no part of a cent', () => {
    expect(parseEuroNumber(0.1 + 0.2)).toEqual({ ok: true, value: 30 });
    expect(parseEuroNumber(12.345)).toEqual({ ok: false, error: { code: 'fraction-of-a-cent' } });
    expect(parseEuroNumber(Number.NaN)).toEqual({ ok: false, error: { code: 'not-an-amount' } });
    expect(parseEuroNumber(1e11)).toEqual({ ok: false, error: { code: 'amount-too-large' } });
  });
});

describe('cents', () => {
  it('are whole, and within bounds when they come from outside', () => {
    expect(parseCents(greatestAmount)).toEqual({ ok: true, value: greatestAmount });
    expect(parseCents(greatestAmount + 1)).toEqual({
      ok: false,
      error: { code: 'amount-too-large' },
    });
    expect(parseCents(0.5)).toEqual({ ok: false, error: { code: 'fraction-of-a-cent' } });
    expect(parseCents(Number.POSITIVE_INFINITY)).toEqual({
      ok: false,
      error: { code: 'not-an-amount' },
    });
    expect(() => cents(0.1)).toThrow(RangeError);
  });

  it('add up exactly or not at all', () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 50 }), (list) => {
        expect(BigInt(sumCents(list))).toBe(list.reduce((sum, one) => sum + BigInt(one), 0n));
      }),
    );
    expect(() => addCents(cents(Number.MAX_SAFE_INTEGER), cents(1))).toThrow(RangeError);
  });
});
