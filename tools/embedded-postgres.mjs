import * as fs from 'node:fs';
import path from 'node:path';
import { openDataFolder } from './data-folder.mjs';
import { stillRuns } from './process-identity.mjs';
import { findBinaries } from './postgres/binaries.mjs';
import { Holders } from './postgres/holders.mjs';
import { createLogins, databaseUrl, obtainPasswords } from './postgres/logins.mjs';
import {
  clearStalePidFile,
  findOwnServer,
  removeOwnerLock,
  writeOwnerLock,
} from './postgres/owner-lock.mjs';
import { chooseClusterPlace, findCluster } from './postgres/place.mjs';
import { chooseRunAs } from './postgres/run-as.mjs';
import {
  createCluster,
  freePort,
  spawnServer,
  stopServer,
  waitUntilReady,
} from './postgres/server.mjs';
import { takeTurn } from './postgres/turnstile.mjs';
import { MAJOR } from './postgres/version.mjs';
import { SecretFolder } from './secrets.mjs';
import { Trouble } from './trouble.mjs';

/** @typedef {import('./postgres/owner-lock.mjs').OwnerLock} OwnerLock */

/**
 * A running PostgreSQL of our own.
 * @typedef {object} EmbeddedPostgres
 * @property {number} port
 * @property {string} ownerUrl owner of the database: migrations only
 * @property {string} appUrl the login that serves requests
 * @property {string} operatorUrl the login of the operator's command line
 * @property {string} jobsUrl the login of the library that carries jobs
 * @property {string} superuserUrl makes databases for tests and benches; never serves
 * @property {boolean} adopted whether it ran already
 * @property {boolean} fresh whether its data was made just now
 * @property {() => boolean} runs whether it still runs
 * @property {() => Promise<void>} stop leaves it, and stops it when nobody else uses it
 */

/**
 * Starts the PostgreSQL that comes with Weerbaar on a data folder, or adopts the one that an earlier
 * process started there and that still runs (after a `kill -9` of that process, for example).
 * @param {object} order
 * @param {string} order.dataDir made when it is not there
 * @param {boolean} [order.durable] false lets tests and benches skip fsync
 * @param {(line: string) => void} [order.log] progress for people
 * @returns {Promise<EmbeddedPostgres>}
 */
export async function startEmbedded({ dataDir, durable = true, log = () => {} }) {
  const folder = openDataFolder(dataDir);
  const passwords = obtainPasswords(new SecretFolder(folder));
  const superuser = (/** @type {number} */ port) =>
    databaseUrl(port, 'postgres', passwords.superuser, 'postgres');
  const holders = new Holders(folder);

  const { lock, adopted, fresh } = await takeTurn(folder, async () => {
    const running = await findOrStart({ folder, durable, log, superuser, passwords, holders });
    holders.enter();
    return running;
  });

  const { port, server } = lock;
  return {
    port,
    ownerUrl: databaseUrl(port, 'weerbaar_owner', passwords.owner),
    appUrl: databaseUrl(port, 'weerbaar_app', passwords.app),
    operatorUrl: databaseUrl(port, 'weerbaar_operator', passwords.operator),
    jobsUrl: databaseUrl(port, 'weerbaar_jobs', passwords.jobs),
    superuserUrl: superuser(port),
    adopted,
    fresh,
    runs: () => stillRuns(server),
    stop: () =>
      takeTurn(folder, async () => {
        if (!holders.leave()) return;
        await stopServer(server);
        removeOwnerLock(folder);
      }),
  };
}

/**
 * @param {object} order
 * @param {string} order.folder
 * @param {boolean} order.durable
 * @param {(line: string) => void} order.log
 * @param {(port: number) => string} order.superuser
 * @param {import('./postgres/logins.mjs').Passwords} order.passwords
 * @param {Holders} order.holders
 * @returns {Promise<{ lock: OwnerLock, adopted: boolean, fresh: boolean }>}
 */
async function findOrStart({ folder, durable, log, superuser, passwords, holders }) {
  const known = findCluster(folder);
  const runAs = chooseRunAs(known);
  const running = known === undefined ? undefined : findOwnServer(folder, known);
  if (running !== undefined) {
    const superuserUrl = superuser(running.port);
    if (await waitUntilReady({ ...running, superuserUrl, log })) {
      // Beside a product that serves, its database is what everybody expects: only one left behind is news.
      if (!holders.anybody()) log('The database of an earlier start still runs: it is used again.');
      return { lock: running, adopted: true, fresh: false };
    }
  }

  const binaries = findBinaries(runAs, log);
  const cluster = known ?? create();
  clearStalePidFile(cluster);
  const logFile = openLog(folder);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const { postgres } = binaries;
    const server = spawnServer({ postgres, cluster, runAs, port, durable, logFile });
    const lock = { server, port, cluster };
    writeOwnerLock(folder, lock);
    const superuserUrl = superuser(port);
    try {
      if (await waitUntilReady({ ...lock, superuserUrl, log })) {
        await createLogins(superuserUrl, passwords);
        return { lock, adopted: false, fresh: known === undefined };
      }
    } catch (error) {
      await stopServer(server);
      removeOwnerLock(folder);
      throw error;
    }
    removeOwnerLock(folder);
    // Somebody else may have taken the port between our look and PostgreSQL's.
    const said = lastWords(logFile);
    if (attempt === 3 || !said.includes('in use')) {
      throw new Trouble(`PostgreSQL stopped while starting: ${said} (see ${logFile})`);
    }
  }

  function create() {
    log('Creating the database…');
    const place = chooseClusterPlace(folder, runAs, log);
    const password = passwords.superuser;
    createCluster({ initdb: binaries.initdb, cluster: place.path, runAs, password, durable });
    if (place.elsewhere) fs.symlinkSync(place.path, path.join(folder, `pg${MAJOR}`));
    return fs.realpathSync(place.path);
  }
}

/** @param {string} folder */
function openLog(folder) {
  const logFile = path.join(folder, 'postgres.log');
  const size = fs.statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 5_000_000) fs.renameSync(logFile, `${logFile}.1`);
  return logFile;
}

/** @param {string} logFile */
function lastWords(logFile) {
  const lines = fs.readFileSync(logFile, 'utf8').trim().split('\n');
  const fatal = lines.findLast((line) => /FATAL|PANIC/.test(line));
  return (fatal ?? lines.at(-1) ?? '').replace(/^.*?(FATAL|PANIC):\s*/, '');
}
