import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AlreadyTold, Trouble } from '../trouble.mjs';

const follow = pathToFileURL(fileURLToPath(new URL('../follow-parent.mjs', import.meta.url))).href;

/** @typedef {Record<string, string | undefined>} Environment */

/** What only the child that needs it is told. */
const SECRETS = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'DATABASE_OPERATOR_URL',
  'DATABASE_JOBS_URL',
  'DEMO_PASSWORD',
  'SECRET_KEY',
  'SMTP_URL',
  'WEERBAAR_APP_PASSWORD',
  'WEERBAAR_OPERATOR_PASSWORD',
  'WEERBAAR_JOBS_PASSWORD',
];

/**
 * Our environment without its secrets, and with what one child is told.
 * @param {string} root
 * @param {Environment} told
 * @returns {Environment}
 */
export function environmentFor(root, told) {
  const plain = Object.entries(process.env).filter(([name]) => !SECRETS.includes(name));
  return {
    // Compiled code is kept, which takes a second off every start.
    NODE_COMPILE_CACHE: path.join(root, '.cache', 'node'),
    ...Object.fromEntries(plain),
    ...told,
  };
}

/**
 * Starts a program of the built api.
 * @param {object} order
 * @param {string} order.root
 * @param {string[]} order.program a file in dist/api and its arguments
 * @param {Environment} order.told
 * @param {import('node:child_process').StdioOptions} order.stdio
 * @param {AbortSignal} [order.signal] ends it
 */
export function spawnProgram({ root, program: [file = '', ...args], told, stdio, signal }) {
  const script = path.join(root, 'dist', 'api', file);
  return spawn(
    process.execPath,
    [
      '--enable-source-maps',
      '--disable-warning=ExperimentalWarning',
      '--import',
      follow,
      script,
      ...args,
    ],
    { cwd: root, env: environmentFor(root, told), stdio, ...(signal && { signal }) },
  );
}

/**
 * Runs a program of the built api to its end and reads the JSON of its last line. What it complains
 * of goes to the terminal as it stands.
 * @param {object} order
 * @param {string} order.root
 * @param {string[]} order.program
 * @param {Environment} order.told
 * @param {AbortSignal} [order.signal]
 * @returns {Promise<any>}
 */
export async function askProgram({ root, program, told, signal }) {
  const stdio = /** @type {const} */ (['ignore', 'pipe', 'inherit']);
  const child = spawnProgram({ root, program, told, stdio: [...stdio], ...(signal && { signal }) });
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => (said += text));
  const end = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, killed) => resolve(code ?? killed));
  });
  if (typeof end === 'string') throw new Trouble(`${program.join(' ')} was ended by ${end}.`);
  if (end !== 0) throw new AlreadyTold();
  const line = said.trim().split('\n').at(-1) ?? '';
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${program.join(' ')} did not answer in JSON: ${line}`);
  }
}
