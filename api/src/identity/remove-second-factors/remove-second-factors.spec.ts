import { Secret, TOTP } from 'otpauth';
import { startApi, type TestApi } from '../../testing/api-harness';
import type { TestTenant } from '../../testing/test-tenant';
import type { Reply, TestBrowser } from '../testing/test-browser';
import { password, TestMember } from '../testing/test-member';
import { TestPasskey } from '../testing/test-passkey';

let api: TestApi;
let tenant: TestTenant;
let administrator: TestMember;
let admin: TestBrowser;
beforeAll(async () => {
  api = await startApi();
  tenant = await api.aTenant();
  administrator = await TestMember.of(api, tenant, 'administrator');
  admin = await administrator.signIn();
});
afterAll(() => api.stop());

const codeNow = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate();
/** Makes every proof of the organisation older than it may be. */
const ageProofs = (): Promise<unknown> =>
  api.superuser.query(
    "update session set proved_at = now() - interval '11 minutes' where tenant_id = $1",
    [tenant.id],
  );

/** Sets up an app and a passkey; gives the recovery codes that came with them. */
async function setUpFactors(browser: TestBrowser): Promise<string[]> {
  const offer = await browser.post('/profile/authenticator');
  const confirmed = await browser.post('/profile/authenticator/confirm', {
    id: offer.body.id,
    code: codeNow(offer.body.secret),
  });
  const options = await browser.post('/profile/passkeys/options');
  const response = new TestPasskey().make(options.body);
  await browser.post('/profile/passkeys', { name: 'Telephone of Ann', response });
  return confirmed.body.recoveryCodes;
}

const remove = (id: string, browser = admin): Promise<Reply> =>
  browser.delete(`/people/${id}/second-factors`);

describe('taking away the second factors of somebody who lost them', () => {
  it('lets him in with his password again, ends his sessions, and voids his codes', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const browser = await an.signIn();
    const [recoveryCode] = await setUpFactors(browser);
    const waiting = await an.signIn();
    expect((await waiting.get('/session')).body.state).toBe('second-factor');

    const reply = await remove(an.id);
    expect([reply.status, reply.body.secondFactor]).toEqual([200, false]);
    expect((await browser.get('/session')).status).toBe(401);
    // Nor does the session go on in which somebody stands with the lost phone or the found codes.
    const found = { method: 'recovery-code', code: recoveryCode };
    expect((await waiting.post('/session/second-factor', found)).status).toBe(401);
    const fresh = await an.signIn();
    expect((await fresh.get('/session')).body).toMatchObject({ state: 'signed-in', methods: [] });
    expect((await fresh.get('/profile/second-factors')).body).toMatchObject({
      authenticator: null,
      passkeys: [],
      recoveryCodesLeft: 0,
    });
  });

  it('has him set up a new one first where the organisation demands one', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    await setUpFactors(await an.signIn());
    await api.superuser.query(
      'update organisation set second_factor_demanded = true where tenant_id = $1',
      [tenant.id],
    );
    try {
      expect((await remove(an.id)).status).toBe(200);
      const fresh = await an.signIn();
      expect((await fresh.get('/session')).body.state).toBe('enrol-second-factor');
      expect((await fresh.get('/people')).status).toBe(403);
    } finally {
      await api.superuser.query(
        'update organisation set second_factor_demanded = false where tenant_id = $1',
        [tenant.id],
      );
    }
  });

  it('is recorded with what there was, and without a name or a secret', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    await api.superuser.query('delete from session where person_id = $1', [an.id]);
    await setUpFactors(await an.signIn());
    await remove(an.id);
    const { rows } = await api.superuser.query<{ text: string; actor_id: string }>(
      `select convert_from(bytes, 'UTF8') as text, actor_id from event
        where tenant_id = $1 and action = 'second-factor.removed' and subject_id = $2`,
      [tenant.id, an.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.actor_id).toBe(administrator.id);
    const { before, after } = JSON.parse(rows[0]?.text ?? '{}') as Record<string, unknown>;
    expect(before).toEqual({ authenticator: true, passkeys: 1 });
    expect(after).toEqual({ authenticator: false, endedSessions: 1, passkeys: 0 });
    expect(rows[0]?.text).not.toContain('Ann');
  });

  it('is refused of oneself, of somebody without any, of somebody shut out, and of nobody', async () => {
    await setUpFactors(admin);
    const own = await remove(administrator.id);
    expect([own.status, own.body.code]).toEqual([409, 'own-second-factors']);
    expect((await admin.get('/profile/second-factors')).body.authenticator).not.toBeNull();

    const bare = await TestMember.of(api, tenant, 'ciso');
    const browser = await bare.signIn();
    const none = await remove(bare.id);
    expect([none.status, none.body.code]).toEqual([409, 'second-factor-none']);
    expect((await browser.get('/session')).status).toBe(200);

    await admin.post(`/people/${bare.id}/deactivation`);
    const out = await remove(bare.id);
    expect([out.status, out.body.code]).toEqual([409, 'person-deactivated']);
    expect((await remove('0192d3c0-0000-7000-8000-000000000000')).status).toBe(404);
  });
});

