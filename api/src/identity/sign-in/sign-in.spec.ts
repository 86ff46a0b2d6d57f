import { sessionCookie } from '../../platform/security/session-token';
import { startApi, type TestApi } from '../../testing/api-harness';
import type { TestTenant } from '../../testing/test-tenant';
import { deviceCookie } from '../session/trusted-devices';
import { prolongWaits } from '../testing/prolong-waits';
import { type Reply, TestBrowser } from '../testing/test-browser';
import { password, TestMember } from '../testing/test-member';

let api: TestApi;
let tenant: TestTenant;
beforeAll(async () => {
  api = await startApi();
  tenant = await api.aTenant();
});
afterAll(() => api.stop());

const stranger = (): TestBrowser => new TestBrowser(api.app);
const events = async (
  action: string,
): Promise<{ subject_type: string; subject_id: string; text: string }[]> =>
  (
    await api.superuser.query(
      "select subject_type, subject_id, convert_from(bytes, 'UTF8') as text from event where tenant_id = $1 and action = $2 order by id",
      [tenant.id, action],
    )
  ).rows;

describe('signing in', () => {
  it('takes organisation, address and password, however they are spelled, and tells who is there', async () => {
    const unit = await tenant.aUnit();
    const an = await TestMember.of(api, tenant, 'unit-lead', unit);
    const reply = await stranger().post('/session', {
      organisation: ` ${tenant.slug.toUpperCase()} `,
      email: ` ${an.email.toUpperCase()}`,
      password,
    });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({
      state: 'signed-in',
      methods: [],
      person: { id: an.id, email: an.email, language: 'en', theme: 'system' },
      organisation: { slug: tenant.slug, illustrative: false },
      grants: [{ role: 'unit-lead', unitId: unit, asAt: null, expiresAt: null }],
      rootUnitId: null,
      homeUnitId: unit,
      landing: '/my-work',
    });
    expect(reply.body.permissions).toContain('assessment.record');
    expect(reply.body.permissions).not.toContain('person.read');
    expect(JSON.stringify(reply.body)).not.toContain('argon2');
  });

  it('shows the whole organisation to who holds a role on its root', async () => {
    const manager = await TestMember.of(api, tenant, 'management');
    const reply = await (await manager.signIn()).get('/session');
    expect(reply.body).toMatchObject({
      rootUnitId: tenant.root,
      homeUnitId: tenant.root,
      landing: '/dashboard',
    });
  });

  it('lets somebody without any role in, to nothing but his own account', async () => {
    const nobody = await TestMember.of(api, tenant);
    const browser = await nobody.signIn();
    expect((await browser.get('/session')).body).toMatchObject({
      permissions: [],
      grants: [],
      homeUnitId: null,
    });
    expect((await browser.get('/sessions')).status).toBe(200);
    expect((await browser.get('/organisation')).status).toBe(403);
    expect((await browser.get('/people')).status).toBe(403);
  });

  it('answers alike whatever is wrong: organisation, address, password, no password, deactivated, suspended', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const gone = await TestMember.of(api, tenant, 'ciso');
    await api.superuser.query(
      'update person set deactivated_at = now() where tenant_id = $1 and id = $2',
      [tenant.id, gone.id],
    );
    const invited = await tenant.aPerson('ciso');
    const elsewhere = await api.aTenant();
    const suspended = await TestMember.of(api, elsewhere, 'ciso');
    await api.operator.query('update tenant set suspended_at = now() where id = $1', [
      elsewhere.id,
    ]);
    const tries = [
      { organisation: 'no-such-organisation', email: an.email, password },
      { organisation: tenant.slug, email: 'nobody@example.org', password },
      { organisation: tenant.slug, email: an.email, password: `${password}!` },
      { organisation: tenant.slug, email: an.email, password: 'x'.repeat(1000) },
      { organisation: tenant.slug, email: invited.email, password },
      { organisation: tenant.slug, email: gone.email, password },
      { organisation: elsewhere.slug, email: suspended.email, password },
      { organisation: elsewhere.slug, email: an.email, password },
    ];
    for (const given of tries) {
      const reply = await stranger().post('/session', given);
      expect(reply.status).toBe(401);
      expect({ ...reply.body, requestId: '' }).toEqual({
        type: 'urn:weerbaar:problem:sign-in-refused',
        title: 'sign-in-refused',
        status: 401,
        code: 'sign-in-refused',
        requestId: '',
      });
      expect(reply.setCookies).toEqual([]);
      expect(reply.headers['retry-after']).toBeUndefined();
    }
  });

  it.each([
    ['nothing', {}],
    ['no password', { organisation: 'a', email: 'a@b.c' }],
    ['a number', { organisation: 'a', email: 'a@b.c', password: 5 }],
    ['NUL in the address', { organisation: 'a', email: 'a\u0000@b.c', password: 'x' }],
    ['NUL in the organisation', { organisation: 'a\u0000', email: 'a@b.c', password: 'x' }],
    ['an endless password', { organisation: 'a', email: 'a@b.c', password: 'x'.repeat(1001) }],
  ])('refuses %s as malformed', async (_, given) => {
    const reply = await stranger().post('/session', given);
    expect([reply.status, reply.body.code]).toEqual([422, 'request-invalid']);
  });

  it('costs as much for an unknown organisation or person as for a wrong password', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const kinds = {
      known: () => ({ organisation: tenant.slug, email: an.email }),
      person: () => ({ organisation: tenant.slug, email: `${Math.random()}@example.org` }),
      organisation: () => ({ organisation: `o-${Math.random()}`, email: an.email }),
    };
    const spent: Record<string, number[]> = { known: [], person: [], organisation: [] };
    for (let round = 0; round < 25; round += 1) {
      await api.superuser.query('delete from account_throttle');
      for (const [kind, make] of Object.entries(kinds)) {
        const before = process.cpuUsage();
        const reply = await stranger().post('/session', { ...make(), password: 'a wrong one' });
        const { user, system } = process.cpuUsage(before);
        spent[kind]!.push((user + system) / 1000);
        expect(reply.status).toBe(401);
      }
    }
    // Milliseconds of the processor, not of the clock: a busy machine changes only the latter.
    const median = (kind: string): number => spent[kind]!.sort((a, b) => a - b)[12]!;
    for (const kind of ['person', 'organisation']) {
      expect(Math.abs(median(kind) - median('known'))).toBeLessThan(4);
    }
  });

  it('keeps the token in a cookie that no script and no other site can use, and nowhere else', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const browser = stranger();
    const reply = await an.tryPassword(password, browser);
    expect(reply.setCookies).toHaveLength(2);
    for (const line of reply.setCookies) {
      const [pair, ...attributes] = line.split('; ');
      expect(pair).toMatch(/^__Host-/);
      expect(attributes).toEqual(
        expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']),
      );
      expect(line).not.toMatch(/Domain/i);
    }
    expect(reply.setCookies[0]).not.toMatch(/Max-Age|Expires/);
    expect(browser.token).toMatch(/^[0-9a-f-]{36}\.[A-Za-z0-9_-]{43}$/);
    const secret = browser.token.split('.')[1]!;
    expect(JSON.stringify(reply.body)).not.toContain(secret);
    const { rows } = await api.superuser.query(
      'select * from session where tenant_id = $1 and person_id = $2',
      [tenant.id, an.id],
    );
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect((await events('session.started')).map((event) => event.text).join()).not.toContain(
      secret,
    );
  });

  it('begins a new session whatever cookie the browser carries, and ends the one that it carried', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const browser = await an.signIn();
    const before = browser.token;
    await an.signIn(browser);
    expect(browser.token).not.toBe(before);
    const old = stranger();
    old.cookies.set(sessionCookie, before);
    expect((await old.get('/session')).status).toBe(401);
    // Fixation: a token that the attacker chose is never taken over.
    const planted = `${tenant.id}.${'A'.repeat(43)}`;
    const victim = stranger();
    victim.cookies.set(sessionCookie, planted);
    await an.signIn(victim);
    expect(victim.token).not.toBe(planted);
    const attacker = stranger();
    attacker.cookies.set(sessionCookie, planted);
    expect((await attacker.get('/session')).status).toBe(401);
  });

  it.each([
    '',
    'x',
    'x.y',
    `${'0'.repeat(36)}.${'A'.repeat(43)}`,
    '../../etc',
    'a.b.c',
    `00000000-0000-0000-0000-000000000000.${'A'.repeat(43)}`,
  ])('knows nobody by the token %j', async (token) => {
    const browser = stranger();
    browser.cookies.set(sessionCookie, token);
    expect((await browser.get('/session')).body.code).toBe('session-missing');
  });

  it('replaces a hash of a lesser cost at the next sign-in', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const { hash } = await import('@node-rs/argon2');
    const old = await hash(password, { memoryCost: 8192, timeCost: 1 });
    const stored = async (): Promise<string> =>
      (await api.superuser.query('select password_hash from person where id = $1', [an.id])).rows[0]
        .password_hash;
    await api.superuser.query('update person set password_hash = $2 where id = $1', [an.id, old]);
    expect((await an.tryPassword('wrong')).status).toBe(401);
    expect(await stored()).toBe(old);
    await an.signIn();
    expect(await stored()).toMatch(/m=47104/);
    await an.signIn();
  });

  it('is recorded, and so is a refusal, without the address that was typed', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    await an.signIn();
    expect((await events('session.started')).at(-1)).toMatchObject({ subject_type: 'session' });
    await an.tryPassword('wrong');
    expect((await events('session.refused')).at(-1)).toMatchObject({
      subject_type: 'person',
      subject_id: an.id,
    });
    await stranger().post('/session', {
      organisation: tenant.slug,
      email: 'who@secret.example',
      password: 'wrong',
    });
    const refused = (await events('session.refused')).at(-1)!;
    expect(refused.subject_type).toBe('account');
    expect(refused.text).not.toContain('secret');
  });
});

