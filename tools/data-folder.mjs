import * as fs from 'node:fs';
import { Trouble } from './trouble.mjs';

/**
 * Makes the data folder when it is not there.
 * @param {string} dataDir
 * @returns {string} its real path
 */
export function openDataFolder(dataDir) {
  try {
    if (!fs.existsSync(dataDir)) {
      fs.mkdirSync(dataDir, { recursive: true });
      // Root lends the database to another user, who passes through to his own folder only.
      fs.chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
    }
    fs.accessSync(dataDir, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
    return fs.realpathSync(dataDir);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Trouble(
      `The data folder ${dataDir} cannot be used (${reason}): make it writable, or name another DATA_DIR.`,
    );
  }
}
