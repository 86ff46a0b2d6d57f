import { z } from 'zod';
import { startApi, type TestApi } from '../../testing/api-harness';
import type { TestTenant } from '../../testing/test-tenant';
import { question, sql } from './sql';
import { sqlState } from './sql-state';
import { TenantDatabase } from './tenant-database';

const Context = z.object({ tenant: z.string() });
const named = question(
  sql`select coalesce(current_setting('app.tenant_id', true), '') as tenant`,
  Context,
);
const One = z.object({ one: z.number() });
const broken = question(sql`select 1 / 0 as one`, One);

/** One connection to read and one to write, so that whatever a visit leaves behind the next one finds. */
let api: TestApi;
let tenant: TestTenant;
beforeAll(async () => {
  api = await startApi({ readers: 1, writers: 1 });
  tenant = await api.aTenant();
});
afterAll(() => api.stop());

/** How the application's connections stand, as the server sees them. */
async function states(): Promise<string[]> {
  const { rows } = await api.superuser.query<{ state: string }>(
    `select distinct state from pg_stat_activity where usename = 'weerbaar_app' and datname = current_database()`,
  );
  return rows.map(({ state }) => state);
}

/** The same once the last answer has been seen off: the server tells a moment later. */
async function settled(): Promise<string[]> {
  for (let look = 0; look < 50; look += 1) {
    const now = await states();
    if (now.every((state) => state === 'idle')) return now;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return states();
}

describe('a visit to the data of a tenant', () => {
  it('names the tenant, and for no longer than it lasts', async () => {
    expect(await api.database.read(tenant.id, named)).toEqual([{ tenant: tenant.id }]);
    expect(await api.database.readDirectory(named)).toEqual([{ tenant: '' }]);
    const within = await api.database.write(tenant.id, (tx) => tx.rows(named));
    expect(within).toEqual([{ tenant: tenant.id }]);
    const left: unknown = await api.database['writers'].query(
      `select coalesce(current_setting('app.tenant_id', true), '') as tenant`,
    );
    expect(left).toEqual([{ tenant: '' }]);
  });

  it('leaves no transaction behind, whether it went well or not', async () => {
    await api.database.read(tenant.id, named);
    expect(await settled()).toEqual(['idle']);
    await expect(api.database.read(tenant.id, broken)).rejects.toThrow(/division by zero/);
    expect(await settled()).toEqual(['idle']);
    await expect(api.database.write(tenant.id, (tx) => tx.rows(broken))).rejects.toThrow(
      /division by zero/,
    );
    expect(await settled()).toEqual(['idle']);
    expect(await api.database.read(tenant.id, named)).toEqual([{ tenant: tenant.id }]);
  });

  it('that reads cannot write', async () => {
    const change = question(
      sql`update organisation set name = 'Taken' where tenant_id = ${tenant.id} returning 1 as one`,
      One,
    );
    const refused = await api.database.read(tenant.id, change).catch(sqlState);
    expect(refused).toBe('25006');
  });

  it('answers all of its questions from one moment, and none of them when one fails', async () => {
    await expect(api.database.readAll(tenant.id, [named, broken] as const)).rejects.toThrow(
      /division by zero/,
    );
    const begun = question(
      sql`select extract(epoch from now())::float8 as one, pg_sleep(0.01)::text as slept`,
      One,
    );
    const [[first], [second]] = await api.database.readAll(tenant.id, [begun, begun] as const);
    expect(first).toEqual(second);
  });

  it('goes on after its connection was lost', async () => {
    await api.database.read(tenant.id, named);
    await api.superuser.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'weerbaar_app' and datname = current_database()`,
    );
    // The first may still meet the lost connection; whoever comes after it never does.
    await api.database.read(tenant.id, named).catch(() => undefined);
    expect(await api.database.read(tenant.id, named)).toEqual([{ tenant: tenant.id }]);
    expect(await api.database.write(tenant.id, (tx) => tx.rows(named))).toEqual([
      { tenant: tenant.id },
    ]);
  });

  it('that loses its connection halfway does not hand it on', async () => {
    const killed = question(sql`select pg_terminate_backend(pg_backend_pid())::int as one`, One);
    await expect(api.database.read(tenant.id, killed)).rejects.toThrow();
    expect(await api.database.read(tenant.id, named)).toEqual([{ tenant: tenant.id }]);
  });

  it.each([
    ['the line broke', new Error('Connection terminated'), true],
    [
      'the server ended it',
      Object.assign(new Error('terminating'), { code: '57P01', severity: 'FATAL' }),
      true,
    ],
    [
      'a statement was refused',
      Object.assign(new Error('division by zero'), { code: '22012', severity: 'ERROR' }),
      false,
    ],
  ])('says of its connection whether it is of use, once %s', async (_, failure, broken) => {
    const released: unknown[] = [];
    const client = {
      query: () => Promise.reject(failure),
      release: (error?: Error) => released.push(error),
    };
    const pool = { connect: () => Promise.resolve(client) };
    const database = new TenantDatabase(pool as never, undefined as never);
    await expect(database.read(tenant.id, named)).rejects.toBe(failure);
    expect(released).toEqual([broken ? failure : undefined]);
  });

  it('keeps nothing of a change that fails', async () => {
    const renamed = api.database.write(tenant.id, async (tx) => {
      await tx.run(sql`update organisation set name = 'Taken' where tenant_id = ${tenant.id}`);
      throw new Error('no');
    });
    await expect(renamed).rejects.toThrow('no');
    const { rows } = await api.superuser.query(
      'select name from organisation where tenant_id = $1',
      [tenant.id],
    );
    expect(rows).toEqual([{ name: `Organisation ${tenant.slug}` }]);
  });

  it('fails with what went wrong, when what nobody waited for went wrong', async () => {
    const sent = api.database.write(tenant.id, (tx) => {
      tx.send(sql`update organisation set name = 'Taken' where tenant_id = ${tenant.id}`);
      tx.send(sql`select 1 / 0`);
      return Promise.resolve('done');
    });
    await expect(sent).rejects.toThrow(/division by zero/);
    const followed = api.database.write(tenant.id, async (tx) => {
      tx.send(sql`select 1 / 0`);
      return tx.rows(named);
    });
    await expect(followed).rejects.toThrow(/division by zero/);
    expect(await settled()).toEqual(['idle']);
    const { rows } = await api.superuser.query(
      'select name from organisation where tenant_id = $1',
      [tenant.id],
    );
    expect(rows).toEqual([{ name: `Organisation ${tenant.slug}` }]);
  });

  it.each([
    ['a deadlock', '40P01', 4],
    ['two that cannot both be first', '40001', 4],
    ['a row that is there already', '23505', 1],
    ['anything that is no word of the database', 'EPIPE', 1],
  ])('tries again, a few times, after %s or not at all', async (_, code, tries) => {
    let tried = 0;
    const failing = api.database.write(tenant.id, () => {
      tried += 1;
      return Promise.reject(Object.assign(new Error('refused'), { code }));
    });
    await expect(failing).rejects.toThrow('refused');
    expect(tried).toBe(tries);
  });

  it('is done once the second try went well', async () => {
    let tried = 0;
    const done = await api.database.write(tenant.id, () => {
      tried += 1;
      return tried === 1
        ? Promise.reject(Object.assign(new Error('deadlock'), { code: '40P01' }))
        : Promise.resolve('done');
    });
    expect([done, tried]).toEqual(['done', 2]);
  });
});
