import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';

/**
 * An id that is the same on every machine: a UUIDv7 like every other id of the product, with its time from the story and
 * its random bits from what it names.
 */
export function fixedId(at: Date, ...names: readonly (string | number)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(names)).digest();
  return uuidv7({
    msecs: at.getTime(),
    random: digest.subarray(0, 16),
    seq: digest.readUInt32BE(16),
  });
}
