import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../app';
import { startApi, type TestApi } from '../../testing/api-harness';
import { aForm } from '../../testing/form';
import type { TestPerson } from '../../testing/test-person';
import type { TestTenant } from '../../testing/test-tenant';
import { Configuration } from '../config/configuration';
import { sessionCookie } from '../security/session-token';
import { openApiDocument } from './open-api';

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly body: Record<string, unknown>;
}

interface Asked {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string | Buffer | object;
  readonly address?: string;
}

let api: TestApi;
let tenant: TestTenant;
let ciso: TestPerson;
let unit: string;
let web: string;

beforeAll(async () => {
  web = mkdtempSync(join(tmpdir(), 'weerbaar-web-'));
  mkdirSync(join(web, 'media'));
  writeFileSync(
    join(web, 'index.html'),
    '<!doctype html><html><head><title>Weerbaar</title></head><body><app-root></app-root></body></html>',
  );
  writeFileSync(join(web, 'main-ABCDEFGH.js'), 'console.log(1)');
  api = await startApi({ webRoot: web });
  tenant = await api.aTenant();
  unit = await tenant.aUnit();
  ciso = await tenant.aPerson('ciso');
});
afterAll(async () => {
  await api.stop();
  rmSync(web, { recursive: true, force: true });
});

async function ask(asked: Asked, app: NestFastifyApplication = api.app): Promise<Reply> {
  const { method = 'GET', url = '/api/v1/units', headers = {}, payload, address } = asked;
  const response = await app.inject({
    method: method as 'GET',
    url,
    headers: { ...headers },
    ...(payload === undefined ? {} : { payload }),
    ...(address === undefined ? {} : { remoteAddress: address }),
  });
  const json = (response.headers['content-type'] ?? '').includes('json');
  return {
    status: response.statusCode,
    headers: response.headers,
    text: response.body,
    body:
      json && response.body !== '' ? (JSON.parse(response.body) as Record<string, unknown>) : {},
  };
}

const signedIn = (): Record<string, string> => ({ cookie: `${sessionCookie}=${ciso.token}` });
const own = (): Record<string, string> => ({
  ...signedIn(),
  'x-weerbaar-request': '1',
  'idempotency-key': randomUUID(),
});
const landmark = { on: '2024-01-01', titleEn: 'Audit', source: 'a test' };

