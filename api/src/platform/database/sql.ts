import type { z } from 'zod';

/** A statement with its values kept apart: text goes to the server as written here, values only ever as parameters. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A piece of SQL that may be placed in another; made by `sql` only, so that no caller's text can become SQL. */
class Fragment {
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}
}

export type SqlFragment = Fragment;

/** Writes SQL with parameters: every `${value}` becomes a parameter, every `${sql`…`}` is placed in the text. */
export function sql(strings: TemplateStringsArray, ...values: readonly unknown[]): SqlFragment {
  return new Fragment(strings, values);
}

/** The finished statement of a fragment, its parameters numbered in order of appearance. */
export function statement(fragment: SqlFragment): Statement {
  const values: unknown[] = [];
  const write = (part: Fragment): string =>
    part.strings.reduce((text, string, index) => {
      if (index === 0) return string;
      const value = part.values[index - 1];
      if (value instanceof Fragment) return text + write(value) + string;
      values.push(value);
      return `${text}$${String(values.length)}${string}`;
    }, '');
  return { text: write(fragment), values };
}

/** One question to the database: its SQL and the shape that its rows are parsed with. */
export interface Question<Row> {
  readonly sql: SqlFragment;
  readonly row: z.ZodType<Row>;
}

/** Ties a statement to the shape of its rows, so that rows are parsed and never merely believed. */
export function question<Row>(fragment: SqlFragment, row: z.ZodType<Row>): Question<Row> {
  return { sql: fragment, row };
}
