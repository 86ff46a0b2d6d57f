import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTool } from './command.mjs';
import { failure } from './verdict.mjs';

/**
 * @typedef {object} JestRun
 * @property {string} root
 * @property {string[]} configs Jest configurations, from the root
 * @property {number} floor the number of suites below which a run is no pass
 * @property {number} workers
 * @property {Record<string, string | undefined>} [environment]
 * @property {AbortSignal} signal
 */

/**
 * Runs Jest on native modules and counts what it reports. A run that found fewer suites than the
 * committed floor fails, and so does a test that was left out: neither may look like a pass.
 * @param {JestRun} run
 * @returns {Promise<import('./verdict.mjs').Verdict>}
 */
export async function runJest({ root, configs, floor, workers, environment, signal }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'weerbaar-jest-'));
  const report = path.join(folder, 'report.json');
  try {
    const { code, output } = await runTool(
      root,
      'node_modules/jest/bin/jest.js',
      [
        ...(configs.length === 1 ? ['--config', configs[0] ?? ''] : ['--projects', ...configs]),
        // A project's own time limit is not heard where several run together, and a busy machine needs its time.
        ...['--json', `--outputFile=${report}`, `--maxWorkers=${workers}`, '--testTimeout=120000'],
      ],
      signal,
      {
        nodeOptions: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
        ...(environment && { environment }),
      },
    );
    if (!fs.existsSync(report)) return failure(output);
    return judge(JSON.parse(fs.readFileSync(report, 'utf8')), { code, output, floor });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {any} report as Jest writes it
 * @param {{ code: number, output: string, floor: number }} run
 * @returns {import('./verdict.mjs').Verdict}
 */
export function judge(report, { code, output, floor }) {
  const complaints = [];
  const suites = report.numTotalTestSuites;
  if (suites < floor) {
    complaints.push(`Only ${suites} suites ran; tools/test-floor.json promises ${floor}.`);
  }
  const leftOut = report.numPendingTests + report.numTodoTests;
  if (leftOut > 0) complaints.push(`${leftOut} tests were left out (skip, only or todo).`);
  // A suite that could not even be loaded has no test that failed.
  const unloaded = report.numRuntimeErrorTestSuites;
  const known = report.numFailedTests + unloaded + complaints.length;
  const failed = known === 0 && code !== 0 ? 1 : known;
  return {
    passed: report.numPassedTests,
    failed,
    ...(failed > 0 && { says: [withoutJson(output), ...complaints].join('\n') }),
  };
}

/**
 * With --json, Jest prints its report as one long line besides.
 * @param {string} output
 */
function withoutJson(output) {
  return output
    .split('\n')
    .filter((line) => !line.startsWith('{"num'))
    .join('\n')
    .trim();
}
