import { startApi, type TestApi } from '../../testing/api-harness';
import type { TestTenant } from '../../testing/test-tenant';
import { sessionCookie } from '../../platform/security/session-token';
import { prolongWaits } from '../testing/prolong-waits';
import { type Reply, TestBrowser } from '../testing/test-browser';
import { password, TestMember } from '../testing/test-member';

let api: TestApi;
let tenant: TestTenant;
beforeAll(async () => {
  api = await startApi({ sessionIdleMinutes: 20, sessionHours: 2 });
  tenant = await api.aTenant();
});
afterAll(() => api.stop());

const idOf = (browser: TestBrowser): Promise<string> =>
  browser
    .get('/sessions')
    .then(
      (reply) => reply.body.sessions.find((one: { current: boolean }) => one.current).id as string,
    );
const shift = (
  id: string,
  column: 'last_seen_at' | 'expires_at',
  minutes: number,
): Promise<unknown> =>
  api.superuser.query(
    column === 'last_seen_at'
      ? 'update session set last_seen_at = now() - make_interval(mins => $2) where id = $1'
      : 'update session set expires_at = now() - make_interval(mins => $2) where id = $1',
    [id, minutes],
  );
const answers = async (browser: TestBrowser): Promise<unknown> => {
  const { status, body } = await browser.get('/session');
  return status === 200 ? 200 : body.code;
};

