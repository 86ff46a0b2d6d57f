import { fileURLToPath } from 'node:url';
import presets from 'jest-preset-angular/presets/index.js';
import { rooms } from './jest.swc.mjs';

const workspace = fileURLToPath(new URL('.', import.meta.url));

/**
 * The Jest settings of every project that runs in a browser: Angular's own compiler to native ESM, jsdom, rooms by alias.
 * @param {string} projectUrl import.meta.url of the project's jest.config.mjs
 * @param {string} displayName the project's name
 */
export function browserProject(projectUrl, displayName) {
  const root = fileURLToPath(new URL('.', projectUrl));
  return {
    ...presets.createEsmPreset({ tsconfig: `${root}tsconfig.spec.json` }),
    displayName,
    rootDir: root,
    roots: [`${root}src`],
    setupFilesAfterEnv: [`${workspace}web/src/testing/browser-setup.ts`],
    moduleNameMapper: {
      ...rooms,
      '^@weerbaar/ui/([a-z]+)$': `${workspace}libs/ui/src/$1.ts`,
      // the preset's own mapping, which an own mapper replaces
      tslib: 'tslib/tslib.es6.js',
      // jsdom has no canvas
      '^chart\\.js$': `${workspace}web/src/testing/chart-double.ts`,
    },
  };
}
