import { Impossible } from '../verb';

const remedies: Readonly<Record<string, string>> = {
  ENOENT: 'it or its folder does not exist',
  EEXIST: 'it is there already, and nothing is overwritten',
  EACCES: 'this user may not',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
};

/** An error of the file system as one line about that file; every other error as it is. */
export function fileTrouble(error: unknown, file: string, deed: 'read' | 'written'): unknown {
  const reason = remedies[codeOf(error)];
  return reason === undefined ? error : new Impossible(`${file} cannot be ${deed}: ${reason}.`);
}

/** Whether who was reading had enough and went away, as `| head` does. */
export const readerLeft = (error: unknown): boolean => codeOf(error) === 'EPIPE';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
