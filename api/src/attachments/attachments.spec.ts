import type { AttachmentList, AttachmentView, LandmarkView } from '@weerbaar/contracts';
import { addDays, type CalendarDate, todayInBrussels } from '@weerbaar/kernel';
import { readEvent } from '@weerbaar/ledger';
import { createHash, randomUUID } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { Configuration } from '../platform/config/configuration';
import { sql } from '../platform/database/sql';
import { sessionCookie } from '../platform/security/session-token';
import { startApi, type TestApi } from '../testing/api-harness';
import { aForm, type FormFile } from '../testing/form';
import type { Answered, TestPerson } from '../testing/test-person';
import type { TestTenant } from '../testing/test-tenant';

const most = 200_000;
const nobody = '00000000-0000-7000-8000-000000000000';
const pdf = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n';
const sha = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

describe('files that hang on scores, events and units', () => {
  let api: TestApi;
  let tenant: TestTenant;
  let unit: string;
  let lead: TestPerson;
  let fileDir: string;
  beforeAll(async () => {
    api = await startApi({ maxUploadBytes: most });
    fileDir = api.app.get(Configuration).fileDir;
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    tenant = await api.aTenant();
    unit = await tenant.aUnit();
    lead = await tenant.aPerson('unit-lead', unit);
  });

  const upload = (
    by: TestPerson,
    fields: Record<string, string>,
    file: FormFile = { name: 'audit.pdf', content: pdf },
    headers: Record<string, string> = {},
  ): Promise<Answered<AttachmentView>> => {
    const form = aForm(fields, file);
    return by.post('/attachments', form.payload, { ...form.headers, ...headers });
  };
  const onUnit = (id: string) => ({ subject: 'unit', id });
  const list = (by: TestPerson, subject: string, id: string) =>
    by.get<AttachmentList>(`/attachments?subject=${subject}&id=${id}`);
  const score = async (): Promise<string> => {
    const body = {
      effectiveOn: '2024-02-01',
      answer: { kind: 'scored', documentation: 3, implementation: 2 },
    };
    const answer = await lead.post(`/units/${unit}/safeguards/1.1/assessments`, body, {
      'if-match': '"0"',
    });
    expect(answer.status).toBe(201);
    return String(answer.body['id']);
  };
  const landmark = async (): Promise<string> => {
    const body = { on: '2022-12-06', titleEn: 'Attack', source: 'press' };
    return (await (await tenant.aPerson('ciso')).post<LandmarkView>('/landmarks', body)).body.id;
  };
  const lastEvent = async () => {
    const { rows } = await api.superuser.query<{ bytes: Buffer; id: string }>(
      'select id, bytes from event where tenant_id = $1 order by recorded_at desc, id desc limit 1',
      [tenant.id],
    );
    const event = readEvent(rows[0]!.bytes);
    if (!event.ok) throw new Error(event.error.code);
    return event.value;
  };
  const stored = async (): Promise<string[]> =>
    (await readdir(fileDir, { recursive: true })).filter((name) => name.length === 67);

  it('keeps a file on a unit, lists it and gives the same bytes back to be saved', async () => {
    const added = await upload(
      lead,
      { ...onUnit(unit), note: ' minutes ' },
      { name: "C:\\audit 'één'.pdf", content: pdf },
    );
    expect(added.status).toBe(201);
    expect(added.body).toEqual({
      id: added.body.id,
      name: "audit 'één'.pdf",
      note: 'minutes',
      size: pdf.length,
      mediaType: 'application/pdf',
      sha256: sha(pdf),
      addedAt: expect.any(String),
      addedBy: expect.stringMatching(/^Person/),
      removable: true,
    });
    expect((await list(lead, 'unit', unit)).body.attachments).toEqual([added.body]);
    const content = await lead.get(`/attachments/${added.body.id}/content`);
    expect([content.status, content.text]).toEqual([200, pdf]);
    expect(content.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf.length),
      'content-disposition': `attachment; filename="audit '__n'.pdf"; filename*=UTF-8''audit%20%27%C3%A9%C3%A9n%27.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
    });
    expect(content.headers['content-encoding']).toBeUndefined();
  });

  it('hangs files on a score and on an event of the register as well', async () => {
    const assessment = await score();
    expect((await upload(lead, { subject: 'assessment', id: assessment })).status).toBe(201);
    const event = await landmark();
    const office = await tenant.aPerson('programme-office');
    expect((await upload(office, { subject: 'landmark', id: event })).status).toBe(201);
    expect((await list(lead, 'assessment', assessment)).body.attachments).toHaveLength(1);
    expect((await list(office, 'landmark', event)).body.attachments).toHaveLength(1);
    expect((await list(lead, 'unit', unit)).body.attachments).toHaveLength(0);
    // The register is everybody's; its files hang on the root, which a lead of one unit does not reach.
    expect((await list(lead, 'landmark', event)).status).toBe(404);
    const files = async (by: TestPerson) =>
      (await by.get<{ landmarks: LandmarkView[] }>('/landmarks')).body.landmarks[0]?.files;
    expect([await files(office), await files(lead)]).toEqual([1, 0]);
  });

  it('records who added what, with names only as salted hashes beside an erasable value', async () => {
    const { body } = await upload(
      lead,
      { ...onUnit(unit), note: 'of Jan Peeters' },
      { name: 'jan.pdf', content: pdf },
    );
    const event = await lastEvent();
    expect(event).toMatchObject({
      action: 'attachment.added',
      actorId: lead.id,
      subject: { type: 'attachment', id: body.id },
      unitId: unit,
      after: {
        on: { type: 'unit', id: unit },
        sha256: sha(pdf),
        size: pdf.length,
        name: { $personal: expect.any(String) },
      },
    });
    expect(JSON.stringify(event)).not.toMatch(/jan/i);
  });

  it('stores the same content once, whatever it is called', async () => {
    const content = `%PDF-1.7 ${randomUUID()}`;
    const before = (await stored()).length;
    await upload(lead, onUnit(unit), { name: 'a.pdf', content });
    await upload(lead, onUnit(unit), { name: 'b.pdf', content });
    expect((await stored()).length).toBe(before + 1);
    expect((await list(lead, 'unit', unit)).body.attachments.map(({ name }) => name)).toEqual([
      'a.pdf',
      'b.pdf',
    ]);
  });

  it('adds once for one idempotency key, and refuses the key for another file', async () => {
    const key = { 'idempotency-key': 'upload-number-one' };
    const first = await upload(lead, onUnit(unit), undefined, key);
    const again = await upload(lead, onUnit(unit), undefined, key);
    expect(again.body).toEqual(first.body);
    expect((await list(lead, 'unit', unit)).body.attachments).toHaveLength(1);
    expect(
      (await upload(lead, onUnit(unit), { name: 'audit.pdf', content: `${pdf}%` }, key)).status,
    ).toBe(409);
    const form = aForm(onUnit(unit), { name: 'audit.pdf', content: pdf });
    expect(
      (await lead.send('POST', '/attachments', form.payload, { ...form.headers })).status,
    ).toBe(428);
  });

  it('detaches a file and keeps its content', async () => {
    const { body } = await upload(lead, onUnit(unit));
    const before = (await stored()).length;
    const removed = await lead.delete(`/attachments/${body.id}`);
    expect([removed.status, removed.text]).toEqual([204, '']);
    expect((await list(lead, 'unit', unit)).body.attachments).toEqual([]);
    expect((await lead.get(`/attachments/${body.id}/content`)).status).toBe(404);
    expect((await lead.delete(`/attachments/${body.id}`)).status).toBe(404);
    expect((await stored()).length).toBe(before);
    expect(await lastEvent()).toMatchObject({
      action: 'attachment.removed',
      before: { sha256: sha(pdf) },
      after: null,
    });
  });

  it('tells foreign ids, ids out of scope and unknown ids apart in nothing', async () => {
    const sibling = await tenant.aUnit();
    const other = await api.aTenant();
    const theirUnit = await other.aUnit();
    const theirs = await upload(await other.aPerson('ciso'), onUnit(theirUnit));
    const siblings = await upload(await tenant.aPerson('ciso'), onUnit(sibling));
    expect([theirs.status, siblings.status]).toEqual([201, 201]);
    const blank = (answer: Answered) => ({ status: answer.status, ...answer.body, requestId: '' });
    const asks: ((id: string) => Promise<Answered>)[] = [
      (id) => lead.get(`/attachments/${id}/content`),
      (id) => lead.delete(`/attachments/${id}`),
    ];
    for (const ask of asks) {
      const unknown = blank(await ask(nobody));
      expect(unknown.status).toBe(404);
      expect(blank(await ask(theirs.body.id))).toEqual(unknown);
      expect(blank(await ask(siblings.body.id))).toEqual(unknown);
    }
    for (const subject of ['unit', 'assessment', 'landmark']) {
      const unknown = blank(await list(lead, subject, nobody));
      expect(unknown.status).toBe(404);
      for (const id of [theirUnit, sibling, tenant.root]) {
        expect(blank((await list(lead, subject, id)) as unknown as Answered)).toEqual(unknown);
        expect(blank((await upload(lead, { subject, id })) as unknown as Answered)).toEqual(
          unknown,
        );
      }
    }
  });

  it('lets people add and remove only where their role reaches', async () => {
    const { body } = await upload(lead, onUnit(unit));
    const manager = await tenant.aPerson('management');
    expect((await upload(manager, onUnit(unit))).status).toBe(403);
    expect((await manager.delete(`/attachments/${body.id}`)).status).toBe(403);
    expect((await list(manager, 'unit', unit)).body.attachments).toMatchObject([
      { id: body.id, removable: false },
    ]);
    // Reads everywhere, adds in one place.
    const both = await tenant.aPerson('management');
    const sibling = await tenant.aUnit();
    await tenant.grant(both, 'unit-lead', sibling);
    expect((await upload(both, onUnit(sibling))).status).toBe(201);
    expect((await upload(both, onUnit(unit))).status).toBe(403);
    expect((await both.delete(`/attachments/${body.id}`)).status).toBe(403);
    expect((await list(await tenant.aPerson(), 'unit', unit)).status).toBe(403);
  });

  it('shows an auditor what was there on his as-at date', async () => {
    const assessment = await score();
    const onScore = await upload(lead, { subject: 'assessment', id: assessment });
    const onUnitToo = await upload(lead, onUnit(unit));
    // The day in Brussels: late in the evening it is not that of the server's clock.
    const today = todayInBrussels(new Date());
    const yesterday = addDays(today, -1);
    const auditor = (asAt: CalendarDate) =>
      tenant.aPerson('auditor', unit, {
        asAt,
        expiresAt: new Date('2099-01-01'),
      });
    const now = await auditor(today);
    expect((await list(now, 'unit', unit)).body.attachments).toHaveLength(1);
    expect((await now.get(`/attachments/${onScore.body.id}/content`)).status).toBe(200);
    const before = await auditor(yesterday);
    expect((await list(before, 'unit', unit)).body.attachments).toEqual([]);
    expect((await list(before, 'assessment', assessment)).body.attachments).toEqual([]);
    expect((await before.get(`/attachments/${onUnitToo.body.id}/content`)).status).toBe(404);
    // The score itself lies beyond this one's date.
    const early = await auditor('2024-01-31');
    await api.superuser.query(
      "update attachment set added_at = '2024-01-01' where tenant_id = $1",
      [tenant.id],
    );
    expect((await list(early, 'assessment', assessment)).status).toBe(404);
    expect((await early.get(`/attachments/${onScore.body.id}/content`)).status).toBe(404);
    expect((await early.get(`/attachments/${onUnitToo.body.id}/content`)).status).toBe(200);
  });

  it.each([
    ['a page', 'page.html', '<!doctype html><script>alert(1)</script>', 'text/html'],
    [
      'a drawing',
      'logo.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
      'image/svg+xml',
    ],
    ['a script', 'x.js', 'alert(1)', 'text/plain'],
    [
      'a picture that is a script as well',
      'x.gif',
      'GIF89a\u0001\u0000\u0001\u0000=1;alert(1)',
      'image/gif',
    ],
  ])('keeps %s and sends it only to be saved', async (_, name, content, mediaType) => {
    const { status, body } = await upload(lead, onUnit(unit), { name, content, type: 'text/html' });
    expect([status, body.mediaType]).toEqual([201, mediaType]);
    const { headers } = await lead.get(`/attachments/${body.id}/content`);
    expect(headers['content-disposition']).toMatch(/^attachment;/);
    expect(headers['content-security-policy']).toBe("sandbox; default-src 'none'");
    expect(headers['content-type']).not.toMatch(/html|svg|xml|javascript/);
  });

  it.each([
    [
      'a program called a report',
      {
        name: 'report.pdf',
        content: Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.alloc(64)]),
      },
      415,
      'file-name-misleads',
    ],
    [
      'a page called a picture',
      { name: 'a.png', content: '<!doctype html>' },
      415,
      'file-name-misleads',
    ],
    ['nothing at all', { name: 'a.txt', content: '' }, 422, 'file-empty'],
  ])('refuses %s', async (_, file, status, code) => {
    const answer = await upload(lead, onUnit(unit), file);
    expect([answer.status, (answer.body as unknown as Record<string, unknown>)['code']]).toEqual([
      status,
      code,
    ]);
    expect((await list(lead, 'unit', unit)).body.attachments).toEqual([]);
  });

  it.each([
    ['without a subject', { id: nobody }, 'subject'],
    ['with a subject of another kind', { subject: 'person', id: nobody }, 'subject'],
    ['without an id', { subject: 'unit' }, 'id'],
    ['with an id that is none', { subject: 'unit', id: "' or 1=1 --" }, 'id'],
    [
      'with a note that is too long',
      { subject: 'unit', id: nobody, note: 'x'.repeat(2001) },
      'note',
    ],
    ['with a NUL in the note', { subject: 'unit', id: nobody, note: 'a\u0000' }, 'note'],
  ])('refuses a form %s', async (_, fields, field) => {
    const answer = await upload(lead, fields);
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ errors: [{ path: field }] });
  });

  it('refuses what is no form, a form without a file, and one whose file comes first', async () => {
    expect((await lead.post('/attachments', { subject: 'unit', id: unit })).status).toBe(415);
    const empty = aForm(onUnit(unit));
    expect((await lead.post('/attachments', empty.payload, { ...empty.headers })).status).toBe(422);
    const [file, field] = [aForm({}, { name: 'a.pdf', content: pdf }), aForm(onUnit(unit))];
    const boundary = /boundary=(.*)$/.exec(String(field.headers['content-type']))?.[1] ?? '';
    const first = file.payload
      .toString('latin1')
      .replace(/--\r\n$/, '')
      .replaceAll(/^--+[0-9a-f-]{36}/gm, `--${boundary}`);
    const payload = Buffer.from(
      first.slice(0, first.lastIndexOf(`--${boundary}`)) + field.payload.toString('latin1'),
      'latin1',
    );
    expect((await lead.post('/attachments', payload, { ...field.headers })).status).toBe(422);
    expect((await list(lead, 'unit', unit)).body.attachments).toEqual([]);
  });

  it.each([
    ['cut short', (payload: Buffer) => payload.subarray(0, payload.length - 60)],
    ['of no parts', () => Buffer.from('hello')],
    ['with a header that never ends', (payload: Buffer) => payload.subarray(0, 90)],
  ])('refuses a form %s as malformed', async (_, spoil) => {
    const form = aForm(onUnit(unit), { name: 'audit.pdf', content: pdf });
    const answer = await lead.post('/attachments', spoil(form.payload), { ...form.headers });
    expect([400, 422]).toContain(answer.status);
    expect((await list(lead, 'unit', unit)).body.attachments).toEqual([]);
    expect(await readdir(path.join(fileDir, 'incoming'))).toEqual([]);
  });

  it.each([
    [most - 1, 201],
    [most, 201],
    [most + 1, 413],
  ])('with a limit of 200,000 bytes answers a file of %i with %i', async (size, status) => {
    const answer = await upload(lead, onUnit(unit), {
      name: 'a.bin',
      content: Buffer.alloc(size, 1),
    });
    expect(answer.status).toBe(status);
    expect(await readdir(path.join(fileDir, 'incoming'))).toEqual([]);
  });

  it('fails rather than send a file that was damaged on the disk', async () => {
    const content = `%PDF-1.7 ${randomUUID()}`;
    const { body } = await upload(lead, onUnit(unit), { name: 'a.pdf', content });
    const file = path.join(fileDir, body.sha256.slice(0, 2), body.sha256);
    await writeFile(file, 'short', { mode: 0o600 });
    const answer = await lead.get(`/attachments/${body.id}/content`);
    expect([answer.status, answer.text.includes(fileDir)]).toEqual([500, false]);
  });

  it('adds nothing when its event cannot be written', async () => {
    const { body } = await upload(lead, onUnit(unit));
    await api.superuser.query('revoke insert on event from weerbaar_app');
    try {
      expect((await upload(lead, onUnit(unit))).status).toBe(500);
      expect((await lead.delete(`/attachments/${body.id}`)).status).toBe(500);
    } finally {
      await api.superuser.query('grant insert on event to weerbaar_app');
    }
    expect((await list(lead, 'unit', unit)).body.attachments).toMatchObject([{ id: body.id }]);
  });

  it('has the file on the disk before its row is committed', async () => {
    const content = `%PDF-1.7 ${randomUUID()}`;
    const place = path.join(sha(content).slice(0, 2), sha(content));
    // Holds the tenant's file row open, so that the upload has to wait in its own transaction.
    const open = api.database.write(tenant.id, async (tx) => {
      await tx.run(
        sql`insert into file (tenant_id, sha256, size, media_type) values (${tenant.id}, ${Buffer.from(sha(content), 'hex')}, ${content.length}, 'application/pdf')`,
      );
      const uploading = upload(lead, onUnit(unit), { name: 'a.pdf', content });
      for (let tries = 0; tries < 100 && !(await stored()).includes(place); tries += 1)
        await later(20);
      expect(await stored()).toContain(place);
      const { rows } = await api.superuser.query('select 1 from attachment where tenant_id = $1', [
        tenant.id,
      ]);
      expect(rows).toEqual([]);
      return { uploading };
    });
    expect((await (await open).uploading).status).toBe(201);
  });

  describe('over a real connection', () => {
    const head = (by: TestPerson, port: number, more: string[]) =>
      [
        'POST /api/v1/attachments HTTP/1.1',
        `host: 127.0.0.1:${String(port)}`,
        `cookie: ${sessionCookie}=${by.token}`,
        'x-weerbaar-request: 1',
        `idempotency-key: ${randomUUID()}`,
        'content-type: multipart/form-data; boundary=X',
        ...more,
        '',
        '',
      ].join('\r\n');
    const opening = () =>
      `--X\r\ncontent-disposition: form-data; name="subject"\r\n\r\nunit\r\n--X\r\ncontent-disposition: form-data; name="id"\r\n\r\n${unit}\r\n--X\r\ncontent-disposition: form-data; name="file"; filename="a.bin"\r\n\r\n`;
    const chunk = (text: string | Buffer) =>
      Buffer.concat([
        Buffer.from(`${text.length.toString(16)}\r\n`),
        Buffer.from(text),
        Buffer.from('\r\n'),
      ]);
    let port: number;
    beforeAll(async () => {
      await api.app.listen(0, '127.0.0.1');
      port = Number(new URL(await api.app.getUrl()).port);
    });

    it('answers 413 to an endless upload without waiting for its end', async () => {
      const socket = connect(port, '127.0.0.1');
      let answer = '';
      let sent = 0;
      socket.on('data', (data: Buffer) => (answer += data.toString()));
      socket.on('error', () => undefined);
      socket.write(head(lead, port, ['transfer-encoding: chunked']));
      socket.write(chunk(opening()));
      const block = chunk(Buffer.alloc(16 * 1024, 1));
      while (answer === '' && !socket.destroyed && sent < 500) {
        socket.write(block);
        sent += 1;
        await later(5);
      }
      socket.destroy();
      expect(answer).toMatch(/^HTTP\/1.1 413 /);
      expect(answer.toLowerCase()).toContain('connection: close');
      expect(sent * 16 * 1024).toBeLessThan(10 * most);
    });

    it('answers 413 to an announced size before a byte of the file is sent', async () => {
      const socket = connect(port, '127.0.0.1');
      socket.write(head(lead, port, ['content-length: 99999999999']));
      const answer = await new Promise<string>((resolve) =>
        socket.once('data', (data: Buffer) => resolve(data.toString())),
      );
      socket.destroy();
      expect(answer).toMatch(/^HTTP\/1.1 413 /);
    });

    it('answers 404 to the beginning of a file whose subject does not exist', async () => {
      const socket = connect(port, '127.0.0.1');
      socket.write(head(lead, port, ['transfer-encoding: chunked']));
      socket.write(chunk(opening().replace(unit, nobody) + 'the first bytes'));
      const answer = await new Promise<string>((resolve) =>
        socket.once('data', (data: Buffer) => resolve(data.toString())),
      );
      socket.destroy();
      expect(answer).toMatch(/^HTTP\/1.1 404 /);
    });

    it('leaves no trace of an upload that breaks off', async () => {
      const socket = connect(port, '127.0.0.1');
      socket.write(head(lead, port, ['transfer-encoding: chunked']));
      socket.write(chunk(opening() + 'half a file'));
      for (
        let tries = 0;
        tries < 100 && (await readdir(path.join(fileDir, 'incoming'))).length === 0;
        tries += 1
      )
        await later(10);
      expect(await readdir(path.join(fileDir, 'incoming'))).toHaveLength(1);
      socket.destroy();
      for (
        let tries = 0;
        tries < 100 && (await readdir(path.join(fileDir, 'incoming'))).length > 0;
        tries += 1
      )
        await later(10);
      expect(await readdir(path.join(fileDir, 'incoming'))).toEqual([]);
      expect((await list(lead, 'unit', unit)).body.attachments).toEqual([]);
    });
  });
});
