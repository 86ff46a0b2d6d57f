import { Secret, TOTP } from 'otpauth';
import { startApi, type TestApi } from '../../testing/api-harness';
import type { TestTenant } from '../../testing/test-tenant';
import { type Reply, TestBrowser } from '../testing/test-browser';
import { password, TestMember } from '../testing/test-member';

let api: TestApi;
let tenant: TestTenant;
let admin: TestBrowser;
beforeAll(async () => {
  api = await startApi({ publicUrl: undefined, port: 3000 });
  tenant = await api.aTenant();
  admin = await (await TestMember.of(api, tenant, 'administrator')).signIn();
});
afterAll(() => api.stop());

const chosen = 'nieuwe woorden zonder verband';
const tokenIn = (reply: Reply): string =>
  (reply.body.link as string).replace('http://localhost:3000/link/', '');
let made = 0;
const invite = async (role = 'ciso'): Promise<{ token: string; id: string; email: string }> => {
  made += 1;
  const email = `invited-${made}@links.example`;
  const reply = await admin.post('/people', {
    name: 'An Peeters',
    email,
    language: 'nl',
    grants: [{ role, unitId: tenant.root }],
  });
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
  return { token: tokenIn(reply), id: reply.body.person.id, email };
};
const anybody = (): TestBrowser => new TestBrowser(api.app);
const use = (
  token: string,
  given: object = { password: chosen },
  browser = anybody(),
): Promise<Reply> => browser.post(`/links/${token}`, given);
const bare = ({ status, body }: Reply): unknown => ({ status, body: { ...body, requestId: '' } });

describe('an invitation', () => {
  it('tells whom it is for, takes a password and a name, and signs in', async () => {
    const { token, id, email } = await invite();
    const shown = await anybody().get(`/links/${token}`);
    expect(shown.body).toEqual({
      purpose: 'invitation',
      name: 'An Peeters',
      email,
      organisation: `Organisation ${tenant.slug}`,
    });
    expect((await anybody().get(`/links/${token}`)).status).toBe(200);
    const browser = anybody();
    const reply = await use(token, { password: chosen, name: 'An Peeters-Maes' }, browser);
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({
      state: 'signed-in',
      person: { id, name: 'An Peeters-Maes' },
      grants: [{ role: 'ciso' }],
    });
    expect((await browser.get('/organisation')).status).toBe(200);
    const signIn = await anybody().post('/session', {
      organisation: tenant.slug,
      email,
      password: chosen,
    });
    expect(signIn.status).toBe(201);
    expect((await admin.get(`/people/${id}`)).body).toMatchObject({
      state: 'active',
      name: 'An Peeters-Maes',
    });
  });

  it('works once: of twenty at the same moment one wins', async () => {
    const { token } = await invite();
    const replies = await Promise.all(Array.from({ length: 20 }, () => use(token)));
    expect(replies.filter((reply) => reply.status === 201)).toHaveLength(1);
    expect(replies.filter((reply) => reply.body.code === 'link-invalid')).toHaveLength(19);
  });

  it('answers alike when it is used, expired, void, unknown, of another organisation, or nonsense', async () => {
    const used = (await invite()).token;
    await use(used);
    const expired = await invite();
    await api.superuser.query('update one_time_link set expires_at = now() where person_id = $1', [
      expired.id,
    ]);
    const voided = await invite();
    await admin.post(`/people/${voided.id}/reset-link`);
    const deactivated = await invite();
    await admin.post(`/people/${deactivated.id}/deactivation`);
    const reactivated = await invite();
    await admin.post(`/people/${reactivated.id}/deactivation`);
    await admin.delete(`/people/${reactivated.id}/deactivation`);
    // Shut out by whatever way: the link itself still stands, and opens nothing.
    const shut = await invite();
    await api.superuser.query('update person set deactivated_at = now() where id = $1', [shut.id]);
    const fresh = (await invite()).token;
    const elsewhere = await api.aTenant();
    const dead = [
      used,
      expired.token,
      voided.token,
      deactivated.token,
      reactivated.token,
      shut.token,
      `${tenant.id}.${'A'.repeat(43)}`,
      `${elsewhere.id}.${fresh.split('.')[1]}`,
      fresh.slice(0, -1),
      'nonsense',
      '%00',
      admin.token,
    ];
    const expected = {
      status: 404,
      body: {
        type: 'urn:weerbaar:problem:link-invalid',
        title: 'link-invalid',
        status: 404,
        code: 'link-invalid',
        requestId: '',
      },
    };
    for (const token of dead) {
      expect([token, bare(await anybody().get(`/links/${token}`))]).toEqual([token, expected]);
      expect([token, bare(await use(token))]).toEqual([token, expected]);
    }
    expect((await use(fresh)).status).toBe(201);
  });

  it('is not used up by a password that is refused', async () => {
    const { token, email } = await invite();
    const weak = await use(token, { password: 'passwordpassword' });
    expect(weak.body).toMatchObject({
      code: 'password-too-weak',
      errors: [{ path: 'password', code: 'password-too-weak' }],
    });
    expect((await use(token, { password: `${email} 12345` })).body.reason).toBe(
      'contains-own-name',
    );
    expect((await use(token, { password: 'short' })).status).toBe(422);
    expect((await use(token, {})).status).toBe(422);
    expect((await use(token, { password: chosen, name: '' })).status).toBe(422);
    expect((await use(token)).status).toBe(201);
  });

  it('is good for seven days, and no session', async () => {
    const { id, token } = await invite();
    const { rows } = await api.superuser.query(
      'select extract(epoch from expires_at - created_at)::int as life from one_time_link where person_id = $1',
      [id],
    );
    expect(rows[0].life).toBe(7 * 24 * 3600);
    const browser = anybody();
    browser.cookies.set('__Host-weerbaar', token);
    expect((await browser.get('/session')).status).toBe(401);
  });

  it('answers nothing while its organisation is suspended', async () => {
    const elsewhere = await api.aTenant();
    const other = await (await TestMember.of(api, elsewhere, 'administrator')).signIn();
    const reply = await other.post('/people', {
      name: 'B',
      email: 'b@b.example',
      language: 'nl',
      grants: [{ role: 'ciso', unitId: elsewhere.root }],
    });
    await api.operator.query('update tenant set suspended_at = now() where id = $1', [
      elsewhere.id,
    ]);
    expect((await use(tokenIn(reply))).body.code).toBe('link-invalid');
    await api.operator.query('update tenant set suspended_at = null where id = $1', [elsewhere.id]);
    expect((await use(tokenIn(reply))).status).toBe(201);
  });
});

