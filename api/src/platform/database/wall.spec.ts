import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { cellsOf, changes, nameOf, type Outcomes, runAll } from '../../access/matrix/cells';
import type { Cell, Row } from '../../access/matrix/row';
import { operationsOf, rows } from '../../access/matrix/rows';
import { addTwin, fingerprint, tenantTables, twinId } from '../../access/matrix/twin';
import { canary, World } from '../../access/matrix/world';
import { createApp } from '../../app';
import { startApi, type TestApi } from '../../testing/api-harness';
import { unnamedTenants } from '../../testing/tenant-predicates';
import { Configuration } from '../config/configuration';
import { SendMails } from '../../notifications/mail/send-mails';
import { Attendance } from '../../notifications/telling/attendance';
import { Jobs } from '../jobs/jobs';
import { sqlState } from './sql-state';
import { TenantDatabase } from './tenant-database';

/** The login of the application without the wall: everything it may do, on the rows of everybody. */
const unwalled = { login: 'weerbaar_unwalled', password: 'only-in-tests' };

let api: TestApi;
let world: World;
let tables: Map<string, string[]>;

beforeAll(async () => {
  api = await startApi({ readers: 8, writers: 8 });
  world = await World.build(api);
  tables = await tenantTables(api.superuser);
  for (const tenant of [world.ours, world.theirs]) await fillTheRest(tenant.id);
}, 120_000);
afterAll(() => api.stop());

/** A row in each table that the seeds left empty, so that nothing is proved on an empty table. */
async function fillTheRest(tenantId: string): Promise<void> {
  const someone = '(select id from person where tenant_id = $1 order by id limit 1)';
  for (const text of [
    `insert into recovery_code (tenant_id, person_id, code_hash) select $1, ${someone}, sha256('code')`,
    `insert into account_throttle (tenant_id, account_key, failures, last_failure_at) values ($1, sha256('account'), 1, now())`,
    `insert into control_weight (tenant_id, framework, version, control_code, revision, effective_on, weight)
     values ($1, 'cis', '8.1', '18', 1, '2024-01-01', 1)`,
    `insert into incident_entity (tenant_id, incident_id, unit_id, since_on)
     select tenant_id, id, unit_id, '2024-02-01' from incident where tenant_id = $1 order by id limit 1`,
    `insert into incident_clock (tenant_id, incident_id, key, unit_id, clock, report, triggered_at, prospective)
     select tenant_id, id, 'a clock', unit_id, 'a clock', 'a report', now(), false from incident where tenant_id = $1 order by id limit 1`,
    `insert into job (tenant_id, id, kind, key, input, enqueued_at, due_at) select $1, gen_random_uuid(), 'a-kind', 'a key', '{}', now(), now()`,
    `insert into escalation (tenant_id, percentages, open_step_hours, revision) values ($1, '[]', '[]', 1)`,
    `insert into told_step (tenant_id, incident_id, key, told_at, overtaken)
     select tenant_id, id, 'a step', now(), false from incident where tenant_id = $1 order by id limit 1`,
    `insert into told_morning (tenant_id, on_day) values ($1, '2024-01-01')`,
    `insert into notification (tenant_id, person_id, id, key, kind, code, parameters, link, told_at, shown)
     select $1, ${someone}, gen_random_uuid(), 'a key', 'a-kind', 'a-code', '{}', '/', now(), true`,
    `insert into notification_choice (tenant_id, person_id, choices, revision) select $1, ${someone}, '[]', 1`,
    `insert into outgoing_mail (tenant_id, id, person_id, key, template, link, things, created_at, due_at)
     select $1, gen_random_uuid(), ${someone}, 'a key', 'a-template', '/', 1, now(), 'infinity'`,
    `insert into calendar_feed (tenant_id, token_hash, person_id, created_at) select $1, sha256('feed'), ${someone}, now()`,
    `insert into reporting_setting (tenant_id, unit_id, in_scope, controller, breach_authorities, processor_for, contact_point)
     select tenant_id, unit_id, true, true, '{}', '{}', '' from incident where tenant_id = $1 order by id limit 1`,
    `insert into registration_notice (tenant_id, id, unit_id, regime, revision, sent_on)
     select tenant_id, gen_random_uuid(), unit_id, regime, revision, '2025-03-01' from registration where tenant_id = $1 order by id limit 1`,
    `insert into offline_pack (tenant_id, id, language, made_at, sha256) select $1, gen_random_uuid(), 'nl', now(), sha256('pack')`,
    `insert into one_time_link (tenant_id, token_hash, purpose, person_id, expires_at) select $1, sha256('link'), 'reset', ${someone}, now()`,
  ]) {
    await api.superuser.query(text, [tenantId]);
  }
}

