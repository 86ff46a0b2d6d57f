/**
 * A spreadsheet program takes a cell that begins with one of these for a formula (OWASP, CSV injection; ASVS 1.2.10), and
 * in a file that is opened with the wrong separator every piece between separators becomes a cell. So an apostrophe is put
 * before such a sign at the start and behind every separator: programs show what follows it as text.
 */
const signs = '=+\\-@\\0\uff1d\uff0b\uff0d\uff20';
const blankSigns = '\\t\\r\\n';
const separators = ',;|\\t\\r\\n';

// Apostrophes may stand there already: one more is written on the way out, and one is taken away on the way in.
const apostrophesBeforeSign = (apostrophes: string): RegExp =>
  new RegExp(
    `^${apostrophes}(?=[${signs}${blankSigns}])|(?<=[${separators}])${apostrophes}(?=[${signs}])`,
    'g',
  );
const unguarded = apostrophesBeforeSign("'*");
const guarded = apostrophesBeforeSign("'+");

/** A text as it may stand in a cell: nothing of it can become a formula. `unguardCell` gives the text back. */
export const guardCell = (text: string): string => text.replace(unguarded, "'$&");

/** The text that a cell stands for: what `guardCell` guarded, or what somebody typed himself. */
export const unguardCell = (cell: string): string =>
  cell.includes("'") ? cell.replace(guarded, (apostrophes) => apostrophes.slice(1)) : cell;
