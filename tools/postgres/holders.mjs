import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';
import { writeDurably } from '../durable-file.mjs';
import { isProcessIdentity, ownIdentity, stillRuns } from '../process-identity.mjs';

/**
 * Who uses the database of a data folder at this moment: a server, a command line, a test run. The
 * last one to leave stops it. A holder that was killed is recognised by its process and forgotten.
 */
export class Holders {
  /** @param {string} dataDir real path */
  constructor(dataDir) {
    this.dataDir = dataDir;
    this.folder = path.join(dataDir, 'holders');
    this.own = path.join(this.folder, `${randomUUID()}.json`);
  }

  enter() {
    fs.mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const note = { holder: ownIdentity(), dataDir: this.dataDir };
    writeDurably(this.own, JSON.stringify(note), 0o600);
  }

  /** @returns {boolean} whether nobody is left */
  leave() {
    fs.rmSync(this.own, { force: true });
    for (const file of this.#notes()) {
      if (this.#isPresent(file)) return false;
      fs.rmSync(file, { force: true });
    }
    return true;
  }

  /** @returns {boolean} whether somebody uses the database at this moment */
  anybody() {
    return this.#notes().some((file) => this.#isPresent(file));
  }

  #notes() {
    const names = fs.existsSync(this.folder) ? fs.readdirSync(this.folder) : [];
    return names.map((name) => path.join(this.folder, name));
  }

  /** @param {string} file */
  #isPresent(file) {
    try {
      const note = JSON.parse(fs.readFileSync(file, 'utf8'));
      // A note that came along with a copied data folder speaks of somebody else's database.
      return (
        note.dataDir === this.dataDir && isProcessIdentity(note.holder) && stillRuns(note.holder)
      );
    } catch {
      return false;
    }
  }
}
