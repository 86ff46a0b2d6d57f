import { fileURLToPath } from 'node:url';

const workspace = fileURLToPath(new URL('.', import.meta.url));

/** Every room by its alias, as in tsconfig.base.json. */
export const rooms = {
  '^@weerbaar/migrations$': `${workspace}migrations/src/index.ts`,
  '^@weerbaar/catalogue/texts$': `${workspace}libs/catalogue/src/texts.ts`,
  '^@weerbaar/obligations/(incidents|services|texts)$': `${workspace}libs/obligations/src/$1.ts`,
  '^@weerbaar/contracts/(identity)$': `${workspace}libs/contracts/src/$1.ts`,
  '^@weerbaar/money/(efro)$': `${workspace}libs/money/src/$1.ts`,
  '^@weerbaar/([a-z]+)$': `${workspace}libs/$1/src/index.ts`,
};

const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      swcrc: false,
      sourceMaps: 'inline',
      jsc: {
        target: 'es2024',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        keepClassNames: true,
      },
      module: { type: 'es6' },
    },
  ],
};

/**
 * The Jest settings of every project that runs on Node: swc to native ESM, rooms by alias.
 * @param {string} projectUrl import.meta.url of the project's jest.config.mjs
 * @param {string} displayName the project's name
 */
export function nodeProject(projectUrl, displayName) {
  const root = fileURLToPath(new URL('.', projectUrl));
  return {
    displayName,
    rootDir: root,
    roots: [root],
    testEnvironment: 'node',
    extensionsToTreatAsEsm: ['.ts'],
    moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
    moduleNameMapper: rooms,
    testMatch: ['<rootDir>/**/*.spec.ts'],
    transform,
    transformIgnorePatterns: ['/node_modules/'],
  };
}
