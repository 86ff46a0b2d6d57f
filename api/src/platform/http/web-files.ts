import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const year = 31_536_000;

/** What stands in the built page where the nonce of each answer belongs. */
const noncePlace = '__CSP_NONCE__';

/**
 * Serves the built web application; files whose name holds their hash may be kept for a year. Gives the page that
 * starts it, which every answer fills with a nonce of its own; undefined when nothing was built.
 */
export async function registerWebFiles(
  app: NestFastifyApplication,
  root: string,
): Promise<string | undefined> {
  const file = join(root, 'index.html');
  if (!existsSync(file)) return undefined;
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    globIgnore: ['index.html'],
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply: Pick<FastifyReply, 'header'>, path: string) => {
      const hashed = /-[\w-]{8}\.[a-z0-9]+(\.br|\.gz)?$/i.test(path);
      void reply.header(
        'cache-control',
        hashed ? `public, max-age=${String(year)}, immutable` : 'no-cache',
      );
    },
  } as never);
  return readFileSync(file, 'utf8');
}

/** A page address of the web application: everything a browser navigates to outside /api. */
export function wantsPage(request: FastifyRequest): boolean {
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    !request.url.startsWith('/api/') &&
    // A file's ending begins with a letter: /maturity/4/4.3 is the page of a safeguard.
    !/\.[a-z][a-z0-9]{0,4}(\?|$)/i.test(request.url) &&
    (request.headers.accept ?? '').includes('text/html')
  );
}

/**
 * Sends the page that starts the web application; the address stays, so that deep links and reload work. Each answer has a
 * nonce of its own: the styles of a component are added by script, and without it no inline style would be let in.
 */
export function sendPage(reply: FastifyReply, html: string): void {
  const nonce = randomBytes(16).toString('base64');
  const policy = String(reply.getHeader('content-security-policy') ?? '');
  void reply
    .status(200)
    .header('cache-control', 'no-cache')
    .header(
      'content-security-policy',
      policy
        .replace("script-src 'self'", `script-src 'self' 'nonce-${nonce}'`)
        .replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`),
    )
    .type('text/html; charset=utf-8')
    .send(html.replaceAll(noncePlace, nonce));
}
