import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { migrations, type Migration } from '@weerbaar/migrations';

/** TypeORM wants a class per step whose name ends in its timestamp. */
function asClass(step: Migration): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = `${step.name}${String(step.timestamp)}`;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(step.sql);
    }
    down(): Promise<void> {
      return Promise.reject(new Error('migrations go only forward'));
    }
  };
}

/** Brings the schema up to date as the owner; returns how many steps it took. */
export async function migrate(ownerUrl: string): Promise<number> {
  const owner = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: migrations.map(asClass),
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    applicationName: 'weerbaar migrate',
  }).initialize();
  try {
    // Two that start at once take turns; the second finds nothing left to do.
    await owner.query('select pg_advisory_lock(763700)');
    const done = await owner.runMigrations();
    await owner.query('grant select on schema_migration to weerbaar_app, weerbaar_operator');
    return done.length;
  } finally {
    await owner.destroy();
  }
}

/** The names of the steps, as the bookkeeping table holds them. */
export const migrationNames: readonly string[] = migrations.map(
  (step) => `${step.name}${String(step.timestamp)}`,
);