const internals =
  /select |insert |postgres|pg_|node_modules|\/src\/|at \w+ \(|Error:|constraint|relation|syntax|ECONN|127\.0\.0\.1|stack/i;
function expectProblem(reply: Reply, status: number | RegExp, code?: string): void {
  expect(String(reply.status)).toMatch(
    status instanceof RegExp ? status : new RegExp(`^${String(status)}$`),
  );
  expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(reply.body).toMatchObject({
    type: expect.stringMatching(/^urn:weerbaar:problem:[a-z-]+$/),
    status: reply.status,
    code: expect.any(String),
    requestId: expect.any(String),
  });
  if (code !== undefined) expect(reply.body['code']).toBe(code);
  expect(reply.text).not.toMatch(internals);
}

describe('a request that changes something', () => {
  const count = async (): Promise<number> =>
    (
      await api.superuser.query<{ many: number }>(
        'select count(*)::int as many from landmark where tenant_id = $1',
        [tenant.id],
      )
    ).rows[0]?.many ?? -1;
  const send = (
    headers: Record<string, string>,
    payload: string | object = landmark,
  ): Promise<Reply> =>
    ask({
      method: 'POST',
      url: '/api/v1/landmarks',
      headers: { host: 'weerbaar.example', ...own(), ...headers },
      payload,
    });

  it('is taken from our own page', async () => {
    for (const headers of [
      {},
      { origin: 'http://weerbaar.example' },
      { origin: 'http://weerbaar.example', 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'none' },
    ]) {
      expect((await send(headers)).status).toBe(201);
    }
  });

  it.each([
    ['without our header', { 'x-weerbaar-request': '' }],
    ['with another value in our header', { 'x-weerbaar-request': 'true' }],
    ['from another site', { origin: 'https://evil.example' }],
    ['from a name that begins like ours', { origin: 'http://weerbaar.example.evil.example' }],
    ['from a name that ends like ours', { origin: 'http://evilweerbaar.example' }],
    ['over another protocol', { origin: 'https://weerbaar.example' }],
    ['from another port', { origin: 'http://weerbaar.example:8080' }],
    ['from a page without an origin', { origin: 'null' }],
    ['from another site by the word of the browser', { 'sec-fetch-site': 'cross-site' }],
    ['from a sister site by the word of the browser', { 'sec-fetch-site': 'same-site' }],
  ])('is refused %s', async (_, headers) => {
    const before = await count();
    expectProblem(await send(headers), 403, 'request-forged');
    expect(await count()).toBe(before);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    '',
  ])('is refused as %s, which a form of another site could send', async (type) => {
    const before = await count();
    const reply = await send({ 'content-type': type }, JSON.stringify(landmark));
    expectProblem(reply, /^4(15|22|00)$/);
    expect(await count()).toBe(before);
  });

  it('is refused on every route alike without our header', async () => {
    for (const [path, methods] of Object.entries(openApiDocument(api.app).paths)) {
      for (const method of Object.keys(methods).filter((one) => one !== 'get')) {
        const url = path.replace(/\{\w+\}/g, randomUUID());
        const reply = await ask({
          method: method.toUpperCase(),
          url,
          headers: signedIn(),
          ...(method === 'delete' ? {} : { payload: {} }),
        });
        expect([method, path, reply.status, reply.body['code']]).toEqual([
          method,
          path,
          403,
          'request-forged',
        ]);
      }
    }
  });

  it('is not hidden in a request that only reads', async () => {
    for (const header of ['x-http-method-override', 'x-http-method', 'x-method-override']) {
      const reply = await ask({
        url: `/api/v1/units/${unit}`,
        headers: { ...own(), [header]: 'DELETE' },
      });
      expect(reply.status).toBe(200);
    }
    expect((await ask({ url: `/api/v1/units?_method=DELETE`, headers: own() })).status).toBe(200);
  });
});

describe('every answer', () => {
  const answers = (): [string, Asked, number][] => [
    ['a page', { url: '/units', headers: { accept: 'text/html' } }, 200],
    ['the first page', { url: '/', headers: { accept: 'text/html' } }, 200],
    ['a file of the page', { url: '/main-ABCDEFGH.js' }, 200],
    ['a file that is not there', { url: '/nothing.js' }, 404],
    ['an answer', { headers: signedIn() }, 200],
    ['a table', { url: '/api/v1/scores/export', headers: signedIn() }, 200],
    ['the description of the interface', { url: '/api/openapi.json' }, 200],
    ['a heartbeat', { url: '/api/health/live' }, 200],
    ['an address that is none', { url: '/api/v1/units/%' }, 400],
    ['an address without end', { url: `/api/v1/links/${'a'.repeat(2_000)}` }, 400],
    ['an unknown address', { url: '/api/v1/nothing', headers: signedIn() }, 404],
    [
      'an unknown address that asks for a page',
      { url: '/api/v1/nothing', headers: { accept: 'text/html' } },
      404,
    ],
    ['a refusal of somebody unknown', {}, 401],
    ['a refusal of somebody known', { url: '/api/v1/people', headers: { cookie: '' } }, 401],
    ['a forged request', { method: 'POST', payload: {} }, 403],
    [
      'a malformed body',
      {
        method: 'POST',
        headers: { ...own(), 'content-type': 'application/json' },
        payload: '{"a":',
      },
      400,
    ],
    ['an invalid body', { method: 'POST', headers: own(), payload: {} }, 422],
    [
      'a method that nobody knows',
      { method: 'PUT', url: '/api/v1/units', headers: own(), payload: {} },
      404,
    ],
    [
      'a question about other sites',
      {
        method: 'OPTIONS',
        url: '/api/v1/units',
        headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
      },
      404,
    ],
  ];

  it('says what a browser may do with it, whatever it is', async () => {
    for (const [what, asked, status] of answers()) {
      const { headers, status: told } = await ask(asked);
      expect([what, told]).toEqual([what, status]);
      expect([what, headers]).toEqual([
        what,
        expect.objectContaining({
          'x-content-type-options': 'nosniff',
          'x-frame-options': 'DENY',
          'permissions-policy': expect.stringContaining('camera=()'),
          'referrer-policy': 'no-referrer',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
        }),
      ]);
      const policy = String(headers['content-security-policy']);
      for (const part of [
        "default-src 'none'",
        "object-src 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
      ]) {
        expect([what, policy]).toEqual([what, expect.stringContaining(part)]);
      }
      expect([what, policy]).toEqual([what, expect.stringMatching(/base-uri '(none|self)'/)]);
      expect([what, policy]).toEqual([
        what,
        expect.not.stringMatching(/unsafe-inline|unsafe-eval|\*|https?:(?![a-z])/),
      ]);
      expect([what, headers['x-powered-by'], headers['server']]).toEqual([
        what,
        undefined,
        undefined,
      ]);
    }
  });

  it('lets no other site read it', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      'http://localhost',
      'http://weerbaar.example.evil.example',
    ]) {
      for (const [what, asked] of answers()) {
        const { headers } = await ask({ ...asked, headers: { ...asked.headers, origin } });
        const allowing = Object.keys(headers).filter((name) => name.startsWith('access-control-'));
        expect([what, allowing]).toEqual([what, []]);
      }
    }
  });

  it('is not kept by anybody on the way, as long as it comes from the interface', async () => {
    for (const [what, asked] of answers().filter(([, { url = '/api' }]) =>
      url.startsWith('/api/'),
    )) {
      const { headers } = await ask(asked);
      expect([what, headers['cache-control']]).toEqual([what, 'no-store']);
    }
    // The one exception: what every page needs and hardly ever changes is asked for again each time, and never shared.
    const framework = await ask({ url: '/api/v1/frameworks/cis/8.1', headers: signedIn() });
    expect(framework.headers['cache-control']).toBe('private, no-cache');
    expect((await ask({ url: '/main-ABCDEFGH.js' })).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect(
      (await ask({ url: '/', headers: { accept: 'text/html' } })).headers['cache-control'],
    ).toMatch(/^no-(cache|store)$/);
  });

  it('promises https only where the product is served over it', async () => {
    expect((await ask({})).headers['strict-transport-security']).toBeUndefined();
    const secure = await createApp(
      Object.assign({}, api.app.get(Configuration), { publicUrl: 'https://weerbaar.example' }),
    );
    await secure.init();
    try {
      for (const asked of [
        {},
        { url: '/', headers: { accept: 'text/html' } },
        { url: '/main-ABCDEFGH.js' },
        { url: '/api/v1/nothing' },
      ]) {
        expect((await ask(asked, secure)).headers['strict-transport-security']).toBe(
          'max-age=63072000; includeSubDomains',
        );
      }
      const forged = {
        method: 'POST',
        url: '/api/v1/landmarks',
        headers: { ...own(), host: 'evil.example', origin: 'http://evil.example' },
        payload: landmark,
      };
      expect((await ask(forged, secure)).body['code']).toBe('request-forged');
      expect(
        (
          await ask(
            {
              ...forged,
              headers: { ...own(), host: 'evil.example', origin: 'https://weerbaar.example' },
            },
            secure,
          )
        ).status,
      ).toBe(201);
    } finally {
      await secure.close();
    }
  });
});

