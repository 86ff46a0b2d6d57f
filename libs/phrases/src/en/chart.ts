import type { Phrase } from '../say/phrase';

/** Words of the charts. */
export const chart = {
  'chart.as-table': 'As a table',
  'chart.as-chart': 'As a chart',
  'chart.copy-csv': 'Copy as CSV',
  'chart.copied': 'Copied',
  'chart.copy-refused':
    'The browser did not allow copying. Select the table and copy it from there.',
  'chart.save-png': 'Save as image',
  'chart.actions': 'What you can do with this chart',
  'chart.failed': 'The chart could not be drawn. The table has the same figures.',
  'chart.now': 'Now',
  'chart.year-ago': 'A year ago',
  'chart.target': 'Target',
  'chart.target.named': 'Target {level}',
  'chart.maturity': 'Maturity',
  'chart.date': 'Date',
  'chart.control': 'Control',
  'chart.event': 'Landmark',
  'chart.no-value': 'not assessed',
} as const satisfies Record<string, Phrase>;
