import type { chart as source } from '../en/chart';
import type { Translation } from '../say/phrase';

/** Woorden van de grafieken. */
export const chart: Translation<typeof source> = {
  'chart.as-table': 'Als tabel',
  'chart.as-chart': 'Als grafiek',
  'chart.copy-csv': 'Kopiëren als CSV',
  'chart.copied': 'Gekopieerd',
  'chart.copy-refused':
    'De browser liet het kopiëren niet toe. Selecteer de tabel en kopieer ze van daar.',
  'chart.save-png': 'Bewaren als afbeelding',
  'chart.actions': 'Wat je met deze grafiek kunt doen',
  'chart.failed': 'De grafiek kon niet getekend worden. De tabel bevat dezelfde cijfers.',
  'chart.now': 'Nu',
  'chart.year-ago': 'Een jaar geleden',
  'chart.target': 'Streefniveau',
  'chart.target.named': 'Streefniveau {level}',
  'chart.maturity': 'Maturiteit',
  'chart.date': 'Datum',
  'chart.control': 'Control',
  'chart.event': 'Mijlpaal',
  'chart.no-value': 'niet beoordeeld',
};
