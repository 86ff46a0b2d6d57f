import * as fs from 'node:fs';
import path from 'node:path';

/**
 * What the data folder says about its running PostgreSQL.
 * @param {string} dataDir
 * @returns {import('../postgres/owner-lock.mjs').OwnerLock | undefined}
 */
export function readOwnerLock(dataDir) {
  const file = path.join(dataDir, 'postgres.json');
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}

/**
 * The pid of the process that serves a data folder.
 * @param {string} dataDir
 * @returns {number}
 */
export function readServerPid(dataDir) {
  return JSON.parse(fs.readFileSync(path.join(dataDir, 'server.json'), 'utf8')).server.pid;
}
