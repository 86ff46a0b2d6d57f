import { burnUpChart } from './burn-up';

const words = {
  touched: 'touched',
  working: 'working',
  restored: 'restored',
  moment: (at: string) => at,
  day: (at: string) => at.slice(0, 10),
};
const points = [
  { at: '2022-12-06T00:00:00.000Z', touched: 3, working: 0, restored: 0 },
  { at: '2022-12-08T00:00:00.000Z', touched: 3, working: 2, restored: 1 },
];

describe('the burn-up of services', () => {
  it('holds each figure until the next, and the last one to the end', () => {
    const chart = burnUpChart(points, '2022-12-10T00:00:00.000Z', words);
    const [restored, working, touched] = chart.data.datasets.map(({ data }) => data);
    expect(restored?.map(({ y }) => y)).toEqual([0, 1, 1]);
    expect(working?.map(({ y }) => y)).toEqual([0, 2, 2]);
    expect(touched?.map(({ y }) => y)).toEqual([3, 3, 3]);
    expect(restored?.at(-1)?.x).toBe(Date.parse('2022-12-10T00:00:00.000Z'));
    expect(chart.data.datasets.every((one) => 'stepped' in one && one.stepped === 'before')).toBe(
      true,
    );
  });

  it('counts from zero to all that had stopped', () => {
    const { scales } = burnUpChart(points, '2022-12-08T00:00:00.000Z', words).options ?? {};
    expect([scales?.['y']?.min, scales?.['y']?.max]).toEqual([0, 3]);
  });
});
