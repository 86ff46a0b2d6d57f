import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/** A route's summary, status and response: documents it and strips whatever the schema does not name. */
export function Returns(status: number, summary: string, schema: z.ZodType): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary }),
    HttpCode(status),
    SerializeOptions({ schema }),
    ApiResponse({ status, standardSchema: schema, description: summary }),
  );
}

/** A route that answers without a body. */
export function ReturnsNoContent(summary: string): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary }),
    HttpCode(204),
    ApiResponse({ status: 204, description: summary }),
  );
}

/** A route that streams a file, of one of these types. */
export function ReturnsFile(
  summary: string,
  types: readonly string[] = ['application/octet-stream'],
): MethodDecorator {
  const content = Object.fromEntries(
    types.map((type) => [
      type.replace(/;.*/, ''),
      { schema: { type: 'string' as const, format: 'binary' } },
    ]),
  );
  return applyDecorators(
    ApiOperation({ summary }),
    ApiResponse({ status: 200, description: summary, content }),
  );
}
