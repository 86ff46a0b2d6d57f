import * as fs from 'node:fs';
import path from 'node:path';
import { openTemporaryFolder } from '../testing/workshop.mjs';
import { hashOfSources } from './build.mjs';

/** @type {string} */
let root;
beforeEach(() => {
  root = openTemporaryFolder('weerbaar build');
  write('package-lock.json', '{}');
  write('api/src/main.ts', 'one');
  write('libs/kernel/src/index.ts', 'two');
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

/**
 * @param {string} file
 * @param {string} content
 */
function write(file, content) {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), content);
}

describe('What the product is built from', () => {
  it.each([
    ['api/src/main.ts', 'changed'],
    ['libs/kernel/src/added.ts', ''],
    ['package-lock.json', '{ "changed": true }'],
    ['web/public/icon.svg', '<svg/>'],
  ])('is stale after a change of %s', (file, content) => {
    const before = hashOfSources(root);
    expect(hashOfSources(root)).toBe(before);
    write(file, content);
    expect(hashOfSources(root)).not.toBe(before);
  });

  it.each([
    'api/src/main.spec.ts',
    'web/.angular/cache/x',
    'libs/kernel/jest.config.mjs',
    'README.md',
  ])('is not stale after a change of %s', (file) => {
    const before = hashOfSources(root);
    write(file, 'anything');
    expect(hashOfSources(root)).toBe(before);
  });

  it('knows a file that was renamed', () => {
    const before = hashOfSources(root);
    fs.renameSync(path.join(root, 'api/src/main.ts'), path.join(root, 'api/src/other.ts'));
    expect(hashOfSources(root)).not.toBe(before);
  });
});
