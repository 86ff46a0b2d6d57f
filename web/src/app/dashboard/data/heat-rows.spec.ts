import { aBoard, aChild, anEmptyBoard, level } from '../../../testing/boards';
import { uuid } from '../../../testing/sessions';
import { heatRows, isEmpty, totalRow } from './heat-rows';

const itself = (name: string) => `${name}, itself`;

describe('the rows of the heat map', () => {
  it('open the dashboard of a unit by its name, and its control sheet by a cell where it has answers', () => {
    const rows = heatRows(aBoard(), (unitId) => unitId === uuid(101), itself);
    expect(rows.map(({ name, opens, scored }) => [name, opens, scored])).toEqual([
      ['Digipolis', uuid(101), uuid(101)],
      ['Werkhaven', uuid(102), null],
    ]);
  });

  it('tell the own answers of a unit from those below it', () => {
    const board = aBoard({
      children: [aChild(101, 'Digipolis'), aChild(100, 'Groep', { itself: true })],
    });
    const own = heatRows(board, () => false, itself).at(-1);
    expect(own).toMatchObject({ key: 'itself', name: 'Groep, itself', opens: null, scored: uuid(100) });
  });

  it('are none for a unit that has nobody below it', () => {
    const leaf = aBoard({ children: [aChild(100, 'Groep', { itself: true })] });
    expect(heatRows(leaf, () => true, itself)).toEqual([]);
    expect(heatRows(aBoard({ children: [] }), () => true, itself)).toEqual([]);
  });

  it('come to the figures of the unit itself', () => {
    const board = aBoard();
    expect(totalRow(board, 'All').node).toBe(board);
  });
});

it('calls a board empty only when it never had a figure', () => {
  expect(isEmpty(anEmptyBoard())).toBe(true);
  expect(isEmpty(aBoard())).toBe(false);
  expect(isEmpty(aBoard({ maturity: null }))).toBe(false);
  expect(isEmpty(anEmptyBoard({ maturity: level(10) }))).toBe(false);
});
