import { createServer, connect, type Server, type Socket } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../app';
import { startApi, type TestApi } from '../../testing/api-harness';
import type { TestPerson } from '../../testing/test-person';
import { Configuration } from '../config/configuration';
import { sessionCookie } from '../security/session-token';

/** A way to the database that can be cut and mended. */
class Line {
  private server: Server | undefined;
  private readonly sockets = new Set<Socket>();
  port = 0;

  constructor(private readonly target: URL) {}

  async mend(): Promise<void> {
    this.server = createServer((near) => {
      const far = connect(Number(this.target.port || 5432), this.target.hostname);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy());
        one.on('close', () => this.sockets.delete(one));
      }
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as { port: number }).port;
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}

describe('a database that goes away', () => {
  let api: TestApi;
  let app: NestFastifyApplication;
  let line: Line;
  let ciso: TestPerson;
  beforeAll(async () => {
    api = await startApi();
    const tenant = await api.aTenant();
    ciso = await tenant.aPerson('ciso');
    const url = new URL(api.urls.appUrl);
    line = new Line(new URL(api.urls.appUrl));
    await line.mend();
    url.hostname = '127.0.0.1';
    url.port = String(line.port);
    app = await createApp(
      Object.assign({}, api.app.get(Configuration), { databaseUrl: url.toString() }),
    );
    await app.init();
  });
  afterAll(async () => {
    await app.close();
    await line.cut();
    await api.stop();
  });

  const landmark = { on: '2024-01-01', titleEn: 'Audit', source: 'a test' };
  const questions = (
    key: string,
  ): Record<string, [method: string, url: string, body?: object]> => ({
    readiness: ['GET', '/api/health/ready'],
    reading: ['GET', '/api/v1/units'],
    [`writing ${key}`]: ['POST', '/api/v1/landmarks', landmark],
    'signing in': [
      'POST',
      '/api/v1/session',
      { organisation: 'nobodys-place', email: 'a@nowhere.example', password: 'p' },
    ],
  });

  async function ask(key: string): Promise<Record<string, [number, unknown]>> {
    const told: Record<string, [number, unknown]> = {};
    for (const [name, [method, url, payload]] of Object.entries(questions(key))) {
      const response = await app.inject({
        method: method as 'GET',
        url,
        headers: {
          cookie: `${sessionCookie}=${ciso.token}`,
          'x-weerbaar-request': '1',
          'idempotency-key': `landmark-${key}`,
        },
        ...(payload === undefined ? {} : { payload }),
      });
      told[name] = [response.statusCode, response.json<{ code?: string }>().code];
    }
    return told;
  }
  const served = (key: string): Record<string, [number, unknown]> => ({
    readiness: [200, undefined],
    reading: [200, undefined],
    [`writing ${key}`]: [201, undefined],
    'signing in': [401, 'sign-in-refused'],
  });
  const refused = (key: string): Record<string, [number, unknown]> =>
    Object.fromEntries(Object.keys(served(key)).map((name) => [name, [503, 'unavailable']]));

  it('is answered with 503 as long as it is away, and goes on by itself once it is back', async () => {
    expect(await ask('before')).toEqual(served('before'));
    for (const round of ['first', 'second']) {
      await line.cut();
      expect(await ask(round)).toEqual(refused(round));
      expect(await ask(round)).toEqual(refused(round));
      expect((await app.inject({ method: 'GET', url: '/api/health/live' })).statusCode).toBe(200);
      await line.mend();
      expect(await ask(round)).toEqual(served(round));
    }
  }, 60_000);

  it('is answered with 503 when its server ends every connection, and the next question is served', async () => {
    expect(await ask('quiet')).toEqual(served('quiet'));
    await api.superuser.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'weerbaar_app'`,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await ask('ended')).toEqual(served('ended'));
  });
});
