/**
 * What a step found. A step without tests of its own, such as lint, is one check.
 * @typedef {object} Verdict
 * @property {number} passed
 * @property {number} failed
 * @property {string} [says] shown when something failed
 */

/**
 * @param {import('./command.mjs').Outcome} outcome
 * @returns {Verdict}
 */
export function oneCheck({ code, output }) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, says: output };
}

/**
 * @param {string} says
 * @returns {Verdict}
 */
export function failure(says) {
  return { passed: 0, failed: 1, says };
}

/**
 * @param {Verdict[]} verdicts
 * @returns {{ passed: number, failed: number }}
 */
export function sum(verdicts) {
  return {
    passed: verdicts.reduce((total, verdict) => total + verdict.passed, 0),
    failed: verdicts.reduce((total, verdict) => total + verdict.failed, 0),
  };
}
