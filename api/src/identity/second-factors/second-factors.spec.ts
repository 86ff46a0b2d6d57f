import { Secret, TOTP } from 'otpauth';
import { startApi, type TestApi } from '../../testing/api-harness';
import type { TestTenant } from '../../testing/test-tenant';
import { sessionCookie } from '../../platform/security/session-token';
import { prolongWaits } from '../testing/prolong-waits';
import { type Reply, TestBrowser } from '../testing/test-browser';
import { password, TestMember } from '../testing/test-member';
import { TestPasskey } from '../testing/test-passkey';

let api: TestApi;
let tenant: TestTenant;
beforeAll(async () => {
  api = await startApi();
  tenant = await api.aTenant();
});
afterAll(() => api.stop());

const codeOf = (secret: string, stepsAway = 0): string =>
  new TOTP({
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
  }).generate({
    timestamp: Date.now() + stepsAway * 30_000,
  });
/** A code that is wrong at every step near now. */
const wrongCode = (secret: string): string => {
  const right = new Set([-2, -1, 0, 1, 2].map((step) => codeOf(secret, step)));
  return ['000000', '000001', '000002', '000003', '000004', '000005'].find(
    (code) => !right.has(code),
  )!;
};
const age = (browser: TestBrowser, minutes: number): Promise<unknown> =>
  api.superuser.query(
    'update session set proved_at = proved_at - make_interval(mins => $2) where tenant_id = $1 and ended_at is null',
    [browser.token.split('.')[0], minutes],
  );
const withToken = (token: string): TestBrowser => {
  const browser = new TestBrowser(api.app);
  browser.cookies.set(sessionCookie, token);
  return browser;
};

interface WithApp {
  readonly firstCode: string;
  readonly an: TestMember;
  readonly browser: TestBrowser;
  readonly secret: string;
  readonly recoveryCodes: string[];
}

/** Somebody who uses an authenticator app; its code of one step ago is used up. */
async function withApp(of: TestTenant = tenant): Promise<WithApp> {
  const an = await TestMember.of(api, of, 'ciso');
  const browser = await an.signIn();
  const offer = await browser.post('/profile/authenticator');
  const firstCode = codeOf(offer.body.secret, -1);
  const given = { id: offer.body.id, code: firstCode };
  const reply = await browser.post('/profile/authenticator/confirm', given);
  if (reply.status !== 200) throw new Error(reply.body.code);
  const { recoveryCodes } = reply.body;
  return { an, browser, secret: offer.body.secret, firstCode, recoveryCodes };
}

const confirm = (browser: TestBrowser, code: string, method = 'authenticator'): Promise<Reply> =>
  browser.post('/session/second-factor', { method, code });

