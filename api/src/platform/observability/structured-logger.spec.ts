import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';
import { z } from 'zod';
import { StructuredLogger } from './structured-logger';

const address = 'an.peeters@antwerpen.example';

function databaseError(code: string, message: string): DatabaseError {
  const error = new DatabaseError(message, 100, 'error');
  return Object.assign(error, {
    severity: 'ERROR',
    code,
    detail: `Key (tenant_id, email)=(1, ${address}) already exists.`,
    hint: `not ${address}`,
    where: `COPY import_row, line 3: "${address}"; unnamed portal parameter $1 = '${address}'`,
    internalQuery: `select '${address}'`,
    table: 'person',
    constraint: 'person_email',
  });
}

describe('the log', () => {
  const lines: string[] = [];
  const logger = new StructuredLogger('trace', { write: (line) => lines.push(line) });
  beforeEach(() => lines.splice(0));
  const told = (): Record<string, Record<string, unknown>> =>
    JSON.parse(lines[0] ?? '{}') as Record<string, Record<string, unknown>>;

  it.each<[string, Error]>([
    ['a row that is there already', databaseError('23505', 'duplicate key value')],
    ['a value of another type', databaseError('22P02', `invalid input: "${address}"`)],
    [
      'a statement of the mapper',
      new QueryFailedError(
        `insert into person (email) values ('${address}')`,
        [address],
        databaseError('22001', `too long: ${address}`),
      ),
    ],
    ['a cause', new Error('it failed', { cause: databaseError('22P02', address) })],
    ['several', new AggregateError([databaseError('22P02', address)], 'two things')],
    ['a text that is no JSON', new SyntaxError(`Unexpected token in "${address}"`)],
    [
      'an answer that does not fit',
      z.object({ a: z.int() }).safeParse({ a: address }).error ?? new Error(),
    ],
  ])('keeps no value of a person or a row, whatever failed: %s', (_, error) => {
    logger.error({ err: error, requestId: 'r' }, 'a request failed');
    logger.error(error);
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).not.toContain('peeters');
      expect(line).toMatch(/structured-logger\.spec|ZodError/);
    }
  });

  it('says of a database error what is wrong with what', () => {
    logger.error({ err: databaseError('23505', 'duplicate key value'), requestId: 'r' }, 'failed');
    expect(told()).toMatchObject({
      msg: 'failed',
      requestId: 'r',
      err: {
        type: 'DatabaseError',
        state: '23505',
        message: 'duplicate key value',
        table: 'person',
        constraint: 'person_email',
      },
    });
  });

  it('says of our own errors what they say', () => {
    logger.error({ err: new Error('rows were added to no unit') }, 'failed');
    expect(told()['err']).toMatchObject({ type: 'Error', message: 'rows were added to no unit' });
  });
});
