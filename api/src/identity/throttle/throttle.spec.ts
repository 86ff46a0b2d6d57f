import { startApi, type TestApi } from '../../testing/api-harness';
import type { TestTenant } from '../../testing/test-tenant';
import { Throttle } from './throttle';

let api: TestApi;
let tenant: TestTenant;
beforeAll(async () => {
  api = await startApi();
  tenant = await api.aTenant();
});
afterAll(() => api.stop());

const key = (first: number, last = 1): Buffer =>
  Buffer.concat([Buffer.from([first]), Buffer.alloc(30), Buffer.from([last])]);

/** Attempts of long ago: how many, how many seconds ago, and for how many seconds from now they are still blocked. */
const rows: readonly (readonly [name: number, failures: number, ago: number, blocked?: number])[] =
  [
    [11, 1, 8_999],
    [12, 1, 9_001],
    [13, 10, 8_999],
    [14, 10, 9_001],
    [15, 1, 9_001, 60],
    [16, 900, 9_001],
  ];

async function fill(table: 'account_throttle' | 'address_throttle'): Promise<void> {
  await api.superuser.query('delete from account_throttle');
  await api.superuser.query('delete from address_throttle');
  for (const [name, failures, ago, blocked] of rows) {
    const values = [key(1, name), failures, ago, blocked ?? null];
    const blockedUntil = 'now() + make_interval(secs => $4)';
    await (table === 'account_throttle'
      ? api.superuser.query(
          `insert into account_throttle values ($5, $1, $2, now() - make_interval(secs => $3), ${blockedUntil})`,
          [...values, tenant.id],
        )
      : api.superuser.query(
          `insert into address_throttle values ($1, $2, now() - make_interval(secs => $3), ${blockedUntil})`,
          values,
        ));
  }
}

const left = async (table: string, column: string): Promise<number[]> =>
  (
    await api.superuser.query<{ name: number }>(
      `select get_byte(${column}, 31) as name from ${table} where get_byte(${column}, 0) = 1 order by 1`,
    )
  ).rows.map((row) => row.name);

const enter = (accountKey: Buffer, addressKey: Buffer): Promise<void> =>
  api.app.get(Throttle).enter({ tenantId: tenant.id, accountKey, addressKey });

describe('attempts that are forgotten', () => {
  it('of an account are cleared away by one key in 256, and those that still slow down are kept', async () => {
    await fill('account_throttle');
    await enter(key(2), key(2));
    expect(await left('account_throttle', 'account_key')).toEqual([11, 12, 13, 14, 15, 16]);
    await enter(key(0), key(2));
    // One failure is forgotten every quarter of an hour: ten of them after two and a half hours.
    expect(await left('account_throttle', 'account_key')).toEqual([13, 15, 16]);
  });

  it('of an address likewise, ten seconds for each', async () => {
    await fill('address_throttle');
    await enter(key(2), key(0));
    expect(await left('address_throttle', 'address_key')).toEqual([15]);
  });

  it('are left alone while somebody holds them', async () => {
    await fill('address_throttle');
    await api.superuser.query('begin');
    await api.superuser.query('select 1 from address_throttle where failures = 10 for update');
    try {
      await enter(key(2), key(0));
    } finally {
      await api.superuser.query('rollback');
    }
    expect(await left('address_throttle', 'address_key')).toEqual([13, 14, 15]);
  });
});

describe('failures', () => {
  const failures = async (table: string, column: string): Promise<number[]> =>
    (
      await api.superuser.query<{ failures: number }>(
        `select failures from ${table} where get_byte(${column}, 0) = 1 order by get_byte(${column}, 31)`,
      )
    ).rows.map((row) => row.failures);

  it('of an account are forgotten one every quarter of an hour, down to none, before one more is counted', async () => {
    await fill('account_throttle');
    for (const [name] of rows) await enter(key(1, name), key(2)).catch(() => undefined);
    // After 8,999 seconds nine are forgotten, after 9,001 ten; who must still wait is not counted.
    expect(await failures('account_throttle', 'account_key')).toEqual([1, 1, 2, 1, 1, 891]);
  });

  it('of an address are forgotten one every ten seconds', async () => {
    await fill('address_throttle');
    for (const [name] of rows) await enter(key(2), key(1, name)).catch(() => undefined);
    expect(await failures('address_throttle', 'address_key')).toEqual([1, 1, 1, 1, 1, 1]);
  });
});
