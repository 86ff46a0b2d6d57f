import type { Phrase } from '../say/phrase';

/** Words of the data table. */
export const table = {
  'table.filter': 'Filter',
  'table.filter.placeholder': 'Filter the rows',
  'table.columns': 'Columns',
  'table.density': 'Row height',
  'table.density.comfortable': 'Roomy',
  'table.density.compact': 'Tight',
  'table.export': 'Export',
  'table.export.csv': 'Download as CSV',
  'table.export.xlsx': 'Download as Excel',
  'table.sort': 'Sort by {column}',
  'table.sorted.ascending': 'sorted upwards',
  'table.sorted.descending': 'sorted downwards',
  'table.total': 'Total',
  'table.rows': { one: '{count} row', other: '{count} rows' },
  'table.rows.filtered': '{shown} of {total} rows',
  'table.no-match': 'No row fits this filter.',
  'table.keyboard': 'Move with the arrow keys; Enter opens the row.',
} as const satisfies Record<string, Phrase>;
