import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { startApi, type TestApi } from '../../testing/api-harness';
import type { TestTenant } from '../../testing/test-tenant';
import { askPeople } from '../people/person-view';
import { statement } from '../../platform/database/sql';
import { TestMember } from '../testing/test-member';
import { Housekeeping, mostAtOnce } from './housekeeping';

let api: TestApi;
let tenant: TestTenant;
beforeAll(async () => {
  api = await startApi({ sessionIdleMinutes: 30 });
});
beforeEach(async () => {
  tenant = await api.aTenant();
});
afterAll(() => api.stop());

const clear = (): Promise<void> => api.app.get(Housekeeping).clear(tenant.id);

/** A session of somebody, seen and ending so many minutes from now. */
async function session(
  personId: string,
  { seen = 0, expires = 60, ended = false }: { seen?: number; expires?: number; ended?: boolean },
): Promise<string> {
  const id = uuidv7();
  await api.superuser.query(
    `insert into session (tenant_id, token_hash, id, person_id, state, last_seen_at, expires_at, ended_at)
     values ($1, $2, $3, $4, 'signed-in', now() + make_interval(mins => $5), now() + make_interval(mins => $6), case when $7 then now() end)`,
    [tenant.id, randomBytes(32), id, personId, seen, expires, ended],
  );
  return id;
}

const kept = async (table: string, column: string): Promise<string[]> =>
  (
    await api.superuser.query<{ kept: string }>(
      `select (${column})::text as kept from ${table} where tenant_id = $1 order by 1`,
      [tenant.id],
    )
  ).rows.map((row) => row.kept);

const people = async () =>
  new Map(
    (await api.database.read(tenant.id, askPeople(tenant.id, '2026-01-01'))).map((person) => [
      person.id,
      person.lastSeenAt,
    ]),
  );

