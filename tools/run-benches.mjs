import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from './embedded-postgres.mjs';
import './follow-parent.mjs';
import { runTool } from './testing/command.mjs';
import { reportTrouble, Trouble } from './trouble.mjs';

const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));
const log = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort());

/** @returns {Promise<string[]>} the benches that were asked for, all of them when none was named */
async function build() {
  const config = ['-c', 'bench/rolldown.config.mjs'];
  const built = await runTool(root, 'rolldown', config, stop.signal);
  if (built.code !== 0) throw new Trouble(`The benches could not be built:\n${built.output}`);
  const known = fs
    .readdirSync(path.join(root, 'bench', 'src'))
    .filter((file) => file.endsWith('.bench.ts'))
    .map((file) => file.replace('.bench.ts', ''));
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Trouble(`No such bench: ${unknown.join(', ')}. There are ${known.join(', ')}.`);
  }
  return asked.length > 0 ? asked : known;
}

/**
 * Each bench in a process of its own, one after the other, on a PostgreSQL that is as durable as in
 * use: what it would save otherwise is what we measure.
 * @param {string[]} names
 */
async function measure(names) {
  const folder = path.join(os.tmpdir(), `weerbaar-bench-${process.pid}`);
  const postgres = await startEmbedded({ dataDir: folder, log });
  try {
    for (const name of names) {
      if (stop.signal.aborted) return;
      const script = path.join(root, 'dist', 'bench', `${name}.js`);
      const child = spawn(process.execPath, ['--enable-source-maps', '--expose-gc', script], {
        cwd: root,
        stdio: 'inherit',
        env: {
          ...process.env,
          BENCH_SUPERUSER_URL: postgres.superuserUrl,
          BENCH_OWNER_URL: postgres.ownerUrl,
          BENCH_APP_URL: postgres.appUrl,
          BENCH_OPERATOR_URL: postgres.operatorUrl,
        },
      });
      stop.signal.addEventListener('abort', () => child.kill('SIGTERM'));
      const [code] = await once(child, 'exit');
      if (code !== 0) process.exitCode = 1;
    }
  } finally {
    await postgres.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

await reportTrouble(async () => measure(await build()));
