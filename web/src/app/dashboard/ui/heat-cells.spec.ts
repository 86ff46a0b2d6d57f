import { TestBed } from '@angular/core/testing';
import { Phrasebook } from '@weerbaar/ui';
import { aChild, aControl, covered, level } from '../../../testing/boards';
import { heatCells, heatTable } from './heat-cells';

const english = async (): Promise<Phrasebook> => {
  localStorage.setItem('weerbaar.language', 'en');
  const book = TestBed.inject(Phrasebook);
  await book.load('dashboard');
  return book;
};

describe('a cell of the heat map', () => {
  it('says its figure first, then all that it rests on', async () => {
    const [cell] = heatCells(
      [aControl('5', { coverage: covered(4, 6) })],
      'maturity',
      await english(),
    );
    expect(cell).toMatchObject({
      figure: '3.0',
      look: 'level-3',
      unassessed: '33.3%',
      idle: false,
    });
    expect(cell?.words).toBe('3.0, exactly 3.00, target 4.0, 4 of 6 safeguards assessed');
  });

  it('tells what nobody assessed from what the group does not ask', async () => {
    const cells = heatCells(
      [
        aControl('1', { maturity: null, coverage: covered(0, 5) }),
        aControl('13', { maturity: null, coverage: covered(0, 0), noneInGroup: true }),
      ],
      'maturity',
      await english(),
    );
    expect(cells.map(({ look, words, idle }) => [look, words, idle])).toEqual([
      ['missing', 'not assessed', false],
      ['none', 'none in this group', true],
    ]);
  });

  it('shows the distance to its target on a ramp of its own', async () => {
    const cells = heatCells(
      [
        aControl('1', { maturity: level(25) }),
        aControl('2', { maturity: level(45) }),
        aControl('3', { targetTenths: null }),
      ],
      'distance',
      await english(),
    );
    expect(cells.map(({ figure, look }) => [figure, look])).toEqual([
      ['−1.5', 'far-below'],
      ['+0.5', 'above'],
      ['–', 'plain'],
    ]);
  });

  it('leaves a file without a figure where there is none', async () => {
    const controls = [
      aControl('1'),
      aControl('2', { maturity: null }),
      aControl('13', { maturity: null, noneInGroup: true }),
    ];
    const rows = [
      { name: 'Digipolis', node: aChild(1, 'Digipolis', { controls, coverage: covered(9, 10) }) },
    ];
    const book = await english();
    expect(heatTable(rows, ['1', '2', '13'], 'maturity', book)).toEqual([
      ['Unit', 'Maturity', 'Assessed', '1', '2', '13'],
      ['Digipolis', 3, '90\u202F%', 3, null, 'none in this group'],
    ]);
    expect(heatTable(rows, ['1', '2', '13'], 'distance', book)[1]?.slice(3)).toEqual([
      -1,
      null,
      'none in this group',
    ]);
  });
});
