import { startApi, type TestApi } from '../../testing/api-harness';
import type { TestTenant } from '../../testing/test-tenant';
import type { Reply, TestBrowser } from '../testing/test-browser';
import { TestMember } from '../testing/test-member';

let api: TestApi;
let tenant: TestTenant;
let admin: TestBrowser;
let administrator: TestMember;
beforeAll(async () => {
  api = await startApi();
  tenant = await api.aTenant();
  administrator = await TestMember.of(api, tenant, 'administrator');
  admin = await administrator.signIn();
});
afterAll(() => api.stop());

const nobody = '0192d3c0-0000-7000-8000-000000000000';
const bare = ({ status, body }: Reply): unknown => ({ status, body: { ...body, requestId: '' } });
const lastEvent = async (
  action: string,
): Promise<{ text: string; unit_id: string | null; actor_id: string; personal: string[] }> =>
  (
    await api.superuser.query(
      `select convert_from(e.bytes, 'UTF8') as text, e.unit_id, e.actor_id,
              array(select p.path || '=' || p.value from event_personal p where p.tenant_id = e.tenant_id and p.event_id = e.id order by 1) as personal
         from event e where e.tenant_id = $1 and e.action = $2 order by e.id desc limit 1`,
      [tenant.id, action],
    )
  ).rows[0];
const draft = (changes: object = {}) => ({
  name: 'Bea Claes',
  email: `bea-${Math.random()}@people.example`,
  language: 'nl',
  grants: [{ role: 'ciso', unitId: tenant.root }],
  ...changes,
});

describe('the list of people', () => {
  it('is for administrators, CISOs and auditors of the whole organisation', async () => {
    const unit = await tenant.aUnit({ name: 'Haven' });
    for (const [role, where, status] of [
      ['administrator', tenant.root, 200],
      ['ciso', tenant.root, 200],
      ['auditor', tenant.root, 200],
      ['unit-lead', tenant.root, 403],
      ['management', tenant.root, 403],
      ['programme-office', tenant.root, 403],
      ['administrator', unit, 403],
      ['ciso', unit, 403],
    ] as const) {
      const browser = await (await TestMember.of(api, tenant, role, where)).signIn();
      expect([role, where, (await browser.get('/people')).status]).toEqual([role, where, status]);
      expect((await browser.get(`/people/${administrator.id}`)).status).toBe(status);
    }
  });

  it('tells of each person what he may do, where, and how far he came', async () => {
    const unit = await tenant.aUnit({ name: 'Brandweer' });
    const lead = await TestMember.of(api, tenant, 'unit-lead', unit);
    const other = await TestMember.of(api, await api.aTenant(), 'ciso');
    const { body } = await admin.get('/people');
    const people = body.people as { id: string }[];
    expect(people.find((one) => one.id === lead.id)).toEqual({
      id: lead.id,
      name: expect.any(String),
      email: lead.email,
      revision: 1,
      state: 'active',
      secondFactor: false,
      lastSeenAt: expect.stringMatching(/Z$/),
      grants: [
        {
          id: expect.any(String),
          role: 'unit-lead',
          unitId: unit,
          unitName: 'Brandweer',
          asAt: null,
          expiresAt: null,
        },
      ],
    });
    expect(people.some((one) => one.id === other.id)).toBe(false);
    expect((await admin.get(`/people/${lead.id}`)).body).toEqual(
      people.find((one) => one.id === lead.id),
    );
  });
});

