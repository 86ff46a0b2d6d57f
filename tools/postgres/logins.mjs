import pg from 'pg';

export const DATABASE = 'weerbaar';

/**
 * The five logins of the embedded server. The superuser only sets the others up.
 * @typedef {object} Passwords
 * @property {string} superuser
 * @property {string} owner
 * @property {string} app
 * @property {string} operator
 * @property {string} jobs
 */

/**
 * @param {import('../secrets.mjs').SecretFolder} secrets
 * @returns {Passwords}
 */
export function obtainPasswords(secrets) {
  return {
    superuser: secrets.obtain('postgres-superuser'),
    owner: secrets.obtain('postgres-owner'),
    app: secrets.obtain('postgres-app'),
    operator: secrets.obtain('postgres-operator'),
    jobs: secrets.obtain('postgres-jobs'),
  };
}

/**
 * @param {number} port
 * @param {string} login
 * @param {string} password
 * @param {string} [database]
 */
export function databaseUrl(port, login, password, database = DATABASE) {
  return `postgres://${login}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/**
 * Makes the logins and the database that are not there yet. The superuser's URL is the input, so
 * that nothing else can call it by mistake.
 * @param {string} superuserUrl
 * @param {Passwords} passwords
 */
export async function createLogins(superuserUrl, passwords) {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    // A statement that fails is logged with its text, and these texts hold passwords.
    await client.query('set log_min_error_statement = panic');
    await ensureLogin(client, 'weerbaar_owner', passwords.owner);
    await ensureLogin(client, 'weerbaar_app', passwords.app);
    await ensureLogin(client, 'weerbaar_operator', passwords.operator);
    await ensureLogin(client, 'weerbaar_jobs', passwords.jobs);
    const known = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (known.rowCount === 0) {
      await client.query('create database weerbaar owner weerbaar_owner');
    }
    await client.query('revoke all on database weerbaar from public');
    await client.query(
      'grant connect, temporary on database weerbaar to weerbaar_app, weerbaar_operator',
    );
    await client.query('grant connect on database weerbaar to weerbaar_jobs');
  } finally {
    await client.end();
  }
}

/**
 * @param {pg.Client} client
 * @param {'weerbaar_owner' | 'weerbaar_app' | 'weerbaar_operator' | 'weerbaar_jobs'} login
 * @param {string} password
 */
async function ensureLogin(client, login, password) {
  const known = await client.query('select 1 from pg_roles where rolname = $1', [login]);
  // These statements take no parameters, so the server itself quotes the values into them.
  const statement = await client.query(
    `select format(
       '%s role %I with login nosuperuser nocreatedb nocreaterole nobypassrls noreplication password %L',
       $1::text, $2::text, $3::text) as text`,
    [known.rowCount === 0 ? 'create' : 'alter', login, password],
  );
  await client.query(statement.rows[0].text);
}
