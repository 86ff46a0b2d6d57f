import pg from 'pg';

// Stands in for the migrations: a counter of starts, which the app's login may read.
const client = new pg.Client({ connectionString: process.env['DATABASE_OWNER_URL'] });
await client.connect();
await client.query('create table if not exists start (at timestamptz not null default now())');
await client.query('insert into start default values');
await client.query('grant select on start to weerbaar_app');
await client.end();
process.stdout.write(`${JSON.stringify({ migrated: 1 })}\n`);
