import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { createApp } from '../../app';
import { startApi, type TestApi } from '../../testing/api-harness';
import type { TestTenant } from '../../testing/test-tenant';
import { Configuration } from '../config/configuration';
import { TenantDatabase } from '../database/tenant-database';
import { sqlState } from '../database/sql-state';
import { carrierSchema, carrierVersion, prepareCarrier } from './carrier-schema';
import { JobCarrier } from './job-carrier';
import { Jobs, type JobWork } from './jobs';

async function until(met: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let waited = 0; waited < 15_000; waited += 20) {
    if (await met()) return;
    await pause(20);
  }
  throw new Error(`waited in vain until ${what}`);
}

describe('work for later', () => {
  let api: TestApi;
  let tenant: TestTenant;
  const processes: NestFastifyApplication[] = [];
  beforeAll(async () => (api = await startApi()));
  afterAll(() => api.stop());
  beforeEach(async () => (tenant = await api.aTenant()));
  afterEach(async () => {
    for (const one of processes.splice(0)) await one.close();
  });

  /** One more process on the same database, which works unless told otherwise. */
  async function aProcess(
    work: JobWork,
    kind = 'greet',
    works = true,
  ): Promise<NestFastifyApplication> {
    const one = await createApp(Object.assign({}, api.app.get(Configuration)));
    await one.init();
    processes.push(one);
    one.get(Jobs).handle(kind, work);
    if (works) await one.get(Jobs).start(api.urls.jobsUrl);
    return one;
  }
  const enqueue = (one: NestFastifyApplication, key = 'once', dueAt?: Date): Promise<void> =>
    one.get(TenantDatabase).write(tenant.id, (tx) =>
      one.get(Jobs).enqueue(tx, {
        kind: 'greet',
        key,
        input: { name: key },
        ...(dueAt !== undefined && { dueAt }),
      }),
    );
  /** The jobs of the test: the sweep makes jobs of other kinds for every tenant. */
  const rows = async (): Promise<Record<string, unknown>[]> =>
    (
      await api.superuser.query<Record<string, unknown>>(
        "select * from job where tenant_id = $1 and kind = 'greet' order by enqueued_at",
        [tenant.id],
      )
    ).rows;
  const finished = async (many: number): Promise<boolean> =>
    (await rows()).filter((row) => row['finished_at'] !== null).length === many;

  it('is done at once when the transaction is kept, with what it was given', async () => {
    const done: unknown[] = [];
    const one = await aProcess((tenantId, input) => {
      done.push([tenantId, input]);
      return Promise.resolve();
    });
    const began = Date.now();
    await enqueue(one);
    await until(() => finished(1), 'the job is finished');
    expect(Date.now() - began).toBeLessThan(3_000);
    expect(done).toEqual([[tenant.id, { name: 'once' }]]);
    expect(await rows()).toMatchObject([{ kind: 'greet', attempts: 1, failure: null }]);
  });

  it('is never done when the transaction is not kept', async () => {
    let done = 0;
    const one = await aProcess(() => Promise.resolve(void (done += 1)));
    const failing = one.get(TenantDatabase).write(tenant.id, async (tx) => {
      await one.get(Jobs).enqueue(tx, { kind: 'greet', key: 'never' });
      throw new Error('something else');
    });
    await expect(failing).rejects.toThrow('something else');
    await enqueue(one, 'sentinel');
    await until(() => finished(1), 'the job after it is finished');
    expect([done, (await rows()).length]).toEqual([1, 1]);
  });

  it('is done once, however many processes there are', async () => {
    const done: string[] = [];
    const work: JobWork = async (_, { name }) => {
      await pause(5);
      done.push(String(name));
    };
    const [first, second] = [await aProcess(work), await aProcess(work)];
    const names = Array.from({ length: 20 }, (_, index) => `job ${String(index)}`);
    await Promise.all(names.map((name, index) => enqueue(index % 2 === 0 ? first : second, name)));
    // Carried a second time by whoever thinks it was forgotten: nothing comes of it.
    for (const row of await rows()) {
      const job = { tenantId: tenant.id, jobId: String(row['id']) };
      await Promise.all([first, second].map((one) => one.get(JobCarrier).carry(job, new Date(0))));
    }
    await until(() => finished(20), 'all jobs are finished');
    expect(done.sort()).toEqual(names.sort());
  });

  it('is one job while it waits, at the earlier of two times', async () => {
    const one = await aProcess(() => Promise.resolve(), 'greet', false);
    const [soon, later] = [new Date('2099-01-01T00:00:00Z'), new Date('2099-02-01T00:00:00Z')];
    await enqueue(one, 'same', later);
    await enqueue(one, 'same', soon);
    await enqueue(one, 'same', later);
    expect(await rows()).toMatchObject([{ due_at: soon }]);
  });

  it('is found again when the process that enqueued it died before it could hand it over', async () => {
    const dead = await aProcess(() => Promise.resolve(), 'greet', false);
    await enqueue(dead);
    const done: string[] = [];
    const alive = await aProcess((_, { name }) => Promise.resolve(void done.push(String(name))));
    expect(done).toEqual([]);
    await api.superuser.query(
      `update job set due_at = due_at - interval '1 minute' where tenant_id = $1`,
      [tenant.id],
    );
    await alive.get(Jobs).sweep();
    await until(() => finished(1), 'the forgotten job is finished');
    expect(done).toEqual(['once']);
  });

  it('is found again when a look fails, of this tenant or of another', async () => {
    const other = await api.aTenant();
    const dead = await aProcess(() => Promise.resolve(), 'greet', false);
    await enqueue(dead);
    const alive = await aProcess(() => Promise.resolve());
    await api.superuser.query(
      `update job set due_at = due_at - interval '1 minute' where tenant_id = $1 and kind = 'greet'`,
      [tenant.id],
    );
    const looked: string[] = [];
    alive.get(Jobs).watch(() => Promise.reject(new Error('a look that fails')));
    alive.get(Jobs).watch((id) => Promise.resolve(void looked.push(id)));
    await alive.get(Jobs).sweep();
    expect(looked).toEqual(expect.arrayContaining([tenant.id, other.id]));
    await until(() => finished(1), 'the forgotten job is finished');
  });

  it('is tried again when it fails, and given up in the end; why is told to nobody outside the wall', async () => {
    const one = await aProcess(() => Promise.reject(new Error('Mrs Janssens')), 'greet', false);
    await enqueue(one);
    const jobId = String((await rows())[0]?.['id']);
    const attempt = (last: boolean): Promise<void> =>
      one.get(Jobs).perform({ tenantId: tenant.id, jobId }, { last });
    await expect(attempt(false)).rejects.toThrow(/^the job failed$/);
    expect(await rows()).toMatchObject([{ attempts: 1, finished_at: null }]);
    await expect(attempt(true)).rejects.toThrow(/^the job failed$/);
    expect(await rows()).toMatchObject([{ attempts: 2, failure: 'failed' }]);
    await attempt(true);
    expect(await rows()).toMatchObject([{ attempts: 2 }]);
  });

  it('comes to its end before the process does', async () => {
    let done = false;
    let begun = false;
    const one = await aProcess(async () => {
      begun = true;
      await pause(700);
      done = true;
    });
    await enqueue(one);
    await until(() => begun, 'the job has begun');
    processes.splice(0);
    await one.close();
    expect([done, await finished(1)]).toEqual([true, true]);
  });
});

