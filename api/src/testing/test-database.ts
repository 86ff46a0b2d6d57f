import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrations } from '@weerbaar/migrations';
import { migrate } from '../platform/database/migrate';
import { carrierVersion, prepareCarrier } from '../platform/jobs/carrier-schema';

const password = 'only-in-tests';
const logins = ['weerbaar_owner', 'weerbaar_app', 'weerbaar_operator', 'weerbaar_jobs'] as const;

/** A fresh database of a test suite, with the logins of the real thing. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly operatorUrl: string;
  readonly jobsUrl: string;
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

/** The server that the test command started. Without one the suite fails; it is never skipped. */
function serverUrl(): URL {
  const url = process.env['TEST_SUPERUSER_URL'];
  if (url === undefined)
    throw new Error('TEST_SUPERUSER_URL is not set: run the suite through npm test -- api');
  return new URL(url);
}

function urlFor(user: string | undefined, database: string): string {
  const url = serverUrl();
  if (user !== undefined) {
    url.username = user;
    url.password = password;
  }
  url.pathname = `/${database}`;
  return url.toString();
}

async function asSuperuser<T>(
  database: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: urlFor(undefined, database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Migrated once per server and version of the schema; every suite copies it. */
async function template(): Promise<string> {
  const version = createHash('sha256')
    .update(JSON.stringify([migrations, carrierVersion]))
    .digest('hex')
    .slice(0, 12);
  const name = `weerbaar_template_${version}`;
  await asSuperuser('postgres', async (client) => {
    await client.query('select pg_advisory_lock(763701)');
    for (const login of logins) {
      const known = await client.query('select 1 from pg_roles where rolname = $1', [login]);
      if (known.rowCount === 0) await client.query(`create role ${login} login`);
      await client.query(`alter role ${login} login password '${password}'`);
    }
    const ready = await client.query(
      'select 1 from pg_database where datname = $1 and datistemplate',
      [name],
    );
    if (ready.rowCount !== 0) return;
    await client.query(`drop database if exists ${name}`);
    await client.query(`create database ${name} owner weerbaar_owner`);
    await migrate(urlFor('weerbaar_owner', name));
    await prepareCarrier(urlFor('weerbaar_owner', name));
    await client.query(`alter database ${name} is_template true allow_connections false`);
  });
  return name;
}

export async function testDatabase(): Promise<TestDatabase> {
  const source = await template();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser('postgres', async (client) => {
    await client.query('select pg_advisory_lock(763701)');
    await client.query(`create database ${name} template ${source} owner weerbaar_owner`);
  });
  return {
    ownerUrl: urlFor('weerbaar_owner', name),
    appUrl: urlFor('weerbaar_app', name),
    operatorUrl: urlFor('weerbaar_operator', name),
    jobsUrl: urlFor('weerbaar_jobs', name),
    superuserUrl: urlFor(undefined, name),
    drop: () =>
      asSuperuser('postgres', async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
}
