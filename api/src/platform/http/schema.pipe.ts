import { StandardSchemaValidationPipe } from '@nestjs/common';
import { Problem, problems } from './problem';

/** Validates against the message's one schema; says which field is wrong and how, never what was sent. */
export function schemaPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues) =>
      new Problem(problems.requestInvalid, {
        errors: issues.slice(0, 50).map((issue) => ({
          path: (issue.path ?? [])
            .map((part) => String(typeof part === 'object' ? part.key : part))
            .join('.'),
          code: 'code' in issue && typeof issue.code === 'string' ? issue.code : 'invalid',
        })),
      }),
  });
}
