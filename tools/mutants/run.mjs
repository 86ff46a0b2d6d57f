import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startEmbedded } from '../embedded-postgres.mjs';
import '../follow-parent.mjs';
import { reportTrouble, Trouble } from '../trouble.mjs';
import { copyRepository } from './copy.mjs';
import { mutantsOf } from './everywhere.mjs';
import { handmade } from './handmade.mjs';
import { runStage } from './judge.mjs';
import { plant } from './mutant.mjs';
import { reachOf } from './operations.mjs';
import { groupsOf, testsFor, tryGroup } from './stages.mjs';
import { Verdicts } from './verdicts.mjs';

/** @typedef {import('./mutant.mjs').Mutant} Mutant */
/** @typedef {import('./verdicts.mjs').Verdict} Verdict */

const usage = `npm run mutants -- [--list] [--only TEXT] [--handmade] [--part N/M] [--minutes N] [--times N] [--again]

Takes away one policy, one guard, one predicate or one piece of arithmetic at a time, in a copy of
the repository, and runs the tests that must notice. A mutant that no test notices has survived,
and the command fails. What was found is kept in .cache/mutants.jsonl: a second run goes on where
the first one stopped, and does again only what has changed since.

  --list        names the mutants, with what is known of them, and runs nothing
  --only TEXT   takes those whose name or file contains TEXT
  --handmade    takes those that somebody thought of, and not those found all over the code
  --part N/M    takes the Nth of M equal parts
  --minutes N   begins no further mutant after N minutes; the command fails as long as some are left
  --times N     believes a test that draws its cases only when it notices N times in a row
  --again       takes no earlier finding for granted
`;

const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));
const began = Date.now();
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort());
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
/** The longest that one run of tests may take: a change may well make it go round for ever. */
const longest = 240;

