import * as fs from 'node:fs';
import path from 'node:path';
import { Trouble } from './trouble.mjs';

/**
 * One level at a time: asked for all at once, Node tries for ever where the system says that a parent is missing although it
 * is there, as below /proc.
 * @param {string} folder
 */
function makeFolder(folder) {
  const parent = path.dirname(folder);
  if (parent !== folder && !fs.existsSync(parent)) makeFolder(parent);
  fs.mkdirSync(folder);
}

/**
 * Makes the data folder when it is not there.
 * @param {string} dataDir
 * @returns {string} its real path
 */
export function openDataFolder(dataDir) {
  try {
    if (!fs.existsSync(dataDir)) {
      makeFolder(path.resolve(dataDir));
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
