import type { MoneyRecorded } from '@weerbaar/contracts';
import type { Choice } from '@weerbaar/ui/form';
import type { z } from 'zod';

/** An entry of a row. */
export interface RowColumn {
  readonly key: string;
  readonly label: string;
  readonly as: 'text' | 'amount' | 'year' | 'day' | 'choice';
  readonly choices?: readonly Choice[];
}

/** One entry of a form, or rows of them. */
export type MoneyField =
  | {
      readonly as: 'text' | 'prose' | 'amount' | 'day';
      readonly key: string;
      readonly label: string;
      readonly help?: string;
      readonly optional?: boolean;
      readonly longest?: number;
    }
  | {
      readonly as: 'choice';
      readonly key: string;
      readonly label: string;
      readonly help?: string;
      readonly choices: readonly Choice[];
    }
  | { readonly as: 'check'; readonly key: string; readonly label: string; readonly help?: string }
  | {
      readonly as: 'rows';
      readonly key: string;
      readonly label: string;
      readonly help?: string;
      readonly columns: readonly RowColumn[];
      /** What a new row begins with. */
      readonly blank: Row;
    };

export type Row = Readonly<Record<string, string>>;
export type Entries = Readonly<Record<string, string | boolean | readonly Row[]>>;

/** A form of the books: what is asked, what it begins with, and what it becomes. */
export interface MoneyForm {
  readonly title: string;
  /** Why, in a sentence or two. */
  readonly explanation?: string;
  readonly fields: readonly MoneyField[];
  readonly first: Entries;
  readonly schema: z.ZodType;
  readonly message: (entries: Reader) => unknown;
  /** Where it is sent; with a revision it puts right what stands there. */
  readonly path: string;
  readonly seen?: number;
}

/** What the dialog answers when something was recorded. */
export type MoneyOutcome = MoneyRecorded;

/** Reads entries as a message wants them. */
export interface Reader {
  readonly text: (key: string) => string;
  readonly textOrNull: (key: string) => string | null;
  readonly flag: (key: string) => boolean;
  /** Cents; not a number when what was typed is no amount. */
  readonly amount: (key: string) => number;
  readonly rows: <T>(key: string, read: (row: RowReader) => T) => T[];
}

/** Reads one row. */
export interface RowReader {
  readonly text: (key: string) => string;
  readonly textOrNull: (key: string) => string | null;
  readonly amount: (key: string) => number;
  readonly whole: (key: string) => number;
}
