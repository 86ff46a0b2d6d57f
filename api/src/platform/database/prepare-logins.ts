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
      const known = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      const name = pg.escapeIdentifier(role);
      const secret = pg.escapeLiteral(password);
      await client.query(
        known.rowCount === 0 ? `create role ${name} login password ${secret}` : `alter role ${name} login password ${secret}`,
      );
    }
  } finally {
    await client.end();
  }
}
