import { createHash } from 'node:crypto';
import { XMLParser } from 'fast-xml-parser';
import { startApi, type TestApi } from '../testing/api-harness';
import { VainRequests } from './read-published/vain-requests';
import { publicFiles } from './render/public-files';

/* eslint-disable @typescript-eslint/no-explicit-any -- a test looks into whatever was answered */

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ publicUrl: 'https://weerbaar.example' });
});
afterAll(() => api.stop());

const nature = {
  ...{ cause: 'unknown', severity: 'high', malicious: 'yes', crossBorder: 'unknown' },
  ...{ personalData: 'unknown', occurredAt: null, detectedAt: '2024-03-01T01:00:00.000Z' },
};
const seen = (revision: number) => ({ 'if-match': `"${String(revision)}"` });
const hostile = `<script>alert(1)</script> "quoted" & ]]> 'so'`;

async function aStage() {
  const tenant = await api.aTenant();
  const unit = await tenant.aUnit({ name: 'Secret unit', legalEntity: true });
  const ciso = await tenant.aPerson('ciso');
  const service = async (name: string, texts?: object): Promise<string> => {
    const body = {
      name,
      unitId: unit,
      legalDuty: true,
      citizenImpact: 'severe',
      workaround: 'inside only',
    };
    const answer = await ciso.post('/services', texts === undefined ? body : { ...body, texts });
    return String(answer.body['id']);
  };
  const opened = await ciso.post('/incidents', { title: 'Secret title', unitId: unit, nature });
  const incident = `/incidents/${String(opened.body['id'])}`;
  const say = (serviceId: string, state: string, more: object = {}) =>
    ciso.post(`${incident}/recovery/entries`, {
      ...{ kind: 'standing', serviceId, at: nature.detectedAt, state, note: 'Secret note' },
      ...more,
    });
  const counter = await service('Inner name', {
    nl: { name: 'Loket', description: 'Aan de balie' },
    en: { name: 'Counter', description: 'At the desk' },
  });
  await say(counter, 'down', { plannedAt: '2099-01-01T12:00:00.000Z' });
  const draft = (change: object = {}) => ({
    texts: {
      nl: { title: 'Storing', message: `Wij werken eraan. ${hostile}` },
      en: { title: 'Outage', message: `We are working on it. ${hostile}` },
    },
    services: [{ serviceId: counter, nl: 'Kom langs.', en: 'Come by.' }],
    ...change,
  });
  const url = `${incident}/status-page`;
  const page = async (): Promise<any> => (await ciso.get<any>(url)).body;
  const save = (revision: number, change: object = {}) =>
    ciso.send('PUT', `${url}/draft`, draft(change), seen(revision));
  const publish = async (): Promise<any> => {
    const { revision, digest } = await page();
    return ciso.post(`${url}/publications`, { digest }, seen(revision));
  };
  return { tenant, unit, ciso, service, say, counter, draft, url, page, save, publish, incident };
}

/** What a stranger is answered at an address. */
async function read(path: string, headers: Record<string, string> = {}) {
  const response = await api.app.inject({ method: 'GET', url: path, headers });
  return { status: response.statusCode, headers: response.headers, text: response.body };
}

/** What is published is sent for two seconds as it was read last. */
const later = () => new Promise((resolve) => setTimeout(resolve, 2_100));

