import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startEmbedded } from '../../tools/embedded-postgres.mjs';

const workspace = fileURLToPath(new URL('../..', import.meta.url));
const patience = 120_000;

export const password = 'Only-for-browser-tests-7';

/** The built product as `npm start` serves it, with the demonstration, on a data folder of its own. */
export class ServedProduct {
  private child: ChildProcess | undefined;
  private readonly data = mkdtempSync(join(tmpdir(), 'weerbaar e2e '));

  private constructor(
    readonly url: string,
    private readonly port: number,
    private readonly options: readonly string[],
  ) {}

  static async start(...options: string[]): Promise<ServedProduct> {
    const port = await freePort();
    const product = new ServedProduct(`http://localhost:${String(port)}`, port, options);
    await product.up();
    return product;
  }

  /** What the product printed so far: the one-time code stands in it. */
  printed = '';

  async up(): Promise<void> {
    this.child = spawn(process.execPath, ['tools/serve.mjs', ...this.options], {
      cwd: workspace,
      env: {
        ...process.env,
        PORT: String(this.port),
        DATA_DIR: this.data,
        DEMO_PASSWORD: password,
        LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const heard = (text: Buffer) => {
      this.printed += text.toString();
    };
    this.child.stdout?.on('data', heard);
    this.child.stderr?.on('data', heard);
    const until = Date.now() + patience;
    while (!(await answers(`${this.url}/api/health/ready`))) {
      if (Date.now() > until || this.child.exitCode !== null) {
        throw new Error(`the product did not start:\n${this.printed}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  /** Asks it to end, as an operating system does, and waits until it has. */
  async down(): Promise<void> {
    const { child } = this;
    if (child?.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }

  /** Changes what lies in its database, past every wall: so that a test need not wait for time to pass. */
  async tamper(statement: string): Promise<void> {
    const postgres = await startEmbedded({ dataDir: this.data });
    const url = new URL(postgres.superuserUrl);
    url.pathname = new URL(postgres.ownerUrl).pathname;
    const client = new pg.Client({ connectionString: url.href });
    try {
      await client.connect();
      await client.query(statement);
    } finally {
      await client.end();
      await postgres.stop();
    }
  }

  async remove(): Promise<void> {
    await this.down();
    rmSync(this.data, { recursive: true, force: true });
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
