import type {} from '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import { sessionCookie } from '../../platform/security/session-token';
import type { OpenedSession } from './open-session';
import { deviceCookie } from './trusted-devices';

/** Set by our own pages only, sent to them only, and out of reach of scripts. */
const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const;
const halfYear = 180 * 24 * 3600;

/** Gives the browser its session, and the mark of a browser that is known here once the person is fully signed in. */
export function giveSession(reply: FastifyReply, session: OpenedSession): void {
  reply.setCookie(sessionCookie, session.token, attributes);
  if (session.device !== undefined) {
    reply.setCookie(deviceCookie, session.device, { ...attributes, maxAge: halfYear });
  }
}

/** Takes the session back from the browser. */
export function takeSession(reply: FastifyReply): void {
  reply.clearCookie(sessionCookie, attributes);
}