describe('what a proxy would say', () => {
  const signIn = {
    organisation: 'nobodys-place',
    email: 'nobody@nowhere.example',
    password: 'a guess of many',
  };

  it('does not count from anybody: an address cannot be invented to try more passwords', async () => {
    const statuses = new Set<number>();
    for (let guess = 0; guess < 40; guess += 1) {
      const headers = {
        'x-weerbaar-request': '1',
        'x-forwarded-for': `203.0.113.${String(guess)}`,
        'x-real-ip': `203.0.113.${String(guess)}`,
        forwarded: `for=203.0.113.${String(guess)}`,
      };
      const payload = { ...signIn, email: `nobody-${String(guess)}@nowhere.example` };
      statuses.add(
        (
          await ask({
            method: 'POST',
            url: '/api/v1/session',
            headers,
            payload,
            address: '198.51.100.7',
          })
        ).status,
      );
    }
    expect([...statuses].sort()).toEqual([401, 429]);
  }, 60_000);

  it('does not make a foreign origin our own', async () => {
    const headers = {
      ...own(),
      host: 'weerbaar.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      origin: 'https://evil.example',
    };
    expectProblem(
      await ask({ method: 'POST', url: '/api/v1/landmarks', headers, payload: landmark }),
      403,
      'request-forged',
    );
  });

  it('makes nobody somebody', async () => {
    for (const header of [
      'x-user-id',
      'x-tenant-id',
      'x-person-id',
      'x-forwarded-user',
      'authorization',
    ]) {
      expect((await ask({ headers: { [header]: ciso.id } })).status).toBe(401);
    }
  });

  it('counts from the proxies that are trusted, and from nobody else', async () => {
    const trusting = await createApp(
      Object.assign({}, api.app.get(Configuration), { trustedProxies: ['198.51.100.9'] }),
    );
    await trusting.init();
    const headers = {
      ...own(),
      host: 'inside',
      'x-forwarded-host': 'weerbaar.example',
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '203.0.113.9',
      origin: 'https://weerbaar.example',
    };
    const asked = { method: 'POST', url: '/api/v1/landmarks', headers, payload: landmark };
    try {
      expect((await ask({ ...asked, address: '198.51.100.9' }, trusting)).status).toBe(201);
      expect((await ask({ ...asked, address: '198.51.100.8' }, trusting)).status).toBe(403);
    } finally {
      await trusting.close();
    }
  });
});

