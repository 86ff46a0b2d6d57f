import { processIdentity, stillRuns } from './process-identity.mjs';

/** What a request in flight may take before a child that lost its parent ends all the same. */
const GRACE = 60_000;

/**
 * Loaded before a child's own program (`node --import`): the child ends in order when its parent is
 * gone without a word, so that a `kill -9` leaves nobody behind on the port.
 */
const parent = processIdentity(process.ppid);
const watch = setInterval(() => {
  if (parent !== undefined && stillRuns(parent)) return;
  clearInterval(watch);
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), GRACE).unref();
}, 500);
watch.unref();
