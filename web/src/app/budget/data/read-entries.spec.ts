import { entryReader, typedEuros } from './read-entries';

describe('what is typed into a form of the books', () => {
  it('is read in the language of the reader, and never guessed', () => {
    const amount = (language: 'nl' | 'en', a: string) => entryReader(language, { a }).amount('a');
    expect(amount('nl', '1.234,50')).toBe(123_450);
    expect(amount('nl', '1234.50')).toBeNaN();
    expect(amount('en', '1,234.50')).toBe(123_450);
    expect(amount('en', '1.234,50')).toBe(123_450);
    expect(amount('en', '')).toBeNaN();
    expect(amount('nl', 'veel')).toBeNaN();
  });

  it('comes back as it would be typed', () => {
    for (const language of ['nl', 'en'] as const) {
      for (const cents of [0, 5, 123_456, -1_940_000_000]) {
        const a = typedEuros(language, cents);
        expect(entryReader(language, { a }).amount('a')).toBe(cents);
      }
    }
  });

  it('is read row by row', () => {
    const reader = entryReader('nl', { years: [{ year: ' 2024 ', amount: '1,00', who: '' }, { year: '24b' }] });
    const rows = reader.rows('years', (row) => [row.whole('year'), row.amount('amount'), row.textOrNull('who')]);
    expect(rows).toEqual([[2024, 100, null], [Number.NaN, Number.NaN, null]]);
  });
});