describe('what nobody asked for', () => {
  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'];

  it('is not answered: a method without an operation does not exist', async () => {
    const paths = Object.entries(openApiDocument(api.app).paths);
    for (const [path] of paths) {
      // A fixed name may stand where another operation expects an id: to that one, `export` is an id that nobody has.
      const offered = paths
        .filter(([other]) => new RegExp(`^${other.replace(/\{\w+\}/g, '[^/]+')}$`).test(path))
        .flatMap(([, known]) => Object.keys(known).map((method) => method.toUpperCase()));
      for (const method of methods.filter(
        (one) => !offered.includes(one) && !(one === 'HEAD' && offered.includes('GET')),
      )) {
        const url = path.replace(/\{\w+\}/g, randomUUID());
        const reply = await ask({
          method,
          url,
          headers: own(),
          ...(/^P/.test(method) ? { payload: {} } : {}),
        });
        expect([method, path, [404, 405].includes(reply.status)]).toEqual([method, path, true]);
      }
    }
  });

  it.each([
    '/api',
    '/api/',
    '/api/v1',
    '/api/v1/',
    '/api/v2/units',
    '/api/v1/units/',
    '/api/v1//units',
    '/api/v1/../../etc/passwd',
    '/api/v1/units%00',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%c0%af',
    '/api/v1/units/%',
    '/index.html%00.js',
    '/main-ABCDEFGH.js/../../../../etc/passwd',
  ])('is not found: %s', async (url) => {
    for (const accept of ['application/json', '*/*']) {
      const reply = await ask({ url, headers: { ...signedIn(), accept } });
      expectProblem(reply, /^4(00|04)$/);
      expect(reply.text).not.toContain('root:');
    }
  });
});

