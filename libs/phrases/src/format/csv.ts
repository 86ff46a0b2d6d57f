import type { Language } from '@weerbaar/kernel';

/** A cell of a CSV file: a text, a figure, or nothing. */
export type CsvCell = string | number | null;

/**
 * Rows as CSV, in the form that spreadsheet programs here read without asking: semicolons and decimal
 * commas in Dutch, commas and points in English; lines end with CR LF (RFC 4180). A text that a
 * spreadsheet would run as a formula is disarmed with an apostrophe.
 */
export function formatCsv(language: Language, rows: readonly (readonly CsvCell[])[]): string {
  const separator = language === 'nl' ? ';' : ',';
  const written = (cell: CsvCell): string => {
    if (cell === null) return '';
    if (typeof cell === 'string') return quoted(disarmed(cell), separator);
    return language === 'nl' ? String(cell).replace('.', ',') : String(cell);
  };
  return rows.map((row) => row.map(written).join(separator)).join('\r\n');
}

/**
 * Where a formula could begin: at the start, or behind whatever another program takes for a separator. The signs stand in full
 * width as well, since some programs read them alike (OWASP, CSV injection).
 */
const formulas =
  /^(?=[=+\-@\0\t\r\n\uff1d\uff0b\uff0d\uff20])|(?<=[,;|\t\r\n])(?=[=+\-@\0\uff1d\uff0b\uff0d\uff20])/g;

const disarmed = (text: string): string => text.replace(formulas, "'");

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
