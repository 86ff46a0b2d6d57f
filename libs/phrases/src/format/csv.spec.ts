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

  it.each(['a;=1', 'a,+1', 'a|@1', 'a\n-1', 'a,\uff1d1'])(
    'never carry one behind what another program takes for a separator: %j',
    (text) => {
      expect(formatCsv('en', [[text]])).toContain(`${text.charAt(1)}'${text.charAt(2)}`);
    },
  );

  it.each(['=', '+', '-', '@', '\t', '\r', '\n', '\uff1d', '\uff20'])(
    'never carry a formula that begins with %j',
    (begin) => {
      expect(formatCsv('en', [[`${begin}1`]]).replaceAll('"', '')).toBe(`'${begin}1`);
    },
  );
});
