import pg from 'pg';
import { carrierSchema } from '../jobs/carrier-schema';
import { migrationNames } from './migrate';

/** A table outside the wall, why, and who may touch it. The boot check compares this list with the database. */
export interface Exemption {
  readonly table: string;
  readonly reason: string;
  readonly roles: readonly string[];
}

export const exemptions: readonly Exemption[] = [
  {
    table: 'tenant',
    reason: 'the directory: an organisation is found by its short name before anybody is signed in',
    roles: ['weerbaar_app', 'weerbaar_operator'],
  },
  {
    table: 'address_throttle',
    reason: 'sign-ins are counted per address before a tenant is known; holds keyed hashes only',
    roles: ['weerbaar_app'],
  },
  {
    table: 'published_file',
    reason:
      'public status pages: read by anybody at an address that cannot be guessed; each organisation writes its own only',
    roles: ['weerbaar_app'],
  },
  {
    table: 'schema_migration',
    reason: 'bookkeeping of the migrations; no data of a tenant',
    roles: ['weerbaar_app', 'weerbaar_operator'],
  },
  ...[
    'bam',
    'job',
    'job_dependency',
    'queue',
    'queue_stats',
    'schedule',
    'subscription',
    'version',
    'warning',
  ].map((table): Exemption => ({
    table: `${carrierSchema}.${table}`,
    reason:
      'a table of the library that carries jobs; it holds ids of tenants and of jobs, and nothing that they are about',
    roles: ['weerbaar_jobs'],
  })),
];

interface Finding {
  readonly problem: string;
  readonly remedy: string;
}

/**
 * What the database must be before a request is served. Everything here is asked of the catalogue, not believed: a table
 * that a later migration forgot to wall, a view that runs as its owner, a login that owns what it should only use.
 */
export async function unmetPreconditions(appUrl: string): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: appUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const findings: Finding[] = [];
    for (const check of [settings, version, login, pendingMigrations, wall, views, privileges]) {
      const found = await check(client);
      findings.push(...found);
      // With the wrong login, or without the schema, the checks after it would only repeat the same.
      if ((check === login || check === pendingMigrations) && found.length > 0) return findings;
    }
    return findings;
  } finally {
    await client.end();
  }
}

type Check = (client: pg.Client) => Promise<Finding[]>;

async function textColumn(
  client: pg.Client,
  text: string,
  values: unknown[] = [],
): Promise<string[]> {
  const result = await client.query<{ name: string }>(text, values);
  return result.rows.map((row) => row.name);
}

const settings: Check = async (client) => {
  const off = await textColumn(
    client,
    `select name from pg_settings where (name in ('fsync', 'full_page_writes') and setting = 'off')
        or (name = 'synchronous_commit' and setting = 'off') order by name`,
  );
  return off.map((name) => ({
    problem: `the database server runs with ${name} = off, so an acknowledged change could be lost`,
    remedy: `set ${name} = on in the server's configuration and restart it`,
  }));
};

const version: Check = async (client) => {
  const [number] = await textColumn(client, "select current_setting('server_version_num') as name");
  return Number(number) >= 150_000
    ? []
    : [
        {
          problem: 'the database server is older than PostgreSQL 15',
          remedy: 'use PostgreSQL 15 or newer',
        },
      ];
};

const login: Check = async (client) => {
  const bad = await textColumn(
    client,
    `select 'is a superuser' as name from pg_roles where rolname = current_user and rolsuper
      union all select 'bypasses row-level security' from pg_roles where rolname = current_user and rolbypassrls
      union all select 'owns the table ' || relname from pg_class where relowner = current_user::regrole and relkind in ('r', 'p', 'v', 'm')
      union all select 'is a member of ' || r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid where m.member = current_user::regrole`,
  );
  return bad.map(wrongLogin);
};

