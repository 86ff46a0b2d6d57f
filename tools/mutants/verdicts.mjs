import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';

/** @typedef {import('./mutant.mjs').Mutant} Mutant */

/**
 * How a mutant fared. `doubled`: it survived, as the list says it must. `needless`: it is listed as
 * doubled and was noticed all the same. `gone`: what it takes away no longer stands there, once.
 * @typedef {object} Verdict
 * @property {'killed' | 'survived' | 'doubled' | 'needless' | 'unbuilt' | 'late' | 'gone'} kind
 * @property {string} by the test that noticed, or why none can
 * @property {number} seconds
 */

/**
 * The verdicts of earlier runs, so that a long one can be made in parts. One holds as long as the
 * mutant, its file and the specs that judge it stay as they were.
 */
export class Verdicts {
  /** @type {Map<string, Verdict>} */
  known = new Map();

  /**
   * @param {string} root
   * @param {string} file
   */
  constructor(root, file) {
    this.root = root;
    this.file = file;
    const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : [];
    for (const line of lines.filter(Boolean)) {
      const { key, ...verdict } = JSON.parse(line);
      this.known.set(key, verdict);
    }
  }

  /** @param {Mutant} mutant */
  find(mutant) {
    return this.known.get(this.keyOf(mutant));
  }

  /**
   * @param {Mutant} mutant
   * @param {Verdict} verdict
   */
  keep(mutant, verdict) {
    const key = this.note(mutant, verdict);
    fs.mkdirSync(path.dirname(this.file), { recursive: true });
    fs.appendFileSync(this.file, `${JSON.stringify({ key, name: mutant.name, ...verdict })}\n`);
  }

  /**
   * For this run alone.
   * @param {Mutant} mutant
   * @param {Verdict} verdict
   */
  note(mutant, verdict) {
    const key = this.keyOf(mutant);
    this.known.set(key, verdict);
    return key;
  }

  /** @param {Mutant} mutant */
  keyOf(mutant) {
    const hash = createHash('sha256').update(JSON.stringify(mutant));
    const file = path.join(this.root, mutant.file);
    hash.update(fs.existsSync(file) ? fs.readFileSync(file) : '');
    for (const { project, specs } of mutant.stages) {
      for (const spec of this.specsOf(project)) {
        if (specs.length > 0 && !specs.some((pattern) => spec.includes(pattern))) continue;
        hash.update(fs.readFileSync(path.join(this.root, spec)));
      }
    }
    return hash.digest('hex').slice(0, 24);
  }

  /** @type {Map<string, string[]>} */
  #specs = new Map();

  /** @param {string} project */
  specsOf(project) {
    const known = this.#specs.get(project);
    if (known !== undefined) return known;
    const found = fs
      .readdirSync(path.join(this.root, project), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.spec\.(ts|mjs)$/.test(file) && !file.includes('node_modules'))
      .map((file) => path.join(project, file))
      .sort();
    this.#specs.set(project, found);
    return found;
  }
}
