import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { PageFilter } from './page.filter';
import { registerSecurityHeaders } from './security-headers';
import { registerWebFiles } from './web-files';

@Controller()
class Nothing {}

@Module({ controllers: [Nothing] })
class Empty {}

let root: string;
let app: NestFastifyApplication;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'weerbaar-web-'));
  writeFileSync(
    join(root, 'index.html'),
    '<app-root ngCspNonce="__CSP_NONCE__"><script nonce="__CSP_NONCE__">',
  );
  writeFileSync(join(root, 'main-ABCD1234.js'), 'export {};');
  app = await NestFactory.create<NestFastifyApplication>(Empty, new FastifyAdapter(), {
    logger: false,
  });
  await registerSecurityHeaders(app, false);
  app.useGlobalFilters(new PageFilter(await registerWebFiles(app, root)));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});

afterAll(async () => {
  await app.close();
  rmSync(root, { recursive: true });
});

const get = (url: string) => app.inject({ method: 'GET', url, headers: { accept: 'text/html' } });

describe('the page that starts the web application', () => {
  it.each(['/', '/dashboard?ig=1', '/link/a.secret-of-a-link'])(
    'comes at %s with a nonce that its policy names',
    async (url) => {
      const answer = await get(url);
      const nonce = /ngCspNonce="([^"]+)"/.exec(answer.body)?.[1] ?? '';
      expect(answer.statusCode).toBe(200);
      expect(nonce.length).toBeGreaterThanOrEqual(22);
      expect(answer.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
      expect(answer.headers['cache-control']).toBe('no-cache');
    },
  );

  it('is nobody’s to fetch as a bare file, without a nonce', async () => {
    expect((await get('/index.html')).statusCode).toBe(404);
  });

  it('has another nonce each time', async () => {
    const [first, second] = await Promise.all([get('/'), get('/')]);
    expect(first.body).not.toBe(second.body);
    expect(first.body).not.toContain('__CSP_NONCE__');
  });

  it('keeps files that name their hash for a year', async () => {
    const answer = await get('/main-ABCD1234.js');
    expect(answer.headers['cache-control']).toContain('immutable');
  });
});
