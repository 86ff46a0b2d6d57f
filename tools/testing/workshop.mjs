import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOfSources } from '../serving/build.mjs';
import { freePort } from '../postgres/server.mjs';

const repository = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));
const standIns = fileURLToPath(new URL('stand-ins', import.meta.url));

/**
 * A folder that others can enter, removed by the caller.
 * @param {string} name
 */
export function openTemporaryFolder(name) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${name}-`));
  fs.chmodSync(folder, 0o755);
  return fs.realpathSync(folder);
}

/**
 * A checkout of its own, in a path with a space, whose built programs are stand-ins: it proves how
 * the product is started without needing the product.
 */
export class Workshop {
  constructor() {
    this.folder = openTemporaryFolder('weer baar');
    this.root = path.join(this.folder, 'a checkout');
    this.dataDir = path.join(this.folder, 'the data');
    /** @type {import('node:child_process').ChildProcess[]} */
    this.children = [];
    fs.mkdirSync(path.join(this.root, 'node_modules'), { recursive: true });
    for (const file of ['package.json', 'package-lock.json', 'nx.json', 'tsconfig.base.json']) {
      fs.copyFileSync(path.join(repository, file), path.join(this.root, file));
    }
    fs.cpSync(path.join(repository, 'tools'), path.join(this.root, 'tools'), { recursive: true });
    for (const name of fs.readdirSync(path.join(repository, 'node_modules'))) {
      if (name === '.weerbaar-lock') continue;
      const target = path.join(repository, 'node_modules', name);
      fs.symlinkSync(target, path.join(this.root, 'node_modules', name));
    }
    fs.cpSync(standIns, path.join(this.root, 'dist'), { recursive: true });
    fs.writeFileSync(path.join(this.root, 'dist', 'sources.sha256'), hashOfSources(this.root));
  }

  /**
   * Runs a tool to its end or until it is stopped.
   * @param {string} tool
   * @param {Record<string, string>} [settings]
   * @param {string[]} [args]
   */
  run(tool, settings = {}, args = []) {
    const { npm_lifecycle_event, ...plain } = process.env;
    const child = spawn(process.execPath, [path.join(this.root, 'tools', tool), ...args], {
      cwd: this.root,
      env: { ...plain, DATA_DIR: this.dataDir, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.children.push(child);
    return new Run(child);
  }

  /** Starts the product on a free port and waits until it says that it runs. */
  async start(
    settings = /** @type {Record<string, string>} */ ({}),
    args = /** @type {string[]} */ ([]),
  ) {
    const port = settings['PORT'] ?? String(await freePort());
    const run = this.run('start.mjs', { ...settings, PORT: port }, args);
    await run.says(/Ctrl-C stops it/);
    return { run, url: `http://127.0.0.1:${port}`, port };
  }

  async close() {
    for (const child of this.children) child.kill('SIGTERM');
    await Promise.all(
      this.children.map(
        (child) =>
          child.exitCode !== null ||
          child.signalCode !== null ||
          new Promise((resolve) => child.once('exit', resolve)),
      ),
    );
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A tool that runs, with what it said so far. */
export class Run {
  /** @param {import('node:child_process').ChildProcess} child */
  constructor(child) {
    this.child = child;
    this.output = '';
    /** @type {Set<() => void>} */
    this.listeners = new Set();
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        this.output += text;
        for (const listener of this.listeners) listener();
      });
    }
    /** @type {Promise<number>} */
    this.ended = new Promise((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  }

  /**
   * @param {RegExp} pattern
   * @returns {Promise<void>} rejects when the tool ends without having said it
   */
  async says(pattern) {
    const heard = new Promise((resolve) => {
      const look = () => pattern.test(this.output) && resolve('heard');
      this.listeners.add(look);
      look();
    });
    const first = await Promise.race([heard, this.ended.then(() => 'ended')]);
    if (first === 'ended' && !pattern.test(this.output)) {
      throw new Error(`ended without saying ${pattern}:\n${this.output}`);
    }
  }

  /** Asks it to stop and waits until it has. */
  async stop() {
    this.child.kill('SIGTERM');
    return this.ended;
  }
}
