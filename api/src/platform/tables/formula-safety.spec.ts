import fc from 'fast-check';
import { guardCell, unguardCell } from './formula-safety';

/** Texts that try: full of signs, separators and apostrophes. */
const trying = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\0＝＋－＠\',;|"a 1'.split('')) });

describe('a cell that no spreadsheet program takes for a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+32 3 123', "'+32 3 123"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\0x', "'\0x"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["'quoted'", "'quoted'"],
    ['a=1', 'a=1'],
    ['a;=1', "a;'=1"],
    ['list:\n- one\n- two', "list:\n'- one\n'- two"],
    ['first;\n\nsecond', 'first;\n\nsecond'],
    ['', ''],
  ])('%j stands as %j', (text, cell) => {
    expect(guardCell(text)).toBe(cell);
    expect(unguardCell(cell)).toBe(text);
  });

  it.each([fc.string({ unit: 'binary' }), trying])('gives any text back', (texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(unguardCell(guardCell(text))).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never begins with a sign, also not behind a separator that was not ours', () => {
    fc.assert(
      fc.property(trying, (text) => {
        const cell = guardCell(text);
        expect(cell).not.toMatch(/^[\t\r\n]/);
        for (const piece of cell.split(/[,;|\t\r\n]/))
          expect(piece).not.toMatch(/^[=+\-@\0＝＋－＠]/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves what somebody typed himself as it is', () => {
    expect(unguardCell('=1')).toBe('=1');
    expect(unguardCell('- see policy')).toBe('- see policy');
  });
});
