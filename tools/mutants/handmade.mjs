import { arithmetic } from './arithmetic.mjs';
import { doors } from './doors.mjs';
import { guards } from './guards.mjs';
import { guesses } from './guesses.mjs';
import { histories } from './histories.mjs';
import { kept } from './kept.mjs';
import { placed } from './mutant.mjs';
import { proofs } from './proofs.mjs';
import { rollUps } from './roll-ups.mjs';
import { walls } from './walls.mjs';

/**
 * The mutants that somebody thought of.
 * @param {string} root
 * @returns {import('./mutant.mjs').Mutant[]}
 */
export function handmade(root) {
  return [
    ...doors,
    ...kept,
    ...guesses,
    ...guards,
    ...proofs,
    ...walls,
    ...arithmetic,
    ...histories,
    ...rollUps,
  ].map(([name, file, find, replacement, stages, doubled]) =>
    placed(root, {
      name,
      file,
      find,
      replacement,
      stages,
      ...(doubled === undefined ? {} : { doubled }),
    }),
  );
}
