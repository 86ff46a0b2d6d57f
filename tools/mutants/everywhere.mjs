import * as fs from 'node:fs';
import path from 'node:path';
import { matrix, rawSql, unwalled } from './mutant.mjs';

/** @typedef {import('./mutant.mjs').Mutant} Mutant */

/**
 * What is looked for in the code and taken away wherever it stands, so that new code is tried
 * without anybody thinking of it.
 * @typedef {object} Hunt
 * @property {string} what
 * @property {RegExp} pattern
 * @property {(match: RegExpMatchArray) => string} replacement
 * @property {(file: string) => boolean} within
 * @property {(match: RegExpMatchArray) => boolean} [unless]
 * @property {import('./mutant.mjs').Stage[]} noticed
 */

const product = (/** @type {string} */ file) =>
  file.startsWith('api/src/') &&
  !/\.spec\.ts$|\/testing\/|\/matrix\/|\/demonstration\/|\/operator\//.test(file);

/** Held by every role, so that no refusal by role can be taken away: what is left is a question of the unit. */
const everybodys = new Set([
  'unit.read',
  'score.read',
  'score.export',
  'attachment.read',
  'landmark.read',
  'framework.read',
  'organisation.read',
]);

/** @type {Hunt[]} */
const hunts = [
  {
    what: 'no wall around',
    pattern: /call raise_wall\('(\w+)'\);\n/g,
    replacement: () => '',
    within: (file) => /^migrations\/src\/\d+/.test(file),
    noticed: rawSql,
  },
  {
    what: 'no tenant in',
    pattern: /(?<![\w.])((?:\w+\.)?tenant_id) = (\$\{[^}]+\})/g,
    // The parameter stays, so that the statement is still one.
    replacement: ([, , value]) => `${value ?? ''}::uuid is not null`,
    within: product,
    noticed: unwalled,
  },
  {
    what: 'no tenant in the join',
    pattern: /(?<![\w.])(\w+\.tenant_id) = (\w+\.tenant_id)/g,
    replacement: () => 'true',
    within: product,
    noticed: unwalled,
  },
  {
    what: 'no scope in',
    pattern: /\$\{mayOnUnit\((?:[^()`]|`[^`]*`)*\)\}/g,
    replacement: () => 'true',
    within: product,
    noticed: matrix,
  },
  {
    what: 'everybody may call',
    pattern: /@Requires\('([\w.]+)'\)/g,
    replacement: () => "@Requires('framework.read')",
    within: product,
    unless: ([, permission]) => everybodys.has(permission ?? ''),
    noticed: matrix,
  },
];

/**
 * Every mutant that the code itself offers, in the order of its files.
 * @param {string} root
 * @returns {Mutant[]}
 */
export function mutantsOf(root) {
  const files = ['api/src', 'migrations/src'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.posix.join(folder, file.split(path.sep).join('/'))),
  );
  return hunts.flatMap((hunt) =>
    files
      .filter(hunt.within)
      .sort()
      .flatMap((file) => mutantsIn(root, file, hunt)),
  );
}

/**
 * @param {string} root
 * @param {string} file
 * @param {Hunt} hunt
 * @returns {Mutant[]}
 */
function mutantsIn(root, file, hunt) {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(hunt.pattern)]
    .filter((match) => hunt.unless?.(match) !== true)
    .map((match) => ({
      name: `${hunt.what} ${file}:${text.slice(0, match.index).split('\n').length} ${match[0].trim()}`,
      file,
      find: match[0],
      at: match.index,
      replacement: hunt.replacement(match),
      stages: hunt.noticed,
    }));
}
