import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { statement } from '../../api/src/platform/database/sql';
import { findSession } from '../../api/src/platform/security/find-session.query';
import { sessionCookie } from '../../api/src/platform/security/session-token';
import { gatherSafeguard } from '../../api/src/scores/show-safeguard/show-safeguard.query';
import { benchDatabase } from './bench-database';
import { BenchWorld } from './bench-world';
import { compare, report } from './measure';

/**
 * An authenticated, authorised GET of one safeguard, in requests per second, ÷ node:http and pg that run the same two
 * statements (session and safeguard) and send what they answer. Each server is a process of its own; sixteen connections ask.
 */
const connections = 16;
const requests = 600;
const world = await BenchWorld.on(await benchDatabase());
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'weerbaar-bench-request-'));
const children: ChildProcess[] = [];

async function serve(name: string, message?: object): Promise<number> {
  const child = fork(path.join(import.meta.dirname, `${name}.js`), {
    env: { ...process.env, BENCH_DATABASE_URL: world.urls.appUrl, BENCH_FOLDER: folder },
  });
  children.push(child);
  if (message !== undefined) child.send(message);
  const [port] = (await once(child, 'message')) as [string];
  return Number(port);
}

/** Asks `requests` times over all connections, each as soon as its last answer is in; every answer must be a good one. */
async function ask(agent: http.Agent, url: string, cookie: string): Promise<void> {
  let left = requests;
  const one = () =>
    new Promise<void>((resolve, reject) => {
      http
        .get(url, { agent, headers: { cookie } }, (response) => {
          response.resume();
          response.on('end', () => {
            if (response.statusCode === 200) resolve();
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
  const tenant = await world.aTenant(30, 5);
  await world.settle();
  const unitId = tenant.leaves[0] ?? tenant.root;
  const { caller } = tenant;
  const on = caller.today;
  const statements = [
    findSession(tenant.id, caller.tokenHash, 60, on),
    gatherSafeguard(caller, { framework: 'cis', version: '8.1', unitId, code: '1.1', on }),
  ].map((one) => statement(one.sql));
  const product = await serve('product-server');
  const bare = await serve('bare-server', {
    url: world.urls.appUrl,
    tenantId: tenant.id,
    statements,
  });
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const cookie = `${sessionCookie}=${tenant.token}`;
  const path = `/api/v1/units/${unitId}/safeguards/1.1?framework=cis&version=8.1`;
  const asking = (port: number) => () =>
    ask(agent, `http://127.0.0.1:${String(port)}${path}`, cookie);
  // Requests per second are what time per request is not: the reference's time ÷ ours.
  const ratio = await compare(
    { name: `${String(requests)} × node:http + pg`, run: asking(bare) },
    { name: `${String(requests)} × the product`, run: asking(product) },
    { pairs: 15, times: 1, warmUp: 4 },
  );
  report('requests per second for one safeguard ÷ node:http and pg', ratio, { least: 0.6 });
} finally {
  for (const child of children) child.disconnect();
  fs.rmSync(folder, { recursive: true, force: true });
  await world.close();
}
