import * as fs from 'node:fs';
import path from 'node:path';
import { writeDurably } from '../durable-file.mjs';
import { errorCode } from '../error-code.mjs';
import { isProcessIdentity, stillRuns } from '../process-identity.mjs';
import { Trouble } from '../trouble.mjs';

/** @typedef {import('../process-identity.mjs').ProcessIdentity} ProcessIdentity */

/**
 * What we wrote down about the PostgreSQL that we started.
 * @typedef {object} OwnerLock
 * @property {ProcessIdentity} server
 * @property {number} port
 * @property {string} cluster real path of its data directory
 */

/** @param {string} dataDir */
const lockFile = (dataDir) => path.join(dataDir, 'postgres.json');

/**
 * @param {string} dataDir
 * @param {OwnerLock} lock
 */
export function writeOwnerLock(dataDir, lock) {
  writeDurably(lockFile(dataDir), JSON.stringify(lock), 0o600);
}

/** @param {string} dataDir */
export function removeOwnerLock(dataDir) {
  fs.rmSync(lockFile(dataDir), { force: true });
}

/**
 * The running server that is proved to be ours: the lock names its pid, the moment it started and
 * this very data directory, and the kernel agrees.
 * @param {string} dataDir
 * @param {string} cluster real path
 * @returns {OwnerLock | undefined}
 */
export function findOwnServer(dataDir, cluster) {
  const lock = readLock(dataDir);
  return lock !== undefined && lock.cluster === cluster && stillRuns(lock.server)
    ? lock
    : undefined;
}

/**
 * Clears the way for a start: PostgreSQL's own pid file is removed only when no process works in
 * the data directory. Without this, a pid that was handed out again after a reboot or in a new
 * container would keep PostgreSQL from starting.
 * @param {string} cluster real path
 */
export function clearStalePidFile(cluster) {
  const pidFile = path.join(cluster, 'postmaster.pid');
  if (!fs.existsSync(pidFile)) return;
  const user = fs.statSync(cluster).uid;
  const worker = pids().find((pid) => worksIn(pid, cluster, user));
  if (worker !== undefined) {
    throw new Trouble(
      `A PostgreSQL that Weerbaar did not start uses ${cluster} (process ${worker}): stop it first. Nothing was changed.`,
    );
  }
  fs.rmSync(pidFile, { force: true });
}

/**
 * Every process of PostgreSQL works from its data directory.
 * @param {number} pid
 * @param {string} cluster
 * @param {number} user
 */
function worksIn(pid, cluster, user) {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch (error) {
    if (errorCode(error) === 'EACCES') {
      return isPostgresOf(pid, user);
    }
    return false;
  }
}

/**
 * Where the kernel hides the folder of another user's process, any PostgreSQL of that user counts.
 * @param {number} pid
 * @param {number} user
 */
function isPostgresOf(pid, user) {
  try {
    const name = fs.readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
    return name === 'postgres' && fs.statSync(`/proc/${pid}`).uid === user;
  } catch {
    return false;
  }
}

function pids() {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/**
 * @param {string} dataDir
 * @returns {OwnerLock | undefined}
 */
function readLock(dataDir) {
  try {
    const lock = JSON.parse(fs.readFileSync(lockFile(dataDir), 'utf8'));
    const sound =
      isProcessIdentity(lock.server) &&
      Number.isInteger(lock.port) &&
      typeof lock.cluster === 'string';
    return sound ? lock : undefined;
  } catch {
    return undefined;
  }
}
