import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../api/src/platform/database/migrate';

/** A database of its own on the server that `npm run bench` started, durable as in use. */
export interface BenchDatabase {
  readonly appUrl: string;
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

function url(variable: string, database: string): string {
  const given = process.env[variable];
  if (given === undefined) throw new Error(`${variable} is not set: run npm run bench`);
  const parsed = new URL(given);
  parsed.pathname = `/${database}`;
  return parsed.toString();
}

export async function benchDatabase(): Promise<BenchDatabase> {
  const name = `bench_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  const admin = new pg.Client({ connectionString: url('BENCH_SUPERUSER_URL', 'postgres') });
  await admin.connect();
  await admin.query(`create database ${name} owner weerbaar_owner`);
  await migrate(url('BENCH_OWNER_URL', name));
  return {
    appUrl: url('BENCH_APP_URL', name),
    superuserUrl: url('BENCH_SUPERUSER_URL', name),
    drop: async () => {
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
}
