import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../testing/test-database';
import { exemptions, unmetPreconditions } from './preconditions';

interface Finding {
  readonly problem: string;
  readonly remedy: string;
}

const restoreSchema = 'restore the schema from the migrations of this release';
const restoreGrants = 'restore the grants from the migrations of this release';
const walled = (table: string): Finding => ({
  problem: `the table ${table} stands outside the wall between tenants`,
  remedy: restoreSchema,
});
const shows = (name: string): Finding => ({
  problem: `${name} would show rows of other tenants, because it runs as its owner`,
  remedy: restoreSchema,
});
const mayMore = (name: string): Finding => ({
  problem: `the login in DATABASE_URL may do more on ${name} than the application needs`,
  remedy: restoreGrants,
});

/** One thing that is wrong with a database, and what is said of it. */
const wrongs: readonly [title: string, sql: string, findings: readonly Finding[]][] = [
  ['nothing', '', []],
  ['a table without its policy', 'drop policy tenant_wall on person', [walled('person')]],
  [
    'a table whose owner passes by the wall',
    'alter table assessment no force row level security',
    [walled('assessment')],
  ],
  [
    'a table with its policies switched off',
    'alter table event disable row level security',
    [walled('event')],
  ],
  [
    'a wall that lets everything through',
    'alter policy tenant_wall on unit using (true)',
    [walled('unit')],
  ],
  [
    'a wall that takes everything in',
    'alter policy tenant_wall on unit with check (true)',
    [walled('unit')],
  ],
  [
    'a wall for some only',
    'alter policy tenant_wall on target to weerbaar_operator',
    [walled('target')],
  ],
  [
    'a wall that another policy may widen',
    `drop policy tenant_wall on file; create policy tenant_wall on file using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())`,
    [walled('file')],
  ],
  [
    'a wall for reading only',
    'drop policy tenant_wall on tree; create policy tenant_wall on tree as restrictive for select using (tenant_id = current_tenant())',
    [walled('tree')],
  ],
  [
    'a new table that nobody walled',
    'create table budget (tenant_id uuid primary key)',
    [walled('budget')],
  ],
  [
    'a new table in a schema of its own that nobody walled',
    'create schema elsewhere; create table elsewhere.budget (tenant_id uuid primary key)',
    [walled('elsewhere.budget')],
  ],
  [
    'the right to look into the queue of all tenants',
    'grant usage on schema pgboss to weerbaar_app',
    [mayMore('schema pgboss')],
  ],
  [
    'one more policy beside the wall, which changes nothing',
    'create policy careless on person using (true) with check (true)',
    [],
  ],
  [
    'a view that runs as its owner',
    'create view everybody as select * from person',
    [shows('everybody')],
  ],
  [
    'a view that runs as whoever asks',
    'create view mine with (security_invoker = true) as select * from person',
    [],
  ],
  [
    'a stored copy of rows',
    'create materialized view copy as select * from person',
    [shows('copy')],
  ],
  [
    'a function that runs as its owner',
    'create function peek() returns bigint language sql security definer return 1',
    [shows('peek')],
  ],
  ['the right to empty a table', 'grant truncate on unit to weerbaar_app', [mayMore('unit')]],
  [
    'the right to look behind the wall by a key',
    'grant references on person to weerbaar_app',
    [mayMore('person')],
  ],
  [
    'the right to hang a trigger on a table',
    'grant trigger on person to weerbaar_app',
    [mayMore('person')],
  ],
  ['the right to change the record', 'grant update on event to weerbaar_app', [mayMore('event')]],
  [
    'the right to change a part of the record',
    'grant update (bytes) on event to weerbaar_app',
    [mayMore('event')],
  ],
  [
    'the right to take away a score',
    'grant delete on assessment to weerbaar_app',
    [mayMore('assessment')],
  ],
  [
    'the right to make tables',
    'grant create on schema public to weerbaar_app',
    [mayMore('schema public')],
  ],
  [
    'a server that acknowledges before it has kept',
    "do $$ begin execute format('alter database %I set synchronous_commit = off', current_database()); end $$",
    [
      {
        problem:
          'the database server runs with synchronous_commit = off, so an acknowledged change could be lost',
        remedy: "set synchronous_commit = on in the server's configuration and restart it",
      },
    ],
  ],
  [
    'a step of the schema that was not taken',
    `delete from schema_migration where id = (select max(id) from schema_migration)`,
    [
      {
        problem: 'the database lacks 1 step(s) of the schema',
        remedy: 'set DATABASE_OWNER_URL and run npm start, which brings it up to date',
      },
    ],
  ],
  [
    'a step of the schema that this release does not know',
    `insert into schema_migration (timestamp, name) values (1, 'FromTheFuture9999999999999')`,
    [
      {
        problem: 'the database was made by a newer release',
        remedy: 'run that release, or restore a backup made before it',
      },
    ],
  ],
];

