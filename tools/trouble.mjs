/**
 * Something that the person at the terminal can put right: the message says in one line what is
 * wrong and what to do. It is shown without a stack trace.
 */
export class Trouble extends Error {
  /** @override */
  name = 'Trouble';
}

/** A failure that a child has already explained on the terminal: nothing is left to say. */
export class AlreadyTold extends Error {
  /** @override */
  name = 'AlreadyTold';
}

/**
 * Runs the main work of a command. Trouble ends it with its one line, anything else with its stack
 * trace; all with exit code 1.
 * @param {() => Promise<void>} work
 */
export async function reportTrouble(work) {
  try {
    await work();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof AlreadyTold) return;
    process.stderr.write(`${error instanceof Trouble ? error.message : describe(error)}\n`);
  }
}

/** @param {unknown} error */
function describe(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