const wrongLogin = (why: string): Finding => ({
  problem: `the login in DATABASE_URL ${why}`,
  remedy: 'give DATABASE_URL the login weerbaar_app, which may only read and write rows',
});

const pendingMigrations: Check = async (client) => {
  const [readable] = await textColumn(
    client,
    "select has_table_privilege(c.oid, 'SELECT')::text as name from pg_class c where c.oid = to_regclass('schema_migration')",
  );
  if (readable === 'false') return [wrongLogin('may not read the schema')];
  const done =
    readable === undefined ? [] : await textColumn(client, 'select name from schema_migration');
  const pending = migrationNames.filter((name) => !done.includes(name));
  const unknown = done.filter((name) => !migrationNames.includes(name));
  return [
    ...(pending.length > 0
      ? [
          {
            problem: `the database lacks ${String(pending.length)} step(s) of the schema`,
            remedy: 'set DATABASE_OWNER_URL and run npm start, which brings it up to date',
          },
        ]
      : []),
    ...(unknown.length > 0
      ? [
          {
            problem: 'the database was made by a newer release',
            remedy: 'run that release, or restore a backup made before it',
          },
        ]
      : []),
  ];
};

const wall: Check = async (client) => {
  const exempt = exemptions.map((one) => one.table);
  const open = await textColumn(
    client,
    `select t.name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      cross join lateral (select case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname as name) t
      where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relkind in ('r', 'p') and t.name <> all($1)
        -- What a table is divided into stands or falls with it.
        and not (n.nspname = $2 and c.relispartition)
        and not (c.relrowsecurity and c.relforcerowsecurity
             and exists (select 1 from pg_policy p where p.polrelid = c.oid and not p.polpermissive and p.polcmd = '*' and p.polroles = '{0}'
                          and pg_get_expr(p.polqual, p.polrelid) = '(tenant_id = current_tenant())'
                          and pg_get_expr(p.polwithcheck, p.polrelid) = '(tenant_id = current_tenant())'))
      order by 1`,
    [exempt, carrierSchema],
  );
  return open.map((name) => ({
    problem: `the table ${name} stands outside the wall between tenants`,
    remedy: 'restore the schema from the migrations of this release',
  }));
};

const views: Check = async (client) => {
  const open = await textColumn(
    client,
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace
        and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions @> '{security_invoker=true}', false)))
      union all select p.proname from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef`,
  );
  return open.map((name) => ({
    problem: `${name} would show rows of other tenants, because it runs as its owner`,
    remedy: 'restore the schema from the migrations of this release',
  }));
};

const privileges: Check = async (client) => {
  const surplus = await textColumn(
    client,
    `select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and (has_table_privilege(current_user, c.oid, 'TRUNCATE') or has_table_privilege(current_user, c.oid, 'REFERENCES')
          or has_table_privilege(current_user, c.oid, 'TRIGGER')
          or (c.relname in ('event', 'assessment', 'responsibility', 'target', 'unit_version', 'incident_event', 'incident_entity',
                            'corrective_step', 'registration', 'registration_notice', 'crosswalk_override',
                            'recovery_entry', 'status_publication', 'budget_decision', 'budget_entry', 'commitment_version', 'commitment_year',
                            'expense_version', 'expense_share', 'initiative_version', 'initiative_estimate')
              and (has_any_column_privilege(current_user, c.oid, 'UPDATE') or has_table_privilege(current_user, c.oid, 'DELETE'))))`,
  );
  const create = await textColumn(
    client,
    `select 'schema public' as name where has_schema_privilege(current_user, 'public', 'CREATE')
      union all select 'schema ' || $1::text where has_schema_privilege(current_user, to_regnamespace($1::text)::oid, 'USAGE')`,
    [carrierSchema],
  );
  return [...surplus, ...create].map((name) => ({
    problem: `the login in DATABASE_URL may do more on ${name} than the application needs`,
    remedy: 'restore the grants from the migrations of this release',
  }));
};
