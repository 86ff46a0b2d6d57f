import { guards } from './guards.mjs';
import { placed } from './mutant.mjs';
import { walls } from './walls.mjs';

/**
 * The mutants that somebody thought of.
 * @param {string} root
 * @returns {import('./mutant.mjs').Mutant[]}
 */
export function handmade(root) {
  return [...guards, ...walls].map(([name, file, find, replacement, noticed]) =>
    placed(root, { name, file, find, replacement, ...noticed }),
  );
}
