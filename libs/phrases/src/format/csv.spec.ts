import { formatCsv } from './csv';

describe('rows as CSV', () => {
  it('follow what spreadsheets here read in Dutch', () => {
    const rows = [
      ['Control', 'Maturiteit'],
      ['1; Inventaris', 3.125],
      ['Zeg "nee"', null],
    ];
    expect(formatCsv('nl', rows).split('\r\n')).toEqual([
      'Control;Maturiteit',
      '"1; Inventaris";3,125',
      '"Zeg ""nee""";',
    ]);
  });

  it('use commas and points in English', () => {
    expect(formatCsv('en', [['1; Inventory', 3.125]])).toBe('1; Inventory,3.125');
  });

  it.each(['=', '+', '-', '@', '\t', '\r'])(
    'never carry a formula that begins with %j',
    (begin) => {
      expect(formatCsv('en', [[`${begin}1`]]).replaceAll('"', '')).toBe(`'${begin}1`);
    },
  );
});