describe('what opens the account of somebody else', () => {
  it('asks its administrator for a proof that is at most ten minutes old, and changes nothing before', async () => {
    const second = await TestMember.of(api, tenant, 'administrator');
    const browser = await second.signIn();
    const an = await TestMember.of(api, tenant, 'ciso');
    await setUpFactors(await an.signIn());
    const left = await TestMember.of(api, tenant, 'ciso');
    await browser.post(`/people/${left.id}/deactivation`);
    const invitation = {
      name: 'Bea',
      email: 'bea@proof.example',
      language: 'nl',
      grants: [{ role: 'administrator', unitId: tenant.root }],
    };
    const acts: readonly (readonly [string, () => Promise<Reply>, number])[] = [
      ['factors', () => remove(an.id, browser), 200],
      ['link', () => browser.post(`/people/${an.id}/reset-link`), 201],
      [
        'role',
        () =>
          browser.post(`/people/${an.id}/grants`, { role: 'administrator', unitId: tenant.root }),
        201,
      ],
      ['invitation', () => browser.post('/people', invitation), 201],
      ['return', () => browser.delete(`/people/${left.id}/deactivation`), 200],
    ];
    const state = async (): Promise<unknown> =>
      (
        await api.superuser.query(
          `select (select count(*) from role_grant where tenant_id = $1) as grants, (select count(*) from person where tenant_id = $1) as people,
                  (select count(*) from one_time_link where tenant_id = $1) as links, (select count(*) from passkey where tenant_id = $1 and removed_at is null) as keys,
                  (select count(*) from idempotency_key where tenant_id = $1) as kept, (select count(*) from event where tenant_id = $1) as events`,
          [tenant.id],
        )
      ).rows[0];
    await ageProofs();
    const before = await state();
    for (const [what, act] of acts) {
      const reply = await act();
      expect([what, reply.status, reply.body.code]).toEqual([what, 403, 'proof-demanded']);
    }
    expect(await state()).toEqual(before);
    expect((await browser.post('/session/proof', { method: 'password', password })).status).toBe(
      200,
    );
    for (const [what, act, status] of acts) {
      expect([what, (await act()).status]).toEqual([what, status]);
    }
  });

  it('so does no longer demanding a second factor of everybody, and nothing less of the settings', async () => {
    const made = await api.aTenant();
    const boss = await TestMember.of(api, made, 'administrator');
    const browser = await boss.signIn();
    await setUpFactors(browser);
    const change = (changes: object, revision: number): Promise<Reply> =>
      browser.patch('/organisation', changes, revision);
    expect((await change({ secondFactorDemanded: true }, 1)).status).toBe(200);
    await api.superuser.query(
      "update session set proved_at = now() - interval '11 minutes' where tenant_id = $1",
      [made.id],
    );
    expect((await change({ name: 'Other' }, 2)).status).toBe(200);
    const refused = await change({ secondFactorDemanded: false }, 3);
    expect([refused.status, refused.body.code]).toEqual([403, 'proof-demanded']);
    expect((await browser.get('/organisation')).body.secondFactorDemanded).toBe(true);
  });
});