describe('an id of nobody, of somebody elsewhere, or that is none', () => {
  it('answers the same everywhere', async () => {
    const elsewhere = await api.aTenant();
    const foreign = await TestMember.of(api, elsewhere, 'ciso');
    const foreignGrant = await elsewhere.grant({ id: foreign.id } as never, 'management');
    const own = await TestMember.of(api, tenant, 'ciso');
    const other = await TestMember.of(api, tenant, 'ciso');
    const otherGrant = await tenant.grant({ id: other.id } as never, 'management');
    const grant = { role: 'ciso', unitId: tenant.root };
    for (const call of [
      (id: string) => admin.get(`/people/${id}`),
      (id: string) => admin.patch(`/people/${id}`, { name: 'X' }, 1),
      (id: string) => admin.post(`/people/${id}/deactivation`),
      (id: string) => admin.delete(`/people/${id}/deactivation`),
      (id: string) => admin.post(`/people/${id}/grants`, grant),
      (id: string) => admin.delete(`/people/${id}/grants/${nobody}`),
      (id: string) => admin.post(`/people/${id}/reset-link`),
    ]) {
      const expected = bare(await call(nobody));
      expect(expected).toMatchObject({ status: 404, body: { code: 'not-found' } });
      for (const id of [foreign.id, foreign.id.toUpperCase(), 'x', "'--"])
        expect(bare(await call(id))).toEqual(expected);
    }
    const missing = bare(await admin.delete(`/people/${own.id}/grants/${nobody}`));
    for (const [person, held] of [
      [own.id, otherGrant],
      [own.id, foreignGrant],
      [foreign.id, foreignGrant],
    ]) {
      expect(bare(await admin.delete(`/people/${person}/grants/${held}`))).toEqual(missing);
    }
    const wrongUnit = bare(
      await admin.post(`/people/${own.id}/grants`, { role: 'ciso', unitId: nobody }),
    );
    expect(wrongUnit).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(
      bare(await admin.post(`/people/${own.id}/grants`, { role: 'ciso', unitId: elsewhere.root })),
    ).toEqual(wrongUnit);
    expect(
      bare(
        await admin.post('/people', draft({ grants: [{ role: 'ciso', unitId: elsewhere.root }] })),
      ),
    ).toEqual(wrongUnit);
    const { rows } = await api.superuser.query(
      'select count(*)::int as n from role_grant where revoked_at is not null',
    );
    expect(rows[0].n).toBe(0);
  });
});

