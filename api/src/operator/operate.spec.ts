import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TestBrowser } from '../identity/testing/test-browser';
import { startApi, type TestApi } from '../testing/api-harness';
import { settingsOf, type, type Said } from './testing/test-terminal';

let api: TestApi;
let folder: string;
const password = 'vier woorden zonder verband';

beforeAll(async () => {
  api = await startApi();
  folder = mkdtempSync(path.join(tmpdir(), 'weerbaar operator '));
});
afterAll(async () => {
  await api.stop();
  rmSync(folder, { recursive: true, force: true });
});

const say = (...typed: string[]): Promise<Said> => type(settingsOf(api.urls), ...typed);

/** Does something that must succeed, and gives its JSON. */
async function done<T>(...typed: string[]): Promise<T> {
  const { code, out, err } = await say(...typed, '--json');
  expect([code, err]).toEqual([0, '']);
  expect(out.trim().split('\n')).toHaveLength(1);
  return JSON.parse(out) as T;
}

async function refused(...typed: string[]): Promise<string> {
  const { code, out, err } = await say(...typed);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^weerbaar: [^\n]+\n$/);
  return err;
}

interface Made {
  readonly id: string;
  readonly link: string;
  readonly expiresAt: string;
}

const create = (slug: string): Promise<Made> =>
  done(
    'tenant',
    'create',
    slug,
    '--name',
    `Stad ${slug}`,
    '--admin-email',
    `An@${slug}.example`,
    '--admin-name',
    'An Peeters',
  );

const tokenIn = (link: string): string => link.replace('http://localhost:3210/link/', '');

async function use(link: string): Promise<TestBrowser> {
  const browser = new TestBrowser(api.app);
  expect(await browser.post(`/links/${tokenIn(link)}`, { password })).toMatchObject({
    status: 201,
  });
  return browser;
}

async function events(
  tenantId: string,
): Promise<{ action: string; actor_kind: string; text: string }[]> {
  const { rows } = await api.superuser.query<{ action: string; actor_kind: string; text: string }>(
    "select action, actor_kind, convert_from(bytes, 'UTF8') as text from event where tenant_id = $1 order by recorded_at, id",
    [tenantId],
  );
  return rows;
}

describe('founding', () => {
  it('opens an empty installation with a code that the first visitor uses once, and only the newest', async () => {
    const first = await say('founding', 'open');
    const second = await done<{ code: string }>('founding', 'open');
    expect(JSON.parse(first.out)).toEqual({
      code: expect.stringMatching(/^[0-9a-f-]{36}\.[\w-]{43}$/),
    });
    const { rows } = await api.superuser.query('select count(*)::int as n from tenant');
    expect(rows[0].n).toBe(1);
    const found = (code: string) =>
      new TestBrowser(api.app).post('/founding', {
        code,
        organisation: { name: 'Eerste', slug: 'eerste', language: 'nl' },
        administrator: { name: 'An Peeters', email: 'an@eerste.example', password },
      });
    expect(await found((JSON.parse(first.out) as { code: string }).code)).toMatchObject({
      status: 403,
    });
    expect(await found(second.code)).toMatchObject({ status: 201 });
    expect(await done('founding', 'open')).toEqual({ code: null });
  });
});

