import * as fs from 'node:fs';
import path from 'node:path';

/** What lies here stands around every operation, whoever imports it: guards, filters, the door to the data. */
const everywhere = 'api/src/platform/';

/**
 * Which operations of the interface can come to a file, read from what each controller imports, and
 * what that imports in turn; none where that does not tell.
 * @param {string} root
 * @returns {(file: string) => string[]}
 */
export function reachOf(root) {
  const files = fs
    .readdirSync(path.join(root, 'api/src'), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join('api/src', file.split(path.sep).join('/')))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  const texts = new Map(
    files.map((file) => [file, fs.readFileSync(path.join(root, file), 'utf8')]),
  );
  /** @type {Map<string, Set<string>>} */
  const reached = new Map();
  for (const [file, text] of texts) {
    const operations = operationsIn(text);
    if (operations.length === 0) continue;
    for (const one of importedBy(file, texts)) {
      const held = reached.get(one) ?? new Set();
      for (const operation of operations) held.add(operation);
      reached.set(one, held);
    }
  }
  return (file) => (file.startsWith(everywhere) ? [] : [...(reached.get(file) ?? [])].sort());
}

/**
 * A file with everything that it imports of ours, near or far.
 * @param {string} file
 * @param {Map<string, string>} texts
 */
function importedBy(file, texts) {
  const found = new Set([file]);
  for (const one of found) {
    for (const [, name = ''] of (texts.get(one) ?? '').matchAll(/from '(\.[^']+)'/g)) {
      const place = path.posix.join(path.posix.dirname(one), name);
      const target = [`${place}.ts`, `${place}/index.ts`].find((candidate) => texts.has(candidate));
      if (target !== undefined) found.add(target);
    }
  }
  return found;
}

/** @param {string} text */
function operationsIn(text) {
  const controllers = [...text.matchAll(/@Controller\('([^']*)'\)/g)];
  return controllers.flatMap(({ 1: base = '', index }, which) => {
    const body = text.slice(index, controllers[which + 1]?.index);
    const routes = body.matchAll(/@(Get|Post|Put|Patch|Delete)\((?:'([^']*)')?\)/g);
    return [...routes].map(([, method = '', below = '']) => {
      const address = [base, below].filter((part) => part !== '').join('/');
      return `${method.toUpperCase()} /${address.replaceAll(/:(\w+)/g, '{$1}')}`;
    });
  });
}
