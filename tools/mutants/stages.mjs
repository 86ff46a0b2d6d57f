import { runStage } from './judge.mjs';

/** @typedef {import('./mutant.mjs').Mutant} Mutant */
/** @typedef {import('./mutant.mjs').Stage} Stage */
/** @typedef {Pick<Stage, 'project' | 'specs' | 'tests'>} Tests */

/** More operations than this are tried all at once: each start costs as much as many questions. */
const few = 24;

const literal = (/** @type {string} */ text) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
const anyOf = (/** @type {string[]} */ operations) =>
  `(: |in )(${operations.map(literal).join('|')})$`;

/**
 * Which tests of a stage to run for a mutant, the likeliest to notice first. A survivor has been through all.
 * @param {Stage} stage
 * @param {string[]} operations those that can come to the mutant
 * @returns {Tests[]}
 */
export const testsFor = ({ perOperation, ...stage }, operations) =>
  perOperation === undefined || operations.length === 0 || operations.length > few
    ? [stage]
    : [{ ...stage, tests: `${anyOf(operations)}|${perOperation.also}` }, stage];

/**
 * Mutants that no operation reaches two of, so that one run of tests tells of each whether it was noticed.
 * @typedef {{ mutants: Mutant[], operations: Set<string>, stage: Stage }} Group
 */

/**
 * @param {Mutant[]} mutants
 * @param {(file: string) => string[]} reach
 * @returns {Group[]}
 */
export function groupsOf(mutants, reach) {
  /** @type {Group[]} */
  const groups = [];
  for (const mutant of mutants) {
    const operations = reach(mutant.file);
    const [stage] = mutant.stages;
    if (stage?.perOperation === undefined || mutant.doubled !== undefined) continue;
    const { apart: harmless } = stage.perOperation;
    if (operations.length === 0 || operations.length > few) continue;
    if (!operations.every((operation) => harmless.test(operation))) continue;
    const apart = groups.find(
      (group) =>
        group.stage.perOperation === stage.perOperation &&
        operations.every((operation) => !group.operations.has(operation)),
    );
    const group = apart ?? { mutants: [], operations: new Set(), stage };
    if (apart === undefined) groups.push(group);
    group.mutants.push(mutant);
    for (const operation of operations) group.operations.add(operation);
  }
  return groups.filter((group) => group.mutants.length > 1);
}

/**
 * Runs the tests of a group's operations with all of its mutants planted, and tells which were
 * noticed, each by a test of an operation that only it can reach. Of the others nothing is known.
 * @param {string} folder
 * @param {Group} group
 * @param {(file: string) => string[]} reach
 * @param {AbortSignal} stop
 * @returns {Promise<Map<Mutant, import('./judge.mjs').Failed>>}
 */
export async function tryGroup(folder, { mutants, operations, stage }, reach, stop) {
  /** @type {Map<Mutant, import('./judge.mjs').Failed>} */
  const noticed = new Map();
  const sentinel = stage.perOperation?.sentinel ?? '';
  const tests = `${anyOf([...operations])}|${sentinel}`;
  const run = await runStage(folder, { ...stage, tests }, stop, 240);
  if (run.kind !== 'red') return noticed;
  // Where nothing works, it may be the doing of any of them.
  if (run.failed.some(({ title }) => title.includes(sentinel))) return noticed;
  for (const mutant of mutants) {
    const own = reach(mutant.file).map((operation) => new RegExp(anyOf([operation])));
    const failed = run.failed.find(
      // What a test makes first it makes through other operations.
      ({ title, message }) =>
        !message.includes('preparing: ') && own.some((pattern) => pattern.test(title)),
    );
    if (failed !== undefined) noticed.set(mutant, failed);
  }
  return noticed;
}
