import type { OpenAPIObject } from '@nestjs/swagger';
import { golden } from '../../testing/golden';
import { startApi, type TestApi } from '../../testing/api-harness';
import { openApiDocument } from './open-api';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Schema = Readonly<Record<string, unknown>>;

/** What stays open, and why. */
const openSchemas: Readonly<Record<string, string>> = {
  CeremonyOptions: 'described by WebAuthn',
  'TargetList.properties.revisions': 'a map by control',
  'IncidentClock.properties.prefilled': 'a map by field that the law asks for',
  'SignificanceTest.properties.facts.properties.answers': 'a map by criterion of the law',
  'IncidentReport.properties.content': 'a map by field that the law asks for',
  'Registration.properties.data': 'a map by field that the registration asks for',
  'RegistrationVersion.properties.data': 'a map by field that the registration asks for',
  Problem: 'codes bring members of their own',
};

let api: TestApi;
let document: OpenAPIObject;
let operations: [name: string, operation: Operation][];
beforeAll(async () => {
  api = await startApi();
  document = openApiDocument(api.app);
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation as Operation,
    ]),
  );
});
afterAll(() => api.stop());

const without = (holds: (operation: Operation, name: string) => boolean): string[] =>
  operations.filter(([name, operation]) => !holds(operation, name)).map(([name]) => name);
const answered = (
  operation: Operation,
): [string, { content?: Record<string, { schema?: Schema }> }][] =>
  Object.entries(operation.responses).filter(([status]) => status.startsWith('2')) as never;

/** Every object of a schema with where it stands, references not followed. */
function objectsIn(schema: unknown, place: string): [string, Schema][] {
  if (Array.isArray(schema))
    return schema.flatMap((one, index) => objectsIn(one, `${place}.${index}`));
  if (typeof schema !== 'object' || schema === null) return [];
  const here: [string, Schema][] =
    (schema as Schema)['type'] === 'object' ? [[place, schema as Schema]] : [];
  return [
    ...here,
    ...Object.entries(schema).flatMap(([name, one]) => objectsIn(one, `${place}.${name}`)),
  ];
}

/** The named schemas that a schema leans on, over as many steps as it takes. */
function leanedOn(schema: unknown, seen = new Set<string>()): Set<string> {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/#\/components\/schemas\/(\w+)/g)) {
    if (seen.has(name)) continue;
    seen.add(name);
    leanedOn(document.components?.schemas?.[name] ?? {}, seen);
  }
  return seen;
}

describe('the description of the interface', () => {
  it('is the one in api/openapi.json', () => {
    const { kept, made, remedy } = golden(
      'api/openapi.json',
      `${JSON.stringify(document, null, 2)}\n`,
    );
    const changed = [
      ...made.filter((line) => !kept.includes(line)).map((line) => `+ ${line}`),
      ...kept.filter((line) => !made.includes(line)).map((line) => `- ${line}`),
    ];
    if (kept.join('\n') !== made.join('\n'))
      throw new Error([...changed.slice(0, 60), remedy].join('\n'));
  });

  it('is served as it is made', async () => {
    const served = await api.app.inject({ method: 'GET', url: '/api/openapi.json' });
    expect(served.headers['content-type']).toMatch(/^application\/json/);
    expect(served.json()).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('is OpenAPI 3.1 and names each operation once, in words', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(without(({ summary }) => /^[A-Z].{8,}[^.]$/.test(summary ?? ''))).toEqual([]);
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Z]\w+\.[a-z]\w+$/.test(id ?? ''))).toEqual([]);
  });

  it('bounds every whole number that comes in, so that none is larger than the database can count', () => {
    const wholeNumbers = (schema: unknown, place: string): string[] => {
      if (typeof schema !== 'object' || schema === null) return [];
      const { type, maximum } = schema as Schema;
      const endless =
        [type].flat().includes('integer') && !(Number(maximum) < Number.MAX_SAFE_INTEGER);
      return [
        ...(endless ? [place] : []),
        ...Object.entries(schema).flatMap(([name, one]) => wholeNumbers(one, `${place}.${name}`)),
      ];
    };
    const incoming = operations.flatMap(([name, { parameters = [], requestBody }]) => [
      ...wholeNumbers([parameters, requestBody], name),
      ...[...leanedOn([parameters, requestBody ?? null])].flatMap((schema) =>
        wholeNumbers(document.components?.schemas?.[schema], schema),
      ),
    ]);
    expect([...new Set(incoming)]).toEqual([]);
  });

  it('says what each operation answers: a schema, a file, or nothing', () => {
    const told = without((operation) => {
      const answers = answered(operation);
      return (
        answers.length === 1 &&
        answers.every(
          ([status, { content }]) =>
            (status === '204') === (content === undefined) &&
            Object.values(content ?? {}).every((one) => one.schema !== undefined),
        )
      );
    });
    expect(told).toEqual([]);
  });

  it('says that every operation refuses with problem+json', () => {
    expect(without(({ responses }) => 'default' in responses)).toEqual([]);
    const refusals = operations.flatMap(([name, { responses }]) =>
      Object.entries(responses)
        .filter(([status]) => !status.startsWith('2'))
        .map(([status, response]) => [name, status, JSON.stringify(response)]),
    );
    expect(
      refusals.filter(
        ([, , text = '']) => !text.startsWith('{"$ref":"#/components/responses/Problem'),
      ),
    ).toEqual([]);
    for (const response of Object.values(document.components?.responses ?? {})) {
      expect('content' in response ? Object.keys(response.content ?? {}) : []).toEqual([
        'application/problem+json',
      ]);
    }
  });

  it('says what a caller must hold, but where everybody may', () => {
    const open = without((operation) => operation.security !== undefined);
    expect(open).toEqual([
      'GET /api/health/live',
      'GET /api/health/ready',
      'GET /api/v1/founding',
      'POST /api/v1/founding',
      'POST /api/v1/session',
      'GET /api/v1/links/{token}',
      'POST /api/v1/links/{token}',
      'GET /status/{slug}/{file}',
      'GET /api/v1/calendar/{token}',
      'GET /.well-known/weerbaar-record/{tenantId}',
    ]);
  });

  it('closes every answer: what no schema names does not leave', () => {
    const inAnswers = new Set(
      operations.flatMap(([, operation]) => [...leanedOn(answered(operation))]),
    );
    const parts = [...inAnswers].flatMap((name) =>
      objectsIn(document.components?.schemas?.[name], name),
    );
    const open = parts.filter(
      ([place, schema]) =>
        schema['additionalProperties'] !== false && openSchemas[place] === undefined,
    );
    expect(open.map(([place]) => place)).toEqual([]);
    expect(parts.length).toBeGreaterThan(60);
  });

  it('knows the form of every id that it takes or gives', () => {
    const text = JSON.stringify(document);
    expect(text).not.toContain('"format":"lowercase"');
    expect(text).toContain('"format":"uuid"');
  });
});
