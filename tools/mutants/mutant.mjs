import * as fs from 'node:fs';
import path from 'node:path';
import { Trouble } from '../trouble.mjs';

/**
 * One change for the worse, and the tests that must notice it.
 * @typedef {object} Mutant
 * @property {string} name
 * @property {string} file from the root of the repository
 * @property {string} find the text that is taken away
 * @property {number} at where it stands
 * @property {string} replacement
 * @property {string[]} specs patterns of the specs that are run
 * @property {string} [tests] narrows them to tests with such a name
 */

/**
 * A mutant by its exact text: a name, its file, what is taken away, what stands there instead, and
 * the tests that must notice.
 * @typedef {[name: string, file: string, find: string, replacement: string, noticed: { specs: string[], tests?: string }]} Handmade
 */

/** The rules by table: who may what, answered by the whole product. */
export const matrix = { specs: ['access/matrix'] };
/** The policies, with every predicate passed by. */
export const rawSql = {
  specs: ['database/wall'],
  tests: 'the wall, with the predicates down|the catalogue',
};
/** The predicates, with every policy passed by. */
export const unwalled = { specs: ['database/wall'], tests: 'the predicates, with the wall down' };
export const boot = { specs: ['database/preconditions', 'security/demanded-everywhere'] };
export const edge = { specs: ['http/edge'] };

/**
 * A mutant by its exact text, which must stand there once.
 * @param {string} root
 * @param {Omit<Mutant, 'at'>} draft
 * @returns {Mutant}
 */
export function placed(root, draft) {
  const text = fs.readFileSync(path.join(root, draft.file), 'utf8');
  const at = text.indexOf(draft.find);
  if (at < 0 || text.includes(draft.find, at + 1)) {
    throw new Trouble(
      `${draft.file} no longer holds, once, what the mutant "${draft.name}" takes away:\n${draft.find}`,
    );
  }
  return { ...draft, at };
}