describe('the tables of the library that carries jobs', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startApi()));
  afterAll(() => api.stop());

  it('are those of the release that is installed', () => {
    const file = createRequire(import.meta.url).resolve('pg-boss/package.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { pgboss: { schema: number } };
    expect(manifest.pgboss.schema).toBe(carrierVersion);
  });

  it('are made once, and left alone after that', async () => {
    const made = async (): Promise<unknown> =>
      (
        await api.superuser.query(
          `select relname, oid from pg_class where relnamespace = $1::regnamespace order by 1`,
          [carrierSchema],
        )
      ).rows;
    const before = await made();
    await prepareCarrier(api.urls.ownerUrl);
    expect(await made()).toEqual(before);
  });

  it('are for a login that sees nothing else, and that nobody else can use', async () => {
    const stateOf = async (url: string, text: string): Promise<string> => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      return client
        .query(text)
        .then(() => 'done', sqlState)
        .finally(() => client.end());
    };
    const tables = await api.superuser.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
    );
    for (const { name } of tables.rows)
      expect([name, await stateOf(api.urls.jobsUrl, `select 1 from ${name}`)]).toEqual([
        name,
        '42501',
      ]);
    expect(await stateOf(api.urls.jobsUrl, `select 1 from ${carrierSchema}.job`)).toBe('done');
    for (const url of [api.urls.appUrl, api.urls.operatorUrl])
      expect(await stateOf(url, `select 1 from ${carrierSchema}.job`)).toBe('42501');
    expect(await stateOf(api.urls.jobsUrl, `create table ${carrierSchema}.mine ()`)).toBe('42501');
  });
});
