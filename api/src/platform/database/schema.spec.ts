import { readFileSync } from 'node:fs';
import pg from 'pg';
import { golden } from '../../testing/golden';
import { testDatabase, type TestDatabase } from '../../testing/test-database';

const query = readFileSync(
  new URL('../../../../migrations/schema-query.sql', import.meta.url),
  'utf8',
);

describe('the schema', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await testDatabase();
    client = new pg.Client({ connectionString: database.superuserUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('is the one in migrations/schema.sql, on every version of PostgreSQL', async () => {
    const { rows } = await client.query<{ line: string }>(query);
    const { kept, made, remedy } = golden(
      'migrations/schema.sql',
      `${rows.map(({ line }) => line).join('\n')}\n`,
    );
    if (kept.join('\n') !== made.join('\n')) {
      // The difference first, then what to do about it.
      const difference = [
        ...made.filter((line) => !kept.includes(line)).map((line) => `+ ${line}`),
        ...kept.filter((line) => !made.includes(line)).map((line) => `- ${line}`),
      ];
      throw new Error(
        [
          ...(difference.length > 0 ? difference : ['the same lines in another order']),
          remedy,
        ].join('\n'),
      );
    }
    expect(made.length).toBeGreaterThan(300);
  });
});
