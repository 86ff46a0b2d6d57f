import * as fs from 'node:fs';
import path from 'node:path';

/**
 * Tests that are run together.
 * @typedef {object} Stage
 * @property {string} project the folder whose jest.config.mjs it is
 * @property {string[]} specs patterns of the specs that are run; none for all of the project
 * @property {string} [tests] narrows them to tests with such a name
 * @property {PerOperation} [perOperation] has a test for each operation, so that a change is first tried on the operations
 *   that it can reach
 */

/**
 * @typedef {object} PerOperation
 * @property {string} also the tests that are run with those of the operations
 * @property {string} sentinel one that fails only where nothing works
 * @property {RegExp} apart the operations of which a test leaves nothing behind that the next one would meet
 */

/**
 * One change for the worse, and the tests that must notice it: stage after stage, until one does.
 * @typedef {object} Mutant
 * @property {string} name
 * @property {string} file from the root of the repository
 * @property {string} find the text that is taken away
 * @property {number} at where it stands; -1 where it no longer does, and the list has to follow the code
 * @property {string} replacement
 * @property {Stage[]} stages
 * @property {string} [doubled] why nothing changes: another guard holds as well. It must survive, and is told when it does not
 */

/**
 * A mutant by its exact text: a name, its file, what is taken away, what stands there instead, the
 * tests that must notice, and the reason where none can.
 * @typedef {[name: string, file: string, find: string, replacement: string, noticed: Stage[], doubled?: string | undefined]} Handmade
 */

/**
 * @param {string[]} specs
 * @param {string} [tests]
 * @returns {Stage}
 */
export const ofApi = (specs, tests) => ({
  project: 'api',
  specs,
  ...(tests === undefined ? {} : { tests }),
});

/** The rules by table: who may what, answered by the whole product. */
export const matrix = [
  {
    ...ofApi(['access/matrix']),
    perOperation: {
      also: 'what is answered|cannot tell what|never reads a word',
      sentinel: 'has a row for every operation',
      // Who may do too much changes what the others find.
      apart: /^GET (?!.*links)/,
    },
  },
];
/** The policies, with every predicate passed by. */
export const rawSql = [
  ofApi(['database/wall'], 'the wall, with the predicates down|the catalogue'),
];
/** The predicates, with every policy passed by. */
export const unwalled = [
  {
    ...ofApi(['database/wall'], 'the predicates, with the wall down'),
    perOperation: { also: 'names it in the functions', sentinel: 'really is down', apart: /^/ },
  },
];
export const boot = [ofApi(['database/preconditions', 'security/demanded-everywhere'])];
export const edge = [ofApi(['http/edge'])];

/**
 * A mutant by its exact text, which must stand there once; -1 for its place where it does not.
 * @param {string} root
 * @param {Omit<Mutant, 'at'>} draft
 * @returns {Mutant}
 */
export function placed(root, draft) {
  const file = path.join(root, draft.file);
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const at = text.indexOf(draft.find);
  return { ...draft, at: text.includes(draft.find, at + 1) ? -1 : at };
}

/**
 * Puts mutants into the files of a folder; what it returns takes them out again.
 * @param {string} folder
 * @param {Pick<Mutant, 'file' | 'find' | 'at' | 'replacement'>[]} mutants
 * @returns {() => void}
 */
export function plant(folder, mutants) {
  /** @type {Map<string, string>} */
  const whole = new Map();
  for (const { file, find, at, replacement } of mutants.toSorted((a, b) => b.at - a.at)) {
    const place = path.join(folder, file);
    const text = fs.readFileSync(place, 'utf8');
    if (!whole.has(place)) whole.set(place, text);
    fs.writeFileSync(place, text.slice(0, at) + replacement + text.slice(at + find.length));
  }
  return () => {
    for (const [place, text] of whole) fs.writeFileSync(place, text);
  };
}

/**
 * Several mutants of one file, judged by the same tests.
 * @param {string} file
 * @param {Stage[]} stages
 * @param {[name: string, find: string, replacement: string, doubled?: string][]} changes
 * @returns {Handmade[]}
 */
export const within = (file, stages, changes) =>
  changes.map(([name, find, replacement, doubled]) => [
    name,
    file,
    find,
    replacement,
    stages,
    doubled,
  ]);
