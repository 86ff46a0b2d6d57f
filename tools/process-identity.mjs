import { readFileSync } from 'node:fs';
import { errorCode } from './error-code.mjs';

/**
 * What tells a process from every other one, past and present. A pid alone is handed out again;
 * together with the moment it started and the boot of the machine it is unique.
 * @typedef {object} ProcessIdentity
 * @property {number} pid
 * @property {string} startTicks clock ticks between the boot and the start of the process
 * @property {string} bootId the kernel's id of this boot
 */

/**
 * @param {number} pid
 * @returns {ProcessIdentity | undefined} undefined when no such process runs
 */
export function processIdentity(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command between brackets and may hold blanks and brackets itself.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const startTicks = rest[18];
    // A zombie has ended: only its parent has not looked yet.
    if (startTicks === undefined || state === 'Z' || state === 'X') return undefined;
    return { pid, startTicks, bootId: bootId() };
  } catch {
    return undefined;
  }
}

/** @returns {ProcessIdentity} this very process */
export function ownIdentity() {
  const own = processIdentity(process.pid);
  if (own === undefined) throw new Error('/proc does not show this process');
  return own;
}

/**
 * @param {ProcessIdentity} known
 * @returns {boolean} whether exactly that process, and not a later one with its pid, still runs
 */
export function stillRuns(known) {
  const now = processIdentity(known.pid);
  return now !== undefined && now.startTicks === known.startTicks && now.bootId === known.bootId;
}

/**
 * Signals a process only after its identity is proved again.
 * @param {ProcessIdentity} known
 * @param {NodeJS.Signals} signal
 * @returns {boolean} false when it no longer runs
 */
export function signalIfItRuns(known, signal) {
  if (!stillRuns(known)) return false;
  try {
    process.kill(known.pid, signal);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false;
    throw error;
  }
}

/**
 * @param {unknown} value something read from a file
 * @returns {value is ProcessIdentity}
 */
export function isProcessIdentity(value) {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'pid' in value &&
    Number.isInteger(value.pid) &&
    'startTicks' in value &&
    typeof value.startTicks === 'string' &&
    'bootId' in value &&
    typeof value.bootId === 'string'
  );
}

function bootId() {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}
