import fc from 'fast-check';
import { placeAfter } from './grid-place';

const size = { rows: 5, columns: 21 };
const from = { row: 2, column: 3 };

describe('a key in the heat map', () => {
  it.each([
    ['ArrowLeft', false, { row: 2, column: 2 }],
    ['ArrowRight', false, { row: 2, column: 4 }],
    ['ArrowUp', false, { row: 1, column: 3 }],
    ['ArrowDown', false, { row: 3, column: 3 }],
    ['Home', false, { row: 2, column: 0 }],
    ['End', false, { row: 2, column: 20 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 4, column: 20 }],
    ['PageDown', false, { row: 4, column: 3 }],
    ['PageUp', false, { row: 0, column: 3 }],
  ])('%s (Ctrl: %s) leads to its cell', (key, ctrl, to) => {
    expect(placeAfter(from, key, ctrl, size)).toEqual(to);
  });

  it('that does not move is left to the browser', () => {
    expect(placeAfter(from, 'Enter', false, size)).toBeUndefined();
    expect(placeAfter(from, 'a', false, size)).toBeUndefined();
  });

  it('never leads out of the grid', () => {
    const keys = fc.constantFrom(
      'ArrowLeft',
      'ArrowRight',
      'ArrowUp',
      'ArrowDown',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.boolean())), (presses) => {
        let place = { row: 0, column: 0 };
        for (const [key, ctrl] of presses) place = placeAfter(place, key, ctrl, size) ?? place;
        expect(place.row >= 0 && place.row < 5 && place.column >= 0 && place.column < 21).toBe(
          true,
        );
      }),
    );
  });
});