describe('a session', () => {
  it('ends when it is idle for too long, and no request revives it', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const browser = await an.signIn();
    const id = await idOf(browser);
    await shift(id, 'last_seen_at', 19);
    expect(await answers(browser)).toBe(200);
    const { rows } = await api.superuser.query(
      "select last_seen_at > now() - interval '1 minute' as seen from session where id = $1",
      [id],
    );
    expect(rows[0].seen).toBe(true);
    await shift(id, 'last_seen_at', 20);
    expect(await answers(browser)).toBe('session-missing');
    expect(await answers(browser)).toBe('session-missing');
  });

  it('ends for good when its hours are over, however busy it is', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const browser = await an.signIn();
    const id = await idOf(browser);
    const { rows } = await api.superuser.query(
      'select extract(epoch from expires_at - created_at)::int as life from session where id = $1',
      [id],
    );
    expect(rows[0].life).toBe(2 * 3600);
    expect(await answers(browser)).toBe(200);
    await shift(id, 'expires_at', 0);
    expect(await answers(browser)).toBe('session-missing');
  });

  it('is dead at once when its person signs out, and its cookie is taken back', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const [here, there] = [await an.signIn(), await an.signIn()];
    const token = here.token;
    const reply = await here.delete('/session');
    expect(reply.status).toBe(204);
    expect(reply.setCookies[0]).toMatch(
      /^__Host-weerbaar=; .*(Max-Age=0|Expires=Thu, 01 Jan 1970)/,
    );
    expect(here.token).toBe('');
    here.cookies.set(sessionCookie, token);
    expect(await answers(here)).toBe('session-missing');
    expect(await answers(there)).toBe(200);
    expect((await here.delete('/session')).status).toBe(401);
  });

  it('is listed among the others of its person, without what ended or expired', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    await api.superuser.query('update session set ended_at = now() where person_id = $1', [an.id]);
    const [one, two, idle, gone] = [
      await an.signIn(),
      await an.signIn(),
      await an.signIn(),
      await an.signIn(),
    ];
    await shift(await idOf(idle), 'last_seen_at', 30);
    await gone.delete('/session');
    const { body } = await one.get('/sessions');
    expect(body.sessions.map((session: { id: string }) => session.id).sort()).toEqual(
      [await idOf(one), await idOf(two)].sort(),
    );
    expect(body.sessions.filter((session: { current: boolean }) => session.current)).toHaveLength(
      1,
    );
    expect(body.sessions[0]).toEqual({
      id: expect.any(String),
      createdAt: expect.stringMatching(/Z$/),
      lastSeenAt: expect.stringMatching(/Z$/),
      userAgent: 'a test',
      current: expect.any(Boolean),
    });
  });

  it('can be ended from another of the same person, and by nobody else', async () => {
    const [an, bob] = [
      await TestMember.of(api, tenant, 'ciso'),
      await TestMember.of(api, tenant, 'administrator'),
    ];
    const stranger = await TestMember.of(api, await api.aTenant(), 'administrator');
    const [here, there] = [await an.signIn(), await an.signIn()];
    const id = await idOf(there);
    for (const other of [bob, stranger]) {
      const browser = await other.signIn();
      const foreign = await browser.delete(`/sessions/${id}`);
      const random = await browser.delete('/sessions/0192d3c0-0000-7000-8000-000000000000');
      const noId = await browser.delete('/sessions/x');
      expect(foreign.status).toBe(404);
      expect({ ...foreign.body, requestId: '' }).toEqual({ ...random.body, requestId: '' });
      expect({ ...foreign.body, requestId: '' }).toEqual({ ...noId.body, requestId: '' });
    }
    expect(await answers(there)).toBe(200);
    expect((await here.delete(`/sessions/${id.toUpperCase()}`)).status).toBe(204);
    expect(await answers(there)).toBe('session-missing');
    expect((await here.delete(`/sessions/${id}`)).status).toBe(404);
  });

  it('ends everywhere when its person says so', async () => {
    const [an, bob] = [
      await TestMember.of(api, tenant, 'ciso'),
      await TestMember.of(api, tenant, 'ciso'),
    ];
    const [one, two, other] = [await an.signIn(), await an.signIn(), await bob.signIn()];
    expect((await one.delete('/sessions')).status).toBe(204);
    expect([await answers(one), await answers(two), await answers(other)]).toEqual([
      'session-missing',
      'session-missing',
      200,
    ]);
  });

  it('ends at once when its person is deactivated or his organisation suspended', async () => {
    const elsewhere = await api.aTenant();
    const [an, bob] = [
      await TestMember.of(api, elsewhere, 'ciso'),
      await TestMember.of(api, elsewhere, 'ciso'),
    ];
    const [anna, bobby] = [await an.signIn(), await bob.signIn()];
    await api.superuser.query('update person set deactivated_at = now() where id = $1', [an.id]);
    expect([await answers(anna), await answers(bobby)]).toEqual(['session-missing', 200]);
    await api.operator.query('update tenant set suspended_at = now() where id = $1', [
      elsewhere.id,
    ]);
    expect(await answers(bobby)).toBe('session-missing');
  });

  it('of one organisation is unknown in another, though its secret is right', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const elsewhere = await api.aTenant();
    const browser = await an.signIn();
    const [, secret = ''] = browser.token.split('.');
    browser.cookies.set(sessionCookie, `${elsewhere.id}.${secret}`);
    expect(await answers(browser)).toBe('session-missing');
  });

  it('ends when its browser enters another organisation, which takes its cookie', async () => {
    const [an, bob] = [
      await TestMember.of(api, tenant, 'ciso'),
      await TestMember.of(api, await api.aTenant(), 'ciso'),
    ];
    const browser = await an.signIn();
    const [id, first] = [await idOf(browser), browser.token];
    const other = await an.signIn();
    const stillOpen = async (): Promise<unknown> => {
      const left = new TestBrowser(api.app);
      left.cookies.set(sessionCookie, first);
      return answers(left);
    };
    // A wrong password elsewhere takes nothing away.
    expect((await bob.tryPassword('not it', browser)).status).toBe(401);
    expect(await stillOpen()).toBe(200);
    await bob.signIn(browser);
    expect(await stillOpen()).toBe('session-missing');
    expect(await answers(browser)).toBe(200);
    expect(await answers(other)).toBe(200);
    const { rows } = await api.superuser.query<{ actor_id: string }>(
      "select actor_id from event where tenant_id = $1 and action = 'session.ended' and subject_id = $2",
      [tenant.id, id],
    );
    expect(rows).toEqual([{ actor_id: an.id }]);
  });

  it('ends as well when its browser uses a link of another organisation', async () => {
    const made = await api.aTenant();
    const admin = await made.aPerson('administrator');
    const { body } = await admin.post<{ link: string }>('/people', {
      name: 'Bob',
      email: 'bob@elsewhere.example',
      language: 'nl',
      grants: [{ role: 'ciso', unitId: made.root }],
    });
    const browser = await (await TestMember.of(api, tenant, 'ciso')).signIn();
    const left = new TestBrowser(api.app);
    left.cookies.set(sessionCookie, browser.token);
    const token = body.link.slice(body.link.lastIndexOf('/') + 1);
    const used = await browser.post(`/links/${token}`, {
      password: 'nieuwe woorden zonder verband',
    });
    expect(used.status).toBe(201);
    expect(await answers(left)).toBe('session-missing');
  });

  it('shows a long or strange browser name as a short, plain text', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const browser = new TestBrowser(api.app);
    await browser.send(
      'POST',
      '/session',
      { organisation: tenant.slug, email: an.email, password },
      { 'user-agent': `<b>${'é'.repeat(10)}${'x'.repeat(400)}` },
    );
    const { body } = await browser.get('/sessions');
    const shown = body.sessions.find((session: { current: boolean }) => session.current)
      .userAgent as string;
    expect(shown).toMatch(/^[\x20-\x7e]{300}$/);
  });

  it('changes nothing without the header that only our own page sends', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const browser = await an.signIn();
    for (const headers of [
      { 'x-weerbaar-request': '' },
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const reply = await browser.send('DELETE', '/sessions', undefined, headers);
      expect([reply.status, reply.body.code]).toEqual([403, 'request-forged']);
    }
    expect(await answers(browser)).toBe(200);
  });
});