describe('a link for a new password', () => {
  it('leaves the old one working until it is used, then ends every session', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const old = await an.signIn();
    const reply = await admin.post(`/people/${an.id}/reset-link`);
    expect(reply.status).toBe(201);
    expect((await an.tryPassword(password)).status).toBe(201);
    expect((await anybody().get(`/links/${tokenIn(reply)}`)).body.purpose).toBe('reset');
    const browser = anybody();
    const name = (await old.get('/session')).body.person.name as string;
    const used = await use(tokenIn(reply), { password: chosen, name: 'Somebody Else' }, browser);
    // A name is chosen with an invitation only.
    expect(used.body).toMatchObject({ state: 'signed-in', person: { id: an.id, name } });
    expect((await old.get('/session')).status).toBe(401);
    expect((await browser.get('/session')).status).toBe(200);
    expect((await an.tryPassword(password)).status).toBe(401);
    expect((await an.tryPassword(chosen)).status).toBe(201);
  });

  it('never stands in for the second factor', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const own = await an.signIn();
    const offer = (await own.post('/profile/authenticator')).body;
    const totp = new TOTP({
      secret: Secret.fromBase32(offer.secret),
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
    });
    await own.post('/profile/authenticator/confirm', {
      id: offer.id,
      code: totp.generate({ timestamp: Date.now() - 30_000 }),
    });
    const token = tokenIn(await admin.post(`/people/${an.id}/reset-link`));
    const browser = anybody();
    const used = await use(token, { password: chosen }, browser);
    expect(used.body).toMatchObject({
      state: 'second-factor',
      person: null,
      methods: ['authenticator', 'recovery-code'],
    });
    expect((await browser.get('/people')).body.code).toBe('second-factor-demanded');
    expect((await browser.delete('/profile/authenticator')).body.code).toBe(
      'second-factor-demanded',
    );
    const reply = await browser.post('/session/second-factor', {
      method: 'authenticator',
      code: totp.generate(),
    });
    expect(reply.body.state).toBe('signed-in');
  });

  it('leads to setting one up where the organisation demands it', async () => {
    const strict = await api.aTenant();
    const chief = await (await TestMember.of(api, strict, 'administrator')).signIn();
    const an = await TestMember.of(api, strict, 'ciso');
    const token = tokenIn(await chief.post(`/people/${an.id}/reset-link`));
    await api.superuser.query(
      'update organisation set second_factor_demanded = true where tenant_id = $1',
      [strict.id],
    );
    expect((await use(token)).body.state).toBe('enrol-second-factor');
  });

  it('is void once the password was changed some other way', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const token = tokenIn(await admin.post(`/people/${an.id}/reset-link`));
    const own = await an.signIn();
    await own.post('/profile/password', { current: password, next: chosen });
    expect((await use(token)).body.code).toBe('link-invalid');
  });

  it('is made for people of the own organisation who are not deactivated, by administrators only', async () => {
    const elsewhere = await TestMember.of(api, await api.aTenant(), 'ciso');
    const foreign = await admin.post(`/people/${elsewhere.id}/reset-link`);
    const random = await admin.post('/people/0192d3c0-0000-7000-8000-000000000000/reset-link');
    expect(bare(foreign)).toEqual(bare(random));
    expect(foreign.status).toBe(404);
    const an = await TestMember.of(api, tenant, 'ciso');
    await admin.post(`/people/${an.id}/deactivation`);
    expect((await admin.post(`/people/${an.id}/reset-link`)).body.code).toBe('person-deactivated');
    const ciso = await (await TestMember.of(api, tenant, 'ciso')).signIn();
    expect((await ciso.post(`/people/${an.id}/reset-link`)).status).toBe(403);
    expect((await admin.send('POST', `/people/${an.id}/reset-link`, {})).body.code).toBe(
      'idempotency-key-required',
    );
  });

  it('sent for twice with one key is one link, and its secret is nowhere stored', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const headers = { 'idempotency-key': 'the-same-key-twice' };
    const first = await admin.post(`/people/${an.id}/reset-link`, {}, headers);
    const second = await admin.post(`/people/${an.id}/reset-link`, {}, headers);
    expect(second.body).toEqual(first.body);
    const secret = tokenIn(first).split('.')[1]!;
    for (const table of ['idempotency_key', 'one_time_link', 'event', 'event_personal']) {
      const { rows } = await api.superuser.query(
        `select string_agg(t::text, '') as all from ${table} t`,
      );
      expect(rows[0].all).not.toContain(secret);
    }
    const events = await api.superuser.query(
      "select string_agg(convert_from(bytes, 'UTF8'), '') as all from event",
    );
    expect(events.rows[0].all).not.toContain(secret);
    const links = await api.superuser.query(
      'select count(*)::int as n from one_time_link where person_id = $1',
      [an.id],
    );
    expect(links.rows[0].n).toBe(1);
    expect((await use(tokenIn(first))).status).toBe(201);
  });
});