describe('the public status page', () => {
  it('tells everybody in both languages how services stand, and nothing of the inside', async () => {
    const { save, publish, page, url, counter, unit, tenant } = await aStage();
    expect((await save(0)).status).toBe(200);
    const { address } = await page();
    expect(address).toMatch(/^\/status\/[A-Za-z0-9_-]{22}$/);
    // Drafting publishes nothing.
    expect((await read(`${address}/nl.html`)).status).toBe(404);
    expect((await publish()).status).toBe(201);
    const nl = await read(`${address}/nl.html`);
    const en = await read(`${address}/en.html`);
    expect([nl.status, en.status]).toEqual([200, 200]);
    for (const words of [
      'Storing',
      'Loket',
      'Aan de balie',
      'Kom langs.',
      'Werkt niet',
      '1 jan 2099',
    ])
      expect(nl.text).toContain(words);
    for (const words of ['lang="en"', 'Outage', 'Counter', 'Come by.', 'Does not work'])
      expect(en.text).toContain(words);
    expect(nl.text).not.toContain('<script');
    expect(nl.text).toContain('&lt;script&gt;');
    const files = ['nl.html', 'en.html', 'rss-nl.xml', 'atom-en.xml', 'status.json'];
    for (const file of files) {
      const { status, text } = await read(`${address}/${file}`);
      expect([file, status]).toEqual([file, 200]);
      expect(text).not.toMatch(/Secret|Inner name|inside only/);
      for (const id of [counter, unit, tenant.id, url.split('/')[2] ?? '?'])
        expect(text).not.toContain(id);
      expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    }
  });

  it('gives feeds that programs read, with one entry per publication, and data', async () => {
    const { save, publish, page, say, counter } = await aStage();
    await save(0);
    await publish();
    await say(counter, 'up', { at: '2024-03-02T01:00:00.000Z' });
    await save(2, { texts: { nl: { title: 'Weer op' }, en: { title: 'Back' } } });
    await publish();
    const { address } = await page();
    const parser = new XMLParser({ ignoreAttributes: false });
    const rss: any = parser.parse((await read(`${address}/rss-en.xml`)).text);
    const items = rss.rss.channel.item;
    expect(items.map((one: any) => one.title)).toEqual(['Back', 'Outage']);
    expect(items[1].description).toContain('&lt;script&gt;');
    expect(items[1].description).not.toContain('<script');
    expect(items[0].link).toBe(`https://weerbaar.example${address}/en.html`);
    const atom: any = parser.parse((await read(`${address}/atom-nl.xml`)).text);
    expect(atom.feed.entry).toHaveLength(2);
    const told = JSON.parse((await read(`${address}/status.json`)).text);
    expect(told).toMatchObject({
      title: { nl: 'Weer op', en: 'Back' },
      services: [{ name: { nl: 'Loket', en: 'Counter' }, state: 'up', plannedAt: null }],
      earlier: [{ title: { nl: 'Storing' } }],
    });
  });

  it('is published only as it was seen in the preview', async () => {
    const { save, page, say, counter, ciso, url, publish } = await aStage();
    await save(0);
    const { digest, changes } = await page();
    expect(changes).toMatchObject([{ kind: 'first' }]);
    const preview = await ciso.get(`${url}/preview?language=en`);
    expect(preview.text).toContain('Does not work');
    expect(preview.headers['content-security-policy']).toContain("frame-ancestors 'self'");
    await say(counter, 'degraded', { at: '2024-03-01T05:00:00.000Z' });
    const late = await ciso.post(`${url}/publications`, { digest }, seen(1));
    expect([late.status, late.body['code']]).toEqual([409, 'status-changed-since-preview']);
    expect((await publish()).status).toBe(201);
    expect((await page()).changes).toEqual([]);
    await say(counter, 'up', { at: '2024-03-01T09:00:00.000Z' });
    expect((await page()).changes).toMatchObject([
      { kind: 'state', service: 'Loket', before: 'degraded', after: 'up' },
      { kind: 'planned', service: 'Loket', after: null },
    ]);
  });

  it('disappears when it is taken away, and then answers like an address that never was', async () => {
    const { save, publish, page, ciso, url } = await aStage();
    await save(0);
    await publish();
    const { address } = await page();
    expect((await read(`${address}/nl.html`)).status).toBe(200);
    expect((await ciso.send('DELETE', `${url}/publications`, undefined, seen(2))).status).toBe(204);
    await later();
    const answers = await Promise.all(
      [`${address}/nl.html`, `/status/${'A'.repeat(22)}/nl.html`, '/status/nonsense/nl.html'].map(
        (path) => read(path),
      ),
    );
    const strip = ({ status, headers, text }: Awaited<ReturnType<typeof read>>) => {
      const { date: _, ...rest } = headers;
      return { status, headers: rest, text };
    };
    expect(answers[0]?.status).toBe(404);
    expect(strip(answers[1] ?? (answers[0] as never))).toEqual(strip(answers[0] as never));
    expect(strip(answers[2] ?? (answers[0] as never))).toEqual(strip(answers[0] as never));
    const { published, publications } = await page();
    expect(published).toBeNull();
    expect(publications.map((one: any) => [one.number, one.withdrawn])).toEqual([
      [2, true],
      [1, false],
    ]);
    // Published again it stands at its old address.
    expect((await publish()).status).toBe(201);
    expect((await page()).address).toBe(address);
    expect((await read(`${address}/nl.html`)).status).toBe(200);
    // And what was withdrawn is not told again, in whatever form; what was said since is.
    const told = async () => JSON.parse((await read(`${address}/status.json`)).text);
    expect((await told()).earlier).toEqual([]);
    expect((await read(`${address}/rss-nl.xml`)).text.match(/<item>/g)).toHaveLength(1);
    await save(4, { texts: { nl: { title: 'Derde' }, en: { title: 'Third' } } });
    const before = await page();
    expect((await publish()).status).toBe(201);
    await later();
    expect((await told()).earlier.map((one: any) => one.title.nl)).toEqual(['Storing']);
    // What goes along as earlier messages is part of what is confirmed.
    expect((await page()).digest).not.toBe(before.digest);
    const { rows } = await api.superuser.query(
      `select has_any_column_privilege('weerbaar_app', 'status_publication', 'UPDATE') as change,
              has_table_privilege('weerbaar_app', 'status_publication', 'DELETE') as lose`,
    );
    expect(rows).toEqual([{ change: false, lose: false }]);
  });

  it('may be kept by whoever stands in between, in any coding, and lets no script run', async () => {
    const { save, publish, page } = await aStage();
    await save(0);
    await publish();
    const { address } = await page();
    const plain = await read(`${address}/nl.html`);
    expect(plain.headers).toMatchObject({
      'cache-control': expect.stringMatching(/^public, max-age=15/),
      'content-type': 'text/html; charset=utf-8',
      vary: expect.stringContaining('accept-encoding'),
      'x-content-type-options': 'nosniff',
    });
    const policy = String(plain.headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'/);
    expect(policy).not.toContain('script-src');
    const style = /<style>(.*?)<\/style>/s.exec(plain.text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).toContain(`'sha256-${hash}'`);
    expect(plain.text.match(/<style|style=/g)).toHaveLength(1);
    expect(plain.headers['set-cookie']).toBeUndefined();
    const etag = String(plain.headers['etag']);
    const unchanged = await read(`${address}/nl.html`, { 'if-none-match': etag });
    expect([unchanged.status, unchanged.text]).toEqual([304, '']);
    for (const coding of ['gzip', 'br']) {
      const coded = await read(`${address}/nl.html`, { 'accept-encoding': coding });
      expect(coded.headers['content-encoding']).toBe(coding);
    }
    const short = await read(address, { 'accept-language': 'fr,en;q=0.9,nl;q=0.5' });
    expect([short.status, short.headers['location']]).toEqual([302, `${address}/en.html`]);
    expect((await read(address)).headers['location']).toBe(`${address}/nl.html`);
  });

  it('goes on telling what it said last while the database is away', async () => {
    const { save, publish, page } = await aStage();
    await save(0);
    await publish();
    const { address } = await page();
    await read(`${address}/nl.html`);
    await api.superuser.query('revoke select on published_file from weerbaar_app');
    try {
      await later();
      expect((await read(`${address}/nl.html`)).status).toBe(200);
      expect((await read(`${address}/en.html`)).status).toBe(500);
    } finally {
      await api.superuser.query('grant select on published_file to weerbaar_app');
    }
  });

  it('is taken along as files that any server can send, the same bytes each time', async () => {
    const { save, publish, page, ciso, url } = await aStage();
    const none = await ciso.get(`${url}/export`);
    expect([none.status, none.body['code']]).toEqual([409, 'status-not-published']);
    await save(0);
    await publish();
    const download = async (): Promise<Buffer> => {
      const response = await api.app.inject({
        ...{ method: 'GET', url: `/api/v1${url}/export` },
        headers: { cookie: `__Host-weerbaar=${ciso.token}` },
      });
      expect(response.headers['content-type']).toBe('application/zip');
      return response.rawPayload;
    };
    const [one, two] = [await download(), await download()];
    expect(one.equals(two)).toBe(true);
    const names = ['atom-en.xml', 'en.html', 'index.html', 'nl.html', 'rss-nl.xml', 'status.json'];
    for (const name of names) expect(one.includes(Buffer.from(name))).toBe(true);
    expect((await page()).published).toBe(1);
  });

  it('names only services that the incident touched and that have words for the public', async () => {
    const { service, say, save, tenant, unit, url } = await aStage();
    const inner = await service('No words');
    await say(inner, 'down');
    const untouched = await service('Fine', { nl: { name: 'Goed' }, en: { name: 'Fine' } });
    for (const serviceId of [inner, untouched, crypto.randomUUID()]) {
      const refused = await save(0, { services: [{ serviceId }] });
      expect([refused.status, refused.body['code']]).toEqual([
        422,
        'status-service-not-publishable',
      ]);
    }
    const lead = await tenant.aPerson('unit-lead', unit);
    expect(
      (await lead.post(`${url}/publications`, { digest: '0'.repeat(64) }, seen(0))).status,
    ).toBe(403);
  });

  it('refuses whoever asks in vain too often, and never who reads what is there', async () => {
    const { save, publish, page } = await aStage();
    await save(0);
    await publish();
    const { address } = await page();
    expect((await read(`${address}/nl.html`)).status).toBe(200);
    const ask = (path: string) =>
      api.app.inject({ method: 'GET', url: path, remoteAddress: '203.0.113.9' });
    let refused = 0;
    for (let turn = 0; turn < 305; turn += 1)
      refused += (await ask('/status/nonsense/nl.html')).statusCode === 429 ? 1 : 0;
    expect(refused).toBeGreaterThan(0);
    await later();
    expect((await ask(`${address}/nl.html`)).statusCode).toBe(200);
    // Whatever is guessed from there is not looked up any more.
    expect((await ask(`/status/${'B'.repeat(22)}/nl.html`)).statusCode).toBe(429);
  });

  it('counts whoever asks in vain by network, and takes back what was there', () => {
    const vain = new VainRequests();
    for (let turn = 0; turn < 300; turn += 1)
      expect(vain.tooMany(`2001:db8:1:2::${turn.toString(16)}`, 0)).toBe(false);
    vain.notInVain('2001:db8:1:2::1');
    expect(vain.tooMany('2001:db8:1:2::ffff', 0)).toBe(false);
    expect(vain.tooMany('2001:db8:1:2::fffe', 0)).toBe(true);
    expect(vain.tooMany('2001:db8:1:3::1', 0)).toBe(false);
  });

  it('tells ten earlier messages at most', async () => {
    const { save, publish, page } = await aStage();
    for (let turn = 0; turn < 12; turn += 1) {
      const text = { title: `T${String(turn)}`, message: `M${String(turn)}` };
      await save(2 * turn, { texts: { nl: text, en: text } });
      expect((await publish()).status).toBe(201);
    }
    const { address } = await page();
    const told = JSON.parse((await read(`${address}/status.json`)).text);
    expect(told.earlier.map((one: any) => one.title.nl)).toEqual(
      Array.from({ length: 10 }, (_, index) => `T${String(10 - index)}`),
    );
    expect((await read(`${address}/nl.html`)).text.match(/<h3>T/g)).toHaveLength(10);
    for (const [file, entry] of [
      ['rss-nl.xml', /<item>/g],
      ['atom-nl.xml', /<entry>/g],
    ] as const)
      expect((await read(`${address}/${file}`)).text.match(entry)).toHaveLength(11);
  });

  it('lets no text out of its place in a feed', () => {
    const text = `a ]]> b ]]> <b>c</b> & d\ne`;
    const both = { nl: text, en: text };
    const content = {
      ...{ organisation: 'O', illustrative: false, services: [] },
      ...{ title: both, message: both },
    };
    const files = publicFiles(
      { content, at: '2024-03-01T01:00:00.000Z', earlier: [] },
      'https://x/',
    );
    const parser = new XMLParser();
    const parsed = (name: string): any =>
      parser.parse(files.find(({ file }) => file === name)?.body.toString() ?? '');
    const written = 'a ]]&gt; b ]]&gt; &lt;b&gt;c&lt;/b&gt; &amp; d<br>e';
    const { title, description } = parsed('rss-nl.xml').rss.channel.item;
    expect(title).toBe(written);
    expect(description).toMatch(`${written}<br><br>`);
    const { title: head, summary } = parsed('atom-nl.xml').feed.entry;
    expect(head).toBe(written);
    expect(summary).toContain(written);
  });

  it('shows an auditor what it was on his as-at date, and never a draft', async () => {
    const { save, publish, page, tenant, url, incident, ciso } = await aStage();
    await save(0);
    await publish();
    await publish();
    const id = incident.split('/')[2];
    const past = `'2026-03-02T10:00:00Z'`;
    for (const text of [
      `update incident_event set recorded_at = ${past} where tenant_id = $1 and incident_id = $2`,
      `update incident set opened_at = ${past} where tenant_id = $1 and id = $2`,
      `update status_publication set recorded_at = ${past} where tenant_id = $1 and incident_id = $2 and number = 1`,
    ])
      await api.superuser.query(text, [tenant.id, id]);
    await save(3, { texts: { nl: { title: 'Not yet' }, en: { title: 'Not yet' } } });
    const head = (await ciso.get<any>(incident)).body;
    for (const [index, body] of [
      { kind: 'incident-renamed', from: head.title, to: 'Later title' },
      { kind: 'incident-closed' },
    ].entries())
      await api.superuser.query(
        `insert into incident_event (tenant_id, incident_id, number, recorded_at, recorded_by, body)
         select $1, $2, $3, now(), (select recorded_by from incident_event where tenant_id = $1 limit 1), $4`,
        [tenant.id, id, 900 + index, JSON.stringify(body)],
      );
    await api.superuser.query(
      `update incident set title = 'Later title', status = 'closed' where tenant_id = $1 and id = $2`,
      [tenant.id, id],
    );
    expect(await page()).toMatchObject({
      incident: { title: 'Later title', status: 'closed' },
      published: 2,
      draft: { texts: { nl: { title: 'Not yet' } } },
    });
    const auditor = await tenant.aPerson('auditor', tenant.root, {
      ...{ asAt: '2026-03-02', expiresAt: new Date('2099-01-01') },
    });
    const { body } = await auditor.get<any>(url);
    expect(body).toMatchObject({
      incident: { title: 'Secret title', status: 'open' },
      ...{ draft: null, digest: null, changes: [], published: 1 },
      publications: [{ number: 1, title: 'Storing' }],
    });
    expect(JSON.stringify(body)).not.toMatch(/Not yet|Later title/);
    expect((await auditor.get(`${url}/preview?language=nl`)).status).toBe(404);
    expect((await auditor.get(`${url}/export`)).status).toBe(200);
  });
});