describe('the own profile', () => {
  it('changes name, language and theme, and nothing else', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const browser = await an.signIn();
    expect(
      (await browser.patch('/profile', { name: '  An Peeters ', theme: 'dark' })).body,
    ).toEqual({ done: true });
    expect((await browser.get('/session')).body.person).toEqual({
      id: an.id,
      name: 'An Peeters',
      email: an.email,
      language: 'en',
      theme: 'dark',
    });
    await browser.patch('/profile', {
      language: 'nl',
      email: 'other@example.org',
      passwordHash: 'x',
      deactivatedAt: null,
    });
    expect((await browser.get('/session')).body.person).toMatchObject({
      language: 'nl',
      email: an.email,
      name: 'An Peeters',
    });
    for (const wrong of [
      { name: '' },
      { name: 'a\nb' },
      { name: 'x'.repeat(201) },
      { language: 'fr' },
      { theme: 'pink' },
    ]) {
      expect((await browser.patch('/profile', wrong)).status).toBe(422);
    }
  });
});

describe('changing the password', () => {
  const next = 'nieuwe woorden zonder verband';

  it('takes the current one, ends every other session, and goes on under a new token', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const [here, there] = [await an.signIn(), await an.signIn()];
    await api.superuser.query(
      "update session set proved_at = now() - interval '1 hour' where person_id = $1",
      [an.id],
    );
    const before = here.token;
    const reply = await here.post('/profile/password', { current: password, next });
    expect([reply.status, reply.body]).toEqual([200, { done: true }]);
    expect(here.token).not.toBe(before);
    expect([await answers(here), await answers(there)]).toEqual([200, 'session-missing']);
    there.cookies.set(sessionCookie, before);
    expect(await answers(there)).toBe('session-missing');
    expect((await an.tryPassword(password)).status).toBe(401);
    expect((await an.tryPassword(next)).status).toBe(201);
  });

  it('refuses a wrong current one, and slows down guessing it', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const browser = await an.signIn();
    const guess = (): Promise<Reply> =>
      browser.post('/profile/password', { current: 'wrong', next });
    const first = await guess();
    expect(first.body).toMatchObject({
      code: 'password-wrong',
      errors: [{ path: 'current', code: 'password-wrong' }],
    });
    for (let attempt = 1; attempt < 6; attempt += 1) expect((await guess()).status).toBe(403);
    await prolongWaits(api);
    expect((await guess()).status).toBe(429);
    expect((await an.tryPassword(password)).status).toBe(201);
  });

  it('refuses one that is easy to guess, and says where and why', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const browser = await an.signIn();
    for (const [weak, reason] of [
      ['passwordpassword', 'common'],
      [`${tenant.slug} is de beste`, 'contains-own-name'],
      [`${an.email} 123`, 'contains-own-name'],
    ]) {
      const reply = await browser.post('/profile/password', { current: password, next: weak });
      expect(reply.status).toBe(422);
      expect(reply.body).toMatchObject({
        code: 'password-too-weak',
        reason,
        errors: [{ path: 'next', code: 'password-too-weak' }],
      });
    }
    expect(
      (await browser.post('/profile/password', { current: password, next: 'short' })).body.code,
    ).toBe('request-invalid');
    expect((await an.tryPassword(password)).status).toBe(201);
  });

  it('of two at the same moment lets one through', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const [one, two] = [await an.signIn(), await an.signIn()];
    const replies = await Promise.all([
      one.post('/profile/password', { current: password, next }),
      two.post('/profile/password', { current: password, next: `${next} nog` }),
    ]);
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, 401]);
  });

  /** Somebody's password is being changed: done, and not yet committed. */
  async function duringChange(an: TestMember, work: () => Promise<number>): Promise<number> {
    await api.superuser.query('begin');
    await api.superuser.query("update person set password_hash = 'changed' where id = $1", [an.id]);
    const answer = work();
    await new Promise((resolve) => setTimeout(resolve, 400));
    await api.superuser.query('commit');
    return answer;
  }

  it('lets no sign-in and no proof with the old one slip through while it changes', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const browser = await an.signIn();
    const racer = new TestBrowser(api.app);
    expect(await duringChange(an, async () => (await an.tryPassword(password, racer)).status)).toBe(
      401,
    );
    expect(racer.token).toBe('');
    const bob = await TestMember.of(api, tenant, 'ciso');
    const bobby = await bob.signIn();
    const prove = async (): Promise<number> =>
      (await bobby.post('/session/proof', { method: 'password', password })).status;
    expect(await duringChange(bob, prove)).toBe(401);
    expect(await answers(browser)).toBe(200);
  });

  it('lets no sign-in with the old password slip through while it changes', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    await api.superuser.query('update session set ended_at = now() where person_id = $1', [an.id]);
    const browser = await an.signIn();
    const racers = Array.from({ length: 4 }, () => new TestBrowser(api.app));
    await Promise.all([
      browser.post('/profile/password', { current: password, next }),
      ...racers.map((racer) => an.tryPassword(password, racer)),
    ]);
    for (const racer of racers) expect(await answers(racer)).toBe('session-missing');
    expect(await answers(browser)).toBe(200);
  });
});
