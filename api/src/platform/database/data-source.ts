import pg from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { EventEntity } from './event.entity';

// A calendar day is a text and never an instant of some time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

const statementTimeoutMs = 30_000;

/**
 * Our statements read few rows by key, and some are long. Compiling one to machine code takes the server over a second and
 * saves nothing, and it would do so as soon as its estimates are off, as they are on tables that are still young.
 */
const withoutCompiling = '-c jit=off';

/**
 * One plan per statement and connection, made once: planning the dashboard anew for every asker took a third of its time, and
 * the server did so as soon as it had many tenants to tell apart. New statistics make it plan again.
 */
const onePlan = `${withoutCompiling} -c plan_cache_mode=force_generic_plan`;

/**
 * A change looks rows up by key, in tables that may have been empty when its plan was made and hold a million rows now: an
 * import into a new organisation is one transaction, so no statistics come in between. Every key leads with the tenant, so
 * the index is right whatever the size.
 */
const byKey = `${onePlan} -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off`;

/** Pipelined connections for reads. No cursor or COPY may run on these. */
export function readerPool(url: string, size: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    pipeline: true,
    connectionTimeoutMillis: 5_000,
    statement_timeout: statementTimeoutMs,
    options: onePlan,
    application_name: 'weerbaar read',
  });
  // A connection that breaks is replaced by the next visit; unheard, its error would end the process. An idle one tells the
  // pool, one at work itself: whoever waits for its answer is told by the answer that fails.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * TypeORM for writes, on pipelined connections as well: statements that do not wait for each other's answer travel together.
 * The schema belongs to the migrations, never to the entities.
 */
export function writerDataSource(
  url: string,
  size: number,
  entities: readonly EntityTarget<ObjectLiteral>[],
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [EventEntity, ...entities] as never,
    synchronize: false,
    migrationsRun: false,
    poolSize: size,
    connectTimeoutMS: 5_000,
    applicationName: 'weerbaar write',
    extra: { pipeline: true, statement_timeout: statementTimeoutMs, options: byKey },
  });
}
