import { spawn } from 'node:child_process';

/**
 * What a command said and how it ended.
 * @typedef {object} Outcome
 * @property {number} code
 * @property {string} output both streams, as they came
 */

/**
 * @param {string} root
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string | undefined>} environment added to ours
 * @param {AbortSignal} signal
 * @returns {Promise<Outcome>}
 */
export async function runCommand(root, program, args, environment, signal) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (ended) => resolve(ended ?? 1));
  });
  return { code, output };
}

/**
 * A tool of node_modules on our own Node.
 * @param {string} root
 * @param {string} tool its name in node_modules/.bin, or a path of our own
 * @param {string[]} args
 * @param {AbortSignal} signal
 * @param {{ environment?: Record<string, string | undefined>, nodeOptions?: string[] }} [more]
 */
export function runTool(root, tool, args, signal, { environment = {}, nodeOptions = [] } = {}) {
  const script = tool.includes('/') ? tool : `node_modules/.bin/${tool}`;
  return runCommand(root, process.execPath, [...nodeOptions, script, ...args], environment, signal);
}