describe('inviting', () => {
  it('adds a person who waits for his link to be used, and records him without his name', async () => {
    const given = draft({ name: 'Bea Onbekend', email: 'Bea.Onbekend@people.example' });
    const reply = await admin.post('/people', given);
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({
      person: {
        name: 'Bea Onbekend',
        email: 'Bea.Onbekend@people.example',
        state: 'invited',
        lastSeenAt: null,
        grants: [{ role: 'ciso', unitName: 'Group' }],
      },
      link: expect.stringMatching(/^http:\/\/localhost:\d+\/link\/[0-9a-f-]{36}\.[\w-]{43}$/),
      expiresAt: expect.any(String),
    });
    const event = await lastEvent('person.invited');
    expect(event.actor_id).toBe(administrator.id);
    expect(event.text).not.toMatch(/Onbekend/i);
    expect(event.personal).toEqual([
      '/after/email="Bea.Onbekend@people.example"',
      '/after/name="Bea Onbekend"',
    ]);
  });

  it('sent twice with one key is one invitation with one link', async () => {
    const [given, headers] = [draft(), { 'idempotency-key': 'invite-me-only-once' }];
    const [first, second] = [
      await admin.post('/people', given, headers),
      await admin.post('/people', given, headers),
    ];
    expect(second.body).toEqual(first.body);
    const changed = await admin.post('/people', { ...given, name: 'Other' }, headers);
    expect([changed.status, changed.body.code]).toEqual([409, 'idempotency-conflict']);
    expect((await admin.send('POST', '/people', given)).body.code).toBe('idempotency-key-required');
  });

  it('refuses an address that somebody has, in whatever case, and leaves nothing behind', async () => {
    const given = draft();
    await admin.post('/people', given);
    const again = await admin.post('/people', draft({ email: given.email.toUpperCase() }));
    expect([again.status, again.body.code, again.body.errors]).toEqual([
      409,
      'email-taken',
      [{ path: 'email', code: 'email-taken' }],
    ]);
    const elsewhere = await api.aTenant();
    const other = await (await TestMember.of(api, elsewhere, 'administrator')).signIn();
    expect(
      (
        await other.post(
          '/people',
          draft({ email: given.email, grants: [{ role: 'ciso', unitId: elsewhere.root }] }),
        )
      ).status,
    ).toBe(201);
  });

  it('of two at the same moment with one address adds one', async () => {
    const given = draft();
    const replies = await Promise.all([
      admin.post('/people', given),
      admin.post('/people', given),
      admin.post('/people', given),
    ]);
    expect(replies.map((reply) => reply.status).sort()).toEqual([201, 409, 409]);
  });

  it.each([
    ['no role', { grants: [] }],
    ['an unknown role', { grants: [{ role: 'owner', unitId: nobody }] }],
    ['no name', { name: ' ' }],
    ['a line break in the name', { name: 'a\r\nb' }],
    ['no address', { email: 'x' }],
    ['another language', { language: 'fr' }],
    [
      'an auditor without a day',
      { grants: [{ role: 'auditor', unitId: nobody, expiresAt: '2099-01-01T00:00:00Z' }] },
    ],
    [
      'an auditor without an end',
      { grants: [{ role: 'auditor', unitId: nobody, asAt: '2026-01-01' }] },
    ],
    ['a day for a lead', { grants: [{ role: 'unit-lead', unitId: nobody, asAt: '2026-01-01' }] }],
    [
      'a day that does not exist',
      {
        grants: [
          {
            role: 'auditor',
            unitId: nobody,
            asAt: '2026-02-30',
            expiresAt: '2099-01-01T00:00:00Z',
          },
        ],
      },
    ],
  ])('refuses %s', async (_, changes) => {
    const reply = await admin.post('/people', draft(changes));
    expect([reply.status, reply.body.code]).toEqual([422, 'request-invalid']);
  });

  it('refuses a role that has already ended', async () => {
    const reply = await admin.post(
      '/people',
      draft({ grants: [{ role: 'ciso', unitId: tenant.root, expiresAt: '2020-01-01T00:00:00Z' }] }),
    );
    expect([reply.status, reply.body.errors]).toEqual([
      422,
      [{ path: 'grants.0.expiresAt', code: 'in-the-past' }],
    ]);
  });

  it('is for administrators of the whole organisation', async () => {
    const unit = await tenant.aUnit();
    for (const [role, where] of [
      ['ciso', tenant.root],
      ['auditor', tenant.root],
      ['administrator', unit],
    ] as const) {
      const browser = await (await TestMember.of(api, tenant, role, where)).signIn();
      expect((await browser.post('/people', draft())).status).toBe(403);
      expect((await browser.patch(`/people/${administrator.id}`, { name: 'X' }, 1)).status).toBe(
        403,
      );
      expect((await browser.post(`/people/${administrator.id}/deactivation`)).status).toBe(403);
      expect((await browser.delete(`/people/${administrator.id}/deactivation`)).status).toBe(403);
      expect(
        (await browser.post(`/people/${administrator.id}/grants`, { role: 'ciso', unitId: unit }))
          .status,
      ).toBe(403);
      expect((await browser.delete(`/people/${administrator.id}/grants/${nobody}`)).status).toBe(
        403,
      );
      expect((await browser.patch('/organisation', { name: 'X' }, 1)).status).toBe(403);
    }
  });
});

describe('changing a person', () => {
  it('takes the revision that was seen, and shows the present one to who saw an older', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const first = await admin.patch(
      `/people/${an.id}`,
      { name: 'Nieuwe Naam', state: 'deactivated', passwordHash: 'x' },
      1,
    );
    expect([first.status, first.body.name, first.body.revision, first.body.state]).toEqual([
      200,
      'Nieuwe Naam',
      2,
      'active',
    ]);
    const late = await admin.patch(`/people/${an.id}`, { name: 'Te Laat' }, 1);
    expect([late.status, late.body.code, late.body.current.name]).toEqual([
      412,
      'stale-revision',
      'Nieuwe Naam',
    ]);
    expect((await admin.patch(`/people/${an.id}`, { name: 'Zonder' })).body.code).toBe(
      'precondition-required',
    );
    const both = await Promise.all([
      admin.patch(`/people/${an.id}`, { name: 'A' }, 2),
      admin.patch(`/people/${an.id}`, { name: 'B' }, 2),
    ]);
    expect(both.map((reply) => reply.status).sort()).toEqual([200, 412]);
    const event = await lastEvent('person.changed');
    expect(event.personal.map((line) => line.split('=')[0])).toEqual([
      '/after/email',
      '/after/name',
      '/before/email',
      '/before/name',
    ]);
    expect(event.text).not.toContain(an.email);
  });

  it('gives him another address to sign in with, unless somebody has it', async () => {
    const [an, bob] = [
      await TestMember.of(api, tenant, 'ciso'),
      await TestMember.of(api, tenant, 'ciso'),
    ];
    const taken = await admin.patch(`/people/${an.id}`, { email: bob.email.toUpperCase() }, 1);
    expect([taken.status, taken.body.code]).toEqual([409, 'email-taken']);
    expect((await admin.patch(`/people/${an.id}`, { email: `new-${an.email}` }, 1)).status).toBe(
      200,
    );
    expect((await an.tryPassword('x')).status).toBe(401);
    expect((await new TestMember(api, tenant, an.id, `New-${an.email}`).signIn()).token).not.toBe(
      '',
    );
  });
});

