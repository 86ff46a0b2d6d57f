// Measures the built web application and fails when a budget is broken. Runs after compress.mjs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist/web/', import.meta.url));

/** Bytes over the wire. */
const budgets = {
  /** Script and style of the first screen, compressed. */
  firstScreen: 170_000,
  /** Any one piece that a later page fetches, compressed. */
  laterPiece: 120_000,
  /** The fonts of the first screen; woff2 is compressed already. */
  fonts: 140_000,
};

/**
 * The size of a file as it travels: as brotli when that lies beside it, else as gzip.
 * @param {string} file
 */
const onTheWire = (file) => {
  const path = join(dist, file);
  return existsSync(`${path}.br`)
    ? readFileSync(`${path}.br`).length
    : gzipSync(readFileSync(path)).length;
};

/**
 * Whatever a script imports at once, and what those import.
 * @param {string} file
 * @param {Set<string>} seen
 */
function withStaticImports(file, seen) {
  if (seen.has(file)) return;
  seen.add(file);
  if (!file.endsWith('.js')) return;
  const code = readFileSync(join(dist, file), 'utf8');
  for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) {
    if (name) withStaticImports(name, seen);
  }
}

const page = readFileSync(join(dist, 'index.html'), 'utf8');
const firstScreen = new Set();
for (const [, file] of page.matchAll(/(?:src|href)="\/?([\w.-]+\.(?:js|css))"/g)) {
  if (file) withStaticImports(file, firstScreen);
}
if (firstScreen.size < 2) throw new Error('index.html names no script and style: nothing measured');
if (/<script(?![^>]*\bsrc=)|\son\w+=|<style/i.test(page)) {
  throw new Error(
    'index.html holds inline script, style or handlers; the security policy forbids them',
  );
}

const first = [...firstScreen].reduce((sum, file) => sum + onTheWire(file), 0);
const later = readdirSync(dist)
  .filter((file) => file.endsWith('.js') && !firstScreen.has(file))
  .map((file) => ({ file, size: onTheWire(file) }))
  .sort((a, b) => b.size - a.size);
const fonts = readdirSync(join(dist, 'media'))
  .filter((file) => file.endsWith('.woff2'))
  .reduce((sum, file) => sum + readFileSync(join(dist, 'media', file)).length, 0);

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const lines = [
  { what: `first screen (${firstScreen.size} files)`, size: first, most: budgets.firstScreen },
  {
    what: `largest later piece (${later[0]?.file ?? 'none'})`,
    size: later[0]?.size ?? 0,
    most: budgets.laterPiece,
  },
  { what: 'fonts', size: fonts, most: budgets.fonts },
];
for (const { what, size, most } of lines) {
  console.log(
    `${size > most ? 'OVER ' : 'ok   '}${what}: ${kilobytes(size)} of ${kilobytes(most)}`,
  );
}
if (lines.some(({ size, most }) => size > most)) process.exit(1);
