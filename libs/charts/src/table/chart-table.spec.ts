import { csvOf, shownIn, type ChartTable } from './chart-table';

const table: ChartTable = {
  columns: [{ label: 'Control' }, { label: 'Maturity', number: true }],
  rows: [
    ['1', { shown: '3,1', exact: 3.125 }],
    ['2', { shown: 'not assessed', exact: null }],
  ],
};

it('exports the exact figures', () => {
  expect(csvOf(table, 'nl')).toBe('Control;Maturity\r\n1;3,125\r\n2;');
});

it('shows what people read', () => {
  expect(table.rows[0]?.map(shownIn)).toEqual(['1', '3,1']);
});
