import { maturityRadar, type RadarPoint } from './maturity-radar';

const words = {
  now: 'Now',
  before: 'A year ago',
  target: 'Target',
  level: (level: number) => level.toFixed(1),
};
const point = (over: Partial<RadarPoint>): RadarPoint => ({
  label: '1',
  name: '1 Inventory of devices',
  now: 3,
  before: 2,
  target: 4,
  ...over,
});

describe('the radar of the controls', () => {
  it('draws now, a year ago and the target from nothing to five', () => {
    const { data, options } = maturityRadar([point({}), point({ label: '2', now: 2.5 })], words);
    expect(data.labels).toEqual(['1', '2']);
    expect(data.datasets.map((set) => set.data)).toEqual([
      [3, 2.5],
      [2, 2],
      [4, 4],
    ]);
    expect(options?.scales?.['r']).toMatchObject({ min: 0, max: 5 });
  });

  it('leaves a gap where nothing was assessed', () => {
    const { data } = maturityRadar([point({ now: null })], words);
    expect(data.datasets[0]?.data).toEqual([null]);
  });

  it('dashes the target and keeps the colours that these things have everywhere', () => {
    const { data } = maturityRadar([point({})], words);
    expect(data.datasets.map((set) => set.borderColor)).toEqual([
      'var(--series-now)',
      'var(--series-before)',
      'var(--series-target)',
    ]);
    expect(data.datasets[2]?.borderDash).toEqual([5, 4]);
  });
});