describe('setting up an authenticator app', () => {
  it('takes a secret and its first code, and gives ten recovery codes once', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const browser = await an.signIn();
    const offer = await browser.post('/profile/authenticator');
    expect(offer.status).toBe(201);
    expect(offer.body.qrSvg).toMatch(/^<svg/);
    expect(offer.body.uri).toContain(`secret=${offer.body.secret}`);
    expect((await browser.get('/profile/second-factors')).body).toEqual({
      authenticator: null,
      passkeys: [],
      recoveryCodesLeft: 0,
      demanded: false,
    });
    const { id, secret } = offer.body;
    const wrong = await browser.post('/profile/authenticator/confirm', {
      id,
      code: wrongCode(secret),
    });
    expect([wrong.status, wrong.body.code]).toEqual([403, 'second-factor-refused']);
    const right = await browser.post('/profile/authenticator/confirm', {
      id,
      code: codeOf(secret),
    });
    expect(right.status).toBe(200);
    expect(new Set(right.body.recoveryCodes).size).toBe(10);
    const listed = await browser.get('/profile/second-factors');
    expect(listed.body).toMatchObject({
      authenticator: { since: expect.any(String) },
      recoveryCodesLeft: 10,
    });
    const again = await browser.post('/profile/authenticator/confirm', {
      id,
      code: codeOf(secret, 1),
    });
    expect(again.body.code).toBe('second-factor-refused');
  });

  it('keeps neither the secret nor a recovery code readable, in the database or in the record', async () => {
    const { an, secret, recoveryCodes } = await withApp();
    const stored = await api.superuser.query(
      `select (select json_agg(a) from authenticator a where a.person_id = $1)::text
           || (select json_agg(r) from recovery_code r where r.person_id = $1)::text
           || (select string_agg(convert_from(e.bytes, 'UTF8'), '') from event e where e.actor_id = $1) as all`,
      [an.id],
    );
    const raw = Buffer.from(Secret.fromBase32(secret).bytes).toString('hex');
    for (const hidden of [secret, raw, recoveryCodes[0]!, recoveryCodes[0]!.replaceAll('-', '')]) {
      expect(stored.rows[0].all).not.toContain(hidden);
    }
  });

  it('refuses the offer of somebody else, and one that a newer offer or half an hour has voided', async () => {
    const [an, bob] = [
      await TestMember.of(api, tenant, 'ciso'),
      await TestMember.of(api, tenant, 'ciso'),
    ];
    const [anna, bobby] = [await an.signIn(), await bob.signIn()];
    const first = (await anna.post('/profile/authenticator')).body;
    const stolen = await bobby.post('/profile/authenticator/confirm', {
      id: first.id,
      code: codeOf(first.secret),
    });
    expect(stolen.body.code).toBe('second-factor-refused');
    const second = (await anna.post('/profile/authenticator')).body;
    const voided = await anna.post('/profile/authenticator/confirm', {
      id: first.id,
      code: codeOf(first.secret),
    });
    expect(voided.body.code).toBe('second-factor-refused');
    await api.superuser.query(
      "update authenticator set created_at = now() - interval '31 minutes' where id = $1",
      [second.id],
    );
    const late = await anna.post('/profile/authenticator/confirm', {
      id: second.id,
      code: codeOf(second.secret),
    });
    expect(late.body.code).toBe('second-factor-refused');
  });

  it('lets a new app take the place of the old one, and keeps the recovery codes', async () => {
    const { an, browser, secret } = await withApp();
    const offer = (await browser.post('/profile/authenticator')).body;
    const reply = await browser.post('/profile/authenticator/confirm', {
      id: offer.id,
      code: codeOf(offer.secret, -1),
    });
    expect(reply.body).toEqual({ recoveryCodes: [] });
    const old = await an.signIn();
    expect((await confirm(old, codeOf(secret))).body.code).toBe('second-factor-refused');
    expect((await confirm(old, codeOf(offer.secret))).status).toBe(200);
  });
});

