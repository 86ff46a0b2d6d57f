import * as fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { writeDurably } from '../durable-file.mjs';
import { isProcessIdentity, ownIdentity, stillRuns } from '../process-identity.mjs';
import { Trouble } from '../trouble.mjs';

/** A server whose starter was killed needs a moment to notice and to leave. */
const PATIENCE = 3_000;

/**
 * Sees to it that one server at a time works on a data folder.
 * @param {string} dataDir
 * @param {string} address where people reach it
 * @returns {Promise<() => void>} gives the folder back
 */
export async function claimDataFolder(dataDir, address) {
  const note = path.join(dataDir, 'server.json');
  for (const until = Date.now() + PATIENCE; ; await pause(100)) {
    const other = readNote(note);
    if (other?.dataDir !== dataDir || !stillRuns(other.server)) break;
    if (Date.now() < until) continue;
    throw new Trouble(
      `Weerbaar already runs on ${dataDir}, at ${other.address} (process ${other.server.pid}): use that one, stop it, or name another DATA_DIR.`,
    );
  }
  writeDurably(note, JSON.stringify({ server: ownIdentity(), address, dataDir }), 0o600);
  return () => fs.rmSync(note, { force: true });
}

/** @param {string} file */
function readNote(file) {
  try {
    const note = JSON.parse(fs.readFileSync(file, 'utf8'));
    return isProcessIdentity(note.server) ? note : undefined;
  } catch {
    return undefined;
  }
}