describe('what nobody needs any more', () => {
  it('of sessions is what ended, idled out or expired; what is alive stays', async () => {
    const an = await TestMember.of(api, tenant);
    await api.superuser.query('delete from session where tenant_id = $1', [tenant.id]);
    const alive = [
      await session(an.id, {}),
      await session(an.id, { seen: -29 }),
      await session(an.id, { expires: 1 }),
    ];
    await session(an.id, { seen: -31 });
    await session(an.id, { expires: -1 });
    await session(an.id, { ended: true });
    await clear();
    expect(await kept('session', 'id')).toEqual([...alive].sort());
  });

  it('goes without forgetting when a person was last here', async () => {
    const [an, bob] = [await TestMember.of(api, tenant), await TestMember.of(api, tenant)];
    await api.superuser.query('delete from session where tenant_id = $1', [tenant.id]);
    await session(an.id, { seen: -300 });
    await session(an.id, { seen: -200 });
    await session(bob.id, { seen: -400 });
    await session(bob.id, { seen: -5 });
    const before = await people();
    await clear();
    expect(await kept('session', 'person_id')).toEqual([bob.id]);
    expect(await people()).toEqual(before);
    // Later, what was known of an older session does not overrule what is known by then.
    await session(an.id, { seen: -350, ended: true });
    await clear();
    expect(await people()).toEqual(before);
  });

  it('of links is what was used or expired, of answers what is a day old', async () => {
    const an = await TestMember.of(api, tenant);
    const link = (name: string, expires: string, used: boolean): Promise<unknown> =>
      api.superuser.query(
        `insert into one_time_link (tenant_id, token_hash, purpose, person_id, expires_at, used_at)
         values ($1, sha256(convert_to($2, 'UTF8')), 'reset', $3, now() + $4::interval, case when $5 then now() end)`,
        [tenant.id, name, an.id, expires, used],
      );
    await link('alive', '1 minute', false);
    await link('used', '1 day', true);
    await link('expired', '-1 second', false);
    const answer = (key: string, age: string): Promise<unknown> =>
      api.superuser.query(
        `insert into idempotency_key (tenant_id, person_id, route, key, request_hash, status, response, created_at)
         values ($1, $2, 'POST /x', $3, '\\x00', 201, '{}', now() - $4::interval)`,
        [tenant.id, an.id, key, age],
      );
    await answer('yesterday-still', '23 hours 59 minutes');
    await answer('older-than-that', '24 hours 1 second');
    await clear();
    expect(await kept('one_time_link', "token_hash = sha256('alive'::bytea)")).toEqual(['true']);
    expect(await kept('idempotency_key', 'key')).toEqual(['yesterday-still']);
  });

  it('goes at a sign-in, a little at a time, and of that organisation only', async () => {
    const other = tenant;
    const stranger = await TestMember.of(api, other);
    await session(stranger.id, { ended: true });
    tenant = await api.aTenant();
    const an = await TestMember.of(api, tenant, 'ciso');
    await api.superuser.query(
      `insert into session (tenant_id, token_hash, id, person_id, state, expires_at)
       select $1, sha256(n::text::bytea), gen_random_uuid(), $2::uuid, 'signed-in', now() - interval '1 hour' from generate_series(1, $3) n`,
      [tenant.id, an.id, mostAtOnce + 50],
    );
    const rows = async (): Promise<number> => (await kept('session', 'id')).length;
    const before = await rows();
    await an.signIn();
    expect(await rows()).toBe(before + 1 - mostAtOnce);
    await an.signIn();
    expect(await rows()).toBe(before + 2 - mostAtOnce - 50);
    tenant = other;
    expect((await kept('session', 'ended_at is not null')).filter((one) => one === 'true')).toEqual(
      ['true'],
    );
  });

  it('is left alone while somebody holds it, and nobody waits for that', async () => {
    const an = await TestMember.of(api, tenant);
    const dead = await session(an.id, { ended: true });
    await api.superuser.query('begin');
    await api.superuser.query('select 1 from session where id = $1 for update', [dead]);
    try {
      await clear();
    } finally {
      await api.superuser.query('rollback');
    }
    expect(await kept('session', 'id')).toContain(dead);
    await clear();
    expect(await kept('session', 'id')).not.toContain(dead);
  });

  it('stops nobody from signing in when it cannot be cleared', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    await api.superuser.query('revoke delete on session from weerbaar_app');
    try {
      expect((await an.tryPassword('vier woorden zonder verband')).status).toBe(201);
    } finally {
      await api.superuser.query('grant delete on session to weerbaar_app');
    }
  });
});

describe('when everybody was last seen', () => {
  it('is read from one session of each person, however many there are', async () => {
    const [an, bob] = [await TestMember.of(api, tenant), await TestMember.of(api, tenant)];
    await api.superuser.query(
      `insert into session (tenant_id, token_hash, id, person_id, state, last_seen_at, expires_at)
       select $1, sha256(n::text::bytea), gen_random_uuid(), case when n % 2 = 0 then $2::uuid else $3::uuid end, 'signed-in',
              now() - n * interval '1 second', now() + interval '1 hour' from generate_series(1, 5000) n`,
      [tenant.id, an.id, bob.id],
    );
    await api.superuser.query('vacuum analyze session');
    const { text, values } = statement(askPeople(tenant.id, '2026-01-01').sql);
    const { rows } = await api.superuser.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `explain (analyze, format json) ${text}`,
      [...values],
    );
    const plan = rows[0]?.['QUERY PLAN'][0].Plan;
    if (plan === undefined) throw new Error('no plan');
    const reads = sessionReads(plan);
    expect(reads).not.toEqual([]);
    expect(Math.max(...reads)).toBeLessThanOrEqual(1);
  });
});

interface PlanNode {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** How many sessions each look at the table touched, per person. */
const sessionReads = (node: PlanNode): number[] => [
  ...(node['Relation Name'] === 'session'
    ? [node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)]
    : []),
  ...(node.Plans ?? []).flatMap(sessionReads),
];
