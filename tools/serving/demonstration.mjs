import * as fs from 'node:fs';
import path from 'node:path';
import { writeDurably } from '../durable-file.mjs';
import { askProgram } from './child.mjs';

/**
 * How a data folder began: with the demonstration, or empty for an organisation of one's own. An
 * installation that began empty never gets the demonstration later.
 * @typedef {object} Beginning
 * @property {boolean} empty
 * @property {SignIn[]} signIns
 */

/** @typedef {{ organisation: string, email: string, role: string }} SignIn */

/**
 * @param {string} dataDir
 * @returns {Beginning | undefined} undefined before the first start
 */
export function readBeginning(dataDir) {
  const file = path.join(dataDir, 'beginning.json');
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}

/**
 * @param {string} dataDir
 * @param {Beginning} beginning
 */
export function writeBeginning(dataDir, beginning) {
  writeDurably(path.join(dataDir, 'beginning.json'), JSON.stringify(beginning), 0o600);
}

/** @param {string} dataDir */
export function forgetBeginning(dataDir) {
  fs.rmSync(path.join(dataDir, 'beginning.json'), { force: true });
}

/**
 * Loads the demonstration and remembers who can sign in.
 * @param {object} order
 * @param {string} order.root
 * @param {string} order.dataDir
 * @param {import('./child.mjs').Environment} order.told
 * @param {(line: string) => void} order.log
 * @param {AbortSignal} [order.signal]
 * @returns {Promise<Beginning>}
 */
export async function loadDemonstration({ root, dataDir, told, log, signal }) {
  log('Loading the demonstration…');
  const { signIns } = await askProgram({
    root,
    program: ['demo.js'],
    told,
    ...(signal && { signal }),
  });
  const beginning = { empty: false, signIns };
  writeBeginning(dataDir, beginning);
  return beginning;
}

/**
 * @param {SignIn[]} signIns
 * @param {string} password
 * @returns {string[]} lines for the terminal
 */
export function describeSignIns(signIns, password) {
  if (signIns.length === 0) return [];
  const width = (/** @type {'organisation' | 'email'} */ column) =>
    Math.max(...signIns.map((signIn) => signIn[column].length));
  const [organisation, email] = [width('organisation'), width('email')];
  return [
    '',
    `Sign in to the demonstration with the password ${password}`,
    ...signIns.map(
      (one) =>
        `  ${one.organisation.padEnd(organisation)}  ${one.email.padEnd(email)}  ${one.role}`,
    ),
  ];
}
