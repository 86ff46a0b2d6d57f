import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { errorCode } from '../error-code.mjs';
import { processIdentity, signalIfItRuns, stillRuns } from '../process-identity.mjs';
import { Trouble } from '../trouble.mjs';

/** @typedef {import('../process-identity.mjs').ProcessIdentity} ProcessIdentity */
/** @typedef {import('./run-as.mjs').RunAs} RunAs */

/** Nothing of our own environment, least of all a secret, reaches PostgreSQL. */
const ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C' };

/** For tests and benches, whose data nobody will miss. */
const WITHOUT_DURABILITY = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

/**
 * Makes a new cluster beside its place and moves it there when it is complete, so that a kill in
 * between leaves nothing that looks like one.
 * @param {{ initdb: string, cluster: string, runAs: RunAs, password: string, durable: boolean }} order
 */
export function createCluster({ initdb, cluster, runAs, password, durable }) {
  const draft = `${cluster}.draft`;
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { mode: 0o700 });
  const passwordFile = path.join(os.tmpdir(), `weerbaar-${randomBytes(8).toString('hex')}`);
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
  try {
    if (runAs.uid !== undefined && runAs.gid !== undefined) {
      fs.chownSync(draft, runAs.uid, runAs.gid);
      fs.chownSync(passwordFile, runAs.uid, runAs.gid);
    }
    const options = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
    const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
    options.push('--encoding=UTF8', ...locale, '--data-checksums');
    if (!durable) options.push('--no-sync');
    execFileSync(initdb, ['--pgdata', draft, ...options], {
      ...runAs,
      cwd: '/',
      env: ENVIRONMENT,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new Trouble(`The database could not be created in ${cluster}: ${lastLine(said)}`);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
  fs.renameSync(draft, cluster);
}

/**
 * Starts PostgreSQL apart from our terminal and from our life: it must neither stop at a Ctrl-C
 * before the server has finished, nor lose its log when we are killed.
 * @param {{ postgres: string, cluster: string, runAs: RunAs, port: number, durable: boolean, logFile: string }} order
 * @returns {ProcessIdentity}
 */
export function spawnServer({ postgres, cluster, runAs, port, durable, logFile }) {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'TimeZone=UTC'];
  if (!durable) settings.push(...WITHOUT_DURABILITY);
  const log = fs.openSync(logFile, 'a', 0o600);
  try {
    const child = spawn(
      postgres,
      ['-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      { ...runAs, cwd: '/', env: ENVIRONMENT, detached: true, stdio: ['ignore', log, log] },
    );
    child.on('error', () => {});
    child.unref();
    const server = child.pid === undefined ? undefined : processIdentity(child.pid);
    if (server === undefined) throw new Trouble(`PostgreSQL could not be started: see ${logFile}.`);
    return server;
  } finally {
    fs.closeSync(log);
  }
}

/**
 * Waits until the server answers; recovery after a crash may take as long as it needs.
 * @param {{ server: ProcessIdentity, superuserUrl: string, cluster: string, log: (line: string) => void }} order
 * @returns {Promise<boolean>} false when the process ended before it answered
 */
export async function waitUntilReady({ server, superuserUrl, cluster, log }) {
  const began = Date.now();
  let said = 0;
  for (;;) {
    const answer = await ask(superuserUrl);
    if (answer.cluster !== undefined) {
      if (answer.cluster === cluster) return true;
      throw new Trouble(
        `Another PostgreSQL, on ${answer.cluster}, answers in place of the one on ${cluster}: stop it and start again.`,
      );
    }
    if (!stillRuns(server)) return false;
    if (answer.code === '28P01') {
      throw new Trouble(
        `The passwords in the secrets folder do not fit the database in ${cluster}: put back the folder that was made with it.`,
      );
    }
    if (Date.now() - began > (said + 1) * 10_000) {
      said += 1;
      log(`Still waiting for PostgreSQL (${said * 10} s): it may be recovering from a crash.`);
    }
    await pause(25);
  }
}

/**
 * Stops the server in order; only when it does not manage in half a minute, at once (it recovers at
 * its next start).
 * @param {ProcessIdentity} server
 */
export async function stopServer(server) {
  signalIfItRuns(server, 'SIGINT');
  if (await ended(server, 30_000)) return;
  signalIfItRuns(server, 'SIGQUIT');
  await ended(server, 30_000);
}

/** @returns {Promise<number>} a port of this machine that nobody listens on */
export async function freePort() {
  const probe = createServer();
  await new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/**
 * @param {string} superuserUrl
 * @returns {Promise<{ cluster?: string, code?: string }>}
 */
async function ask(superuserUrl) {
  const client = new pg.Client({ connectionString: superuserUrl, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('show data_directory');
    return { cluster: String(rows[0].data_directory) };
  } catch (error) {
    const code = errorCode(error);
    return code === undefined ? {} : { code };
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * @param {ProcessIdentity} server
 * @param {number} patience milliseconds
 */
async function ended(server, patience) {
  for (const until = Date.now() + patience; Date.now() < until; await pause(25)) {
    if (!stillRuns(server)) return true;
  }
  return false;
}

/** @param {string} text */
function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? '';
}
