import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startEmbedded } from './embedded-postgres.mjs';
import { processIdentity, stillRuns } from './process-identity.mjs';
import { OPEN_FOLDER } from './postgres/place.mjs';
import { stopServer } from './postgres/server.mjs';
import { readOwnerLock } from './testing/look.mjs';
import { openTemporaryFolder } from './testing/workshop.mjs';

/** @type {string} */
let folder;
/** @type {string} */
let dataDir;
beforeEach(() => {
  folder = openTemporaryFolder('weerbaar postgres');
  dataDir = path.join(folder, 'data');
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const start = (where = dataDir) => startEmbedded({ dataDir: where, durable: false });

/**
 * @param {string} url
 * @param {string} text
 */
async function ask(url, text) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/**
 * Starts PostgreSQL from another process and kills that one without a word.
 * @param {string} where
 */
async function startAndBeKilled(where) {
  const module = JSON.stringify(fileURLToPath(new URL('embedded-postgres.mjs', import.meta.url)));
  const script = `
    const { startEmbedded } = await import(${module});
    await startEmbedded({ dataDir: ${JSON.stringify(where)}, durable: false });
    process.kill(process.pid, 'SIGKILL');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: 'inherit',
  });
  await new Promise((resolve) => child.once('exit', resolve));
}

describe('The embedded PostgreSQL', () => {
  it('gives each login what it needs and no more', async () => {
    const postgres = await start();
    try {
      const urls = [postgres.ownerUrl, postgres.appUrl, postgres.operatorUrl, postgres.jobsUrl];
      const roles = await Promise.all(
        urls.map((url) =>
          ask(
            url,
            `select rolname, rolsuper or rolcreaterole or rolcreatedb or rolbypassrls as mighty,
               has_schema_privilege('public', 'create') as creates,
               has_database_privilege('postgres', 'connect') as elsewhere
             from pg_roles where rolname = current_user`,
          ),
        ),
      );
      expect(roles.flat()).toMatchObject([
        { rolname: 'weerbaar_owner', mighty: false, creates: true },
        { rolname: 'weerbaar_app', mighty: false, creates: false },
        { rolname: 'weerbaar_operator', mighty: false, creates: false },
        { rolname: 'weerbaar_jobs', mighty: false, creates: false },
      ]);
      const settings = await ask(
        postgres.superuserUrl,
        `select current_setting('listen_addresses') as listens, current_setting('TimeZone') as zone,
           current_setting('data_checksums') as checksums, datcollate, datlocprovider, datlocale
         from pg_database where datname = 'weerbaar'`,
      );
      expect(settings).toEqual([
        {
          ...{ listens: '127.0.0.1', zone: 'UTC', checksums: 'on' },
          ...{ datcollate: 'C', datlocprovider: 'b', datlocale: 'C.UTF-8' },
        },
      ]);
    } finally {
      await postgres.stop();
    }
  });

  it('keeps its passwords from everybody but the owner, and refuses a wrong one', async () => {
    const postgres = await start();
    try {
      const secrets = path.join(dataDir, 'secrets');
      expect(fs.statSync(secrets).mode & 0o777).toBe(0o700);
      for (const name of fs.readdirSync(secrets)) {
        expect(fs.statSync(path.join(secrets, name)).mode & 0o777).toBe(0o600);
      }
      const wrong = new URL(postgres.appUrl);
      wrong.password = 'guessed';
      await expect(ask(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    } finally {
      await postgres.stop();
    }
  });

  it('is adopted, data and all, after a kill -9 of the process that started it', async () => {
    await startAndBeKilled(dataDir);
    const before = readOwnerLock(dataDir);
    const postgres = await start();
    try {
      expect(postgres.adopted).toBe(true);
      expect(readOwnerLock(dataDir)).toEqual(before);
    } finally {
      await postgres.stop();
    }
    expect(postgres.runs()).toBe(false);
  });

  it('is told to be of an earlier start when it was left behind, and not beside one who uses it', async () => {
    await startAndBeKilled(dataDir);
    /** @type {string[]} */
    const said = [];
    const log = (/** @type {string} */ line) => said.push(line);
    const one = await startEmbedded({ dataDir, durable: false, log });
    expect(said.join('\n')).toContain('of an earlier start still runs');
    said.length = 0;
    const two = await startEmbedded({ dataDir, durable: false, log });
    await two.stop();
    await one.stop();
    expect(said).toEqual([]);
  });

  it('recovers what was acknowledged when it is killed itself', async () => {
    const first = await startEmbedded({ dataDir });
    await ask(first.ownerUrl, 'create table kept as select 42 as answer');
    process.kill(readOwnerLock(dataDir)?.server.pid ?? NaN, 'SIGKILL');
    const second = await start();
    try {
      expect(second.adopted).toBe(false);
      expect(await ask(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
    } finally {
      await second.stop();
    }
  });

  it('is stopped only by the last one who uses it', async () => {
    await startAndBeKilled(dataDir);
    const one = await start();
    // A second process enters and is killed: it counts no longer.
    await startAndBeKilled(dataDir);
    const note = path.join(dataDir, 'holders', 'other.json');
    const holder = processIdentity(process.ppid);
    fs.writeFileSync(note, JSON.stringify({ holder, dataDir }));
    await one.stop();
    expect(one.runs()).toBe(true);

    fs.rmSync(note);
    const two = await start();
    expect(two.adopted).toBe(true);
    await two.stop();
    expect(two.runs()).toBe(false);
  });

  it('does not adopt, and never signals, a process that merely has the pid of the lock', async () => {
    await (await start()).stop();
    const own = processIdentity(process.pid);
    const cluster = path.join(dataDir, 'pg18');
    const stranger = { server: { ...own, startTicks: '1' }, port: 5432, cluster };
    fs.writeFileSync(path.join(dataDir, 'postgres.json'), JSON.stringify(stranger));
    const pidFile = [process.pid, cluster, 1, 5432, '', '', '', 'ready'].join('\n');
    fs.writeFileSync(path.join(cluster, 'postmaster.pid'), pidFile);
    const postgres = await start();
    expect(postgres.adopted).toBe(false);
    await postgres.stop();
  });

  it('leaves a PostgreSQL alone that somebody else started on its data', async () => {
    await startAndBeKilled(dataDir);
    const lock = readOwnerLock(dataDir);
    fs.rmSync(path.join(dataDir, 'postgres.json'));
    await expect(start()).rejects.toThrow(/did not start uses .+: stop it first/);
    if (lock === undefined) throw new Error('it did not start');
    expect(stillRuns(lock.server)).toBe(true);
    await stopServer(lock.server);
  });

  it('does not mistake the server of the original for that of a copied folder', async () => {
    await (await start()).stop();
    const copy = path.join(folder, 'copy');
    fs.cpSync(dataDir, copy, { recursive: true, preserveTimestamps: true });
    giveBack(path.join(dataDir, 'pg18'), path.join(copy, 'pg18'));
    const original = await start();
    fs.cpSync(path.join(dataDir, 'postgres.json'), path.join(copy, 'postgres.json'));
    const other = await start(copy);
    expect(other.adopted).toBe(false);
    expect(other.port).not.toBe(original.port);
    await other.stop();
    expect(original.runs()).toBe(true);
    await original.stop();
  });

  it('refuses data of another major version and leaves it as it is', async () => {
    await (await start()).stop();
    const version = path.join(dataDir, 'pg18', 'PG_VERSION');
    fs.writeFileSync(version, '17\n');
    await expect(start()).rejects.toThrow(/holds data of PostgreSQL 17.+Nothing was changed/);
    expect(fs.readFileSync(version, 'utf8')).toBe('17\n');
  });

  it('says whose the secrets are when they do not fit the data', async () => {
    await (await start()).stop();
    fs.rmSync(path.join(dataDir, 'secrets'), { recursive: true });
    await expect(start()).rejects.toThrow(/passwords in the secrets folder do not fit/);
    expect(readOwnerLock(dataDir)).toBeUndefined();
    expect(fs.existsSync(path.join(dataDir, 'pg18', 'postmaster.pid'))).toBe(false);
  });
});

const asRoot = process.getuid?.() === 0;

describe(`Below a folder that others cannot enter${asRoot ? ', as root' : ''}`, () => {
  it('runs all the same, and keeps its data over a restart', async () => {
    const closed = path.join(folder, 'closed');
    fs.mkdirSync(closed, { mode: 0o700 });
    const where = path.join(closed, 'data');
    /** @type {string[]} */
    const said = [];
    const log = (/** @type {string} */ line) => said.push(line);
    const first = await startEmbedded({ dataDir: where, durable: false, log });
    await ask(first.ownerUrl, 'create table kept as select 1 as one');
    await first.stop();
    const second = await start(where);
    const cluster = fs.realpathSync(path.join(where, 'pg18'));
    try {
      expect(await ask(second.ownerUrl, 'select one from kept')).toEqual([{ one: 1 }]);
      expect(cluster.startsWith(`${OPEN_FOLDER}/`)).toBe(asRoot);
      expect(said.some((line) => line.includes(OPEN_FOLDER))).toBe(asRoot);

      // A copy of the data folder would share the database.
      fs.cpSync(where, path.join(closed, 'copy'), { recursive: true, verbatimSymlinks: true });
      if (asRoot) await expect(start(path.join(closed, 'copy'))).rejects.toThrow(/is a copy of/);
    } finally {
      await second.stop();
      if (asRoot) fs.rmSync(path.dirname(cluster), { recursive: true });
    }
  });
});

/**
 * Gives a copied folder the owner and the permissions of the original, which the copy lost.
 * @param {string} original
 * @param {string} copy
 */
function giveBack(original, copy) {
  const { uid, gid, mode } = fs.statSync(original);
  fs.chmodSync(copy, mode);
  for (const name of ['.', ...fs.readdirSync(copy, { recursive: true }).map(String)]) {
    fs.lchownSync(path.join(copy, name), uid, gid);
  }
}
