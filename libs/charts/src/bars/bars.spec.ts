import { bars } from './bars';

const words = { series: 'Gap', value: String };

describe('bars', () => {
  it('begin at zero and keep the order of the rows', () => {
    const { data, options } = bars(
      [
        { label: 'b', value: 2 },
        { label: 'a', value: null },
      ],
      words,
    );
    expect(data.labels).toEqual(['b', 'a']);
    expect(data.datasets[0]?.data).toEqual([2, null]);
    expect(options?.scales?.['x']).toMatchObject({ beginAtZero: true });
  });

  it('show a second series only when it has a name', () => {
    const rows = [{ label: 'a', value: 1, beside: 3 }];
    expect(bars(rows, words).data.datasets).toHaveLength(1);
    expect(bars(rows, { ...words, beside: 'Before' }).data.datasets[1]?.data).toEqual([3]);
  });
});
