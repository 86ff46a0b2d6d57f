import type { FastifyReply, FastifyRequest } from 'fastify';
import { problems } from './problem';
import { permissionsPolicy } from './security-headers';

/** What every other answer is given by a hook: no hook runs for an address that cannot even be read. */
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
  const { status, code } = problems.requestMalformed;
  void reply
    .status(status)
    .headers(headers)
    .type('application/problem+json')
    .send({
      type: `urn:weerbaar:problem:${code}`,
      title: code,
      status,
      code,
      requestId: request.id,
    });
}
