import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { problems, refuse } from './problem';

/**
 * The head revision that the writer has seen, from `If-Match: "7"`. Without it a write is refused (428), so that nobody
 * overwrites what he has not read. `"0"` says: I have seen that there is nothing yet.
 */
export const SeenRevision = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const match = /^"(\d{1,9})"$/.exec(headers['if-match'] ?? '');
    if (match?.[1] === undefined) return refuse(problems.preconditionRequired);
    return Number(match[1]);
  },
  [documentIfMatch],
);

function documentIfMatch(target: object, method: string | symbol | undefined): void {
  const handler =
    method === undefined ? undefined : Object.getOwnPropertyDescriptor(target, method);
  if (method === undefined || handler === undefined) return;
  const description =
    'The head revision that was seen, in quotation marks; "0" when there was nothing yet';
  ApiHeader({
    name: 'if-match',
    required: true,
    description,
    schema: { type: 'string', pattern: '^"[0-9]{1,9}"$' },
  })(target, method, handler);
}