describe('the wall, with the predicates down: raw SQL as the application', () => {
  let app: pg.Client;
  let operator: pg.Client;
  beforeAll(async () => {
    app = new pg.Client({ connectionString: api.urls.appUrl });
    operator = new pg.Client({ connectionString: api.urls.operatorUrl });
    await app.connect();
    await operator.connect();
  });
  afterAll(async () => {
    await app.end();
    await operator.end();
  });

  /** Runs one statement in a context and takes it back. */
  async function within(
    client: pg.Client,
    context: string | null,
    text: string,
    values: unknown[] = [],
  ): Promise<pg.QueryResult> {
    await client.query('begin');
    try {
      if (context !== null)
        await client.query(`select set_config('app.tenant_id', $1, true)`, [context]);
      return await client.query(text, values);
    } finally {
      await client.query('rollback');
    }
  }
  const refusal = (error: unknown): string =>
    `${sqlState(error)} ${error instanceof Error ? error.message : ''}`;
  const count = async (
    client: pg.Client,
    context: string | null,
    table: string,
    where = 'true',
  ): Promise<number> =>
    Number(
      (await within(client, context, `select count(*) as many from ${table} where ${where}`))
        .rows[0].many,
    );
  const readable = async (login: string): Promise<string[]> => {
    const known = await api.superuser.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relname = any($1) and has_table_privilege($2, c.oid, 'SELECT')`,
      [[...tables.keys()], login],
    );
    return known.rows.map(({ name }) => name);
  };

  it('finds rows of both organisations in every table, so that it proves something', async () => {
    for (const table of tables.keys()) {
      const { rows: found } = await api.superuser.query(
        `select count(distinct tenant_id)::int as many from ${table} where tenant_id in ($1, $2)`,
        [world.ours.id, world.theirs.id],
      );
      expect([table, found[0].many]).toEqual([table, 2]);
    }
  });

  it.each([
    ['application', (): pg.Client => app, 'weerbaar_app'],
    ['operator', (): pg.Client => operator, 'weerbaar_operator'],
  ])(
    'shows the %s the rows of the organisation it names and of nobody else',
    async (_, client, login) => {
      for (const table of await readable(login)) {
        const truth = await api.superuser.query(
          `select count(*)::int as many from ${table} where tenant_id = $1`,
          [world.ours.id],
        );
        expect([table, await count(client(), world.ours.id, table)]).toEqual([
          table,
          truth.rows[0].many,
        ]);
        expect([
          table,
          await count(client(), world.ours.id, table, `tenant_id = '${world.theirs.id}'`),
        ]).toEqual([table, 0]);
        expect([table, await count(client(), null, table)]).toEqual([table, 0]);
        expect([table, await count(client(), '', table)]).toEqual([table, 0]);
        await expect(count(client(), 'nonsense', table)).rejects.toThrow(/uuid/);
      }
    },
  );

  it('takes no row in for somebody else', async () => {
    for (const [table, columns] of tables) {
      const names = columns.join(', ');
      const { rows: theirs } = await api.superuser.query(
        `select to_jsonb(t) as row from ${table} t where tenant_id = $1 limit 1`,
        [world.theirs.id],
      );
      const insert = `insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, $1)`;
      const error = await within(app, world.ours.id, insert, [theirs[0].row]).catch(refusal);
      expect([table, error]).toEqual([
        table,
        expect.stringMatching(/^42501 new row violates row-level security policy "tenant_wall"/),
      ]);
    }
  });

  it('changes no row of somebody else, and gives none away', async () => {
    for (const [table, columns] of tables) {
      const may = await api.superuser.query<{ column: string }>(
        `select a as column from unnest($2::text[]) a where has_column_privilege('weerbaar_app', $1, a, 'UPDATE')`,
        [table, columns],
      );
      const [column] = may.rows.map((row) => row.column);
      const deletes = await api.superuser.query(
        `select has_table_privilege('weerbaar_app', $1, 'DELETE') as may`,
        [table],
      );
      const removed = await within(
        app,
        world.ours.id,
        `delete from ${table} where tenant_id = $1`,
        [world.theirs.id],
      ).catch(refusal);
      expect([table, typeof removed === 'string' ? removed : removed.rowCount]).toEqual([
        table,
        deletes.rows[0].may ? 0 : expect.stringMatching(/^42501 permission denied/),
      ]);
      const change = `update ${table} set ${column ?? 'tenant_id'} = ${column ?? 'tenant_id'} where tenant_id = $1`;
      const changed = await within(app, world.ours.id, change, [world.theirs.id]).catch(refusal);
      expect([table, typeof changed === 'string' ? changed : changed.rowCount]).toEqual([
        table,
        column === undefined ? expect.stringMatching(/^42501 permission denied/) : 0,
      ]);
      const given = await within(app, world.ours.id, `update ${table} set tenant_id = $1`, [
        world.theirs.id,
      ]).catch(refusal);
      expect([table, given]).toEqual([table, expect.stringMatching(/^42501 /)]);
    }
  });

  it('keeps what is only ever added from being changed or taken away', async () => {
    for (const table of [
      'event',
      'assessment',
      'responsibility',
      'target',
      'unit_version',
      'file',
      'unit_path',
      'role_grant',
    ]) {
      const { rows: held } = await api.superuser.query<{ right: string }>(
        `select p as right from unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p
          cross join unnest(array['weerbaar_app', 'weerbaar_operator']) login
          where has_table_privilege(login, $1, p)`,
        [table],
      );
      if (table !== 'unit_path') expect([table, held]).toEqual([table, []]);
    }
  });

  it('tells nothing by its keys: what collides with somebody else, or leans on him, is as if it were not there', async () => {
    const theirs = await api.superuser.query<{ email: string }>(
      `select email_key as email from person where tenant_id = $1 and email like '%.org'`,
      [world.theirs.id],
    );
    const person = `insert into person (tenant_id, id, name, email, email_key, language) values ($1, gen_random_uuid(), 'x', $2, $2, 'nl')`;
    expect(
      (await within(app, world.ours.id, person, [world.ours.id, theirs.rows[0]?.email])).rowCount,
    ).toBe(1);
    const grant = `insert into role_grant (tenant_id, id, person_id, role, unit_id) values ($1, gen_random_uuid(), $2, 'ciso', $3)`;
    const leaning = (unit: string): Promise<unknown> =>
      within(app, world.ours.id, grant, [
        world.ours.id,
        world.id('person', 'colleague'),
        unit,
      ]).catch((error: unknown) => [sqlState(error), (error as pg.DatabaseError).constraint]);
    expect(await leaning(world.id('unit', 'foreign'))).toEqual([
      '23503',
      'role_grant_tenant_id_unit_id_fkey',
    ]);
    expect(await leaning(world.id('unit', 'foreign'))).toEqual(
      await leaning(world.id('unit', 'random')),
    );
  });
});

describe('the catalogue', () => {
  const names = async (text: string): Promise<string[]> =>
    (await api.superuser.query<{ name: string }>(text)).rows.map(({ name }) => name);

  it('leads every key and index of an organisation with the organisation', async () => {
    const led = `(select a.attname from pg_attribute a where a.attrelid = t.oid and a.attnum =`;
    const walled = `exists (select 1 from pg_attribute w where w.attrelid = t.oid and w.attname = 'tenant_id')`;
    expect(
      await names(`select k.conname as name from pg_constraint k join pg_class t on t.oid = k.conrelid
                    where t.relnamespace = 'public'::regnamespace and k.contype in ('p', 'u', 'f', 'x') and ${walled} and ${led} k.conkey[1]) <> 'tenant_id'`),
    ).toEqual([]);
    expect(
      await names(`select i.indexrelid::regclass::text as name from pg_index i join pg_class t on t.oid = i.indrelid
                    where t.relnamespace = 'public'::regnamespace and ${walled} and ${led} i.indkey[0]) is distinct from 'tenant_id'`),
    ).toEqual([]);
    expect(
      await names(`select k.conname as name from pg_constraint k join pg_class t on t.oid = k.confrelid
                    where k.contype = 'f' and k.connamespace = 'public'::regnamespace and t.relname <> 'tenant' and ${led} k.confkey[1]) <> 'tenant_id'`),
    ).toEqual([]);
  });

  it('fills no organisation in by itself', async () => {
    expect(
      await names(`select attrelid::regclass::text as name from pg_attribute a join pg_class c on c.oid = a.attrelid
                    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'tenant_id' and (a.atthasdef or not a.attnotnull)`),
    ).toEqual([]);
  });

  it('holds nothing that would pass by the wall or could not be spread over servers', async () => {
    const inPublic = `relnamespace = 'public'::regnamespace`;
    // The library that keeps the books of the migrations numbers its rows; no other login may reach it.
    expect(
      await names(`select relname as name from pg_class where ${inPublic} and relkind = 'S'`),
    ).toEqual(['schema_migration_id_seq']);
    expect(
      await names(`select relname as name from pg_class where ${inPublic} and relkind = 'm'`),
    ).toEqual([]);
    expect(
      await names(
        `select relname as name from pg_class where ${inPublic} and relkind = 'v' and not coalesce(reloptions @> '{security_invoker=true}', false)`,
      ),
    ).toEqual([]);
    expect(
      await names(
        `select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`,
      ),
    ).toEqual([]);
    expect(await names(`select tgname as name from pg_trigger where not tgisinternal`)).toEqual([]);
    expect(
      await names(
        `select rulename as name from pg_rewrite r join pg_class c on c.oid = r.ev_class where c.${inPublic} and c.relkind = 'r'`,
      ),
    ).toEqual([]);
    expect(
      await names(
        `select c.relname as name from pg_class c join pg_am m on m.oid = c.relam where c.${inPublic} and c.relkind = 'i' and m.amname <> 'btree'`,
      ),
    ).toEqual([]);
  });

  it('gives rights on tables to the application and the operator and to nobody else, and to neither more than rows', async () => {
    expect(
      await names(`select distinct coalesce(r.rolname, 'public') || ' ' || p.privilege_type as name
                     from pg_class c cross join lateral aclexplode(c.relacl) p left join pg_roles r on r.oid = p.grantee
                    where c.relnamespace = 'public'::regnamespace and p.grantee <> c.relowner and coalesce(r.rolname, 'public') not like 'weerbaar_unwalled' order by 1`),
    ).toEqual([
      'weerbaar_app DELETE',
      'weerbaar_app INSERT',
      'weerbaar_app SELECT',
      'weerbaar_app UPDATE',
      'weerbaar_operator DELETE',
      'weerbaar_operator INSERT',
      'weerbaar_operator SELECT',
      'weerbaar_operator UPDATE',
    ]);
  });
});

/** The statements that do not name their organisation, with the table for which they do not. */
const unnamedIn = (statements: Iterable<string>): string[] => {
  const known = new Set(tables.keys());
  return [...statements].flatMap((text) =>
    unnamedTenants(text, known).map(
      ({ table, alias }) => `${table} ${alias}: ${text.replace(/\s+/g, ' ').trim().slice(0, 300)}`,
    ),
  );
};

describe('the predicates, with the wall down: the application as a login that passes by every policy', () => {
  const chosen = [
    'administrator of the group',
    'ciso of the group',
    'auditor of the group',
    'unit-lead of a unit',
    'every role on a unit, management of the group',
    'a CISO who still owes his second factor',
    'nobody',
  ];
  /** Every question of a few actors: each way in which somebody may hold a role. */
  const cells = (which: (row: Row) => boolean): Cell[] =>
    rows
      .filter(which)
      .flatMap(cellsOf)
      .filter((cell) => chosen.includes(cell.actor.name));
  // But for links, which are made anew for each question, with a person who holds them.
  const reads = (row: Row): boolean => !changes(row) && !row.operation.includes('/links/');

  let open: NestFastifyApplication;
  const statements = new Set<string>();
  const query = pg.Client.prototype.query;

  beforeAll(async () => {
    await api.superuser.query('select pg_advisory_lock(763701)');
    const known = await api.superuser.query('select 1 from pg_roles where rolname = $1', [
      unwalled.login,
    ]);
    if (known.rowCount === 0)
      await api.superuser.query(`create role ${unwalled.login} login bypassrls`);
    await api.superuser.query(
      `alter role ${unwalled.login} login bypassrls password '${unwalled.password}'`,
    );
    await api.superuser.query(`grant weerbaar_app to ${unwalled.login}`);
    await api.superuser.query('select pg_advisory_unlock(763701)');
    const url = new URL(api.urls.appUrl);
    url.username = unwalled.login;
    url.password = unwalled.password;
    open = await createApp(
      Object.assign({}, api.app.get(Configuration), { databaseUrl: url.toString() }),
    );
    await open.init();
    await open.getHttpAdapter().getInstance().ready();
    await addTwin(api.superuser, world.ours.id);
    pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
      const [asked] = given as [string | { text?: string }];
      const text = typeof asked === 'string' ? asked : (asked.text ?? '');
      // The application's own connections only; a test's have no name.
      const name = (this as unknown as { connectionParameters: { application_name?: string } })
        .connectionParameters.application_name;
      if (this.user === unwalled.login && name !== undefined) statements.add(text);
      return (query as (...all: unknown[]) => unknown).apply(this, given);
    } as typeof query;
  }, 60_000);
  afterAll(async () => {
    pg.Client.prototype.query = query;
    await open.close();
  });

  it('really is down: the same login reads the rows of all', async () => {
    const { rows: seen } = await api.superuser.query(
      `select rolbypassrls as passes from pg_roles where rolname = $1`,
      [unwalled.login],
    );
    expect(seen[0].passes).toBe(true);
    const url = new URL(api.urls.appUrl);
    url.username = unwalled.login;
    url.password = unwalled.password;
    const client = new pg.Client({ connectionString: url.toString() });
    await client.connect();
    const { rows: counted } = await client.query(
      'select count(distinct tenant_id)::int as many from person',
    );
    await client.end();
    expect(counted[0].many).toBeGreaterThanOrEqual(3);
  });

  const keyOf = ({ cell }: Outcomes): string => `${nameOf(cell)} ${rows.indexOf(cell.row)}`;
  /** What was answered but for what differs each time: the moment, the number of the request, when somebody was last seen, the time of the server; of a page that is looked at before it is published, the moment at its head. */
  const lasting = ({ answer }: Outcomes): string =>
    `${answer.status} ${answer.text}`
      .replaceAll(/"(requestId|lastSeenAt|now)":"[^"]*"/g, '"$1"')
      .replace(/(<\/h1>\s*<p class="soft">[^<]*)<time datetime="[^"]*">[^<]*<\/time>/, '$1');

  it.each(operationsOf(reads))(
    'answers every question as if the twin were not there: %s',
    async (operation) => {
      const asked = cells((row) => row.operation === operation);
      const heard = new Set(statements);
      world.app = api.app;
      const behind = await runAll(asked, world);
      world.app = open;
      const without = await runAll(asked, world);
      const truth = new Map(behind.map((outcome) => [keyOf(outcome), outcome]));
      const wrong = without.filter((outcome) => {
        const walled = truth.get(keyOf(outcome));
        return (
          walled === undefined ||
          outcome.told !== outcome.cell.expected ||
          lasting(outcome) !== lasting(walled)
        );
      });
      expect(
        wrong.map(
          ({ cell, told, answer }) => `${nameOf(cell)}: ${told} ${answer.text.slice(0, 200)}`,
        ),
      ).toEqual([]);
      expect(
        without
          .filter(({ answer }) => answer.text.includes(canary) || answer.text.includes(twinId))
          .map(({ cell }) => nameOf(cell)),
      ).toEqual([]);
      expect(unnamedIn([...statements].filter((one) => !heard.has(one)))).toEqual([]);
    },
    60_000,
  );

  const strangers = async (): Promise<unknown> => {
    // Whoever tries our password on their door is counted and recorded there; and the cells put links there themselves.
    const {
      account_throttle: _,
      event: __,
      one_time_link: ___,
      ...theirs
    } = await fingerprint(api.superuser, [world.theirs.id]);
    return { twin: await fingerprint(api.superuser, [twinId]), theirs };
  };

  it.each(operationsOf((row) => !reads(row)))(
    'changes nothing of anybody else: %s',
    async (operation) => {
      const before = await strangers();
      const heard = new Set(statements);
      world.app = open;
      const outcomes = await runAll(
        cells((row) => row.operation === operation),
        world,
      );
      const wrong = outcomes.filter(({ cell, told }) => told !== cell.expected);
      expect(
        wrong.map(
          ({ cell, told, answer }) =>
            `${nameOf(cell)}: ${told} instead of ${cell.expected} (${answer.text.slice(0, 160)})`,
        ),
      ).toEqual([]);
      expect(
        outcomes
          .filter(({ answer }) => answer.text.includes(canary))
          .map(({ cell }) => nameOf(cell)),
      ).toEqual([]);
      expect(await strangers()).toEqual(before);
      expect(unnamedIn([...statements].filter((one) => !heard.has(one)))).toEqual([]);
    },
    60_000,
  );

  it('names the organisation in every statement', async () => {
    await open
      .get(TenantDatabase)
      .write(world.ours.id, (tx) => open.get(Jobs).enqueue(tx, { kind: 'a-kind', key: 'another' }));
    await open.get(Jobs).sweep();
    await open.get(Attendance).tell(world.ours.id);
    await open.get(SendMails).run(world.ours.id);
    expect(cells(() => true).length).toBeGreaterThan(1_000);
    expect(statements.size).toBeGreaterThan(100);
    expect(unnamedIn(statements)).toEqual([]);
    const known = new Set(tables.keys());
    const touched = [...known].filter((table) =>
      [...statements].some((text) => new RegExp(`\\b${table}\\b`).test(text)),
    );
    expect([...known].filter((table) => !touched.includes(table))).toEqual([]);
  });

  it('names it in the functions of the schema as well', async () => {
    const { rows: functions } = await api.superuser.query<{ name: string; body: string }>(
      `select proname as name, prosrc as body from pg_proc where pronamespace = 'public'::regnamespace and proname <> 'raise_wall'`,
    );
    const known = new Set(tables.keys());
    // Inside a function its first argument is what a statement has a parameter for.
    const unnamed = functions.flatMap(({ name, body }) =>
      body
        .split(';')
        .flatMap((one) =>
          unnamedTenants(one.replace(/\btenant\b/g, '$1'), known).map(
            ({ table, alias }) => `${name}: ${table} ${alias}`,
          ),
        ),
    );
    expect(unnamed).toEqual([]);
  });
});