describe('a body that is not what it should be', () => {
  const json = { 'content-type': 'application/json' };
  const post = (payload: string | Buffer, headers: Record<string, string> = json): Promise<Reply> =>
    ask({ method: 'POST', url: '/api/v1/landmarks', headers: { ...own(), ...headers }, payload });

  it.each([
    ['cut off', '{"on":"2024-01-01"', 400],
    ['nothing', '', 400],
    ['no JSON', 'on=2024-01-01', 400],
    ['with a NUL between', '{"on":\u0000}', 400],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 400],
    ['that would change every object', '{"__proto__":{"admin":true},"on":"2024-01-01"}', 400],
    [
      'that would change every object by another way',
      '{"constructor":{"prototype":{"admin":true}}}',
      400,
    ],
    ['null', 'null', 422],
    ['a number', '7', 422],
    ['a list', '[]', 422],
    ['a text', '"x"', 422],
    ['nested without end', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 400],
    ['with wrong types', '{"on":5,"titleEn":{},"source":[]}', 422],
    ['with a NUL in a text', JSON.stringify({ ...landmark, titleEn: 'a\u0000b' }), 422],
    [
      'with half a character in a text',
      '{"on":"2024-01-01","titleEn":"\\ud800","source":"x"}',
      422,
    ],
    [
      'with a title that turns the reading direction',
      JSON.stringify({ ...landmark, titleEn: 'Audit \u202egnp.exe' }),
      422,
    ],
    [
      'with a source of which nothing can be seen',
      JSON.stringify({ ...landmark, source: '\u200b\u2060' }),
      422,
    ],
    ['with a source of fillers', JSON.stringify({ ...landmark, source: '\u3164' }), 422],
    ['with a day that there is not', JSON.stringify({ ...landmark, on: '2023-02-29' }), 422],
    [
      'with a text that is too long',
      JSON.stringify({ ...landmark, titleEn: 'x'.repeat(100_000) }),
      422,
    ],
  ])('is refused when it is %s', async (_, payload, status) => {
    expectProblem(await post(payload), status);
  });

  it('is refused before it is taken in when it is huge', async () => {
    expectProblem(await post(`{"titleEn":"${'x'.repeat(5 * 1024 * 1024)}"}`), 413, 'too-large');
    expectProblem(await post('{}', { ...json, 'content-length': '99999999999' }), /^4(00|13)$/);
  });

  it('tells which entry is wrong and never what was sent', async () => {
    const reply = await post(JSON.stringify({ ...landmark, on: '<script>alert(1)</script>' }));
    expectProblem(reply, 422, 'request-invalid');
    expect(new Set((reply.body['errors'] as { path: string }[]).map(({ path }) => path))).toEqual(
      new Set(['on']),
    );
    expect(reply.text).not.toContain('script');
  });

  it.each([
    ['an id that is none', '/api/v1/units/nonsense'],
    ['an id with a quotation mark', "/api/v1/units/'%20or%20'1'='1"],
    ['an id with a NUL', '/api/v1/units/%00'],
    ['a person that is none', '/api/v1/people/1%3Bdrop%20table%20person'],
    ['a very long id', `/api/v1/units/${'a'.repeat(90)}`],
    ['a day that is none', '/api/v1/units?on=yesterday'],
    ['a day that is said twice', '/api/v1/units?on=2024-01-01&on=2024-01-02'],
    ['a day that is an object', '/api/v1/units?on[gt]=2024-01-01'],
    ['a group that is no number', `/api/v1/units/${randomUUID()}/dashboard?ig=all`],
    ['a framework with a NUL', '/api/v1/my-work?framework=%00'],
    ['a code with a NUL', '/api/v1/safeguards/%00'],
    ['a link with a NUL', '/api/v1/links/%00'],
    ['a link that is endless', `/api/v1/links/${'a'.repeat(2_000)}`],
  ])('or a question with %s is refused without a word of what is inside', async (_, url) => {
    const reply = await ask({ url, headers: signedIn() });
    if (url.includes('on[gt]')) {
      expect(reply.status).toBeLessThan(500);
      return;
    }
    expectProblem(reply, /^4(00|03|04|14|22)$/);
  });

  it.each([
    ['no quotation marks', '1'],
    ['a weak tag', 'W/"1"'],
    ['any', '*'],
    ['several', '"1", "2"'],
    ['a number too large', '"99999999999"'],
    ['a number below zero', '"-1"'],
  ])('or a revision with %s is refused', async (_, match) => {
    const reply = await ask({
      method: 'DELETE',
      url: `/api/v1/landmarks/${randomUUID()}`,
      headers: { ...own(), 'if-match': match },
    });
    expectProblem(reply, 428, 'precondition-required');
  });

  it.each(['short', 'x'.repeat(201), 'with a blank', '\u00e9'.repeat(8)])(
    'or an idempotency key such as %s is refused',
    async (key) => {
      expectProblem(
        await ask({
          method: 'POST',
          url: '/api/v1/landmarks',
          headers: { ...own(), 'idempotency-key': key },
          payload: landmark,
        }),
        /^4(00|22)$/,
      );
    },
  );

  it('or one that is nested without end is refused where no key asks for its hash', async () => {
    const headers = {
      ...signedIn(),
      'x-weerbaar-request': '1',
      'content-type': 'application/json',
    };
    for (const [open, close] of [
      ['[', ']'],
      ['{"theme":', '}'],
    ] as const) {
      const payload = `${open.repeat(50_000)}1${close.repeat(50_000)}`;
      expectProblem(await ask({ method: 'PATCH', url: '/api/v1/profile', headers, payload }), 422);
    }
  });

  it('or a form that is broken is refused', async () => {
    const good = aForm({ subject: 'unit', id: unit }, { name: 'x.txt', content: 'x' });
    const send = (payload: Buffer | string, type: string): Promise<Reply> =>
      ask({
        method: 'POST',
        url: '/api/v1/attachments',
        headers: { ...own(), 'content-type': type },
        payload,
      });
    const type = String(good.headers['content-type']);
    expect((await send(good.payload, type)).status).toBe(201);
    expectProblem(await send(good.payload.subarray(0, 60), type), /^4/);
    expectProblem(await send('', type), /^4/);
    expectProblem(await send(good.payload, 'multipart/form-data'), /^4/);
    expectProblem(await send(good.payload, 'multipart/form-data; boundary=other'), /^4/);
    expectProblem(await send('{}', 'application/json'), 415);
  });
});

