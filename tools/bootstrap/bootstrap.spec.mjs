import * as fs from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openTemporaryFolder } from '../testing/workshop.mjs';
import { installWhatIsMissing } from './packages.mjs';
import { findPinnedNode } from './pinned-node.mjs';

const tools = fileURLToPath(new URL('..', import.meta.url));

/** @type {string} */
let root;
beforeEach(() => {
  root = openTemporaryFolder('weerbaar packages');
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

/** @param {Record<string, object>} packages */
function writeLock(packages) {
  const lock = { packages: { '': { version: '1.0.0' }, ...packages } };
  fs.writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify(lock));
}

/** @param {Record<string, object>} packages */
function writeInstalled(packages) {
  fs.mkdirSync(path.join(root, 'node_modules'), { recursive: true });
  const file = path.join(root, 'node_modules', '.package-lock.json');
  fs.writeFileSync(file, JSON.stringify({ packages }));
}

/**
 * Installs with a stand-in for npm that does what it is told.
 * @param {string} script
 */
async function installWith(script) {
  const npm = path.join(root, 'npm-cli.js');
  const notes = path.join(root, 'notes');
  fs.writeFileSync(
    npm,
    `require('fs').appendFileSync(${JSON.stringify(notes)}, process.argv.slice(2).join(' ') + '\\n');\n${script}`,
  );
  const before = process.env['npm_execpath'];
  process.env['npm_execpath'] = npm;
  try {
    await installWhatIsMissing(root, () => {});
  } finally {
    if (before === undefined) delete process.env['npm_execpath'];
    else process.env['npm_execpath'] = before;
  }
  return fs.existsSync(notes) ? fs.readFileSync(notes, 'utf8').trim().split('\n') : [];
}

const one = { version: '1.0.0', integrity: 'sha512-a' };
const elsewhere = { version: '1.0.0', optional: true, os: ['darwin'] };
const installs = (/** @type {object} */ packages) =>
  `const fs = require('fs'); fs.mkdirSync('node_modules', { recursive: true });
   fs.writeFileSync('node_modules/.package-lock.json', ${JSON.stringify(JSON.stringify({ packages }))});`;

describe('The bootstrap', () => {
  it('runs on a bare Node: nothing that it reaches imports a package', () => {
    const seen = new Set();
    const visit = (/** @type {string} */ file) => {
      if (seen.has(file)) return;
      seen.add(file);
      const imports = fs.readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g);
      for (const [, specifier = ''] of imports) {
        if (specifier.startsWith('.')) visit(path.resolve(path.dirname(file), specifier));
        else expect([file, specifier, isBuiltin(specifier)]).toEqual([file, specifier, true]);
      }
    };
    for (const start of ['start.mjs', 'test.mjs', 'weerbaar.mjs']) visit(path.join(tools, start));
    expect(seen.size).toBeGreaterThan(6);
  });

  it('installs once, developer packages and scripts included, and then not again', async () => {
    writeLock({ 'node_modules/one': one, 'node_modules/elsewhere': elsewhere });
    const script = installs({ 'node_modules/one': one });
    const first = await installWith(script);
    expect(first).toEqual([expect.stringMatching(/^ci .*--include=dev.*--ignore-scripts=false/)]);
    expect(await installWith(script)).toEqual(first);
  });

  it('installs again when the lock changes', async () => {
    writeLock({ 'node_modules/one': one });
    await installWith(installs({ 'node_modules/one': one }));
    const two = { version: '2.0.0', integrity: 'sha512-b' };
    writeLock({ 'node_modules/one': two });
    expect(await installWith(installs({ 'node_modules/one': two }))).toHaveLength(2);
  });

  it('believes what was installed by hand, so that it needs no network', async () => {
    writeLock({ 'node_modules/one': one, 'node_modules/elsewhere': elsewhere });
    writeInstalled({ 'node_modules/one': one });
    expect(await installWith('process.exit(1)')).toEqual([]);
  });

  it('does not believe a package of another content', async () => {
    writeLock({ 'node_modules/one': one });
    writeInstalled({ 'node_modules/one': { ...one, integrity: 'sha512-other' } });
    await expect(installWith('process.exit(1)')).rejects.toThrow(/could not be installed/);
    expect(fs.existsSync(path.join(root, 'node_modules', '.weerbaar-lock'))).toBe(false);
  });

  it('runs on the Node that package.json pins, and falls back only to a recent one', () => {
    const manifest = {
      optionalDependencies: { [`node-${process.platform}-${process.arch}`]: '24.0.0' },
    };
    fs.writeFileSync(path.join(root, 'package.json'), JSON.stringify(manifest));
    expect(findPinnedNode(root)).toBe(process.execPath);

    const bin = path.join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin');
    fs.mkdirSync(bin, { recursive: true });
    const program = path.join(bin, 'node');
    fs.writeFileSync(program, '#!/bin/sh\necho v24.0.0\n', { mode: 0o755 });
    expect(findPinnedNode(root)).toBe(program);
    fs.writeFileSync(program, '#!/bin/sh\necho v20.0.0\n', { mode: 0o755 });
    expect(findPinnedNode(root)).toBe(process.execPath);
  });
});