describe('the second step of signing in', () => {
  it('opens nothing but itself until it is done, then goes on under a new token', async () => {
    const { an, secret } = await withApp();
    const browser = new TestBrowser(api.app);
    const first = await an.tryPassword(password, browser);
    expect(first.body).toEqual({
      state: 'second-factor',
      methods: ['authenticator', 'recovery-code'],
      person: null,
      organisation: null,
      grants: [],
      permissions: [],
      rootUnitId: null,
      homeUnitId: null,
      landing: '/dashboard',
      today: expect.any(String),
    });
    const locked: [string, () => Promise<Reply>][] = [
      ['people', () => browser.get('/people')],
      ['organisation', () => browser.get('/organisation')],
      ['sessions', () => browser.get('/sessions')],
      ['end all', () => browser.delete('/sessions')],
      ['proof', () => browser.post('/session/proof', { method: 'password', password })],
      ['factors', () => browser.get('/profile/second-factors')],
      ['offer', () => browser.post('/profile/authenticator')],
      ['remove', () => browser.delete('/profile/authenticator')],
      ['passkey', () => browser.post('/profile/passkeys/options')],
      ['codes', () => browser.post('/profile/recovery-codes')],
      ['profile', () => browser.patch('/profile', { theme: 'dark' })],
      [
        'password',
        () =>
          browser.post('/profile/password', {
            current: password,
            next: 'een heel ander wachtwoord',
          }),
      ],
    ];
    for (const [what, call] of locked) {
      const reply = await call();
      expect([what, reply.status, reply.body.code, reply.body.state]).toEqual([
        what,
        403,
        'second-factor-demanded',
        'second-factor',
      ]);
    }
    const before = browser.token;
    const second = await confirm(browser, codeOf(secret));
    expect(second.status).toBe(200);
    expect(second.body).toMatchObject({ state: 'signed-in', person: { id: an.id } });
    expect(browser.token).not.toBe(before);
    expect((await withToken(before).get('/session')).status).toBe(401);
    expect((await browser.get('/people')).status).toBe(200);
    const twice = await confirm(browser, codeOf(secret, 1));
    expect([twice.status, twice.body.code]).toEqual([409, 'second-factor-not-awaited']);
  });

  it('takes each code of an app once, here and in any other session', async () => {
    const { an, secret, firstCode } = await withApp();
    // The code that took the app into use is used up as well.
    expect((await confirm(await an.signIn(), firstCode)).status).toBe(403);
    const code = codeOf(secret);
    expect((await confirm(await an.signIn(), code)).status).toBe(200);
    const replayed = await confirm(await an.signIn(), code);
    expect([replayed.status, replayed.body.code]).toEqual([403, 'second-factor-refused']);
    // An older step than one used is past as well.
    expect((await confirm(await an.signIn(), codeOf(secret, -1))).status).toBe(403);
    expect((await confirm(await an.signIn(), codeOf(secret, 1))).status).toBe(200);
  });

  it('of many who send one code at the same moment lets one in', async () => {
    const { an, secret } = await withApp();
    const browsers = await Promise.all([an.signIn(), an.signIn(), an.signIn(), an.signIn()]);
    const replies = await Promise.all(browsers.map((browser) => confirm(browser, codeOf(secret))));
    expect(replies.filter((reply) => reply.status === 200)).toHaveLength(1);
    expect(replies.filter((reply) => reply.status === 403)).toHaveLength(3);
  });

  it('lets one session step up once, even when it sends two right codes together', async () => {
    const { an, secret, recoveryCodes } = await withApp();
    const browser = await an.signIn();
    const twin = withToken(browser.token);
    const replies = await Promise.all([
      confirm(browser, codeOf(secret)),
      confirm(twin, recoveryCodes[0]!, 'recovery-code'),
    ]);
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, 401]);
    const { rows } = await api.superuser.query(
      "select count(*)::int as n from session where person_id = $1 and state = 'second-factor' and ended_at is null",
      [an.id],
    );
    expect(rows[0].n).toBe(0);
    const [winner] = [browser, twin].filter((_, index) => replies[index]?.status === 200);
    expect((await winner!.get('/people')).status).toBe(200);
  });

  it('takes a recovery code once, however it is typed, and of its owner only', async () => {
    const { an, recoveryCodes } = await withApp();
    const other = await withApp();
    const code = recoveryCodes[3]!;
    expect((await confirm(await other.an.signIn(), code, 'recovery-code')).status).toBe(403);
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `;
    const browser = await an.signIn();
    expect((await confirm(browser, typed, 'recovery-code')).status).toBe(200);
    expect((await browser.get('/profile/second-factors')).body.recoveryCodesLeft).toBe(9);
    expect((await confirm(await an.signIn(), code, 'recovery-code')).body.code).toBe(
      'second-factor-refused',
    );
  });

  it('slows down guessing without telling which code was near, and the right one waits too', async () => {
    const { an, secret } = await withApp();
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const reply = await confirm(await an.signIn(), wrongCode(secret));
      expect(reply.body.code).toBe('second-factor-refused');
    }
    expect(await prolongWaits(api)).toBe(1);
    const reply = await confirm(await an.signIn(), codeOf(secret));
    expect([reply.status, reply.body.code]).toEqual([429, 'throttled']);
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(50);
  });

  it('is asked for within ten minutes', async () => {
    const { an, secret } = await withApp();
    const browser = await an.signIn();
    const { rows } = await api.superuser.query(
      "select extract(epoch from expires_at - created_at)::int as seconds from session where person_id = $1 and state = 'second-factor'",
      [an.id],
    );
    expect(rows[0].seconds).toBe(600);
    await api.superuser.query(
      "update session set expires_at = now() where person_id = $1 and state = 'second-factor'",
      [an.id],
    );
    expect((await confirm(browser, codeOf(secret))).body.code).toBe('session-missing');
  });

  it.each([
    [{}],
    [{ method: 'authenticator' }],
    [{ method: 'authenticator', code: '12345' }],
    [{ method: 'password', code: '123456' }],
    [{ method: 'passkey' }],
  ])('refuses %j as malformed', async (given) => {
    const { an } = await withApp();
    expect((await (await an.signIn()).post('/session/second-factor', given)).status).toBe(422);
  });

  it('does not take a factor that the person does not have', async () => {
    const { an } = await withApp();
    const browser = await an.signIn();
    const other = new TestPasskey();
    const options = (await browser.post('/session/passkey-options')).body;
    const reply = await browser.post('/session/second-factor', {
      method: 'passkey',
      response: other.show(options),
    });
    expect(reply.body.code).toBe('second-factor-refused');
  });
});

describe('a passkey', () => {
  async function withPasskey(): Promise<{
    an: TestMember;
    browser: TestBrowser;
    key: TestPasskey;
    codes: string[];
  }> {
    const an = await TestMember.of(api, tenant, 'ciso');
    const browser = await an.signIn();
    const key = new TestPasskey();
    const options = (await browser.post('/profile/passkeys/options')).body;
    const reply = await browser.post('/profile/passkeys', {
      name: 'Laptop',
      response: key.make(options),
    });
    if (reply.status !== 201) throw new Error(reply.body.code);
    return { an, browser, key, codes: reply.body.recoveryCodes };
  }
  const ask = async (
    browser: TestBrowser,
  ): Promise<{ challenge: string; allowCredentials: { id: string }[]; rpId: string }> =>
    (await browser.post('/session/passkey-options')).body;
  const show = (browser: TestBrowser, response: unknown): Promise<Reply> =>
    browser.post('/session/second-factor', { method: 'passkey', response });

  it('is made, shown at the next sign-in, and listed', async () => {
    const { an, browser, key, codes } = await withPasskey();
    expect(codes).toHaveLength(10);
    const next = new TestBrowser(api.app);
    const first = await an.tryPassword(password, next);
    expect(first.body.methods).toEqual(['passkey', 'recovery-code']);
    const options = await ask(next);
    expect(options).toMatchObject({ rpId: 'localhost', allowCredentials: [{ id: key.id }] });
    const before = next.token;
    const reply = await show(next, key.show(options));
    expect([reply.status, reply.body.state]).toEqual([200, 'signed-in']);
    expect(next.token).not.toBe(before);
    const { body } = await browser.get('/profile/second-factors');
    expect(body.passkeys).toEqual([
      {
        id: expect.any(String),
        name: 'Laptop',
        since: expect.any(String),
        lastUsedAt: expect.any(String),
      },
    ]);
  });

  it('answers its own challenge only, once, and in its own session', async () => {
    const { an, key } = await withPasskey();
    const [one, two] = [await an.signIn(), await an.signIn()];
    const [first, second] = [await ask(one), await ask(two)];
    expect((await show(one, key.show(second))).body.code).toBe('second-factor-refused');
    // The refusal used the challenge up.
    expect((await show(one, key.show(first))).body.code).toBe('second-factor-refused');
    const answer = key.show(await ask(one));
    expect((await show(one, answer)).status).toBe(200);
    expect((await show(two, answer)).body.code).toBe('second-factor-refused');
  });

  it('is refused from another origin, for another host, of somebody else, copied, or broken', async () => {
    const { an, key } = await withPasskey();
    const other = await withPasskey();
    const browser = await an.signIn();
    const bad: [string, (options: { challenge: string }) => unknown][] = [
      ['somebody else', (options) => other.key.show(options)],
      [
        'its signature',
        (options) => {
          const answer = key.show(options) as { response: Record<string, string> };
          return { ...answer, response: { ...answer.response, signature: 'AAAA' } };
        },
      ],
      ['nonsense', () => ({ id: key.id })],
      ['nothing', () => ({})],
    ];
    for (const [what, make] of bad) {
      await api.superuser.query('delete from account_throttle');
      const reply = await show(browser, make(await ask(browser)));
      expect([what, reply.status, reply.body.code]).toEqual([what, 403, 'second-factor-refused']);
    }
    await api.superuser.query('delete from account_throttle');
    expect((await show(browser, key.show(await ask(browser)))).status).toBe(200);
    key.turnBack();
    const copied = await an.signIn();
    expect((await show(copied, key.show(await ask(copied)))).body.code).toBe(
      'second-factor-refused',
    );
  });

  it('is not added from another origin or host, with another challenge, or twice', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const browser = await an.signIn();
    const options = async (): Promise<{ challenge: string }> =>
      (await browser.post('/profile/passkeys/options')).body;
    const add = (response: unknown): Promise<Reply> =>
      browser.post('/profile/passkeys', { name: 'Key', response });
    const foreign = new TestPasskey('localhost', 'http://evil.example');
    expect((await add(foreign.make(await options()))).body.code).toBe('second-factor-refused');
    const elsewhere = new TestPasskey('evil.example', 'http://localhost:0');
    expect((await add(elsewhere.make(await options()))).body.code).toBe('second-factor-refused');
    const key = new TestPasskey();
    await options();
    expect((await add(key.make({ challenge: 'AAAA' }))).body.code).toBe('second-factor-refused');
    const good = key.make(await options());
    expect((await add(good)).status).toBe(201);
    expect((await add(good)).body.code).toBe('second-factor-refused');
    expect((await add(key.make(await options()))).body.code).toBe('second-factor-refused');
    expect((await add({})).body.code).toBe('second-factor-refused');
  });

  it('added in two browsers at the same moment gives one set of recovery codes', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const browsers = await Promise.all([an.signIn(), an.signIn()]);
    const responses: unknown[] = [];
    for (const browser of browsers) {
      const options = (await browser.post('/profile/passkeys/options')).body;
      responses.push(new TestPasskey().make(options));
    }
    const replies = await Promise.all(
      browsers.map((browser, index) =>
        browser.post('/profile/passkeys', { name: 'Key', response: responses[index] }),
      ),
    );
    const given = replies.map((reply) => reply.body.recoveryCodes as string[]);
    expect(given.map((codes) => codes.length).sort()).toEqual([0, 10]);
    const next = await an.signIn();
    expect((await confirm(next, given.flat()[0]!, 'recovery-code')).status).toBe(200);
  });

  it('is removed by its owner only', async () => {
    const { browser, an, key } = await withPasskey();
    const id = (await browser.get('/profile/second-factors')).body.passkeys[0].id as string;
    const other = await withPasskey();
    const foreign = await other.browser.delete(`/profile/passkeys/${id}`);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'not-found']);
    expect((await other.browser.delete('/profile/passkeys/nonsense')).status).toBe(404);
    const pending = await an.signIn();
    const options = await ask(pending);
    expect((await browser.delete(`/profile/passkeys/${id}`)).status).toBe(204);
    expect((await show(pending, key.show(options))).status).toBe(403);
    // It is asked for no more, and could be made anew.
    expect((await ask(await other.an.signIn())).allowCredentials).toHaveLength(1);
    await api.superuser.query(
      `insert into passkey (tenant_id, id, person_id, credential_id, public_key, counter, name, removed_at)
       select tenant_id, gen_random_uuid(), person_id, 'removed', '', 0, 'Old', now() from passkey where credential_id = $1`,
      [other.key.id],
    );
    expect((await ask(await other.an.signIn())).allowCredentials).toEqual([
      expect.objectContaining({ id: other.key.id }),
    ]);
    expect((await browser.get('/profile/second-factors')).body).toMatchObject({
      passkeys: [],
      recoveryCodesLeft: 0,
    });
    expect((await browser.delete(`/profile/passkeys/${id}`)).status).toBe(404);
    expect((await an.tryPassword(password)).body.state).toBe('signed-in');
  });

  it('proves who somebody is in the middle of a session, when it knows who holds it', async () => {
    const { browser, key } = await withPasskey();
    await age(browser, 11);
    expect((await browser.post('/profile/recovery-codes')).body.code).toBe('proof-demanded');
    const options = async (): Promise<{ challenge: string }> => {
      const reply = await browser.post('/session/proof/passkey-options');
      expect(reply.body).toMatchObject({
        userVerification: 'required',
        allowCredentials: [{ id: key.id }],
      });
      return reply.body;
    };
    const prove = (response: unknown): Promise<Reply> =>
      browser.post('/session/proof', { method: 'passkey', response });
    // A key that was left in the machine answers to anybody's touch.
    const touched = await prove(key.show(await options()));
    expect([touched.status, touched.body.code]).toEqual([403, 'second-factor-refused']);
    const shown = key.show(await options(), true);
    const before = browser.token;
    const right = await prove(shown);
    expect([right.status, right.body]).toEqual([200, { done: true }]);
    expect(browser.token).not.toBe(before);
    expect((await prove(shown)).status).toBe(403);
    expect((await browser.post('/profile/recovery-codes')).status).toBe(201);
  });

  it('is not asked for as a proof of somebody who has none', async () => {
    const { browser } = await withApp();
    const reply = await browser.post('/session/proof/passkey-options');
    expect([reply.status, reply.body.code]).toEqual([409, 'second-factor-missing']);
  });
});

describe('an organisation that demands a second factor', () => {
  const demanding = async (): Promise<TestTenant> => {
    const made = await api.aTenant();
    await api.superuser.query(
      'update organisation set second_factor_demanded = true where tenant_id = $1',
      [made.id],
    );
    return made;
  };

  it('lets nobody further than setting one up, and then on under a new token', async () => {
    const an = await TestMember.of(api, await demanding(), 'administrator');
    const browser = new TestBrowser(api.app);
    const first = await an.tryPassword(password, browser);
    expect(first.body).toMatchObject({
      state: 'enrol-second-factor',
      methods: [],
      permissions: [],
      grants: [],
      person: { id: an.id },
    });
    for (const url of ['/people', '/organisation', '/units']) {
      const reply = await browser.get(url);
      expect([url, reply.status, reply.body.code]).toEqual([url, 403, 'second-factor-demanded']);
    }
    expect((await confirm(browser, '123456')).body.code).toBe('second-factor-not-awaited');
    expect((await browser.post('/session/passkey-options')).body.code).toBe(
      'second-factor-not-awaited',
    );
    expect((await browser.get('/profile/second-factors')).body.demanded).toBe(true);
    expect((await browser.post('/profile/recovery-codes')).body.code).toBe('second-factor-missing');
    const offer = (await browser.post('/profile/authenticator')).body;
    const before = browser.token;
    const reply = await browser.post('/profile/authenticator/confirm', {
      id: offer.id,
      code: codeOf(offer.secret),
    });
    expect(reply.body.recoveryCodes).toHaveLength(10);
    expect(browser.token).not.toBe(before);
    expect((await withToken(before).get('/session')).status).toBe(401);
    expect((await browser.get('/session')).body.state).toBe('signed-in');
    expect((await browser.get('/people')).status).toBe(200);
  });

  it('can be satisfied with a passkey', async () => {
    const an = await TestMember.of(api, await demanding(), 'ciso');
    const browser = await an.signIn();
    const options = (await browser.post('/profile/passkeys/options')).body;
    const reply = await browser.post('/profile/passkeys', {
      name: 'Key',
      response: new TestPasskey().make(options),
    });
    expect(reply.body.recoveryCodes).toHaveLength(10);
    expect((await browser.get('/people')).status).toBe(200);
  });

  it('lets nobody remove his last factor', async () => {
    const { browser } = await withApp(await demanding());
    const reply = await browser.delete('/profile/authenticator');
    expect([reply.status, reply.body.code]).toEqual([409, 'last-second-factor']);
    const options = (await browser.post('/profile/passkeys/options')).body;
    await browser.post('/profile/passkeys', {
      name: 'Key',
      response: new TestPasskey().make(options),
    });
    const id = (await browser.get('/profile/second-factors')).body.passkeys[0].id as string;
    // Both at the same moment: one of the two must stay.
    const both = await Promise.all([
      browser.delete('/profile/authenticator'),
      browser.delete(`/profile/passkeys/${id}`),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual([204, 409]);
  });
});

describe('a change of factors', () => {
  it('asks for a proof that is at most ten minutes old', async () => {
    const { browser } = await withApp();
    await age(browser, 11);
    const calls: (() => Promise<Reply>)[] = [
      () => browser.post('/profile/authenticator'),
      () =>
        browser.post('/profile/authenticator/confirm', {
          id: '00000000-0000-4000-8000-000000000000',
          code: '123456',
        }),
      () => browser.delete('/profile/authenticator'),
      () => browser.post('/profile/passkeys/options'),
      () => browser.post('/profile/passkeys', { name: 'Key', response: {} }),
      () => browser.delete('/profile/passkeys/00000000-0000-4000-8000-000000000000'),
      () => browser.post('/profile/recovery-codes'),
    ];
    for (const call of calls) {
      const reply = await call();
      expect([reply.status, reply.body.code]).toEqual([403, 'proof-demanded']);
    }
    const before = browser.token;
    const wrong = await browser.post('/session/proof', { method: 'password', password: 'not it' });
    expect([wrong.status, wrong.body.code]).toEqual([403, 'password-wrong']);
    const right = await browser.post('/session/proof', { method: 'password', password });
    expect([right.status, right.body]).toEqual([200, { done: true }]);
    expect(browser.token).not.toBe(before);
    expect((await withToken(before).get('/session')).status).toBe(401);
    expect((await browser.post('/profile/recovery-codes')).body.recoveryCodes).toHaveLength(10);
  });

  it('takes a code of the app as proof, once, and counts its guesses with those of the password', async () => {
    const { an, browser, secret, firstCode } = await withApp();
    await age(browser, 11);
    const prove = (code: string): Promise<Reply> =>
      browser.post('/session/proof', { method: 'authenticator', code });
    expect((await prove(firstCode)).body.code).toBe('second-factor-refused');
    expect((await prove(codeOf(secret))).status).toBe(200);
    expect((await prove(codeOf(secret))).status).toBe(403);
    expect((await browser.post('/profile/recovery-codes')).status).toBe(201);
    const { rows } = await api.superuser.query<{ action: string }>(
      "select action from event where tenant_id = $1 and actor_id = $2 and action in ('proof.refused', 'session.proved') order by id",
      [tenant.id, an.id],
    );
    expect(rows.map((row) => row.action)).toEqual([
      'proof.refused',
      'session.proved',
      'proof.refused',
    ]);
    await browser.post('/session/proof', { method: 'password', password });
    for (let guess = 0; guess < 6; guess += 1) await prove('000000');
    await prolongWaits(api);
    const other = await browser.post('/session/proof', { method: 'password', password });
    expect(other.status).toBe(429);
  });

  it('takes no recovery code as proof: it is for who lost everything else', async () => {
    const { browser, recoveryCodes } = await withApp();
    const reply = await browser.post('/session/proof', {
      method: 'recovery-code',
      code: recoveryCodes[0],
    });
    expect(reply.status).toBe(422);
  });

  it('proves nothing for ever: a proof keeps the end of the session where it was', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    await api.superuser.query('update session set ended_at = now() where person_id = $1', [an.id]);
    const browser = await an.signIn();
    await api.superuser.query(
      "update session set expires_at = now() + interval '5 minutes' where person_id = $1",
      [an.id],
    );
    const ends = async (): Promise<string[]> =>
      (
        await api.superuser.query(
          'select expires_at::text from session where person_id = $1 and ended_at is null',
          [an.id],
        )
      ).rows.map((row: { expires_at: string }) => row.expires_at);
    const before = await ends();
    expect(before).toHaveLength(1);
    expect((await browser.post('/session/proof', { method: 'password', password })).status).toBe(
      200,
    );
    expect(await ends()).toEqual(before);
  });

  it('slows down guessing the password of a session left open', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const browser = await an.signIn();
    const guess = async (): Promise<number> =>
      (await browser.post('/session/proof', { method: 'password', password: 'guess' })).status;
    for (let attempt = 0; attempt < 6; attempt += 1) expect(await guess()).toBe(403);
    await prolongWaits(api);
    expect(await guess()).toBe(429);
    expect((await an.tryPassword(password)).status).toBe(201);
  });

  it('makes new recovery codes and voids the old ones', async () => {
    const { an, browser, recoveryCodes } = await withApp();
    const renewed = (await browser.post('/profile/recovery-codes')).body.recoveryCodes as string[];
    expect(renewed).toHaveLength(10);
    expect((await confirm(await an.signIn(), recoveryCodes[0]!, 'recovery-code')).status).toBe(403);
    expect((await confirm(await an.signIn(), renewed[0]!, 'recovery-code')).status).toBe(200);
  });
});
