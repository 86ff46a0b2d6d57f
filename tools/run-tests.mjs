import path from 'node:path';
import { fileURLToPath } from 'node:url';
import './follow-parent.mjs';
import { PLAN } from './testing/steps.mjs';
import { failure, sum } from './testing/verdict.mjs';
import { Trouble } from './trouble.mjs';

/** @typedef {import('./testing/steps.mjs').Step} Step */
/** @typedef {import('./testing/verdict.mjs').Verdict} Verdict */

const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));
const log = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
const stop = new AbortController();

/**
 * @param {Step} step
 * @returns {Promise<Verdict>}
 */
async function take(step) {
  const began = Date.now();
  const verdict = await step.run({ root, log, signal: stop.signal }).catch(cannotRun);
  const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(6);
  const mark = verdict.failed === 0 ? '✓' : '✗';
  log(`${mark} ${seconds} s  ${step.name}: ${verdict.passed} passed, ${verdict.failed} failed`);
  if (verdict.says !== undefined) log(verdict.says.replace(/^/gm, '    '));
  return verdict;
}

/** @param {unknown} error */
function cannotRun(error) {
  if (error instanceof Trouble) return failure(error.message);
  return failure(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** @param {Step[]} lane */
async function walk(lane) {
  const verdicts = [];
  for (const step of lane) {
    if (!stop.signal.aborted) verdicts.push(await take(step));
  }
  return verdicts;
}

/** @param {string[]} groups none means all */
async function test(groups) {
  const known = new Set(PLAN.flat(2).map((step) => step.group));
  const unknown = groups.filter((group) => !known.has(group));
  if (unknown.length > 0) {
    const says = `No such tests: ${unknown.join(', ')}. There are ${[...known].join(', ')}.`;
    log(says);
    return [failure(says)];
  }
  const wanted = (/** @type {Step} */ step) => groups.length === 0 || groups.includes(step.group);
  const verdicts = [];
  for (const lanes of PLAN) {
    const walked = await Promise.all(lanes.map((lane) => walk(lane.filter(wanted))));
    verdicts.push(...walked.flat());
  }
  return verdicts;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort());

const verdicts = await test(process.argv.slice(2));
if (stop.signal.aborted) verdicts.push(failure('stopped'));
const { passed, failed } = sum(verdicts);
log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
