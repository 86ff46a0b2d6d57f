import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { publicFiles } from '../../api/src/status-pages/render/public-files';
import { benchDatabase } from './bench-database';
import { BenchWorld } from './bench-world';
import { compare, report } from './measure';

/**
 * The public status page under load ÷ a static file of the very same bytes from the same server. Thirty-two connections ask one
 * after the other, as browsers do that know no coding; every answer must be whole.
 */
const connections = 32;
const requests = 1_500;
const slug = 'benchbenchbenchbench01';
const world = await BenchWorld.on(await benchDatabase());
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'weerbaar-bench-status-'));
const web = path.join(folder, 'no-web');
const children: ChildProcess[] = [];

const inBoth = (text: string) => ({ nl: text, en: text });
const files = publicFiles(
  {
    content: {
      ...{ organisation: 'groep stad Antwerpen', illustrative: true },
      ...{ title: inBoth('Outage'), message: inBoth('We are working on it. '.repeat(20)) },
      services: Array.from({ length: 15 }, (_, index) => ({
        name: inBoth(`Service ${String(index)}`),
        description: inBoth('What it is, in one sentence.'),
        ...{ state: 'degraded' as const, plannedAt: null, text: inBoth('Come to the counter.') },
      })),
    },
    at: '2023-01-15T11:00:00.000Z',
    earlier: [],
  },
  `http://localhost/status/${slug}/`,
);

/** The page stands in the database as publishing leaves it, and beside the web application as a file. */
async function publish(tenantId: string): Promise<Buffer> {
  const page = files.find(({ file }) => file === 'nl.html');
  if (page === undefined) throw new Error('there is no page');
  const client = new pg.Client({ connectionString: world.urls.superuserUrl });
  await client.connect();
  await client.query(
    `insert into published_file (slug, file, organisation_id, media_type, etag, published_at, body, gzip, brotli)
     values ($1, $2, $3, $4, $5, now(), $6, $7, $8)`,
    [slug, page.file, tenantId, page.mediaType, page.etag, page.body, page.gzip, page.brotli],
  );
  await client.end();
  fs.mkdirSync(web);
  fs.writeFileSync(path.join(web, 'index.html'), '<!doctype html><title>Weerbaar</title>');
  fs.writeFileSync(path.join(web, 'page.html'), page.body);
  return page.body;
}

async function serve(): Promise<number> {
  const child = fork(path.join(import.meta.dirname, 'product-server.js'), {
    env: { ...process.env, BENCH_DATABASE_URL: world.urls.appUrl, BENCH_FOLDER: folder },
  });
  children.push(child);
  const [port] = (await once(child, 'message')) as [string];
  return Number(port);
}

async function ask(agent: http.Agent, url: string, length: number): Promise<void> {
  let left = requests;
  const one = () =>
    new Promise<void>((resolve, reject) => {
      http
        .get(url, { agent }, (response) => {
          let bytes = 0;
          response.on('data', (part: Buffer) => {
            bytes += part.length;
          });
          response.on('end', () => {
            if (response.statusCode === 200 && bytes === length) resolve();
            else reject(new Error(`${url} answered ${String(response.statusCode)}`));
          });
        })
        .on('error', reject);
    });
  const keepAsking = async () => {
    while (left > 0) {
      left -= 1;
      await one();
    }
  };
  await Promise.all(Array.from({ length: connections }, keepAsking));
}

try {
  const tenant = await world.aTenant(2, 1);
  const { length } = await publish(tenant.id);
  const port = await serve();
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const asking = (at: string) => () => ask(agent, `http://127.0.0.1:${String(port)}${at}`, length);
  const ratio = await compare(
    { name: `${String(requests)} × the status page`, run: asking(`/status/${slug}/nl.html`) },
    { name: `${String(requests)} × a static file`, run: asking('/page.html') },
    { pairs: 15, times: 1, warmUp: 4 },
  );
  report('public status page under load ÷ a static file of the same server', ratio, { most: 1.5 });
} finally {
  for (const child of children) child.disconnect();
  fs.rmSync(folder, { recursive: true, force: true });
  await world.close();
}
