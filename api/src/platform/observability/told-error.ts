import { QueryFailedError } from 'typeorm';
import { z } from 'zod';
import { sqlState } from '../database/sql-state';

/** States whose message names columns and constraints, or tells how the server is; that of any other may quote what was typed. */
const wordsWithoutValues = /^(08|23|42|53|57)/;

/** What a database error says about the schema; never its detail, its context or the statement, which repeat values of rows. */
const aboutSchema = ['severity', 'schema', 'table', 'column', 'dataType', 'constraint', 'routine'];

/**
 * An error as the log may keep it: what went wrong and where in our code, and nothing of what somebody typed or what a
 * row holds. Personal values are erased on request, and a log cannot be.
 */
export function toldError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { type: typeof error };
  const told = error instanceof z.ZodError ? issuesOf(error) : wordsOf(error);
  return {
    type: error.constructor.name,
    ...told,
    stack: framesOf(error),
    ...(error.cause !== undefined && { cause: toldError(error.cause) }),
    ...(error instanceof AggregateError && { errors: error.errors.map(toldError) }),
  };
}

function wordsOf(error: Error): Record<string, unknown> {
  const state = sqlState(error);
  const source: Error = error instanceof QueryFailedError ? (error.driverError as Error) : error;
  if (state === '' || !('severity' in source || 'driverError' in error)) {
    // A parser quotes what it could not read.
    const message = error instanceof SyntaxError ? {} : { message: error.message };
    return { ...message, ...('code' in error && { code: error.code }) };
  }
  const fields = source as unknown as Record<string, unknown>;
  return {
    state,
    ...(wordsWithoutValues.test(state) && { message: source.message }),
    ...Object.fromEntries(
      aboutSchema.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])),
    ),
  };
}

/** What did not fit a schema: where, and how. */
const issuesOf = (error: z.ZodError): Record<string, unknown> => ({
  issues: error.issues.map(({ path, code }) => ({ path: path.map(String), code })),
});

/** The places in the code; the words before them repeat the message. */
const framesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
