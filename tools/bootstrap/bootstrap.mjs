import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportTrouble, Trouble } from '../trouble.mjs';
import { followNpm } from './follow-npm.mjs';
import { installWhatIsMissing } from './packages.mjs';
import { findPinnedNode } from './pinned-node.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Goes from any Node to the pinned one: installs what is missing, then runs a tool on it with our
 * own arguments, and ends as it ends. Nothing here may import a package.
 * @param {string} tool the tool's file, from the folder tools
 * @param {(line: string) => void} [log] where progress is shown
 */
export async function bootstrap(tool, log = (line) => process.stdout.write(`${line}\n`)) {
  await reportTrouble(async () => {
    if (process.platform !== 'linux') {
      throw new Trouble(
        `Weerbaar runs on Linux, and this is ${process.platform}: use docker compose (docs/operating.md).`,
      );
    }
    await installWhatIsMissing(root, log);
    await run(findPinnedNode(root), path.join(root, 'tools', tool));
  });
}

/**
 * @param {string} node
 * @param {string} tool
 */
async function run(node, tool) {
  const bin = path.join(root, 'node_modules', '.bin');
  const child = spawn(node, [tool, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  const release = followNpm(() => child.kill('SIGTERM'));
  process.exitCode = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : os.constants.signals[signal])),
    );
  });
  release();
}