describe('tenants', () => {
  it('are created whole: the link lets the administrator in, who may invite and may not score', async () => {
    const { id, link, expiresAt } = await create('alfa');
    const days = (new Date(expiresAt).getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThan(7.1);
    const browser = await use(link);
    const { body } = await browser.get('/session');
    expect(body).toMatchObject({
      organisation: { slug: 'alfa', illustrative: false },
      person: { email: 'An@alfa.example' },
    });
    expect(body.grants).toEqual([
      expect.objectContaining({ role: 'administrator', unitId: body.rootUnitId }),
    ]);
    expect(await new TestBrowser(api.app).get(`/links/${tokenIn(link)}`)).toMatchObject({
      status: 404,
    });
    const told = (await events(id)).filter((one) => one.actor_kind === 'operator');
    expect(told.map((one) => one.action).sort()).toEqual([
      'organisation.founded',
      'person.invited',
    ]);
    for (const { text } of told) {
      expect(text).not.toContain('Peeters');
      expect(text).not.toContain('alfa.example');
    }
  });

  it('are created once; one whose creation was cut short is finished', async () => {
    await create('beta');
    const again = [
      'tenant',
      'create',
      'beta',
      '--name',
      'B',
      '--admin-email',
      'b@b.example',
      '--admin-name',
      'B',
    ];
    expect(await refused(...again)).toContain('called beta already');
    await api.superuser.query(
      "insert into tenant (id, slug, claimed_at) values (gen_random_uuid(), 'gamma', now())",
    );
    const { link } = await create('gamma');
    await use(link);
  });

  it('are listed with their state', async () => {
    await create('delta');
    await say('tenant', 'suspend', 'delta');
    await api.superuser.query(
      "insert into tenant (id, slug) values (gen_random_uuid(), 'wachtend')",
    );
    const { tenants } = await done<{
      tenants: { tenant: string; state: string; people: number; units: number }[];
    }>('tenant', 'list');
    expect(tenants).toEqual([...tenants].sort((a, b) => (a.tenant < b.tenant ? -1 : 1)));
    expect(tenants.find((one) => one.tenant === 'delta')).toMatchObject({
      state: 'suspended',
      people: 1,
      units: 1,
      name: 'Stad delta',
    });
    expect(tenants.find((one) => one.tenant === 'wachtend')).toMatchObject({
      state: 'waiting for its founder',
      people: 0,
      name: null,
    });
    const { out } = await say('tenant', 'list');
    expect(out).toMatch(/^delta +suspended +1 people +1 units +Stad delta$/m);
  });

  it('are shut out at once and let in again', async () => {
    const { id, link } = await create('epsilon');
    const browser = await use(link);
    expect(await browser.get('/session')).toMatchObject({ status: 200 });
    expect(await done('tenant', 'suspend', 'epsilon')).toEqual({
      tenant: 'epsilon',
      suspended: true,
      endedSessions: 1,
    });
    expect(await browser.get('/people')).toMatchObject({ status: 401 });
    const signIn = () =>
      new TestBrowser(api.app).post('/session', {
        organisation: 'epsilon',
        email: 'an@epsilon.example',
        password,
      });
    expect(await signIn()).toMatchObject({ status: 401 });
    expect(await refused('tenant', 'suspend', 'epsilon')).toContain('suspended already');
    expect(await done('tenant', 'resume', 'epsilon')).toEqual({
      tenant: 'epsilon',
      suspended: false,
    });
    expect(await refused('tenant', 'resume', 'epsilon')).toContain('is not suspended');
    expect(await browser.get('/people')).toMatchObject({ status: 401 });
    expect(await signIn()).toMatchObject({ status: 201 });
    const told = (await events(id)).map((one) => one.action);
    expect(told).toEqual(
      expect.arrayContaining(['organisation.suspended', 'organisation.resumed']),
    );
  });

  it('that are not there, and entries that are not right, are refused in one line', async () => {
    for (const verb of ['suspend', 'resume'])
      expect(await refused('tenant', verb, 'nergens')).toContain('no organisation called nergens');
    const wrong = [
      [
        'tenant',
        'create',
        'Met Spatie',
        '--name',
        'x',
        '--admin-email',
        'a@b.example',
        '--admin-name',
        'x',
      ],
      [
        'tenant',
        'create',
        'zeta',
        '--name',
        'x',
        '--admin-email',
        'geen adres',
        '--admin-name',
        'x',
      ],
      [
        'tenant',
        'create',
        'zeta',
        '--name',
        'x',
        '--admin-email',
        'a@b.example',
        '--admin-name',
        'x',
        '--language',
        'fr',
      ],
    ];
    for (const typed of wrong) expect(await say(...typed)).toMatchObject({ code: 2, out: '' });
    const { rows } = await api.superuser.query(
      "select 1 from tenant where slug in ('zeta', 'Met Spatie')",
    );
    expect(rows).toEqual([]);
  });
});

describe('administrators', () => {
  it('are added, listed, and given a new link that voids the one before', async () => {
    const { id, link: invitation } = await create('eta');
    await use(invitation);
    const bo = await done<Made>(
      'administrator',
      'create',
      'bo@eta.example',
      '--tenant',
      'eta',
      '--name',
      'Bo Claes',
      '--language',
      'en',
    );
    expect(await done('administrator', 'list', '--tenant', 'eta')).toEqual({
      tenant: 'eta',
      administrators: [
        { email: 'An@eta.example', name: 'An Peeters', state: 'active' },
        { email: 'bo@eta.example', name: 'Bo Claes', state: 'invited' },
      ],
    });
    const renewed = await done<Made & { purpose: string }>(
      'administrator',
      'link',
      ' BO@eta.example',
      '--tenant',
      'eta',
    );
    expect(renewed.purpose).toBe('invitation');
    expect(await new TestBrowser(api.app).get(`/links/${tokenIn(bo.link)}`)).toMatchObject({
      status: 404,
    });
    await use(renewed.link);
    const reset = await done<Made & { purpose: string }>(
      'administrator',
      'link',
      'an@eta.example',
      '--tenant',
      'eta',
    );
    expect(reset.purpose).toBe('reset');
    await use(reset.link);
    const told = (await events(id))
      .filter((one) => one.actor_kind === 'operator')
      .map((one) => one.action);
    expect(told.sort()).toEqual([
      'link.made',
      'link.made',
      'organisation.founded',
      'person.invited',
      'person.invited',
    ]);
  });

  it('are refused where they are known, unknown, or no administrators', async () => {
    const tenant = await api.aTenant();
    const lead = await tenant.aPerson('unit-lead');
    expect(
      await refused('administrator', 'create', lead.email, '--tenant', tenant.slug, '--name', 'X'),
    ).toContain('is known at');
    expect(await refused('administrator', 'link', lead.email, '--tenant', tenant.slug)).toContain(
      'has no administrator with the address',
    );
    expect(
      await refused('administrator', 'link', 'niemand@x.example', '--tenant', tenant.slug),
    ).toContain('has no administrator');
    expect(await refused('administrator', 'list', '--tenant', 'nergens')).toContain(
      'no organisation called',
    );
    expect((await say('administrator', 'list', '--tenant', tenant.slug)).out).toContain(
      'has no administrator',
    );
  });
});

describe('scores', () => {
  it('leave and come in again with the rights of a person, and a second import writes nothing', async () => {
    const tenant = await api.aTenant();
    const unit = await tenant.aUnit({ name: 'Bibliotheek' });
    const other = await tenant.aUnit({ name: 'Sport' });
    const lead = await tenant.aPerson('unit-lead', unit);
    const as = ['--tenant', tenant.slug, '--as', lead.email];
    const file = path.join(folder, 'scores.csv');
    writeFileSync(
      file,
      [
        'unit,unit_id,safeguard,effective_on,kind,documentation,implementation,documentation_reason,implementation_reason,reason',
        `Bibliotheek,${unit},1.1,2024-03-01,scored,3,4,op papier,in de praktijk,`,
        `Bibliotheek,${unit},1.2,2024-03-01,not-applicable,,,,,geen toestellen`,
        `Sport,${other},1.1,2024-03-01,scored,5,5,,,`,
        '',
      ].join('\n'),
    );
    const dry = await done<Record<string, unknown>>('scores', 'import', file, ...as, '--dry-run');
    expect(dry).toMatchObject({ dryRun: true, rows: 3, added: 2, refused: 1 });
    expect(await done('scores', 'import', file, ...as)).toMatchObject({
      dryRun: false,
      added: 2,
      unchanged: 0,
      refused: 1,
    });
    const { code, out } = await say('scores', 'import', file, ...as);
    expect(code).toBe(0);
    expect(out).toContain('3 rows, 0 added, 2 known already, 1 refused.');
    expect(out).toMatch(/row 4 +Sport +1\.1 +No unit has this name or id\./);
    const imported = (await events(tenant.id)).filter((one) => one.actor_kind === 'operator');
    expect(imported.length).toBeGreaterThan(0);
    expect(imported[0]?.text).toContain(lead.id);

    const written = path.join(folder, 'out.csv');
    expect(
      await done('scores', 'export', ...as, '--on', '2024-12-31', '--out', written),
    ).toMatchObject({ rows: 2, file: written });
    expect(readFileSync(written, 'utf8')).toContain('"geen toestellen"');
    expect(await refused('scores', 'export', ...as, '--out', written)).toContain(
      'nothing is overwritten',
    );
    const shown = await say('scores', 'export', ...as, '--on', '2024-12-31');
    expect(shown.out).toBe(readFileSync(written, 'utf8'));
    expect(
      (await say('scores', 'export', ...as, '--on', '2024-02-01')).out.trim().split('\n'),
    ).toHaveLength(1);
    expect(await refused('scores', 'export', ...as, '--unit', other)).toContain('may not see it');
  });

  it('are refused to nobody in particular, for what is no day, and from a file that is not there', async () => {
    const tenant = await api.aTenant();
    const lead = await tenant.aPerson('ciso');
    const as = ['--tenant', tenant.slug, '--as', lead.email];
    expect(
      await refused('scores', 'export', '--tenant', tenant.slug, '--as', 'niemand@x.example'),
    ).toContain('nobody with the address');
    expect(await say('scores', 'export', ...as, '--on', '2024-02-30')).toMatchObject({ code: 2 });
    expect(await refused('scores', 'import', path.join(folder, 'none.csv'), ...as)).toContain(
      'does not exist',
    );
    const strange = path.join(folder, 'strange.csv');
    writeFileSync(strange, 'a,b\n1,2\n');
    expect(await refused('scores', 'import', strange, ...as)).toContain('missing');
  });
});

describe('without a database', () => {
  it('names the setting that is missing, and lets what else is wrong be told plainly', async () => {
    await expect(type({}, 'tenant', 'list')).rejects.toThrow('DATABASE_URL is not set');
    const nowhere = {
      ...settingsOf(api.urls),
      DATABASE_OPERATOR_URL: 'postgres://weerbaar_operator:x@127.0.0.1:1/weerbaar',
    };
    await expect(type(nowhere, 'tenant', 'list')).rejects.toThrow(/ECONNREFUSED/);
  });
});

describe('status export', () => {
  it('writes what everybody can read as files for another server', async () => {
    const tenant = await api.aTenant();
    const unit = await tenant.aUnit({ legalEntity: true });
    const ciso = await tenant.aPerson('ciso');
    const nature = {
      ...{ cause: 'unknown', severity: 'low', malicious: 'unknown', crossBorder: 'unknown' },
      ...{ personalData: 'unknown', occurredAt: null, detectedAt: '2024-02-01T02:00:00.000Z' },
    };
    const opened = await ciso.post('/incidents', { title: 'Out', unitId: unit, nature });
    const url = `/incidents/${String(opened.body['id'])}/status-page`;
    const text = { title: 'Outage', message: '' };
    const draft = { texts: { nl: text, en: text } };
    await ciso.send('PUT', `${url}/draft`, draft, { 'if-match': '"0"' });
    const { address, digest } = (await ciso.get<{ address: string; digest: string }>(url)).body;
    expect(await refused('status', 'export', address, '--out', 'x.zip')).toContain('nothing is');
    await ciso.post(`${url}/publications`, { digest }, { 'if-match': '"1"' });
    const { pages } = await done<{ pages: object[] }>('status', 'list');
    expect(pages).toContainEqual({
      ...{ address, tenant: tenant.slug, publishedAt: expect.any(String) },
    });
    const file = path.join(folder, 'status.zip');
    const typed = ['status', 'export', `http://localhost:3210${address}`, '--out', file];
    expect(await done(...typed, '--url', 'https://nood.example/status')).toMatchObject({
      files: 8,
    });
    expect(readFileSync(file).includes(Buffer.from('index.html'))).toBe(true);
    expect(await refused(...typed)).toContain('nothing is overwritten');
    expect((await say('status', 'export', 'nonsense', '--out', file)).code).toBe(2);
  });
});

describe('incidents pack', () => {
  it('writes what a person may see, for its owner alone, and never over another file', async () => {
    const tenant = await api.aTenant();
    const ciso = await tenant.aPerson('ciso');
    const file = path.join(folder, 'pack.html');
    const typed = ['incidents', 'pack', '--tenant', tenant.slug, '--as', ciso.email];
    const made = await done<{ bytes: number }>(...typed, '--language', 'en', '--out', file);
    const html = readFileSync(file, 'utf8');
    expect(made.bytes).toBe(Buffer.byteLength(html));
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toContain('Blank report forms');
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(await refused(...typed, '--out', file)).toContain('pack.html');
    expect((await events(tenant.id)).at(-1)).toMatchObject({
      ...{ action: 'incident.pack-made', actor_kind: 'operator' },
    });
    expect((await say(...typed, '--out', 'pack.doc')).code).toBe(2);
  });
});
