import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Trouble } from '../trouble.mjs';

const NAMES = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  ...['/usr/bin/chromium', '/snap/bin/chromium'],
];

/**
 * Finds a Chromium for the browser tests, or installs one. Without one the tests fail; they are
 * never left out.
 * @param {(line: string) => void} log
 * @param {string[]} [names] programs to look for
 * @returns {string} the program
 */
export function obtainChromium(log, names = [...NAMES, ...ofPlaywright()]) {
  const named = process.env['CHROMIUM']?.trim();
  if (named) {
    if (runs(named)) return named;
    throw new Trouble(`CHROMIUM names ${named}, which does not run: give the path of a Chromium.`);
  }
  return names.find(runs) ?? install(log, names);
}

/**
 * Where a program lies, for whoever starts it without a shell.
 * @param {string} program a name or a path
 */
export function pathOf(program) {
  if (path.isAbsolute(program)) return program;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const found = folders
    .map((folder) => path.join(folder, program))
    .find((file) => existsSync(file));
  return found ?? program;
}

/** @param {string} program */
function runs(program) {
  return (
    spawnSync(program, ['--version'], { env: process.env, stdio: 'ignore', timeout: 20_000 })
      .status === 0
  );
}

/** What `playwright install` leaves behind. */
function ofPlaywright() {
  const cache =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? path.join(os.homedir(), '.cache/ms-playwright');
  try {
    return readdirSync(cache)
      .filter((name) => /^chromium-\d+$/.test(name))
      .map((name) => path.join(cache, name, 'chrome-linux', 'chrome'));
  } catch {
    return [];
  }
}

/**
 * @param {(line: string) => void} log
 * @param {string[]} names
 */
function install(log, names) {
  const advice =
    'install one (on Debian: apt-get install chromium), or name it in CHROMIUM, and test again';
  if (process.getuid?.() !== 0)
    throw new Trouble(`No Chromium was found for the browser tests: ${advice}.`);
  log('No Chromium was found: it is installed with apt-get (a few minutes, once)…');
  for (const args of [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
  ]) {
    const done = spawnSync('apt-get', ['-qq', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (done.status !== 0) {
      throw new Trouble(`Chromium could not be installed (apt-get says why above): ${advice}.`);
    }
  }
  const installed = names.find(runs);
  if (installed === undefined) throw new Trouble(`The installed Chromium does not run: ${advice}.`);
  return installed;
}
