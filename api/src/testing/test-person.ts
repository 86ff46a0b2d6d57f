import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { PersonId, TenantId } from '@weerbaar/kernel';
import { sessionCookie } from '../platform/security/session-token';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Answered<Body = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | string[] | undefined>>;
  readonly body: Body;
  readonly text: string;
  /** The bytes of a file. */
  readonly bytes: Buffer;
}

/** A person as his browser: sends the cookie and the headers that our own page sends. */
export class TestPerson {
  constructor(
    private readonly app: NestFastifyApplication,
    readonly tenantId: TenantId,
    readonly id: PersonId,
    readonly email: string,
    readonly token: string,
  ) {}

  get<Body = Record<string, unknown>>(
    url: string,
    headers: Record<string, string> = {},
  ): Promise<Answered<Body>> {
    return this.send<Body>('GET', url, undefined, headers);
  }

  /** A creating POST carries a fresh idempotency key unless the test brings its own. */
  post<Body = Record<string, unknown>>(
    url: string,
    payload: unknown = {},
    headers: Record<string, string> = {},
  ): Promise<Answered<Body>> {
    return this.send<Body>('POST', url, payload, { 'idempotency-key': randomUUID(), ...headers });
  }

  put<Body = Record<string, unknown>>(
    url: string,
    payload: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answered<Body>> {
    return this.send<Body>('PUT', url, payload, headers);
  }

  patch<Body = Record<string, unknown>>(
    url: string,
    payload: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answered<Body>> {
    return this.send<Body>('PATCH', url, payload, headers);
  }

  delete<Body = Record<string, unknown>>(
    url: string,
    headers: Record<string, string> = {},
  ): Promise<Answered<Body>> {
    return this.send<Body>('DELETE', url, undefined, headers);
  }

  async send<Body = Record<string, unknown>>(
    method: Method,
    url: string,
    payload: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answered<Body>> {
    const response = await this.app.inject({
      method,
      url: url.startsWith('/api/') ? url : `/api/v1${url}`,
      headers: {
        ...(this.token === '' ? {} : { cookie: `${sessionCookie}=${this.token}` }),
        'x-weerbaar-request': '1',
        ...headers,
      },
      ...(payload === undefined ? {} : { payload: payload as object }),
    });
    const json = (response.headers['content-type'] ?? '').includes('json');
    return {
      status: response.statusCode,
      headers: response.headers,
      body: (json && response.body !== '' ? JSON.parse(response.body) : {}) as Body,
      text: response.body,
      bytes: response.rawPayload,
    };
  }
}
