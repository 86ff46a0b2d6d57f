import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { sessionCookie } from '../../platform/security/session-token';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

export interface Reply {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test looks into whatever was answered
  readonly body: any;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly setCookies: readonly string[];
}

/** A browser with its cookies, at an address of its own: two of them share nothing. */
export class TestBrowser {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly app: NestFastifyApplication,
    readonly address = `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 256)).join('.')}`,
  ) {}

  get token(): string {
    return this.cookies.get(sessionCookie) ?? '';
  }

  get = (url: string): Promise<Reply> => this.send('GET', url);
  post = (
    url: string,
    payload: unknown = {},
    headers: Record<string, string> = {},
  ): Promise<Reply> =>
    this.send('POST', url, payload, { 'idempotency-key': randomUUID(), ...headers });
  patch = (url: string, payload: unknown, revision?: number): Promise<Reply> =>
    this.send('PATCH', url, payload, revision === undefined ? {} : { 'if-match': `"${revision}"` });
  delete = (url: string): Promise<Reply> => this.send('DELETE', url);

  async send(
    method: Method,
    url: string,
    payload?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await this.app.inject({
      method,
      url: `/api/v1${url}`,
      remoteAddress: this.address,
      headers: {
        ...(cookie === '' ? {} : { cookie }),
        'x-weerbaar-request': '1',
        'user-agent': 'a test',
        ...headers,
      },
      ...(payload === undefined ? {} : { payload: payload as object }),
    });
    const setCookies = [response.headers['set-cookie'] ?? []].flat();
    for (const line of setCookies) this.keep(line);
    const isJson = (response.headers['content-type'] ?? '').includes('json');
    return {
      status: response.statusCode,
      body: isJson && response.body !== '' ? (JSON.parse(response.body) as unknown) : response.body,
      headers: response.headers,
      setCookies,
    };
  }

  /** Keeps a cookie as a browser does: an expired one is thrown away. */
  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    const gone = attributes.some((attribute) =>
      /^(Max-Age=0|Expires=Thu, 01 Jan 1970)/i.test(attribute),
    );
    if (gone) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
