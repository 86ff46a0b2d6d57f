import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const repository = new URL('../../../', import.meta.url);

/** A text that is kept beside the code and read by people: as it stands, and as the code makes it now. */
export interface Golden {
  readonly kept: readonly string[];
  readonly made: readonly string[];
  /** Told when the two differ. */
  readonly remedy: string;
}

/** Compares what the code makes with what is kept; with UPDATE_GOLDENS=1 it is kept from now on. */
export function golden(path: string, made: string): Golden {
  const file = new URL(path, repository);
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(file, made);
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return {
    kept: kept.split('\n'),
    made: made.split('\n'),
    remedy: `${fileURLToPath(file)} is out of date. If the change is meant, renew it: UPDATE_GOLDENS=1 npm test -- api, and read the difference before it is committed.`,
  };
}
