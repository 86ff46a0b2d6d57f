import { moneyBars } from './money-bars';

const words = {
  spent: 'Spent',
  open: 'Open',
  forecast: 'Forecast',
  free: 'Free',
  amount: (cents: number) => `€ ${cents / 100}`,
};

describe('the bars of a budget', () => {
  const chart = moneyBars(
    [
      { label: '2022', spent: 100, open: 50, forecast: 20, free: 30 },
      { label: '2023', spent: 100, open: 50, forecast: 0, free: -25 },
    ],
    words,
  );

  it('stack the parts of each year from zero', () => {
    expect(chart.data.labels).toEqual(['2022', '2023']);
    expect(chart.data.datasets.map(({ label, data }) => [label, data])).toEqual([
      ['Spent', [100, 100]],
      ['Open', [50, 50]],
      ['Forecast', [20, 0]],
      ['Free', [30, -25]],
    ]);
    expect(chart.options?.scales?.['y']).toMatchObject({ stacked: true, beginAtZero: true });
  });
});
