import { judge } from './jest.mjs';
import { sum } from './verdict.mjs';

const green = {
  numTotalTestSuites: 3,
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};
const run = { code: 0, output: '', floor: 3 };

describe('A run of Jest', () => {
  it('passes when all of it passes', () => {
    expect(judge(green, run)).toEqual({ passed: 12, failed: 0 });
  });

  it.each([
    ['found fewer suites than promised', green, { ...run, floor: 4 }],
    ['found nothing', { ...green, numTotalTestSuites: 0, numPassedTests: 0 }, run],
    ['left a test out', { ...green, numPendingTests: 1 }, run],
    ['left a test for later', { ...green, numTodoTests: 1 }, run],
    ['could not load a suite', { ...green, numRuntimeErrorTestSuites: 1 }, { ...run, code: 1 }],
    ['has a test that failed', { ...green, numFailedTests: 1 }, { ...run, code: 1 }],
    ['ended badly for no reason that it gives', green, { ...run, code: 1 }],
  ])('fails when it %s', (_, report, how) => {
    const verdict = judge(report, how);
    expect(verdict.failed).toBe(1);
    expect(verdict.says).toBeDefined();
  });

  it('is added up with the others', () => {
    expect(sum([judge(green, run), judge(green, { ...run, floor: 9 })])).toEqual({
      passed: 24,
      failed: 1,
    });
  });
});
