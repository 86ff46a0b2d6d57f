import fc from 'fast-check';
import { pressedInGrid, type GridCursor, type GridRows, type PressedKey } from './grid-keys';

const rows = (...editable: readonly boolean[]): GridRows =>
  editable.map((one) => ({ editable: one }));
const at = (row: number, dimension: GridCursor['dimension'] = 'documentation'): GridCursor => ({
  row,
  dimension,
});
const key = (name: string, more: Partial<PressedKey> = {}): PressedKey => ({
  key: name,
  code: '',
  ...more,
});
const three = rows(true, true, true);

describe('the arrow keys', () => {
  it('go up and down a row and stay in their column', () => {
    expect(pressedInGrid(at(1, 'implementation'), key('ArrowDown'), three)).toEqual({
      act: 'move',
      next: at(2, 'implementation'),
    });
    expect(pressedInGrid(at(1), key('ArrowUp'), three)).toEqual({ act: 'move', next: at(0) });
  });

  it('go to the other side of the score and no further', () => {
    expect(pressedInGrid(at(1), key('ArrowRight'), three)).toEqual({
      act: 'move',
      next: at(1, 'implementation'),
    });
    expect(pressedInGrid(at(1), key('ArrowLeft'), three)).toEqual({ act: 'move', next: at(1) });
  });

  it('go to the ends of a row with Home and End, and with Ctrl to those of the grid', () => {
    expect(pressedInGrid(at(1), key('End'), three)).toMatchObject({
      next: at(1, 'implementation'),
    });
    expect(pressedInGrid(at(1), key('End', { ctrlKey: true }), three)).toMatchObject({
      next: at(2, 'implementation'),
    });
    expect(
      pressedInGrid(at(2, 'implementation'), key('Home', { ctrlKey: true }), three),
    ).toMatchObject({ next: at(0) });
  });

  it('never leave the grid, whatever is pressed in whatever order', () => {
    const moves = [
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'PageUp',
      'PageDown',
      'Home',
      'End',
      '3',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 14 }),
        fc.array(fc.tuple(fc.constantFrom(...moves), fc.boolean()), { maxLength: 40 }),
        (editable, pressed) => {
          let cursor = at(0);
          for (const [name, ctrlKey] of pressed) {
            const act = pressedInGrid(cursor, key(name, { ctrlKey }), rows(...editable));
            if (act && 'next' in act) cursor = act.next;
            expect(cursor.row).toBeGreaterThanOrEqual(0);
            expect(cursor.row).toBeLessThan(editable.length);
          }
        },
      ),
    );
  });
});

describe('a digit', () => {
  it('gives the level and goes on from documentation to implementation', () => {
    expect(pressedInGrid(at(0), key('3'), three)).toEqual({
      act: 'level',
      dimension: 'documentation',
      level: 3,
      next: at(0, 'implementation'),
    });
  });

  it('goes on from implementation to the next row that takes an answer', () => {
    const some = rows(true, false, false, true);
    expect(pressedInGrid(at(0, 'implementation'), key('5'), some)).toMatchObject({ next: at(3) });
  });

  it('stays where it is in the last row that takes an answer', () => {
    const some = rows(true, true, false);
    expect(pressedInGrid(at(1, 'implementation'), key('5'), some)).toMatchObject({
      next: at(1, 'implementation'),
    });
  });

  it('works without Shift on a Belgian keyboard, whose digit row writes other signs', () => {
    expect(pressedInGrid(at(0), key('é', { code: 'Digit2' }), three)).toMatchObject({ level: 2 });
    expect(pressedInGrid(at(0), key('4', { code: 'Numpad4' }), three)).toMatchObject({ level: 4 });
  });

  it('is refused in a row that takes no answer, and ignored beyond five', () => {
    expect(pressedInGrid(at(0), key('3'), rows(false))).toEqual({ act: 'refused' });
    expect(pressedInGrid(at(0), key('6', { code: 'Digit6' }), three)).toBeUndefined();
    expect(pressedInGrid(at(0), key('0', { code: 'Digit0' }), three)).toBeUndefined();
  });
});

describe('a letter', () => {
  it.each([
    ['n', 'not-applicable'],
    ['o', 'open'],
    ['Delete', 'open'],
    ['c', 'confirm'],
    ['e', 'panel'],
    ['Enter', 'panel'],
    ['?', 'keys'],
    [' ', 'pick'],
  ])('%s asks for %s', (name, act) => {
    expect(pressedInGrid(at(0), key(name), three)).toEqual({ act });
  });

  it('changes nothing in a row that takes no answer', () => {
    for (const name of ['n', 'o', 'Delete', 'c']) {
      expect(pressedInGrid(at(0), key(name), rows(false))).toEqual({ act: 'refused' });
    }
    expect(pressedInGrid(at(0), key('e'), rows(false))).toEqual({ act: 'panel' });
  });

  it('is left to the browser together with Ctrl, Alt or the command key, but for undoing', () => {
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
      expect(pressedInGrid(at(0), key('n', held), three)).toBeUndefined();
      expect(pressedInGrid(at(0), key('1', held), three)).toBeUndefined();
    }
    expect(pressedInGrid(at(0), key('z', { ctrlKey: true }), three)).toEqual({ act: 'undo' });
    expect(pressedInGrid(at(0), key('z', { metaKey: true }), three)).toEqual({ act: 'undo' });
  });

  it('that is not ours is left to the browser', () => {
    expect(pressedInGrid(at(0), key('x'), three)).toBeUndefined();
    expect(pressedInGrid(at(0), key('Tab'), three)).toBeUndefined();
    expect(pressedInGrid(at(0), key('3'), [])).toBeUndefined();
  });
});
