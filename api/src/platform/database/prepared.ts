import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Statement } from './sql';

const names = new Map<string, string>();

/** A statement under a name of its text: each connection plans it once. */
export function prepared({ text, values }: Statement): pg.QueryConfig {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
    names.set(text, name);
  }
  return { name, text, values: [...values] };
}
