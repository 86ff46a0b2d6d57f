// Lays a .br and a .gz beside every text file of the built web application, so that the server sends
// the best one without spending a moment on it. Runs after `ng build`.
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist/web/', import.meta.url));
const compressible = new Set(['.js', '.css', '.svg', '.json', '.txt', '.webmanifest']);
const worthIt = 512;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Every file below a folder.
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Writes both compressed forms of a file.
 * @param {string} file
 */
async function compress(file) {
  const bytes = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await writeFile(`${file}.br`, await brotli(bytes, { params }));
  await writeFile(`${file}.gz`, await zip(bytes, { level: constants.Z_BEST_COMPRESSION }));
}

const files = await filesBelow(dist);
await Promise.all(files.filter((file) => /\.(br|gz)$/.test(file)).map((file) => rm(file)));
// index.html stays as it is: the server writes the nonce of each response into it.
const wanted = files.filter((file) => compressible.has(extname(file)));
const large = [];
for (const file of wanted) if ((await stat(file)).size >= worthIt) large.push(file);
await Promise.all(large.map(compress));
console.log(`${large.length} files compressed`);
