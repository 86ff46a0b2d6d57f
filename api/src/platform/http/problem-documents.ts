import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** RFC 9457. Some codes bring members of their own: which entry is wrong, what stands there now. */
const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'requestId'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable; translate this one' },
    requestId: { type: 'string', format: 'uuid' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code'],
        properties: { path: { type: 'string' }, code: { type: 'string' } },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: true,
};

const meanings: Readonly<Record<string, string>> = {
  '401': 'Nobody is signed in',
  '403': 'The caller may not do this, or the request does not come from our own page',
  '404': 'It does not exist for the caller',
  '409': 'It collides with what is there, or the idempotency key was used for something else',
  '412': 'Somebody was first: the revision in If-Match is no longer the head',
  '422': 'Something in the request is wrong; errors says what',
  '428': 'A header is missing that makes the request safe to send',
  default: 'Any other refusal',
};

const safe = new Set(['get', 'head', 'options']);
const ownPage = {
  name: 'x-weerbaar-request',
  in: 'header',
  required: true,
  description: 'Says that the request comes from a page of ours, and no other page can send it',
  schema: { type: 'string', const: '1' },
} as const;

const key = {
  name: 'idempotency-key',
  in: 'header',
  required: true,
  description:
    'Made anew for each thing that is created; sent again with the same key, a request changes nothing and is answered as before',
  schema: { type: 'string', pattern: '^[!-~]{8,200}$' },
} as const;

/** Whether it creates something in the organisation's name, once per key. */
const creates = (method: string, operation: Operation): boolean =>
  method === 'post' && '201' in operation.responses && 'x-weerbaar-permission' in operation;

/** Adds to every operation what it answers when it refuses, and the headers that whatever changes something wants. */
export function documentProblems(document: OpenAPIObject): OpenAPIObject {
  const answers = Object.entries(meanings).map(([status, description]) => [
    `Problem${status === 'default' ? '' : status}`,
    {
      description,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problem },
    responses: Object.fromEntries(answers) as NonNullable<
      OpenAPIObject['components']
    >['responses'] &
      object,
  };
  for (const methods of Object.values(document.paths)) {
    for (const [method, operation] of Object.entries(methods) as [string, Operation][]) {
      const wanted = [
        ...(safe.has(method) ? [] : [ownPage]),
        ...(creates(method, operation) ? [key] : []),
      ];
      operation.parameters = [...(operation.parameters ?? []), ...wanted];
      for (const status of refusals(method, operation)) {
        operation.responses[status] = {
          $ref: `#/components/responses/Problem${status === 'default' ? '' : status}`,
        };
      }
    }
  }
  return document;
}

/** What an operation may refuse with, by what it asks for. */
function refusals(method: string, { security, parameters = [], requestBody }: Operation): string[] {
  const asks = (place: string, name?: string): boolean =>
    parameters.some(
      (one) => 'in' in one && one.in === place && (name === undefined || one.name === name),
    );
  return [
    ...(security === undefined ? [] : ['401']),
    ...(security === undefined && safe.has(method) ? [] : ['403']),
    ...(asks('path') ? ['404'] : []),
    ...(asks('header', 'idempotency-key') ? ['409'] : []),
    ...(asks('header', 'if-match') ? ['412'] : []),
    ...(requestBody !== undefined || asks('query') ? ['422'] : []),
    ...(asks('header', 'if-match') || asks('header', 'idempotency-key') ? ['428'] : []),
    'default',
  ];
}
