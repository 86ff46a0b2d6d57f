import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Trouble } from '../trouble.mjs';

/** A server that lost its parent needs a moment to leave its port. */
const PATIENCE = 3_000;

/**
 * Makes sure that the port can be listened on, before anything else is done.
 * @param {{ host: string, port: number }} address
 */
export async function claimPort({ host, port }) {
  for (const until = Date.now() + PATIENCE; ; await pause(100)) {
    const refusal = await listenOnce(host, port);
    if (refusal === undefined) return;
    if (refusal === 'EADDRINUSE' && Date.now() < until) continue;
    throw new Trouble(explain(refusal, host, port));
  }
}

/**
 * Where this machine itself reaches a server that listens there.
 * @param {{ host: string, port: number }} address
 */
export function localUrl({ host, port }) {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`;
  if (host === '::') return `http://[::1]:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>} why not, as the operating system names it
 */
function listenOnce(host, port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}

/**
 * @param {string} refusal
 * @param {string} host
 * @param {number} port
 */
function explain(refusal, host, port) {
  if (refusal === 'EADDRINUSE') {
    return `Port ${port} is in use by another program: stop that one, or choose another port, as in \`PORT=${port + 1} npm start\`.`;
  }
  if (refusal === 'EACCES') {
    return `Port ${port} may not be opened by this user: choose a PORT above 1023.`;
  }
  return `HOST ${host} cannot be listened on (${refusal}): give an address of this machine, such as 127.0.0.1.`;
}
