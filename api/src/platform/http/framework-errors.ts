import type { FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { v7 as uuidv7 } from 'uuid';
import { problemBody, problems, type ProblemSpec } from './problem';
import { permissionsPolicy } from './security-headers';

/** What every other answer is given by a hook: no hook runs for what cannot even be read. */
const headers = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none';object-src 'none';frame-ancestors 'none';form-action 'self';base-uri 'none';require-trusted-types-for 'script'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': permissionsPolicy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** Answers what the server refuses before any route is found: an address that is none, or one without end. */
export function answerFrameworkError(
  _: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  void reply
    .status(problems.requestMalformed.status)
    .headers(headers)
    .type('application/problem+json')
    .send(problemBody(problems.requestMalformed, request.id));
}

/** Why bytes are no request, where it is anything more telling than that they are none. */
const unreadable: Readonly<Record<string, ProblemSpec>> = {
  HPE_HEADER_OVERFLOW: problems.headersTooLarge,
  ERR_HTTP_REQUEST_TIMEOUT: problems.requestTimeout,
};

/** Answers bytes that the parser cannot take for a request: there is a connection, and nothing else yet. */
export function answerClientError(error: { readonly code: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const spec = unreadable[error.code] ?? problems.requestMalformed;
  const body = JSON.stringify(problemBody(spec, uuidv7()));
  const lines = Object.entries({
    ...headers,
    date: new Date().toUTCString(),
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${String(value)}\r\n`);
  const status = `${String(spec.status)} ${STATUS_CODES[spec.status] ?? ''}`;
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`, () => socket.destroy());
}
