import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';
import { writeDurably } from '../durable-file.mjs';
import { Trouble } from '../trouble.mjs';

/** Everything that the built product is made of. */
const SOURCES = ['api', 'web', 'libs', 'migrations'];
const SETTINGS = ['package-lock.json', 'tsconfig.base.json', 'nx.json'];
/** What lies between the sources and never comes into the product. */
const APART = /(\.spec\.ts|jest\.config\.mjs)$|^(node_modules|dist|\.angular|\.cache)$/;
const BUILT = ['dist/api/main.js', 'dist/web/index.html'];

/**
 * @param {string} root
 * @returns {string} the hash of every source, of the lock and of the Node that builds
 */
export function hashOfSources(root) {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...SETTINGS, ...SOURCES.flatMap((folder) => filesBelow(root, folder))]) {
    const place = path.join(root, file);
    if (!fs.existsSync(place)) continue;
    hash.update(`\0${file}\0`).update(fs.readFileSync(place));
  }
  return hash.digest('hex');
}

/**
 * Builds the product when its sources are not those that it was built from.
 * @param {string} root
 * @param {(line: string) => void} log
 * @param {AbortSignal} [signal]
 */
export async function buildWhatIsStale(root, log, signal) {
  const stamp = path.join(root, 'dist', 'sources.sha256');
  const wanted = hashOfSources(root);
  const complete = BUILT.every((file) => fs.existsSync(path.join(root, file)));
  if (complete && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  fs.rmSync(stamp, { force: true });
  const began = Date.now();
  log('Building…');
  await runNx(root, signal);
  const missing = BUILT.find((file) => !fs.existsSync(path.join(root, file)));
  if (missing !== undefined) throw new Error(`the build did not write ${missing}`);
  writeDurably(stamp, wanted, 0o644);
  log(`Built in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/**
 * @param {string} root
 * @param {AbortSignal} [signal]
 */
async function runNx(root, signal) {
  const nx = path.join(root, 'node_modules', '.bin', 'nx');
  const child = spawn(process.execPath, [nx, 'run-many', '-t', 'build', '-p', 'api,web'], {
    cwd: root,
    // No daemon may outlive us, and nothing may ask a question.
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NG_CLI_ANALYTICS: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  }
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  process.stderr.write(said);
  throw new Trouble('The product could not be built (see above).');
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]} paths from the root, in one order on every machine
 */
function filesBelow(root, folder) {
  const place = path.join(root, folder);
  if (!fs.existsSync(place)) return [];
  return fs
    .readdirSync(place, { withFileTypes: true })
    .filter((entry) => !APART.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = path.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(root, inside) : [inside];
    });
}
