import { readFileSync } from 'node:fs';
import { processIdentity, stillRuns } from '../process-identity.mjs';

/**
 * Does something when the npm that started us is gone without a word (`kill -9`): what it started
 * must not go on unseen and keep the port. Started by anything else, we belong to nobody.
 * @param {() => void} leave
 * @returns {() => void} stops looking
 */
export function followNpm(leave) {
  if (process.env['npm_lifecycle_event'] === undefined) return () => {};
  const starters = [process.ppid];
  // A shell may stand between npm and us.
  if (isShell(process.ppid)) starters.push(parentOf(process.ppid));
  const known = starters.map(processIdentity).filter((starter) => starter !== undefined);
  const timer = setInterval(() => {
    if (known.every(stillRuns)) return;
    clearInterval(timer);
    leave();
  }, 500);
  return () => clearInterval(timer);
}

/** @param {number} pid */
function isShell(pid) {
  try {
    return /^(sh|dash|bash|ash)$/.test(readFileSync(`/proc/${pid}/comm`, 'utf8').trim());
  } catch {
    return false;
  }
}

/** @param {number} pid */
function parentOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}