describe('a database that is not what it must be', () => {
  let database: TestDatabase;
  let superuser: pg.Client;
  beforeEach(async () => {
    database = await testDatabase();
    superuser = new pg.Client({ connectionString: database.superuserUrl });
    await superuser.connect();
  });
  afterEach(async () => {
    await superuser.end();
    await database.drop();
  });

  /** A server for tests may forget what it was told; whoever serves people may not. */
  const ofTheServer = /fsync|full_page_writes/;
  const findingsOf = async (url: string): Promise<Finding[]> =>
    (await unmetPreconditions(url)).filter(({ problem }) => !ofTheServer.test(problem));

  it.each(wrongs)('is told apart by %s', async (_, sql, findings) => {
    if (sql !== '') await superuser.query(sql);
    expect(await findingsOf(database.appUrl)).toEqual(findings);
  });

  it('is told apart by settings of the server that lose what was acknowledged', async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `select name from pg_settings where name in ('fsync', 'full_page_writes') and setting = 'off' order by name`,
    );
    const told = (await unmetPreconditions(database.appUrl)).filter(({ problem }) =>
      ofTheServer.test(problem),
    );
    expect(told.map(({ problem }) => problem)).toEqual(
      rows.map(
        ({ name }) =>
          `the database server runs with ${name} = off, so an acknowledged change could be lost`,
      ),
    );
  });

  it('says nothing else as long as the schema is not there', async () => {
    await superuser.query('drop table schema_migration');
    const [finding, ...others] = await findingsOf(database.appUrl);
    expect(finding?.problem).toMatch(/^the database lacks \d+ step\(s\) of the schema$/);
    expect(others).toEqual([]);
  });

  it('is not served with the login of its owner', async () => {
    expect(await findingsOf(database.ownerUrl)).toContainEqual({
      problem: 'the login in DATABASE_URL owns the table person',
      remedy: 'give DATABASE_URL the login weerbaar_app, which may only read and write rows',
    });
  });

  it.each([
    ['superuser', 'is a superuser'],
    ['bypassrls', 'bypasses row-level security'],
    ['in role weerbaar_app', 'is a member of weerbaar_app'],
    ['noinherit', 'may not read the schema'],
  ])('is not served with a login that is %s', async (attribute, told) => {
    const name = `weerbaar_wrong_${String(process.pid)}_${String(Date.now())}`;
    await superuser.query(`create role ${name} login password 'only-in-tests' ${attribute}`);
    try {
      const url = new URL(database.appUrl);
      url.username = name;
      expect(await findingsOf(url.toString())).toContainEqual({
        problem: `the login in DATABASE_URL ${told}`,
        remedy: 'give DATABASE_URL the login weerbaar_app, which may only read and write rows',
      });
    } finally {
      await superuser.query(`drop role ${name}`);
    }
  });

  it('has exactly the tables outside the wall that are listed with a reason, open to exactly the logins that are', async () => {
    const { rows } = await superuser.query<{ table: string; roles: string[]; keyed: boolean }>(
      `select case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname as table, exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id') as keyed,
              array(select distinct r.rolname::text from aclexplode(c.relacl) p join pg_roles r on r.oid = p.grantee
                     where p.grantee <> c.relowner order by 1) as roles
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relkind in ('r', 'p') and not c.relispartition
          and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant_wall')
        order by 1`,
    );
    const byTable = (a: { table: string }, b: { table: string }): number =>
      a.table < b.table ? -1 : 1;
    expect(rows.map(({ table, roles }) => ({ table, roles })).sort(byTable)).toEqual(
      exemptions.map(({ table, roles }) => ({ table, roles: [...roles].sort() })).sort(byTable),
    );
    expect(rows.filter(({ keyed }) => keyed)).toEqual([]);
    for (const { reason } of exemptions) expect(reason.length).toBeGreaterThan(20);
  });
});
