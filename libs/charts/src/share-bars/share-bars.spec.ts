import { shareBars } from './share-bars';

const words = {
  done: 'Reached',
  begun: 'Assessed',
  unknown: 'Not assessed',
  count: String,
  share: (part: number, whole: number) => `${String(Math.round((part / whole) * 100))} %`,
};

describe('bars of shares', () => {
  it('let wholes of different size be compared', () => {
    const rows = [
      { label: 'IG1', done: 1, begun: 2, unknown: 1 },
      { label: ['IG2', '130 safeguards'], done: 40, begun: 40, unknown: 0 },
    ];
    const { data } = shareBars(rows, words);
    expect(data.datasets.map((dataset) => dataset.data)).toEqual([
      [25, 50],
      [50, 50],
      [25, 0],
    ]);
    expect(data.labels).toEqual(['IG1', ['IG2', '130 safeguards']]);
  });

  it('leave the bar of an empty whole empty', () => {
    const { data } = shareBars([{ label: 'IG1', done: 0, begun: 0, unknown: 0 }], words);
    expect(data.datasets.map((dataset) => dataset.data)).toEqual([[0], [0], [0]]);
  });

  it('always reach from nothing to everything', () => {
    const { options } = shareBars([], words);
    expect(options?.scales?.['x']).toMatchObject({ min: 0, max: 100, stacked: true });
  });
});
