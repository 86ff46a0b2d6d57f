import { maturityTrend } from './maturity-trend';

const words = {
  maturity: 'Maturity',
  target: 'Target',
  day: (day: string) => `on ${day}`,
  level: (level: number) => level.toFixed(1),
};
const points = [
  { day: '2021-01-01', maturity: null, target: null },
  { day: '2021-04-01', maturity: 1.5, target: 3 },
  { day: '2023-01-01', maturity: 2.5, target: 3 },
];

describe('the trend', () => {
  it('puts days at their true distance', () => {
    const { data } = maturityTrend(points, [], words);
    const [first, second, third] = data.datasets[0]?.data ?? [];
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBe(90);
    expect((third?.x ?? 0) - (second?.x ?? 0)).toBe(640);
  });

  it('keeps days without a value empty', () => {
    const { data } = maturityTrend(points, [], words);
    expect(data.datasets[0]?.data.map((point) => point.y)).toEqual([null, 1.5, 2.5]);
  });

  it('marks what happened, by its name', () => {
    const { options } = maturityTrend(points, [{ day: '2022-12-05', label: 'Attack' }], words);
    expect(options?.plugins?.landmarks?.items).toEqual([{ x: 19331, label: 'Attack' }]);
    expect(new Date(19331 * 86_400_000).toISOString()).toMatch(/^2022-12-05/);
  });

  it('names its lines at their end and needs no legend', () => {
    const { options } = maturityTrend(points, [], words);
    expect(options?.plugins?.endLabels).toEqual({ labels: ['Maturity', 'Target'] });
    expect(options?.plugins?.legend).toEqual({ display: false });
  });

  it('starts at level 1, where the scale starts', () => {
    const { options } = maturityTrend(points, [], words);
    expect(options?.scales?.['y']).toMatchObject({ min: 1, max: 5 });
  });
});