/** @param {string[]} args */
function asked(args) {
  const { values } = parseArgs({
    args,
    options: {
      list: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      handmade: { type: 'boolean', default: false },
      part: { type: 'string', default: '1/1' },
      minutes: { type: 'string', default: '100000' },
      times: { type: 'string', default: '1' },
      again: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [, part, parts] = /^(\d+)\/(\d+)$/.exec(values.part) ?? [];
  const [minutes, times] = [Number(values.minutes), Number(values.times)];
  if (part === undefined || Number(part) < 1 || Number(part) > Number(parts))
    throw new Trouble('--part takes two numbers, as in 2/5.');
  if (!(minutes > 0)) throw new Trouble('--minutes takes a number above 0.');
  if (!Number.isInteger(times) || times < 1) throw new Trouble('--times takes a number from 1 on.');
  return { ...values, part: Number(part), parts: Number(parts), minutes, times };
}

/**
 * What judges must be green as it stands, or all would seem noticed. Looked at once, before it is first believed.
 * @param {string} folder
 * @param {import('./mutant.mjs').Stage} stage
 * @param {Verdicts} verdicts
 */
async function assertGreen(folder, { perOperation: _, ...stage }, verdicts) {
  const name = `unchanged: ${JSON.stringify(stage)}`;
  const itself = { name, file: 'package.json', find: '', at: 0, replacement: '', stages: [stage] };
  if (verdicts.find(itself)?.kind === 'survived') return;
  const run = await runStage(folder, stage, stop.signal, 2 * longest);
  if (run.kind !== 'green') {
    const what = run.kind === 'red' ? run.failed[0]?.title : run.kind;
    throw new Trouble(
      `As it stands ${stage.project} ${stage.specs.join(', ')} is not green (${what}): run npm test first.`,
    );
  }
  verdicts.keep(itself, { kind: 'survived', by: '', seconds: 0 });
}

/**
 * @param {string} folder
 * @param {Mutant} mutant
 * @param {import('./stages.mjs').Tests} tests
 * @param {number} times
 * @returns {Promise<Omit<Verdict, 'seconds'> | undefined>} nothing where nobody noticed
 */
async function tryTests(folder, mutant, tests, times) {
  const unplant = plant(folder, [mutant]);
  try {
    let by = '';
    for (let time = 1; time <= times; time += 1) {
      const run = await runStage(folder, tests, stop.signal, longest);
      if (run.kind === 'late') return { kind: 'late', by: `${tests.project} ${tests.specs}` };
      if (run.kind === 'unbuilt') return { kind: 'unbuilt', by: run.message.slice(0, 300) };
      if (run.kind === 'green') return undefined;
      const [first] = run.failed;
      by = `${first?.spec} › ${first?.title}`;
    }
    return { kind: mutant.doubled === undefined ? 'killed' : 'needless', by };
  } finally {
    unplant();
  }
}

/**
 * @param {string} folder
 * @param {Mutant} mutant
 * @param {string[]} operations
 * @param {number} times
 * @param {Verdicts} verdicts
 * @returns {Promise<Omit<Verdict, 'seconds'>>}
 */
async function tryAlone(folder, mutant, operations, times, verdicts) {
  for (const stage of mutant.stages) {
    await assertGreen(folder, stage, verdicts);
    for (const tests of testsFor(stage, operations)) {
      const found = await tryTests(folder, mutant, tests, times);
      if (found !== undefined) return found;
    }
  }
  return mutant.doubled === undefined
    ? { kind: 'survived', by: '' }
    : { kind: 'doubled', by: mutant.doubled };
}

const marks = {
  killed: 'killed   ',
  survived: 'SURVIVED ',
  doubled: 'doubled  ',
  needless: 'NEEDLESS ',
  unbuilt: 'NOT BUILT',
  late: 'NO TIME  ',
  gone: 'GONE     ',
};

/**
 * @param {Mutant} mutant
 * @param {Verdict} verdict
 * @param {string} count
 */
function tell({ name }, { kind, by, seconds }, count) {
  say(`${marks[kind]} ${seconds.toFixed(0).padStart(4)} s  ${count}  ${name}`);
  if (by !== '') say(`            ${kind === 'doubled' ? 'because' : 'by'} ${by}`);
}

/**
 * @param {Mutant[]} mutants
 * @param {Verdicts} verdicts
 */
function summarise(mutants, verdicts) {
  const found = mutants.map((mutant) => ({ mutant, verdict: verdicts.find(mutant) }));
  say('');
  for (const kind of /** @type {const} */ ([
    'killed',
    'survived',
    'doubled',
    'needless',
    'unbuilt',
    'late',
    'gone',
  ])) {
    const many = found.filter(({ verdict }) => verdict?.kind === kind).length;
    say(`${marks[kind]} ${String(many).padStart(5)}`);
  }
  const left = found.filter(({ verdict }) => verdict === undefined);
  say(`left      ${String(left.length).padStart(5)}`);
  for (const { mutant, verdict } of found) {
    if (verdict === undefined || ['killed', 'doubled'].includes(verdict.kind)) continue;
    process.exitCode = 1;
    say(`${verdict.kind}: ${mutant.name}\n  ${mutant.file}\n  ${mutant.find}`);
  }
  if (left.length > 0) {
    process.exitCode = 1;
    say('Run the command again to go on with those that are left.');
  }
}

/**
 * @param {ReturnType<typeof asked>} order
 * @param {Mutant[]} mutants
 * @param {Verdicts} verdicts
 * @param {string} folder
 */
async function tryAll({ minutes, times, again }, mutants, verdicts, folder) {
  const reach = reachOf(root);
  for (const mutant of mutants) {
    if (mutant.at < 0) verdicts.note(mutant, { kind: 'gone', by: '', seconds: 0 });
  }
  const done = new Set(mutants.filter((one) => one.at < 0 || (!again && verdicts.find(one))));
  const open = mutants.filter((mutant) => !done.has(mutant));
  const inTime = () => !stop.signal.aborted && Date.now() - began < minutes * 60_000;
  /** @type {(mutant: Mutant, verdict: Verdict) => void} */
  const settle = (mutant, verdict) => {
    done.add(mutant);
    verdicts.keep(mutant, verdict);
    tell(mutant, verdict, `${done.size}/${mutants.length}`);
  };
  for (const group of groupsOf(open, reach)) {
    if (!inTime()) break;
    await assertGreen(folder, group.stage, verdicts);
    const start = Date.now();
    const unplant = plant(folder, group.mutants);
    const noticed = await tryGroup(folder, group, reach, stop.signal).finally(unplant);
    const seconds = (Date.now() - start) / 1000 / group.mutants.length;
    for (const [mutant, { spec, title }] of noticed)
      settle(mutant, { kind: 'killed', by: `${spec} › ${title}`, seconds });
  }
  for (const mutant of open) {
    if (done.has(mutant)) continue;
    if (!inTime()) break;
    const start = Date.now();
    const found = await tryAlone(folder, mutant, reach(mutant.file), times, verdicts);
    settle(mutant, { ...found, seconds: (Date.now() - start) / 1000 });
  }
}

await reportTrouble(async () => {
  const order = asked(process.argv.slice(2));
  if (order.help) {
    say(usage);
    return;
  }
  const { only, part, parts } = order;
  const mutants = [...handmade(root), ...(order.handmade ? [] : mutantsOf(root))]
    .filter(({ name, file }) => name.includes(only) || file.includes(only))
    .filter((_, index) => index % parts === part - 1);
  if (mutants.length === 0) throw new Trouble('No mutant has such a name.');
  const verdicts = new Verdicts(root, path.join(root, '.cache/mutants.jsonl'));
  if (order.list) {
    for (const one of mutants)
      say(
        `${marks[verdicts.find(one)?.kind ?? 'late'].replace('NO TIME  ', '         ')} ${one.name}`,
      );
    return;
  }

  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'weerbaar-mutants-'));
  const given = process.env['TEST_SUPERUSER_URL'] ?? '';
  const postgres =
    given === ''
      ? await startEmbedded({ dataDir: path.join(place, 'data'), durable: false })
      : undefined;
  if (postgres !== undefined) process.env['TEST_SUPERUSER_URL'] = postgres.superuserUrl;
  try {
    const folder = copyRepository(root, path.join(place, 'copy'));
    await tryAll(order, mutants, verdicts, folder);
  } catch (error) {
    // Whoever stops it is told what was found until then.
    if (!stop.signal.aborted) throw error;
  } finally {
    await postgres?.stop();
    fs.rmSync(place, { recursive: true, force: true });
  }
  summarise(mutants, verdicts);
});
