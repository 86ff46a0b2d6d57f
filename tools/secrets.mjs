import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeDurably } from './durable-file.mjs';
import { errorCode } from './error-code.mjs';

/**
 * The secrets that this machine made for itself: one file each, readable by its owner alone.
 */
export class SecretFolder {
  /** @param {string} dataDir */
  constructor(dataDir) {
    this.folder = path.join(dataDir, 'secrets');
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    chmodSync(this.folder, 0o700);
  }

  /**
   * Reads a secret, or makes it the first time.
   * @param {string} name
   * @param {() => string} [generate] 32 random bytes in base64url unless told otherwise
   * @returns {string}
   */
  obtain(name, generate = () => randomBytes(32).toString('base64url')) {
    const known = this.read(name);
    if (known !== undefined) return known;
    const secret = generate();
    writeDurably(this.pathOf(name), `${secret}\n`, 0o600);
    return secret;
  }

  /**
   * @param {string} name
   * @returns {string | undefined} undefined when it was never made
   */
  read(name) {
    try {
      return readFileSync(this.pathOf(name), 'utf8').trim() || undefined;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** @param {string} name */
  pathOf(name) {
    return path.join(this.folder, name);
  }
}
