import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { AlreadyTold, Trouble } from '../trouble.mjs';
import { spawnProgram } from './child.mjs';

/** What the requests in flight may take. */
const GRACE = 30_000;

/**
 * Runs the server until we are told to stop, it ends, or its database does.
 * @param {object} order
 * @param {string} order.root
 * @param {import('./child.mjs').Environment} order.told
 * @param {string} order.url where this machine reaches it
 * @param {() => boolean} order.databaseRuns
 * @param {AbortSignal} order.signal
 * @param {() => void} order.whenReady
 */
export async function runServer({ root, told, url, databaseRuns, signal, whenReady }) {
  const server = spawnProgram({
    ...{ root, told },
    program: ['main.js'],
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = once(server, 'exit').then(([code, killed]) => ({ code, killed }));
  const stopped = once(signal, 'abort').then(() => 'stop');
  if (signal.aborted) server.kill('SIGTERM');

  const over = new AbortController();
  void ended.then(() => over.abort());
  const watched = AbortSignal.any([signal, over.signal]);
  const first = await Promise.race([ended, stopped, readiness(url, watched)]);
  if (first === 'ready') whenReady();
  const last =
    first === 'ready'
      ? await Promise.race([ended, stopped, databaseEnd(databaseRuns, watched)])
      : first;
  if (typeof last === 'object') throw explain(last, first === 'ready');

  server.kill('SIGTERM');
  const left = await Promise.race([ended, pause(GRACE, 'late', { ref: false })]);
  if (left === 'late') server.kill('SIGKILL');
  if (last === 'database') {
    throw new Trouble('The database ended by itself (postgres.log in the data folder says why).');
  }
}

/**
 * A server that refuses to start says why itself.
 * @param {{ code: number | null, killed: string | null }} end
 * @param {boolean} hadServed
 */
function explain({ code, killed }, hadServed) {
  if (code !== null && !hadServed) return new AlreadyTold();
  return new Trouble(`The server ended by itself (${killed ?? `exit code ${code}`}): start again.`);
}

/**
 * @param {string} url
 * @param {AbortSignal} signal
 */
async function readiness(url, signal) {
  while (!signal.aborted) {
    try {
      const answer = await fetch(`${url}/api/health/ready`, { signal: AbortSignal.timeout(5_000) });
      await answer.body?.cancel();
      if (answer.ok) return 'ready';
    } catch {
      // It does not listen yet.
    }
    await pause(40);
  }
  return 'stop';
}

/**
 * @param {() => boolean} databaseRuns
 * @param {AbortSignal} signal
 */
async function databaseEnd(databaseRuns, signal) {
  while (!signal.aborted && databaseRuns()) await pause(1_000, undefined, { ref: false });
  return signal.aborted ? 'stop' : 'database';
}
