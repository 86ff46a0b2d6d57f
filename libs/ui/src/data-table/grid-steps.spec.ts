import fc from 'fast-check';
import { stepFrom } from './grid-steps';

const size = { rows: 30, columns: 4 };
const press = (key: string, row: number, column: number, ctrlKey = false) =>
  stepFrom({ row, column }, { key, ctrlKey }, size);

it('moves by the arrow keys, up into the head', () => {
  expect(press('ArrowDown', 0, 1)).toEqual({ row: 1, column: 1 });
  expect(press('ArrowUp', 0, 1)).toEqual({ row: -1, column: 1 });
  expect(press('ArrowRight', 3, 1)).toEqual({ row: 3, column: 2 });
  expect(press('ArrowLeft', 3, 1)).toEqual({ row: 3, column: 0 });
});

it('jumps to the ends of the row, and with Ctrl of the table', () => {
  expect(press('End', 3, 1)).toEqual({ row: 3, column: 3 });
  expect(press('End', 3, 1, true)).toEqual({ row: 29, column: 3 });
  expect(press('Home', 3, 1, true)).toEqual({ row: 0, column: 0 });
  expect(press('PageDown', 25, 0)).toEqual({ row: 29, column: 0 });
});

it('leaves other keys alone', () => {
  expect(press('a', 0, 0)).toBeUndefined();
});

it('never leaves the grid', () => {
  const keys = [
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'PageUp',
    'PageDown',
    'Home',
    'End',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      fc.integer({ min: -1, max: 29 }),
      fc.integer({ min: 0, max: 3 }),
      fc.boolean(),
      (key, row, column, ctrlKey) => {
        const place = press(key, row, column, ctrlKey);
        expect(place?.row).toBeGreaterThanOrEqual(-1);
        expect(place?.row).toBeLessThan(30);
        expect(place?.column).toBeGreaterThanOrEqual(0);
        expect(place?.column).toBeLessThan(4);
      },
    ),
  );
});
