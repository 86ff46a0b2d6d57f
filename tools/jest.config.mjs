import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

export default {
  displayName: 'tools',
  rootDir: root,
  roots: [root],
  testEnvironment: 'node',
  moduleFileExtensions: ['mjs', 'js', 'json'],
  testMatch: ['<rootDir>/**/*.spec.mjs'],
  // Plain modules that Node runs as they stand.
  transform: {},
  testTimeout: 60_000,
};
