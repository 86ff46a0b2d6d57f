import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from '../error-code.mjs';

/**
 * Lets one process at a time start or stop the database of a data folder. The turn is an address in
 * the kernel's abstract namespace, which the kernel itself gives back when its holder dies.
 * @template T
 * @param {string} dataDir real path
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function takeTurn(dataDir, work) {
  const address = `\0weerbaar-${createHash('sha256').update(dataDir).digest('hex').slice(0, 32)}`;
  const turn = createServer();
  for (;;) {
    try {
      turn.listen(address);
      await once(turn, 'listening');
      break;
    } catch (error) {
      if (errorCode(error) !== 'EADDRINUSE') throw error;
      await pause(50);
    }
  }
  try {
    return await work();
  } finally {
    await new Promise((resolve) => turn.close(resolve));
  }
}
