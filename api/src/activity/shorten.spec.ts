import fc from 'fast-check';
import { longestList, shorten } from './shorten';

describe('what a page shows of a recorded value', () => {
  it.each([
    [null, null, false],
    ['text', 'text', false],
    [{ a: [1, 2], b: { c: null } }, { a: [1, 2], b: { c: null } }, false],
    [
      Array.from({ length: longestList }, (_, i) => i),
      Array.from({ length: longestList }, (_, i) => i),
      false,
    ],
    [
      Array.from({ length: longestList + 1 }, (_, i) => i),
      Array.from({ length: longestList }, (_, i) => i),
      true,
    ],
    [
      { rows: [Array.from({ length: 500 }, () => 0)] },
      { rows: [Array.from({ length: longestList }, () => 0)] },
      true,
    ],
  ])('of %j is %j, shortened: %s', (value, shown, shortened) => {
    expect(shorten(value)).toEqual({ value: shown, shortened });
  });

  it('is the value itself unless it says that it is shortened', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const shown = shorten(value as never);
        if (!shown.shortened) expect(JSON.stringify(shown.value)).toBe(JSON.stringify(value));
      }),
    );
  });
});
