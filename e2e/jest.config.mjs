import { nodeProject } from '../jest.swc.mjs';

export default {
  ...nodeProject(import.meta.url, 'e2e'),
  testMatch: ['<rootDir>/src/**/*.e2e.ts'],
  globalSetup: '<rootDir>/src/setup/start.ts',
  globalTeardown: '<rootDir>/src/setup/stop.ts',
  testTimeout: 90_000,
};