describe('shutting a person out', () => {
  it('acts in the middle of his work, and letting him in again gives back his roles and not his sessions', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const browser = await an.signIn();
    expect((await browser.get('/people')).status).toBe(200);
    const reply = await admin.post(`/people/${an.id}/deactivation`);
    expect([reply.status, reply.body.state]).toEqual([200, 'deactivated']);
    expect((await browser.get('/people')).status).toBe(401);
    expect((await an.tryPassword('vier woorden zonder verband')).status).toBe(401);
    expect((await admin.post(`/people/${an.id}/deactivation`)).body.code).toBe(
      'person-deactivated',
    );
    expect(
      (await admin.post(`/people/${an.id}/grants`, { role: 'management', unitId: tenant.root }))
        .body.code,
    ).toBe('person-deactivated');
    const back = await admin.delete(`/people/${an.id}/deactivation`);
    expect([back.status, back.body.state, back.body.grants.length]).toEqual([200, 'active', 1]);
    expect((await browser.get('/people')).status).toBe(401);
    expect((await (await an.signIn()).get('/people')).status).toBe(200);
    expect((await admin.delete(`/people/${an.id}/deactivation`)).status).toBe(404);
  });

  it('stops a stream of requests at the moment it is done', async () => {
    const an = await TestMember.of(api, tenant, 'ciso');
    const browser = await an.signIn();
    const stream = { shut: false, early: [] as number[], late: [] as number[] };
    const flow = async (): Promise<void> => {
      while (stream.late.length < 10) {
        const answers = stream.shut ? stream.late : stream.early;
        answers.push((await browser.get('/people')).status);
      }
    };
    const flowing = flow();
    while (stream.early.length < 5) await new Promise((resolve) => setImmediate(resolve));
    await admin.post(`/people/${an.id}/deactivation`);
    stream.shut = true;
    await flowing;
    expect(stream.early.slice(0, 5)).toEqual([200, 200, 200, 200, 200]);
    expect(stream.late).toEqual(Array<number>(10).fill(401));
  });
});

describe('a role', () => {
  it('holds from the next request on, and no longer than until it is taken back', async () => {
    const an = await TestMember.of(api, tenant);
    const browser = await an.signIn();
    expect((await browser.get('/people')).status).toBe(403);
    const given = await admin.post(`/people/${an.id}/grants`, {
      role: 'ciso',
      unitId: tenant.root,
    });
    expect(given.status).toBe(201);
    const grantId = given.body.grants[0].id as string;
    expect(await lastEvent('grant.given')).toMatchObject({
      unit_id: tenant.root,
      actor_id: administrator.id,
    });
    expect((await browser.get('/people')).status).toBe(200);
    const twice = await admin.post(`/people/${an.id}/grants`, {
      role: 'ciso',
      unitId: tenant.root,
    });
    expect([twice.status, twice.body.code]).toEqual([409, 'grant-held']);
    const revoked = await admin.delete(`/people/${an.id}/grants/${grantId}`);
    expect([revoked.status, revoked.body.grants]).toEqual([200, []]);
    expect((await browser.get('/people')).status).toBe(403);
    expect((await admin.delete(`/people/${an.id}/grants/${grantId}`)).status).toBe(404);
  });

  it('ends by itself at the moment that was said', async () => {
    const an = await TestMember.of(api, tenant);
    const browser = await an.signIn();
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const given = await admin.post(`/people/${an.id}/grants`, {
      role: 'auditor',
      unitId: tenant.root,
      asAt: '2025-12-31',
      expiresAt,
    });
    expect(given.body.grants).toEqual([
      {
        id: expect.any(String),
        role: 'auditor',
        unitId: tenant.root,
        unitName: 'Group',
        asAt: '2025-12-31',
        expiresAt,
      },
    ]);
    expect((await browser.get('/people')).status).toBe(200);
    await api.superuser.query('update role_grant set expires_at = now() where person_id = $1', [
      an.id,
    ]);
    expect((await browser.get('/people')).status).toBe(403);
    expect((await browser.get('/session')).body.grants).toEqual([]);
  });

  it('given twice with one key is given once', async () => {
    const an = await TestMember.of(api, tenant);
    const headers = { 'idempotency-key': 'give-it-only-once' };
    const body = { role: 'management', unitId: tenant.root };
    const first = await admin.post(`/people/${an.id}/grants`, body, headers);
    const second = await admin.post(`/people/${an.id}/grants`, body, headers);
    expect([second.status, second.body]).toEqual([201, first.body]);
  });
});

