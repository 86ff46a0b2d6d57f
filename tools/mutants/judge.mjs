import * as fs from 'node:fs';
import path from 'node:path';
import { runTool } from '../testing/command.mjs';
import { Trouble } from '../trouble.mjs';

/** @typedef {import('./mutant.mjs').Stage} Stage */

/**
 * A test that failed.
 * @typedef {object} Failed
 * @property {string} spec from the root of the repository
 * @property {string} title its full name
 * @property {string} message
 */

/**
 * How tests ended: all green, some red, not even read (`unbuilt`), or not within their time (`late`).
 * @typedef {{ kind: 'green' } | { kind: 'late' } | { kind: 'red', failed: Failed[] } | { kind: 'unbuilt', message: string }} Run
 */

/**
 * What jest writes down.
 * @typedef {object} Written
 * @property {{ name: string, status: string, message: string, assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }[]} testResults
 */

/**
 * Runs the tests of a stage. A run in which no test ran proves nothing and is no verdict.
 * @param {string} folder
 * @param {Pick<Stage, 'project' | 'specs' | 'tests'>} stage
 * @param {AbortSignal} stop
 * @param {number} seconds
 * @returns {Promise<Run>}
 */
export async function runStage(folder, { project, specs, tests }, stop, seconds) {
  const written = path.join(folder, 'verdict.json');
  fs.rmSync(written, { force: true });
  const named = tests === undefined ? [] : ['-t', tests];
  const args = ['-c', `${project}/jest.config.mjs`, '--runInBand', ...specs, ...named];
  const nodeOptions = ['--experimental-vm-modules', '--no-warnings'];
  const late = AbortSignal.timeout(seconds * 1000);
  const ran = await runTool(
    folder,
    'jest',
    [...args, '--json', `--outputFile=${written}`],
    AbortSignal.any([stop, late]),
    { nodeOptions },
  ).catch((error) => {
    if (late.aborted && !stop.aborted) return undefined;
    throw error;
  });
  if (ran === undefined) return { kind: 'late' };
  const { output } = ran;
  if (!fs.existsSync(written)) throw new Trouble(`The tests did not run:\n${output.slice(-3000)}`);
  return read(folder, JSON.parse(fs.readFileSync(written, 'utf8')), output);
}

/**
 * @param {string} folder
 * @param {Written} written
 * @param {string} output
 * @returns {Run}
 */
function read(folder, { testResults }, output) {
  const failed = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => ({
        spec: path.relative(folder, name),
        title: fullName,
        message: failureMessages.join('\n'),
      })),
  );
  // A test that is too slow on a busy machine has noticed nothing.
  const told = failed.filter(({ message }) => !message.includes('Exceeded timeout of'));
  if (told.length > 0) return { kind: 'red', failed: told };
  if (failed.length > 0) return { kind: 'late' };
  for (const { name, status, message, assertionResults } of testResults) {
    if (status !== 'failed' || assertionResults.length > 0) continue;
    if (/SyntaxError|Syntax Error|Expected /.test(message)) return { kind: 'unbuilt', message };
    // A product that cannot even be loaded is noticed as well.
    const spec = path.relative(folder, name);
    return { kind: 'red', failed: [{ spec, title: 'does not load', message }] };
  }
  const ran = testResults.some(({ assertionResults }) =>
    assertionResults.some(({ status }) => status === 'passed'),
  );
  if (!ran) throw new Trouble(`No test ran:\n${output.slice(-3000)}`);
  return { kind: 'green' };
}
