import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';
import { Trouble } from '../trouble.mjs';

/** Every so often somebody who watches a quiet terminal is told that work goes on. */
const PATIENCE = 15_000;

/**
 * Installs the packages of the lock when node_modules holds others. Once it is done, a stamp saves
 * the comparison; whoever ran `npm ci` by hand needs no second installation.
 * @param {string} root
 * @param {(line: string) => void} log
 */
export async function installWhatIsMissing(root, log) {
  const lockText = fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const machine = `${process.platform} ${process.arch}`;
  const hash = createHash('sha256').update(machine).update(lockText).digest('hex');
  const stamp = path.join(root, 'node_modules', '.weerbaar-lock');
  if (readText(stamp) === hash) return;
  if (!matches(root, JSON.parse(lockText))) {
    fs.rmSync(stamp, { force: true });
    await install(root, log);
  }
  fs.writeFileSync(stamp, hash);
}

/**
 * Compares the lock with the list that npm keeps of what it installed.
 * @param {string} root
 * @param {{ packages: Record<string, LockedPackage> }} lock
 */
function matches(root, lock) {
  const listed = readText(path.join(root, 'node_modules', '.package-lock.json'));
  if (listed === undefined) return false;
  /** @type {Record<string, LockedPackage>} */
  const installed = JSON.parse(listed).packages ?? {};
  return Object.entries(lock.packages).every(([place, wanted]) => {
    if (place === '') return true;
    const found = installed[place];
    if (found === undefined) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 */

/**
 * @param {string} root
 * @param {(line: string) => void} log
 */
async function install(root, log) {
  log('Installing the packages (about a minute, once)…');
  // npm names its own program to the scripts that it runs; outside npm it is found by its name.
  const own = process.env['npm_execpath'];
  const [command, ...before] = own?.endsWith('.js') ? [process.execPath, own] : ['npm'];
  const began = Date.now();
  const options = ['--include=dev', '--include=optional', '--ignore-scripts=false'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const child = spawn(command ?? 'npm', [...before, 'ci', ...options, ...quiet], {
    cwd: root,
    stdio: 'inherit',
  });
  const ticker = setInterval(() => {
    log(`Still installing (${Math.round((Date.now() - began) / 1000)} s)…`);
  }, PATIENCE);
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(undefined));
    child.once('exit', resolve);
  });
  clearInterval(ticker);
  if (code === undefined) throw new Trouble('npm was not found: install npm 10 or newer.');
  if (code !== 0) {
    throw new Trouble(
      'The packages could not be installed (npm says why above): put that right, then start again.',
    );
  }
  log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/** @param {string} file */
function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
