import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Trouble } from '../trouble.mjs';

/** The oldest Node that the product runs on when the pinned one does not exist for a machine. */
const OLDEST = [24, 15];

/**
 * The Node that everything but the bootstrap runs on: the one that package.json pins.
 * @param {string} root
 * @returns {string} path of the program
 */
export function findPinnedNode(root) {
  const name = `node-${process.platform}-${process.arch}`;
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const pinned = manifest.optionalDependencies?.[name];
  const program = path.join(root, 'node_modules', name, 'bin', 'node');
  if (pinned !== undefined && versionOf(program) === `v${pinned}`) return program;
  if (isRecent(process.version)) return process.execPath;
  throw new Trouble(
    pinned === undefined
      ? `No Node comes with Weerbaar for ${process.platform} ${process.arch}: install Node ${OLDEST.join('.')} or newer and start again with it.`
      : `Node ${pinned} is missing in ${path.dirname(program)}: run \`npm ci --include=optional\`, or install Node ${OLDEST.join('.')} or newer.`,
  );
}

/** @param {string} program */
function versionOf(program) {
  const asked = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return asked.status === 0 ? asked.stdout.trim() : undefined;
}

/** @param {string} version as in v24.21.0 */
function isRecent(version) {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
