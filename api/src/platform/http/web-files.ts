import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const year = 31_536_000;

/** Serves the built web application; files whose name holds their hash may be kept for a year, the page itself never. */
export async function registerWebFiles(app: NestFastifyApplication, root: string): Promise<boolean> {
  if (!existsSync(join(root, 'index.html'))) return false;
  await app.register(fastifyStatic as never, {
    root,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply: Pick<FastifyReply, 'header'>, path: string) => {
      const hashed = /-[\w-]{8}\.[a-z0-9]+(\.br|\.gz)?$/i.test(path);
      void reply.header('cache-control', hashed ? `public, max-age=${String(year)}, immutable` : 'no-cache');
    },
  } as never);
  return true;
}

/** A page address of the web application: everything a browser navigates to outside /api. */
export function wantsPage(request: FastifyRequest): boolean {
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    !request.url.startsWith('/api/') &&
    !/\.[a-z0-9]{1,5}(\?|$)/i.test(request.url) &&
    (request.headers.accept ?? '').includes('text/html')
  );
}

/** Sends the page that starts the web application; the address stays, so that deep links and reload work. */
export function sendPage(reply: FastifyReply): void {
  void (reply as unknown as { sendFile(name: string): unknown }).sendFile('index.html');
}
