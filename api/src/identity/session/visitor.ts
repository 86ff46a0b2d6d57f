import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { readToken, sessionCookie } from '../../platform/security/session-token';
import { deviceCookie } from './trusted-devices';

/** What a request tells about where it comes from, before anybody is known. */
export interface Visitor {
  readonly address: string;
  readonly userAgent: string;
  /** The cookie of a browser that signed in before, '' without one. */
  readonly device: string;
  /** The session that the browser still carries; it ends when another begins. */
  readonly carried: ReturnType<typeof readToken>;
}

export const VisitedBy = createParamDecorator((_: unknown, context: ExecutionContext): Visitor => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return {
    address: request.ip,
    userAgent: readable(request.headers['user-agent'] ?? ''),
    device: request.cookies[deviceCookie] ?? '',
    carried: readToken(request.cookies[sessionCookie] ?? ''),
  };
});

/** Printable and short: it is shown in the list of sessions. */
const readable = (userAgent: string): string =>
  userAgent.replace(/[^\x20-\x7e]/g, '').slice(0, 300);
