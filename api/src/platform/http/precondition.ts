import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { problems, refuse } from './problem';

/**
 * The head revision that the writer has seen, from `If-Match: "7"`. Without it a write is refused (428), so that nobody
 * overwrites what he has not read. `"0"` says: I have seen that there is nothing yet.
 */
export const SeenRevision = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  const match = /^"(\d{1,9})"$/.exec(headers['if-match'] ?? '');
  if (match?.[1] === undefined) return refuse(problems.preconditionRequired);
  return Number(match[1]);
});
