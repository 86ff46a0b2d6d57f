import pg from 'pg';

/** The schema in which the library that carries jobs keeps its tables. */
export const carrierSchema = 'pgboss';

/** The one queue: what a job is for stands in its own row, behind the wall. */
export const carrierQueue = 'jobs';

/** The release of the library whose tables this release of the product expects; a test compares it with the library. */
export const carrierVersion = 43;

const queueOptions = {
  policy: 'standard',
  retryLimit: 8,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 900,
  // A process that died is missed after a minute; one that works may take an hour.
  heartbeatSeconds: 60,
  expireInSeconds: 3_600,
  // Kept just long enough that nobody carries the same job a second time.
  deleteAfterSeconds: 86_400,
} as const;

const grants = `
  revoke all on schema pgboss from public;
  grant usage on schema pgboss to weerbaar_jobs;
  grant select, insert, update, delete on all tables in schema pgboss to weerbaar_jobs`;

/**
 * Makes or renews the tables of the library that carries jobs, as the owner, and lets the jobs' login read and write their
 * rows. On a database that has them it costs one question: the library is not even loaded.
 */
export async function prepareCarrier(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  await owner.connect();
  try {
    if (await isPrepared(owner)) return;
    const { PgBoss } = await import('pg-boss');
    const boss = new PgBoss({
      connectionString: ownerUrl,
      application_name: 'weerbaar migrate',
      schema: carrierSchema,
      supervise: false,
      schedule: false,
      max: 1,
    });
    // What fails is thrown by the call that it failed in.
    boss.on('error', () => undefined);
    await boss.start();
    try {
      if ((await boss.getQueue(carrierQueue)) === null)
        await boss.createQueue(carrierQueue, queueOptions);
    } finally {
      await boss.stop({ graceful: false });
    }
    await owner.query(grants);
  } finally {
    await owner.end();
  }
}

async function isPrepared(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query<{ known: boolean }>(
    `select to_regclass($1) is not null and has_schema_privilege('weerbaar_jobs', $2, 'usage') as known`,
    [`${carrierSchema}.queue`, carrierSchema],
  );
  if (rows[0]?.known !== true) return false;
  const { rows: found } = await owner.query<{ ready: boolean }>(
    `select exists (select 1 from pgboss.version where version >= $1)
        and exists (select 1 from pgboss.queue where name = $2) as ready`,
    [carrierVersion, carrierQueue],
  );
  return found[0]?.ready === true;
}
