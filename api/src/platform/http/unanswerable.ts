import type { FastifyInstance, FastifyRequest } from 'fastify';
import { problems, refuse } from './problem';

/** Tells whether the server has begun to stop. What somebody expects of it beyond an answer, it need not understand (RFC 9110, 10.1.1). */
export function watchClosing(fastify: FastifyInstance): () => boolean {
  let closing = false;
  fastify.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  fastify.server.on('checkExpectation', (request, response) => {
    fastify.server.emit('request', request, response);
  });
  return () => closing;
}

/** Refuses what can be read and yet not answered: a request that does not say to whom, or that comes when all is being put away. */
export function refuseUnanswerable(request: FastifyRequest, closing: boolean): void {
  if (closing) refuse(problems.unavailable);
  if (
    request.headers.host === undefined &&
    request.raw.httpVersionMajor === 1 &&
    request.raw.httpVersionMinor === 1
  )
    refuse(problems.requestMalformed);
}
