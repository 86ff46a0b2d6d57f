import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';
import { writeDurably } from '../durable-file.mjs';
import { errorCode } from '../error-code.mjs';
import { Trouble } from '../trouble.mjs';
import { canEnter } from './run-as.mjs';
import { MAJOR } from './version.mjs';

/** @typedef {import('./run-as.mjs').RunAs} RunAs */

/** Where root puts what PostgreSQL must reach when the project lies below a closed folder. */
export const OPEN_FOLDER = '/var/lib/weerbaar';

/**
 * @param {string} dataDir
 * @returns {string | undefined} the real path of the cluster, undefined when there is none yet
 */
export function findCluster(dataDir) {
  refuseOtherMajors(dataDir);
  const cluster = path.join(dataDir, `pg${MAJOR}`);
  if (!fs.existsSync(cluster)) {
    if (fs.lstatSync(cluster, { throwIfNoEntry: false }) === undefined) return undefined;
    throw new Trouble(
      `${cluster} points to ${fs.readlinkSync(cluster)}, which is gone: put that folder back, or remove ${cluster} to begin with an empty database.`,
    );
  }
  const real = fs.realpathSync(cluster);
  const version = readVersion(real);
  if (version !== MAJOR) {
    throw new Trouble(
      `${cluster} holds data of PostgreSQL ${version}, this release runs PostgreSQL ${MAJOR}: start the release that wrote it, or name another DATA_DIR. Nothing was changed.`,
    );
  }
  claimHome(real, dataDir);
  return real;
}

/**
 * Chooses where a new cluster comes to lie: in the data folder, or in the open folder when the user
 * who runs PostgreSQL cannot reach the data folder.
 * @param {string} dataDir
 * @param {RunAs} runAs
 * @param {(line: string) => void} log
 * @returns {{ path: string, elsewhere: boolean }}
 */
export function chooseClusterPlace(dataDir, runAs, log) {
  const own = path.join(dataDir, `pg${MAJOR}`);
  if (canEnter(dataDir, runAs)) return { path: own, elsewhere: false };
  const home = path.join(OPEN_FOLDER, randomBytes(8).toString('hex'));
  makeOpenFolder(OPEN_FOLDER);
  makeOpenFolder(home);
  writeDurably(path.join(home, 'home'), `${dataDir}\n`, 0o600);
  log(
    `${dataDir} lies below a folder that the database's user cannot enter: the database goes to ${home}.`,
  );
  return { path: path.join(home, `pg${MAJOR}`), elsewhere: true };
}

/**
 * Makes a folder that everybody can pass through, whatever the umask.
 * @param {string} folder
 */
export function makeOpenFolder(folder) {
  fs.mkdirSync(folder, { recursive: true });
  fs.chmodSync(folder, 0o711);
}

/** @param {string} dataDir */
function refuseOtherMajors(dataDir) {
  if (fs.existsSync(path.join(dataDir, `pg${MAJOR}`))) return;
  const other = fs.readdirSync(dataDir).find((name) => /^pg\d+$/.test(name));
  if (other !== undefined) {
    throw new Trouble(
      `${dataDir} holds data of PostgreSQL ${other.slice(2)}, this release runs PostgreSQL ${MAJOR}: start the release that wrote it, or name another DATA_DIR. Nothing was changed.`,
    );
  }
}

/** @param {string} cluster */
function readVersion(cluster) {
  try {
    return fs.readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    if (errorCode(error) === 'EACCES') {
      throw new Trouble(
        `${cluster} belongs to another user: start as that user or as root, or name another DATA_DIR.`,
      );
    }
    throw new Trouble(
      `${cluster} is not a PostgreSQL data directory (it has no PG_VERSION): put the right folder back, or name another DATA_DIR.`,
    );
  }
}

/**
 * A cluster in the open folder knows whose it is: a copied data folder must not share it, a moved
 * one keeps it.
 * @param {string} cluster
 * @param {string} dataDir
 */
function claimHome(cluster, dataDir) {
  const note = path.join(path.dirname(cluster), 'home');
  if (!cluster.startsWith(`${OPEN_FOLDER}/`) || !fs.existsSync(note)) return;
  const home = fs.readFileSync(note, 'utf8').trim();
  if (home === dataDir) return;
  const rival = path.join(home, path.basename(cluster));
  if (fs.existsSync(rival) && fs.realpathSync(rival) === cluster) {
    throw new Trouble(
      `${dataDir} is a copy of ${home} and would share its database: remove ${path.join(dataDir, path.basename(cluster))} to begin with an empty one, or remove ${home}.`,
    );
  }
  writeDurably(note, `${dataDir}\n`, 0o600);
}
