import { v7 as uuidv7 } from 'uuid';
import { newSecret, secretHash } from '../../platform/security/session-token';
import { startApi, type TestApi } from '../../testing/api-harness';
import { type Reply, TestBrowser } from '../testing/test-browser';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const password = 'vier woorden zonder verband';
const anybody = (): TestBrowser => new TestBrowser(api.app);
const bare = ({ status, body }: Reply): unknown => ({ status, body: { ...body, requestId: '' } });

/** What the bootstrap leaves on an empty installation: a tenant that waits, and the code in the terminal. */
async function waiting(): Promise<{ id: string; code: string }> {
  const [id, secret] = [uuidv7(), newSecret()];
  await api.operator.query('insert into tenant (id, slug) values ($1, $2)', [
    id,
    `waiting-${id.slice(-12)}`,
  ]);
  await api.operator.query("select set_config('app.tenant_id', $1, false)", [id]);
  await api.operator.query(
    "insert into one_time_link (tenant_id, token_hash, purpose, expires_at) values ($1, $2, 'founding', now() + interval '1 day')",
    [id, secretHash(secret)],
  );
  return { id, code: `${id}.${secret}` };
}
const draft = (code: string, slug: string) => ({
  code,
  organisation: { name: 'Stad Voorbeeld', slug, language: 'nl' },
  administrator: { name: 'An Peeters', email: 'An@voorbeeld.example', password },
});

describe('founding an organisation', () => {
  it('is closed where nothing waits', async () => {
    expect((await anybody().get('/founding')).body).toEqual({ open: false });
    const reply = await anybody().post('/founding', draft(`${uuidv7()}.${newSecret()}`, 'stad'));
    expect([reply.status, reply.body.code]).toEqual([409, 'founding-closed']);
  });

  it('makes the organisation, its tree, its framework and its first person, who is signed in', async () => {
    const { id, code } = await waiting();
    expect((await anybody().get('/founding')).body).toEqual({ open: true });
    const browser = anybody();
    const reply = await browser.post('/founding', draft(` ${code} `, 'stad-voorbeeld'));
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({
      state: 'signed-in',
      person: { name: 'An Peeters', email: 'An@voorbeeld.example', language: 'nl' },
      organisation: { slug: 'stad-voorbeeld', name: 'Stad Voorbeeld', illustrative: false },
      landing: '/my-work',
    });
    expect(reply.body.grants.map((grant: { role: string }) => grant.role).sort()).toEqual([
      'administrator',
      'ciso',
    ]);
    expect(reply.body.rootUnitId).toBe(reply.body.homeUnitId);
    expect(reply.body.rootUnitId).not.toBeNull();
    expect((await browser.get('/people')).body.people).toHaveLength(1);
    const answer = { kind: 'scored', documentation: 3, implementation: 2 };
    const scored = await browser.post(
      `/units/${String(reply.body.rootUnitId)}/safeguards/1.1/assessments`,
      { effectiveOn: '2024-01-01', answer },
      { 'if-match': '"0"' },
    );
    expect(scored.status).toBe(201);
    expect((await anybody().get('/founding')).body).toEqual({ open: false });
    const signIn = await anybody().post('/session', {
      organisation: 'stad-voorbeeld',
      email: 'an@voorbeeld.example',
      password,
    });
    expect(signIn.status).toBe(201);
    const { rows } = await api.superuser.query(
      `select (select count(*)::int from safeguard where tenant_id = $1) as safeguards,
              (select array_agg(action order by action) from event where tenant_id = $1 and action <> 'session.started') as actions,
              (select string_agg(convert_from(bytes, 'UTF8'), '') from event where tenant_id = $1) as told`,
      [id],
    );
    expect(rows[0]).toMatchObject({
      safeguards: 153,
      actions: ['assessment.recorded', 'organisation.founded', 'person.added'],
    });
    expect(rows[0].told).not.toContain('Peeters');
    expect(rows[0].told).not.toContain('voorbeeld.example');
    expect((await anybody().post('/founding', draft(code, 'nog-eens'))).body.code).toBe(
      'founding-closed',
    );
  });

  it('takes the code once: of ten at the same moment one wins, and nothing of the others stays', async () => {
    const { id, code } = await waiting();
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, n) => anybody().post('/founding', draft(code, `snel-${n}`))),
    );
    expect(replies.filter((reply) => reply.status === 201)).toHaveLength(1);
    for (const reply of replies.filter((one) => one.status !== 201)) {
      expect(['founding-code-wrong', 'founding-closed']).toContain(reply.body.code);
    }
    const { rows } = await api.superuser.query(
      'select count(*)::int as n from person where tenant_id = $1',
      [id],
    );
    expect(rows[0].n).toBe(1);
  });

  it('refuses every other code alike', async () => {
    const { id, code } = await waiting();
    const { code: otherCode, id: other } = await waiting();
    await api.operator.query("select set_config('app.tenant_id', $1, false)", [other]);
    await api.operator.query('update one_time_link set used_at = now() where tenant_id = $1', [
      other,
    ]);
    const codes = [
      `${id}.${newSecret()}`,
      `${uuidv7()}.${code.split('.')[1]}`,
      `${other}.${code.split('.')[1]}`,
      otherCode,
      `${'x'.repeat(36)}.${'y'.repeat(43)}`,
      'nonsense that is long enough',
    ];
    const replies = [];
    for (const wrong of codes)
      replies.push(bare(await anybody().post('/founding', draft(wrong, 'stad'))));
    for (const reply of replies) expect(reply).toEqual(replies[0]);
    expect(replies[0]).toMatchObject({
      status: 403,
      body: { code: 'founding-code-wrong', errors: [{ path: 'code' }] },
    });
    await api.superuser.query('update one_time_link set expires_at = now() where tenant_id = $1', [
      id,
    ]);
    expect((await anybody().post('/founding', draft(code, 'stad'))).body.code).toBe(
      'founding-code-wrong',
    );
    await api.superuser.query(
      "update one_time_link set expires_at = now() + interval '1 hour' where tenant_id = $1",
      [id],
    );
    await api.operator.query('update tenant set suspended_at = now() where id = $1', [id]);
    await waiting();
    expect((await anybody().post('/founding', draft(code, 'stad'))).body.code).toBe(
      'founding-code-wrong',
    );
  });

  it('says where an entry is wrong and leaves the code good', async () => {
    const { code } = await waiting();
    const tenant = await api.aTenant();
    const taken = await anybody().post('/founding', draft(code, tenant.slug));
    expect([taken.status, taken.body.code, taken.body.errors]).toEqual([
      409,
      'slug-taken',
      [{ path: 'organisation.slug', code: 'slug-taken' }],
    ]);
    const good = draft(code, 'goed-zo');
    const weak = await anybody().post('/founding', {
      ...good,
      administrator: { ...good.administrator, password: 'Stad Voorbeeld 2026' },
    });
    expect([weak.status, weak.body.reason, weak.body.errors]).toEqual([
      422,
      'contains-own-name',
      [{ path: 'administrator.password', code: 'password-too-weak' }],
    ]);
    for (const slug of ['a', '-a', 'A B', 'a--b', 'x'.repeat(61), "a'b"]) {
      expect([slug, (await anybody().post('/founding', draft(code, slug))).status]).toEqual([
        slug,
        422,
      ]);
    }
    expect(
      (
        await anybody().post('/founding', {
          ...good,
          administrator: { ...good.administrator, email: 'no address' },
        })
      ).status,
    ).toBe(422);
    expect((await anybody().post('/founding', good)).status).toBe(201);
  });
});
