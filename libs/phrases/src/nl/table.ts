import type { table as source } from '../en/table';
import type { Translation } from '../say/phrase';

/** Woorden van de gegevenstabel. */
export const table: Translation<typeof source> = {
  'table.filter': 'Filter',
  'table.filter.placeholder': 'Filter de rijen',
  'table.columns': 'Kolommen',
  'table.density': 'Rijhoogte',
  'table.density.comfortable': 'Ruim',
  'table.density.compact': 'Dicht',
  'table.export': 'Uitvoeren',
  'table.export.csv': 'Downloaden als CSV',
  'table.export.xlsx': 'Downloaden als Excel',
  'table.sort': 'Sorteren op {column}',
  'table.sorted.ascending': 'oplopend gesorteerd',
  'table.sorted.descending': 'aflopend gesorteerd',
  'table.total': 'Totaal',
  'table.rows': { one: '{count} rij', other: '{count} rijen' },
  'table.rows.filtered': '{shown} van de {total} rijen',
  'table.no-match': 'Geen enkele rij past bij deze filter.',
  'table.keyboard': 'Beweeg met de pijltjestoetsen; Enter opent de rij.',
};
