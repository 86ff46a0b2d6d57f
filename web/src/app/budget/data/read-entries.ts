import type { Language } from '@weerbaar/kernel';
import { belgianEuros, cents, parseEuros } from '@weerbaar/money';
import type { Entries, Reader, Row, RowReader } from './money-form';

const amountIn = (language: Language, text: string): number => {
  if (text.trim() === '') return Number.NaN;
  // Whoever reads English may still type the Belgian way, which is unmistakable with its cents.
  const notations = language === 'nl' ? (['belgian'] as const) : (['english', 'belgian'] as const);
  for (const notation of notations) {
    const read = parseEuros(text, notation);
    if (read.ok) return read.value;
  }
  return Number.NaN;
};

/** An amount as a person types it. */
export const typedEuros = (language: Language, amount: number): string => {
  const belgian = belgianEuros(cents(amount));
  return language === 'nl' ? belgian : belgian.replaceAll('.', '').replace(',', '.');
};

function rowReader(language: Language, row: Row): RowReader {
  const text = (key: string) => (row[key] ?? '').trim();
  return {
    text,
    textOrNull: (key) => text(key) || null,
    amount: (key) => amountIn(language, text(key)),
    whole: (key) => (/^-?\d+$/.test(text(key)) ? Number(text(key)) : Number.NaN),
  };
}

/** Reads the entries of a form in the language that they were typed in. */
export function entryReader(language: Language, entries: Entries): Reader {
  const text = (key: string) => {
    const entry = entries[key];
    return typeof entry === 'string' ? entry.trim() : '';
  };
  return {
    text,
    textOrNull: (key) => text(key) || null,
    flag: (key) => entries[key] === true,
    amount: (key) => amountIn(language, text(key)),
    rows: (key, read) => {
      const rows = entries[key];
      return Array.isArray(rows)
        ? (rows as readonly Row[]).map((row) => read(rowReader(language, row)))
        : [];
    },
  };
}