describe('the last administrator', () => {
  const alone = async (): Promise<{
    made: TestTenant;
    an: TestMember;
    browser: TestBrowser;
    grantId: string;
  }> => {
    const made = await api.aTenant();
    const an = await TestMember.of(api, made, 'administrator');
    const browser = await an.signIn();
    const grantId = (await browser.get(`/people/${an.id}`)).body.grants[0].id as string;
    return { made, an, browser, grantId };
  };

  it('can neither shut himself out nor give up his role', async () => {
    const { made, an, browser, grantId } = await alone();
    // None of these could take his place: not active, not lasting, not of the whole, not able to sign in.
    const unit = await made.aUnit();
    await TestMember.of(api, made, 'administrator', unit);
    const gone = await TestMember.of(api, made, 'administrator');
    await api.superuser.query('update person set deactivated_at = now() where id = $1', [gone.id]);
    const passing = await TestMember.of(api, made, 'administrator');
    await api.superuser.query(
      "update role_grant set expires_at = now() + interval '1 day' where person_id = $1",
      [passing.id],
    );
    await made.aPerson('administrator');
    for (const reply of [
      await browser.post(`/people/${an.id}/deactivation`),
      await browser.delete(`/people/${an.id}/grants/${grantId}`),
    ]) {
      expect([reply.status, reply.body.code]).toEqual([409, 'last-administrator']);
    }
    expect((await browser.get('/people')).status).toBe(200);
    const second = await TestMember.of(api, made, 'administrator');
    expect((await browser.delete(`/people/${an.id}/grants/${grantId}`)).status).toBe(200);
    expect((await browser.get('/people')).status).toBe(403);
    expect((await (await second.signIn()).get('/people')).status).toBe(200);
  });

  it('stays when two remove each other, or themselves, at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { made, an, browser, grantId } = await alone();
      const bob = await TestMember.of(api, made, 'administrator');
      const bobby = await bob.signIn();
      const replies = await Promise.all([
        bobby.delete(`/people/${an.id}/grants/${grantId}`),
        browser.post(`/people/${bob.id}/deactivation`),
      ]);
      expect(replies.map((reply) => reply.status).filter((status) => status === 200)).toHaveLength(
        1,
      );
      const left = await Promise.all([browser.get('/people'), bobby.get('/people')]);
      expect(left.map((reply) => reply.status).filter((status) => status === 200)).toHaveLength(1);
    }
  });
});

