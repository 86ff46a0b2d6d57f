import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { Trouble } from '../trouble.mjs';

/**
 * The operating-system user that PostgreSQL runs as; empty when it is the one who started us.
 * @typedef {{ uid?: number, gid?: number }} RunAs
 */

/** Users that root lends PostgreSQL, in order of preference; the last one is created. */
const LENT_USERS = ['postgres', 'weerbaar'];

/**
 * PostgreSQL refuses to run as root, so root runs it as a user without rights.
 * @param {string | undefined} cluster the data directory when it exists: its owner goes first
 * @returns {RunAs}
 */
export function chooseRunAs(cluster) {
  if (process.getuid?.() !== 0) return {};
  if (cluster !== undefined) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  for (const name of LENT_USERS) {
    const known = lookUp(name);
    if (known !== undefined) return known;
  }
  return createUser('weerbaar');
}

/**
 * @param {string} folder
 * @param {RunAs} runAs
 * @returns {boolean} whether that user can step into the folder, tried out rather than computed
 */
export function canEnter(folder, runAs) {
  const tried = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], {
    ...runAs,
    cwd: '/',
    stdio: 'ignore',
  });
  return tried.status === 0;
}

/**
 * @param {string} name
 * @returns {RunAs | undefined}
 */
function lookUp(name) {
  const number = (/** @type {string} */ flag) => {
    const found = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return found.status === 0 ? Number(found.stdout) : undefined;
  };
  const uid = number('-u');
  const gid = number('-g');
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

/**
 * @param {string} name
 * @returns {RunAs}
 */
function createUser(name) {
  const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin'];
  try {
    execFileSync('useradd', [...options, name], { stdio: 'ignore' });
  } catch {
    throw new Trouble(
      'PostgreSQL does not run as root and no user could be created for it: run as an ordinary user, or create a system user named weerbaar.',
    );
  }
  const created = lookUp(name);
  if (created === undefined) throw new Trouble(`The user ${name} was created but cannot be found.`);
  return created;
}