describe('guessing', () => {
  const fail = async (
    an: TestMember,
    times: number,
    browser?: () => TestBrowser,
  ): Promise<number[]> => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < times; attempt += 1) {
      statuses.push((await an.tryPassword('wrong', browser?.() ?? stranger())).status);
    }
    return statuses;
  };
  const six = Array<number>(6).fill(401);
  const shift = (seconds: number): Promise<unknown> =>
    api.superuser.query(
      `update account_throttle set last_failure_at = last_failure_at - make_interval(secs => $1),
              blocked_until = blocked_until - make_interval(secs => $1)`,
      [seconds],
    );

  it('is slowed down per account, from any address, and even the right password waits', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    expect(await fail(an, 6)).toEqual(six);
    expect(await prolongWaits(api)).toBe(1);
    const reply = await an.tryPassword(password);
    expect([reply.status, reply.body.code]).toEqual([429, 'throttled']);
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(50);
    expect(Number(reply.headers['retry-after'])).toBeLessThanOrEqual(61);
    expect(reply.setCookies).toEqual([]);
  });

  it('waits longer each time, at most a quarter of an hour, and forgets', async () => {
    await api.superuser.query('delete from account_throttle');
    const an = await TestMember.of(api, tenant, 'ciso');
    await fail(an, 5);
    const waits: (number | null)[] = [];
    for (let round = 0; round < 14; round += 1) {
      await shift(waits.at(-1) ?? 0);
      expect((await an.tryPassword('wrong')).status).toBe(401);
      const { rows } = await api.superuser.query(
        'select extract(epoch from blocked_until - last_failure_at)::float8 as seconds from account_throttle',
      );
      waits.push(rows[0].seconds as number | null);
    }
    expect(waits.slice(0, 10)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512]);
    expect(waits.slice(10).every((seconds) => seconds === 512 || seconds === 900)).toBe(true);
    await shift(24 * 3600);
    expect((await an.tryPassword(password)).status).toBe(201);
    // A right password starts afresh.
    expect(await fail(an, 6)).toEqual(six);
  });

  it('counts guesses that come at the same moment one by one', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const replies = await Promise.all(Array.from({ length: 40 }, () => an.tryPassword('wrong')));
    const looked = replies.filter((reply) => reply.status === 401);
    expect(looked.length).toBeGreaterThanOrEqual(6);
    expect(looked.length).toBeLessThanOrEqual(9);
    expect(replies.filter((reply) => reply.status === 429).length).toBe(40 - looked.length);
  });

  it('is slowed down alike for an account or an organisation that does not exist', async () => {
    await api.superuser.query('delete from account_throttle');
    await api.superuser.query('delete from address_throttle');
    const email = 'nobody@guess.example';
    for (const organisation of [tenant.slug, 'no-such-organisation']) {
      const guess = (): Promise<Reply> =>
        stranger().post('/session', { organisation, email, password: 'x' });
      for (let attempt = 0; attempt < 6; attempt += 1) expect((await guess()).status).toBe(401);
      expect(await prolongWaits(api)).toBeGreaterThan(0);
      const reply = await guess();
      expect([reply.status, reply.body.code]).toEqual([429, 'throttled']);
      expect(Number(reply.headers['retry-after'])).toBeLessThanOrEqual(61);
    }
  });

  it('cannot lock out who signed in here before', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const own = await an.signIn();
    expect(own.cookies.has(deviceCookie)).toBe(true);
    await own.delete('/session');
    expect(own.token).toBe('');
    await fail(an, 6);
    await prolongWaits(api);
    expect((await an.tryPassword(password)).status).toBe(429);
    expect((await an.tryPassword(password, own)).status).toBe(201);
    // The mark is of no use to anybody else, and its owner may not guess for ever either.
    const bob = await TestMember.of(api, tenant, 'ciso');
    const borrowed = (): TestBrowser => {
      const browser = stranger();
      browser.cookies.set(deviceCookie, own.cookies.get(deviceCookie)!);
      return browser;
    };
    await fail(bob, 6);
    await prolongWaits(api);
    expect((await bob.tryPassword(password, borrowed())).status).toBe(429);
    expect(await fail(an, 6, borrowed)).toEqual(six);
    await prolongWaits(api);
    expect(await fail(an, 1, borrowed)).toEqual([429]);
  });

  it('is slowed down per address, over all accounts, until it stops', async () => {
    const browser = stranger();
    const guess = (): Promise<{ status: number; headers: Record<string, unknown> }> =>
      browser.post('/session', {
        organisation: tenant.slug,
        email: `${Math.random()}@x.example`,
        password: 'x',
      });
    const statuses: number[] = [];
    // Some are forgotten on the way, one in ten seconds.
    while (statuses.at(-1) !== 429 && statuses.length < 60) {
      statuses.push((await guess()).status);
      if (statuses.length > 30) await prolongWaits(api);
    }
    expect(statuses.slice(0, 31)).toEqual(Array<number>(31).fill(401));
    expect(statuses.at(-1)).toBe(429);
    const an = await TestMember.of(api, tenant, 'ciso');
    const forged = await browser.post(
      '/session',
      { organisation: tenant.slug, email: an.email, password },
      { 'x-forwarded-for': '203.0.113.9', forwarded: 'for=203.0.113.9' },
    );
    expect(forged.status).toBe(429);
    expect((await an.tryPassword(password)).status).toBe(201);
    const { rows } = await api.superuser.query('select * from address_throttle');
    expect(JSON.stringify(rows)).not.toContain(browser.address);
  });

  it('does not count right passwords against an address', async () => {
    const browser = stranger();
    const an = await TestMember.of(api, tenant, 'ciso');
    for (let round = 0; round < 35; round += 1)
      expect((await an.tryPassword(password, browser)).status).toBe(201);
  });

  it('stays slowed down after a restart', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    await fail(an, 6);
    await prolongWaits(api);
    const { createApp } = await import('../../app');
    const { Configuration } = await import('../../platform/config/configuration');
    const second = await createApp(api.app.get(Configuration));
    await second.init();
    await second.getHttpAdapter().getInstance().ready();
    try {
      const reply = await new TestBrowser(second).post('/session', {
        organisation: tenant.slug,
        email: an.email,
        password,
      });
      expect(reply.status).toBe(429);
    } finally {
      await second.close();
    }
  });
});
