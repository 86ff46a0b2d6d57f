import { landmarkPlaces } from './landmark-places';

const widthOf = (text: string) => text.length * 6;

describe('the names of landmarks', () => {
  it('stand behind their line, in the order of time', () => {
    const places = landmarkPlaces(
      [
        { x: 300, label: 'attack' },
        { x: 100, label: 'audit' },
      ],
      0,
      600,
      widthOf,
    );
    expect(places).toEqual([
      { x: 100, text: 'audit', start: 106, row: 0 },
      { x: 300, text: 'attack', start: 306, row: 0 },
    ]);
  });

  it('move a line down where they would run into each other', () => {
    const places = landmarkPlaces(
      [
        { x: 100, label: 'a long name' },
        { x: 120, label: 'b' },
      ],
      0,
      600,
      widthOf,
    );
    expect(places.map(({ row }) => row)).toEqual([0, 1]);
  });

  it('are shortened where the next line is too near, if they have a short form', () => {
    const spots = [
      { x: 100, label: '1 a long name', short: '1' },
      { x: 120, label: '2 roomy', short: '2' },
      { x: 500, label: '3 at the end of it all', short: '3' },
    ];
    expect(landmarkPlaces(spots, 0, 600, widthOf).map(({ text }) => text)).toEqual([
      '1',
      '2 roomy',
      '3',
    ]);
  });

  it('stand before their line at the right edge', () => {
    const [place] = landmarkPlaces([{ x: 590, label: 'today' }], 0, 600, widthOf);
    expect(place).toEqual({ x: 590, text: 'today', start: 554, row: 0 });
  });

  it('are left out where the axis does not reach', () => {
    expect(
      landmarkPlaces(
        [
          { x: -5, label: 'before' },
          { x: 700, label: 'after' },
        ],
        0,
        600,
        widthOf,
      ),
    ).toEqual([]);
  });
});
