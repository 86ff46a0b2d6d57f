import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startEmbedded } from '../embedded-postgres.mjs';
import '../follow-parent.mjs';
import { runTool } from '../testing/command.mjs';
import { reportTrouble, Trouble } from '../trouble.mjs';
import { copyRepository } from './copy.mjs';
import { mutantsOf } from './everywhere.mjs';
import { handmade } from './handmade.mjs';

/** @typedef {import('./mutant.mjs').Mutant} Mutant */

const usage = `npm run mutants -- [--list] [--every N] [--only TEXT]

Takes away one policy, one guard or one predicate at a time, in a copy of the repository, and runs
the tests that must notice. A mutant that no test notices has survived, and the command fails.

  --list        names the mutants and runs nothing
  --every N     takes every Nth of those found in the code (default 1: all of them)
  --only TEXT   takes those whose name contains TEXT
`;

const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort());
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

/** @param {string[]} args */
function asked(args) {
  const { values } = parseArgs({
    args,
    options: {
      list: { type: 'boolean', default: false },
      every: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  });
  const every = Number(values.every);
  if (!Number.isInteger(every) || every < 1) throw new Trouble('--every takes a number from 1 on.');
  return { ...values, every };
}

/**
 * Runs the tests that must notice; true when they did. A test run that does not even begin proves
 * nothing and is reported as such.
 * @param {string} folder
 * @param {Pick<Mutant, 'specs' | 'tests'>} mutant
 * @returns {Promise<'red' | 'green'>}
 */
async function judge(folder, { specs, tests }) {
  const named = tests === undefined ? [] : ['-t', tests];
  const args = ['-c', 'api/jest.config.mjs', '--bail', ...specs, ...named];
  const nodeOptions = ['--experimental-vm-modules', '--no-warnings'];
  const ran = await runTool(folder, 'jest', args, stop.signal, { nodeOptions });
  if (/Tests:\s+(\d+ \w+, )*\d+ (passed|failed)/.test(ran.output))
    return ran.code === 0 ? 'green' : 'red';
  // A product that no longer starts is noticed as well, as long as the tests themselves were found.
  if (ran.code !== 0 && /Test Suites: \d+ failed/.test(ran.output)) return 'red';
  throw new Trouble(`The tests did not run:\n${ran.output.slice(-3000)}`);
}

/**
 * @param {string} folder
 * @param {Mutant[]} mutants
 */
async function assertGreen(folder, mutants) {
  const runs = new Map(mutants.map((one) => [JSON.stringify([one.specs, one.tests]), one]));
  for (const mutant of runs.values()) {
    if ((await judge(folder, mutant)) === 'red') {
      throw new Trouble(
        `Without a mutant ${mutant.specs.join(', ')} is red already: run npm test first.`,
      );
    }
  }
}

/**
 * @param {string} folder
 * @param {Mutant} mutant
 */
async function tryOne(folder, mutant) {
  const file = path.join(folder, mutant.file);
  const text = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(
    file,
    text.slice(0, mutant.at) + mutant.replacement + text.slice(mutant.at + mutant.find.length),
  );
  try {
    return await judge(folder, mutant);
  } finally {
    fs.writeFileSync(file, text);
  }
}

await reportTrouble(async () => {
  const { list, every, only, help } = asked(process.argv.slice(2));
  if (help) {
    say(usage);
    return;
  }
  const found = mutantsOf(root).filter((_, index) => index % every === 0);
  const mutants = [...handmade(root), ...found].filter((one) => one.name.includes(only));
  if (list) {
    for (const one of mutants) say(one.name);
    return;
  }
  if (mutants.length === 0) throw new Trouble('No mutant has such a name.');

  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'weerbaar-mutants-'));
  const given = process.env['TEST_SUPERUSER_URL'];
  const postgres =
    given === undefined
      ? await startEmbedded({ dataDir: path.join(place, 'data'), durable: false })
      : undefined;
  process.env['TEST_SUPERUSER_URL'] = given ?? postgres?.superuserUrl;
  const survivors = [];
  try {
    const folder = copyRepository(root, path.join(place, 'copy'));
    await assertGreen(folder, mutants);
    for (const [index, mutant] of mutants.entries()) {
      if (stop.signal.aborted) break;
      const began = Date.now();
      const verdict = await tryOne(folder, mutant);
      const seconds = ((Date.now() - began) / 1000).toFixed(0).padStart(4);
      const mark = verdict === 'red' ? 'killed  ' : 'SURVIVED';
      say(`${mark} ${seconds} s  ${index + 1}/${mutants.length}  ${mutant.name}`);
      if (verdict === 'green') survivors.push(mutant);
    }
  } finally {
    await postgres?.stop();
    fs.rmSync(place, { recursive: true, force: true });
  }
  say(`${mutants.length - survivors.length} killed, ${survivors.length} survived`);
  for (const { name, file, find } of survivors) say(`survived: ${name}\n  ${file}\n  ${find}`);
  if (survivors.length > 0 || stop.signal.aborted) process.exitCode = 1;
});
