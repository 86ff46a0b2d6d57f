import { err, ok, parseCalendarDate, type CalendarDate, type Result } from '@weerbaar/kernel';
import type { Notation } from '../amount';

/** What a file of an accounting system can say about an expense. */
export const importFields = [
  'supplier',
  'number',
  'invoiced-on',
  'paid-on',
  'excluding',
  'vat',
  'including',
  'recoverable',
  'description',
  'commitment',
  'line',
  'year',
] as const;

export type ImportField = (typeof importFields)[number];

/** Without these a row says nothing; of the VAT and the amount with it, one is enough. */
export const neededFields: readonly ImportField[] = [
  'supplier',
  'number',
  'invoiced-on',
  'excluding',
];

/** Which column of a file holds what, and how it writes amounts. Saved under a name, to use again. */
export interface ImportMapping {
  readonly columns: Readonly<Partial<Record<ImportField, string>>>;
  readonly notation: Notation;
}

/** Where each field stands in a row, counted from 0. */
export type ImportLayout = Readonly<Partial<Record<ImportField, number>>>;

/** Why a mapping does not fit a file. */
export interface RefusedMapping {
  readonly code: 'fields-missing' | 'columns-unknown' | 'columns-repeated';
  readonly fields: readonly ImportField[];
}

const bare = (heading: string): string => heading.normalize('NFC').trim().toLowerCase();

/**
 * Where each field stands in a file with these headings, whose case and blanks around do not count;
 * or what is missing: a needed field without a column, a column that the file does not have or has
 * twice.
 */
export function layoutOf(
  mapping: ImportMapping,
  headings: readonly string[],
): Result<ImportLayout, RefusedMapping> {
  const names = headings.map(bare);
  const mapped = importFields.filter((field) => (mapping.columns[field] ?? '').trim() !== '');
  const missing = neededFields.filter((field) => !mapped.includes(field));
  if (!mapped.includes('vat') && !mapped.includes('including')) missing.push('including');
  if (missing.length > 0) return err({ code: 'fields-missing', fields: missing });
  const placesOf = (field: ImportField) =>
    names.flatMap((name, index) => (name === bare(mapping.columns[field] ?? '') ? [index] : []));
  const unknown = mapped.filter((field) => placesOf(field).length === 0);
  if (unknown.length > 0) return err({ code: 'columns-unknown', fields: unknown });
  const repeated = mapped.filter((field) => placesOf(field).length > 1);
  if (repeated.length > 0) return err({ code: 'columns-repeated', fields: repeated });
  return ok(Object.fromEntries(mapped.map((field) => [field, placesOf(field)[0]])));
}

/** Headings that accounting systems in Belgium give these fields, most usual first; bare ones. */
const usualHeadings: Readonly<Record<ImportField, readonly string[]>> = {
  supplier: ['leverancier', 'supplier', 'naam leverancier', 'crediteur', 'vendor'],
  number: ['factuurnummer', 'factuurnr', 'invoice number', 'invoice', 'documentnummer', 'number'],
  'invoiced-on': ['factuurdatum', 'invoice date', 'documentdatum', 'datum', 'invoiced_on'],
  'paid-on': ['betaaldatum', 'payment date', 'datum betaling', 'paid_on'],
  excluding: [
    'bedrag excl. btw',
    'bedrag excl',
    'excl. btw',
    'netto',
    'amount excl. vat',
    'excluding',
  ],
  vat: ['btw', 'btw-bedrag', 'vat'],
  including: [
    'bedrag incl. btw',
    'bedrag incl',
    'incl. btw',
    'bruto',
    'amount incl. vat',
    'including',
  ],
  recoverable: ['recupereerbare btw', 'aftrekbare btw', 'recoverable vat', 'recoverable'],
  description: ['omschrijving', 'description', 'tekst'],
  commitment: ['vastlegging', 'bestelbon', 'bestelling', 'commitment', 'purchase order'],
  line: ['budgetlijn', 'budgetsleutel', 'line', 'kredietlijn'],
  year: ['boekjaar', 'begrotingsjaar', 'fiscal year', 'year'],
};

/** A first mapping for a file, by the headings that accounting systems use; a person puts it right. */
export function guessMapping(headings: readonly string[], notation: Notation): ImportMapping {
  const names = headings.map(bare);
  const columns = importFields.flatMap((field) => {
    const found = usualHeadings[field].find((name) => names.includes(name));
    const heading = found === undefined ? undefined : headings[names.indexOf(found)];
    return heading === undefined ? [] : [[field, heading.trim()] as const];
  });
  return { columns: Object.fromEntries(columns), notation };
}

const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/**
 * A day as accounting systems write it: `2024-12-31`, or the day first with `/`, `-` or `.`. A year
 * of two digits and a month that comes first are refused, since both would have to be guessed.
 */
export function parseBelgianDate(
  text: string,
): Result<CalendarDate, { readonly code: 'date-invalid' }> {
  const trimmed = text.trim();
  const [, day = '', month = '', year = ''] = dayFirst.exec(trimmed) ?? [];
  const iso =
    year === ''
      ? trimmed.slice(0, 10)
      : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const clean = year !== '' || /^\d{4}-\d{2}-\d{2}([T ]00:00(:00(\.0+)?)?Z?)?$/.test(trimmed);
  const parsed = parseCalendarDate(iso);
  return clean && parsed.ok ? parsed : err({ code: 'date-invalid' });
}