describe('the organisation', () => {
  it('is read by all who hold a role and changed by its administrators, one after the other', async () => {
    const made = await api.aTenant();
    const boss = await (await TestMember.of(api, made, 'administrator')).signIn();
    const lead = await (await TestMember.of(api, made, 'unit-lead', await made.aUnit())).signIn();
    const view = {
      slug: made.slug,
      name: `Organisation ${made.slug}`,
      language: 'nl',
      illustrative: false,
      secondFactorDemanded: false,
      revision: 1,
    };
    expect((await lead.get('/organisation')).body).toEqual(view);
    expect((await lead.patch('/organisation', { name: 'X' }, 1)).status).toBe(403);
    const changed = await boss.patch(
      '/organisation',
      { name: 'Nieuw', slug: 'taken', illustrative: true },
      1,
    );
    expect(changed.body).toEqual({ ...view, name: 'Nieuw', revision: 2 });
    const late = await boss.patch('/organisation', { language: 'en' }, 1);
    expect([late.status, late.body.current.name]).toEqual([412, 'Nieuw']);
    expect((await boss.patch('/organisation', { language: 'en' })).status).toBe(428);
    expect((await boss.patch('/organisation', { secondFactorDemanded: 'yes' }, 2)).status).toBe(
      422,
    );
  });

  it('that begins to demand a second factor demands it at once of everybody who has none, the caller too', async () => {
    const made = await api.aTenant();
    const boss = await (await TestMember.of(api, made, 'administrator')).signIn();
    const lead = await (await TestMember.of(api, made, 'ciso')).signIn();
    const safe = await TestMember.of(api, made, 'ciso');
    const safeBrowser = await safe.signIn();
    await api.superuser.query(
      "insert into authenticator (tenant_id, id, person_id, secret_sealed, confirmed_at) values ($1, $2, $3, '', now())",
      [made.id, nobody, safe.id],
    );
    const reply = await boss.patch('/organisation', { secondFactorDemanded: true }, 1);
    expect(reply.body.secondFactorDemanded).toBe(true);
    for (const browser of [boss, lead])
      expect((await browser.get('/people')).body).toMatchObject({
        code: 'second-factor-demanded',
        state: 'enrol-second-factor',
      });
    expect((await safeBrowser.get('/people')).status).toBe(200);
  });
});

describe('when the record cannot be written', () => {
  it('nothing is changed', async () => {
    const made = await api.aTenant();
    const an = await TestMember.of(api, made, 'administrator');
    const browser = await an.signIn();
    const bob = await TestMember.of(api, made, 'ciso');
    const state = async (): Promise<string> =>
      (
        await api.superuser.query(
          `select (select json_agg(p order by p.id) from person p where p.tenant_id = $1)::text || (select json_agg(s order by s.id) from session s where s.tenant_id = $1)::text
               || (select json_agg(g order by g.id) from role_grant g where g.tenant_id = $1)::text || (select count(*) from one_time_link where tenant_id = $1)
               || (select json_agg(o) from organisation o where o.tenant_id = $1)::text || (select count(*) from authenticator where tenant_id = $1) as all`,
          [made.id],
        )
      ).rows[0].all;
    const before = await state();
    const grant = (await browser.get(`/people/${bob.id}`)).body.grants[0].id as string;
    await api.superuser.query('revoke insert on event from weerbaar_app');
    try {
      const calls: [string, () => Promise<Reply>][] = [
        ['sign in', () => bob.tryPassword('vier woorden zonder verband')],
        ['sign out', () => browser.delete('/session')],
        ['everywhere', () => browser.delete('/sessions')],
        [
          'proof',
          () =>
            browser.post('/session/proof', {
              method: 'password',
              password: 'vier woorden zonder verband',
            }),
        ],
        ['profile', () => browser.patch('/profile', { theme: 'dark' })],
        [
          'password',
          () =>
            browser.post('/profile/password', {
              current: 'vier woorden zonder verband',
              next: 'heel andere woorden hier',
            }),
        ],
        ['app', () => browser.post('/profile/authenticator')],
        ['passkey', () => browser.post('/profile/passkeys/options')],
        [
          'invite',
          () => browser.post('/people', draft({ grants: [{ role: 'ciso', unitId: made.root }] })),
        ],
        ['change', () => browser.patch(`/people/${bob.id}`, { name: 'X' }, 1)],
        ['deactivate', () => browser.post(`/people/${bob.id}/deactivation`)],
        [
          'give',
          () => browser.post(`/people/${bob.id}/grants`, { role: 'management', unitId: made.root }),
        ],
        ['revoke', () => browser.delete(`/people/${bob.id}/grants/${grant}`)],
        ['link', () => browser.post(`/people/${bob.id}/reset-link`)],
        ['organisation', () => browser.patch('/organisation', { name: 'X' }, 1)],
      ];
      for (const [what, call] of calls) {
        const { status, body } = await call();
        expect([what, status, body.code]).toEqual([what, 500, 'internal']);
        expect(JSON.stringify(body)).not.toMatch(/event|permission|select|insert/);
        expect([what, await state()]).toEqual([what, before]);
      }
    } finally {
      await api.superuser.query('grant insert on event to weerbaar_app');
    }
  });
});