describe('what goes wrong inside', () => {
  it('is told as no more than that, with the number that the log knows it by', async () => {
    // A failure that no command foresees.
    await api.superuser.query('alter table landmark rename column source to sources');
    try {
      const reply = await ask({ url: '/api/v1/landmarks', headers: signedIn() });
      expectProblem(reply, 500, 'internal');
      expect(Object.keys(reply.body).sort()).toEqual([
        'code',
        'requestId',
        'status',
        'title',
        'type',
      ]);
      expect(reply.headers['cache-control']).toBe('no-store');
      expect(reply.headers['x-content-type-options']).toBe('nosniff');
      expectProblem(
        await ask({ method: 'POST', url: '/api/v1/landmarks', headers: own(), payload: landmark }),
        500,
        'internal',
      );
    } finally {
      await api.superuser.query('alter table landmark rename column sources to source');
    }
    expect((await ask({ url: '/api/v1/landmarks', headers: signedIn() })).status).toBe(200);
  });
});

describe('bytes that are no request', () => {
  const host = 'Host: x\r\n';
  it.each<[string, string, number, string]>([
    [
      'a line too many',
      `GET /api/v1/units HTTP/1.1\r\n${host}Bad Header: y\r\n\r\n`,
      400,
      'request-malformed',
    ],
    [
      'two lengths',
      `POST /api/v1/landmarks HTTP/1.1\r\n${host}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello`,
      400,
      'request-malformed',
    ],
    [
      'a length and chunks',
      `POST /api/v1/landmarks HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
      'request-malformed',
    ],
    [
      'headers without end',
      `GET / HTTP/1.1\r\n${host}X: ${'y'.repeat(40_000)}\r\n\r\n`,
      431,
      'headers-too-large',
    ],
    ['nonsense', '\u0000\u0001\u0002\r\n\r\n', 400, 'request-malformed'],
    ['no method', `/api/v1/units HTTP/1.1\r\n${host}\r\n`, 400, 'request-malformed'],
    [
      'no host',
      'GET /api/v1/units HTTP/1.1\r\nConnection: close\r\n\r\n',
      400,
      'request-malformed',
    ],
    [
      'an expectation that nobody knows, and no session',
      `GET /api/v1/units HTTP/1.1\r\n${host}Expect: wonders\r\nConnection: close\r\n\r\n`,
      401,
      'session-missing',
    ],
  ])(
    'are turned away as a problem, without a word of what is inside: %s',
    async (_, bytes, status, code) => {
      await api.app.listen(0, '127.0.0.1').catch(() => undefined);
      const answer = await over(api.app, (socket) => socket.write(bytes, 'latin1'));
      expectProblem(answer, status, code);
      expect(answer.headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        connection: 'close',
      });
    },
  );
});

describe('a server that is stopping', () => {
  it('finishes what it began, and says of what comes in too late that it is away', async () => {
    const stopping = await createApp(Object.assign({}, api.app.get(Configuration)));
    await stopping.listen(0, '127.0.0.1');
    const request = 'GET /api/v1/units HTTP/1.1\r\nHost: x\r\n';
    const answer = await over(stopping, async (socket) => {
      socket.write(request);
      await setTimeout(100);
      void stopping.close();
      await setTimeout(100);
      socket.write('\r\n');
    });
    expectProblem(answer, 503, 'unavailable');
  });
});

/** What the server says to bytes over a connection of their own, until it closes it. */
async function over(app: NestFastifyApplication, say: (socket: Socket) => unknown): Promise<Reply> {
  const { port } = app.getHttpServer().address() as { port: number };
  const answer = await new Promise<string>((resolve) => {
    let told = '';
    const socket = connect(port, '127.0.0.1', () => void say(socket));
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (told += chunk));
    socket.on('error', () => resolve(told));
    socket.on('close', () => resolve(told));
  });
  const [head = '', text = ''] = answer.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 2),
    ]),
  );
  const body = (text.startsWith('{') && text.endsWith('}') ? JSON.parse(text) : {}) as Record<
    string,
    unknown
  >;
  return { status: Number(first.split(' ')[1]), headers, text, body };
}
