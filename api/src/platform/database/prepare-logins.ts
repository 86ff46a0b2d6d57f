import pg from 'pg';

/**
 * Creates the logins that the application and the operator use, or gives them their passwords, where the owner may do so.
 * The statement holds the password, so this runs only in the child process of the owner, over its own connection.
 */
export async function prepareLogins(
  ownerUrl: string,
  passwords: Readonly<Record<string, string>>,
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    for (const [role, password] of Object.entries(passwords)) {
      // A role and its password cannot be parameters; the server itself writes them into the statement, quoted.
      const { rows } = await client.query<{ statement: string }>(
        `select format(case when exists (select 1 from pg_roles where rolname = $1)
                  then 'alter role %I login password %L' else 'create role %I login password %L' end, $1::text, $2::text) as statement`,
        [role, password],
      );
      const [row] = rows;
      if (row !== undefined) await client.query(row.statement);
      await admit(client, role);
    }
  } finally {
    await client.end();
  }
}

/** Lets a login into the database, from which everybody else may have been shut out. Only the application makes tables for itself, for a while. */
async function admit(client: pg.Client, role: string): Promise<void> {
  const rights = role === 'weerbaar_jobs' ? 'connect' : 'connect, temporary';
  const { rows } = await client.query<{ statement: string }>(
    `select format('grant %s on database %I to %I', $1::text, current_database(), $2::text) as statement`,
    [rights, role],
  );
  const [row] = rows;
  if (row !== undefined) await client.query(row.statement);
}
