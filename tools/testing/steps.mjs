import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbedded } from '../embedded-postgres.mjs';
import { buildWhatIsStale } from '../serving/build.mjs';
import { obtainChromium, pathOf } from './chromium.mjs';
import { runTool } from './command.mjs';
import { runJest } from './jest.mjs';
import { oneCheck } from './verdict.mjs';

/**
 * @typedef {object} Workplace
 * @property {string} root
 * @property {(line: string) => void} log
 * @property {AbortSignal} signal
 */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} group what `npm test -- <group>` calls it
 * @property {(at: Workplace) => Promise<import('./verdict.mjs').Verdict>} run
 */

const floor = JSON.parse(fs.readFileSync(new URL('../test-floor.json', import.meta.url), 'utf8'));

/** Rooms without a database, which the unit and property tests cover. */
const UNIT = [
  ...[
    'kernel',
    'catalogue',
    'maturity',
    'obligations',
    'money',
    'planning',
    'ledger',
    'access',
    'contracts',
    'phrases',
    'charts',
    'ui',
  ].map((room) => `libs/${room}/jest.config.mjs`),
  ...['web/jest.config.mjs'],
];

/** @type {Step} */
const lint = {
  name: 'lint',
  group: 'lint',
  run: async ({ root, signal }) => oneCheck(await runTool(root, 'eslint', ['.'], signal)),
};

/** @type {Step} */
const format = {
  name: 'format',
  group: 'lint',
  run: async ({ root, signal }) =>
    oneCheck(await runTool(root, 'prettier', ['--check', '.'], signal)),
};

/** @type {Step} */
const fences = {
  name: 'fences',
  group: 'lint',
  run: async ({ root, signal }) =>
    oneCheck(await runTool(root, 'tools/check-fences.mjs', [], signal)),
};

/** @type {Step} */
const lock = {
  name: 'lock file',
  group: 'lint',
  run: async ({ root, signal }) =>
    oneCheck(await runTool(root, 'tools/lock.mjs', ['--check'], signal)),
};

/** @type {Step} */
const types = {
  name: 'types',
  group: 'types',
  run: async ({ root, signal }) =>
    oneCheck(
      await runTool(root, 'nx', ['run-many', '-t', 'typecheck', '--parallel=1'], signal, {
        environment: { NX_DAEMON: 'false', NX_TUI: 'false' },
      }),
    ),
};

/** @type {Step} */
const unit = {
  name: 'unit and property tests',
  group: 'unit',
  run: (at) => runJest({ ...at, configs: UNIT, floor: floor.unit, workers: 1 }),
};

/** @type {Step} */
const build = {
  name: 'build',
  group: 'build',
  run: async ({ root, signal }) => {
    await buildWhatIsStale(root, () => {}, signal);
    return { passed: 1, failed: 0 };
  },
};

/** @type {Step} */
const integration = {
  name: 'integration tests on PostgreSQL',
  group: 'api',
  run: async (at) => {
    const folder = path.join(os.tmpdir(), `weerbaar-test-${process.pid}`);
    const postgres = await startEmbedded({ dataDir: folder, durable: true });
    try {
      return await runJest({
        ...at,
        configs: ['libs/testing', 'api', 'tools'].map((room) => `${room}/jest.config.mjs`),
        floor: floor.integration,
        workers: 2,
        environment: { TEST_SUPERUSER_URL: postgres.superuserUrl },
      });
    } finally {
      await postgres.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** @type {Step} */
const browser = {
  name: 'browser tests on the built product',
  group: 'e2e',
  run: async (at) => {
    const environment = { CHROMIUM: pathOf(obtainChromium(at.log)) };
    await buildWhatIsStale(at.root, at.log, at.signal);
    const configs = ['e2e/jest.config.mjs'];
    return runJest({ ...at, configs, floor: floor.browser, workers: 2, environment });
  },
};

/**
 * Two lanes for two cores; then what needs the machine for itself, one after the other.
 * @type {Step[][][]}
 */
export const PLAN = [
  [
    [lint, fences, format, lock, build],
    [types, unit],
  ],
  [[integration]],
  [[browser]],
];
