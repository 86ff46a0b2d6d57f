import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { sessionCookie } from '../../platform/security/session-token';
import type { Sent } from './row';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly body: Record<string, unknown>;
}

let asked = 0;

/** Every question comes from an address of its own, so that no throttle mixes them up. */
const address = (): string => {
  asked += 1;
  return `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`;
};

/** Asks as our own page does. A body that is bytes goes as it is, with the headers given. */
export async function ask(
  app: NestFastifyApplication,
  token: string,
  method: string,
  url: string,
  { query = {}, body, headers = {}, without = [] }: Sent = {},
): Promise<Answer> {
  const sent: Record<string, string> = {
    'x-weerbaar-request': '1',
    'user-agent': 'matrix',
    ...(token === '' ? {} : { cookie: `${sessionCookie}=${token}` }),
    ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
    ...headers,
  };
  const response = await app.inject({
    method: method as 'GET',
    url,
    query: { ...query },
    remoteAddress: address(),
    headers: Object.fromEntries(Object.entries(sent).filter(([name]) => !without.includes(name))),
    ...(body === undefined ? {} : { payload: body as object }),
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
