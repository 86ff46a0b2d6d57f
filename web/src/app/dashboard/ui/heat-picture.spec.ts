import fc from 'fast-check';
import { linesWithin } from './heat-picture';

const widthOf = (text: string) => text.length;

describe('the lines of a head', () => {
  it('break between words where they would be too wide', () => {
    expect(linesWithin('Weak spots found and fixed', 11, widthOf)).toEqual([
      'Weak spots',
      'found and',
      'fixed',
    ]);
    expect(linesWithin('Informatiebeveiliging nu', 10, widthOf)).toEqual([
      'Informatiebeveiliging',
      'nu',
    ]);
    expect(linesWithin('  ', 10, widthOf)).toEqual([]);
  });

  it('lose no word', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.nat(60), (text, most) => {
        expect(linesWithin(text, most, widthOf).join(' ')).toBe(
          text.split(/\s+/).filter(Boolean).join(' '),
        );
      }),
    );
  });
});
