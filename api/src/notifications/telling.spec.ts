import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { NotificationList } from '@weerbaar/contracts';
import { v7 as uuidv7 } from 'uuid';
import { createApp } from '../app';
import { Configuration } from '../platform/config/configuration';
import { TenantDatabase } from '../platform/database/tenant-database';
import { Clock } from '../platform/security/clock';
import { startApi, type TestApi } from '../testing/api-harness';
import type { TestPerson } from '../testing/test-person';
import type { TestTenant } from '../testing/test-tenant';
import { type Delivery, Mailer } from './mail/mailer';
import { SendMails } from './mail/send-mails';
import { Attendance } from './telling/attendance';
import { lastMorning, mondayOf } from './telling/mornings';
import { tellClocks } from './telling/tell-clocks';
import { MailServer } from './testing/mail-server';

const trigger = '2026-03-02T02:15:00.000Z';
const hoursAfter = (hours: number): Date => new Date(Date.parse(trigger) + hours * 3_600_000);

describe('what people are told', () => {
  let api: TestApi;
  let second: NestFastifyApplication;
  let server: MailServer;
  let tenant: TestTenant;
  let ciso: TestPerson;
  let entity: string;
  let now: Date;

  beforeAll(async () => {
    server = new MailServer();
    const smtpUrl = await server.start();
    api = await startApi({
      smtpUrl,
      mailFrom: 'weerbaar@example.org',
      publicUrl: 'https://weerbaar.example.org',
    });
    second = await createApp(Object.assign({}, api.app.get(Configuration)));
    await second.init();
    for (const one of [api.app, second]) one.get(Clock).now = () => now;
  });
  afterAll(async () => {
    await second.close();
    await api.stop();
    await server.stop();
  });
  beforeEach(async () => {
    now = hoursAfter(-100);
    tenant = await api.aTenant();
    entity = await tenant.aUnit({ legalEntity: true, name: 'Secret entity' });
    ciso = await tenant.aPerson('ciso');
    server.refusal = undefined;
    server.received.length = 0;
    await api.superuser.query('insert into told_morning values ($1, $2)', [
      tenant.id,
      '2099-01-01',
    ]);
  });

  /** A clock of 24 hours that runs for the entity. */
  async function aClock(): Promise<string> {
    const id = uuidv7();
    await api.superuser.query(
      `insert into incident (tenant_id, id, unit_id, title, opened_at, detected_at, status, severity)
       values ($1, $2, $3, 'Secret incident', $4, $4, 'open', 'high')`,
      [tenant.id, id, entity, trigger],
    );
    await api.superuser.query(
      `insert into incident_clock (tenant_id, incident_id, key, unit_id, clock, report, triggered_at, deadline, prospective)
       values ($1, $2, $3, $4, 'nis2.early-warning', 'early-warning', $5, $6, false)`,
      [tenant.id, id, `${entity}/nis2.early-warning`, entity, trigger, hoursAfter(24)],
    );
    return id;
  }
  async function aContact(person: TestPerson | null, level: number, outsideEmail = '') {
    const answer = await ciso.post('/contacts', {
      unitId: tenant.root,
      personId: person?.id ?? null,
      name: person === null ? 'Outsider' : '',
      crisisRole: 'crisis manager',
      level,
      outsideEmail,
      language: 'nl',
    });
    expect(answer.status).toBe(201);
  }
  const tell = async (at: Date, by: readonly NestFastifyApplication[] = [api.app]) => {
    now = at;
    await Promise.all(by.map((one) => one.get(Attendance).tell(tenant.id)));
    await Promise.all(by.map((one) => one.get(SendMails).run(tenant.id)));
  };
  const toldTo = async (person: TestPerson) =>
    (await person.get<NotificationList>('/notifications')).body;
  const codes = async (person: TestPerson): Promise<string[]> =>
    (await toldTo(person)).notifications.map(
      ({ code, parameters }) => `${code} ${String(parameters['step'])}`,
    );

  it('is a step of a clock when its part of the period is over, once', async () => {
    await aContact(ciso, 1);
    await aClock();
    await tell(hoursAfter(0));
    await tell(hoursAfter(1));
    expect(await codes(ciso)).toEqual(['clock-started 0']);
    await tell(hoursAfter(12));
    await tell(hoursAfter(13));
    expect(await codes(ciso)).toEqual(['clock-runs 50', 'clock-started 0']);
    expect(await toldTo(ciso)).toMatchObject({
      unread: 2,
      notifications: [
        {
          kind: 'incident-clock',
          unitName: 'Secret entity',
          parameters: { clock: 'nis2.early-warning', deadline: hoursAfter(24).toISOString() },
        },
        {},
      ],
    });
  });

  it('comes once after a time in which nothing ran, with two processes that start at the same moment', async () => {
    const colleague = await tenant.aPerson('unit-lead', entity);
    await aContact(ciso, 1);
    await aContact(colleague, 1);
    await aClock();
    await tell(hoursAfter(0));
    server.received.length = 0;
    // Down from the start until after 75 %: the steps in between are one message, and each gets it once.
    await tell(hoursAfter(19), [api.app, second]);
    await tell(hoursAfter(19), [second, api.app]);
    for (const person of [ciso, colleague]) {
      expect(await codes(person)).toEqual(['clock-runs 75', 'clock-started 0']);
      expect(server.received.filter(({ to }) => to === person.email)).toHaveLength(1);
    }
    const { rows } = await api.superuser.query(
      'select key, overtaken from told_step where tenant_id = $1 order by told_at, overtaken desc',
      [tenant.id],
    );
    expect(rows.map(({ overtaken }: { overtaken: boolean }) => overtaken)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('is told upwards as it presses: each level at its step', async () => {
    const [middle, top] = [await tenant.aPerson('management'), await tenant.aPerson('management')];
    await aContact(ciso, 1);
    await aContact(middle, 2);
    await aContact(top, 3);
    await aClock();
    for (const hours of [0, 12, 18, 21.6, 24, 30]) await tell(hoursAfter(hours));
    expect(await codes(ciso)).toHaveLength(6);
    expect(await codes(middle)).toEqual([
      'clock-late 125',
      'clock-late 100',
      'clock-runs 90',
      'clock-runs 75',
    ]);
    expect(await codes(top)).toEqual(['clock-late 125', 'clock-late 100']);
  });

  it('says that a clock is late, when nobody was there to say that it ran', async () => {
    await aContact(ciso, 1);
    await aClock();
    await tell(hoursAfter(40), [api.app, second]);
    expect(await codes(ciso)).toEqual(['clock-late 125']);
  });

  it('goes to everybody who may report when nobody is on the list', async () => {
    const lead = await tenant.aPerson('unit-lead', entity);
    const beside = await tenant.aPerson('unit-lead', await tenant.aUnit());
    await aClock();
    await tell(hoursAfter(0));
    expect([await codes(ciso), await codes(lead), await codes(beside)]).toEqual([
      ['clock-started 0'],
      ['clock-started 0'],
      [],
    ]);
  });

  it('goes to everybody who may report when whoever is on the list cannot be reached', async () => {
    await aContact(null, 1);
    await aClock();
    await tell(hoursAfter(0));
    expect(await codes(ciso)).toEqual(['clock-started 0']);
  });

  it('goes to everybody who may report when the list needs mail and there is none', async () => {
    await aContact(null, 1, 'outsider@example.net');
    await aClock();
    now = hoursAfter(0);
    await api.app
      .get(TenantDatabase)
      .write(tenant.id, (tx) => tellClocks(tx, { now, mail: false }));
    expect(await codes(ciso)).toEqual(['clock-started 0']);
  });

  it('stops when what had to be done is done, or the incident is closed', async () => {
    await aContact(ciso, 1);
    const incident = await aClock();
    await api.superuser.query('update incident_clock set done_at = $2 where incident_id = $1', [
      incident,
      hoursAfter(1),
    ]);
    const closed = await aClock();
    await api.superuser.query("update incident set status = 'closed' where id = $1", [closed]);
    await tell(hoursAfter(20));
    expect(await codes(ciso)).toEqual([]);
  });

  it('is looked for only when something is due', async () => {
    await aContact(ciso, 1);
    await aClock();
    const waiting = async (): Promise<number> =>
      (
        await api.superuser.query(
          `select 1 from job where tenant_id = $1 and kind = 'tell-people' and finished_at is null`,
          [tenant.id],
        )
      ).rows.length;
    now = hoursAfter(-1);
    await api.app.get(Attendance).look(tenant.id);
    expect(await waiting()).toBe(0);
    now = hoursAfter(0);
    await api.app.get(Attendance).look(tenant.id);
    expect(await waiting()).toBe(1);
  });

  describe('by mail', () => {
    it('names nothing, in the language of whoever reads it, and leads to the product', async () => {
      await aContact(ciso, 1);
      await aContact(null, 1, 'outsider@example.net');
      await aClock();
      await tell(hoursAfter(0));
      const [toCiso, toOutsider] = ['person-', 'outsider@'].map((start) =>
        server.received.find(({ to }) => to.startsWith(start)),
      );
      expect(toCiso?.raw).toContain('Subject: Weerbaar: something cannot wait');
      expect(toCiso?.raw).toContain('https://weerbaar.example.org/notifications');
      expect(toCiso?.raw).toContain('Auto-Submitted: auto-generated');
      expect(toOutsider?.raw).toContain('Subject: Je staat op een crisislijst');
      expect(toOutsider?.raw).not.toContain('https://');
      for (const { raw } of server.received)
        expect(raw).not.toMatch(/Secret|early-warning|nis2|incident/i);
    });

    it('goes to the own address in any case, and once to the address outside where there is one', async () => {
      await aContact(ciso, 1, 'ciso-at-home@example.net');
      await aContact(ciso, 1, 'CISO-at-home@example.net');
      await aContact(ciso, 1, ciso.email);
      await aClock();
      await tell(hoursAfter(0));
      const to = server.received.map((mail) => mail.to.toLowerCase());
      expect(to.sort()).toEqual(['ciso-at-home@example.net', ciso.email.toLowerCase()]);
      expect((await ciso.get('/notifications/choices')).body).toMatchObject({
        address: ciso.email,
      });
    });

    it.each([
      ['the sender', { command: 'MAIL FROM', responseCode: 550 }],
      ['the login', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }],
      ['the text', { command: 'DATA', responseCode: 554 }],
      ['relaying', { command: 'RCPT TO', responseCode: 550, response: '550 5.7.1 no relaying' }],
      ['all mail', { command: 'RCPT TO', responseCode: 554, response: '554 blocked' }],
    ])('is tried again when the server refuses %s', async (_, failure) => {
      expect(await mailer(failure)).toBe('later');
    });

    it.each([
      ['550 no such user', 550],
      ['554 5.1.1 no such user', 554],
      ['550-5.1.1 no such user', 550],
    ])('is given up when the server says %s', async (response, responseCode) => {
      expect(await mailer({ command: 'RCPT TO', response, responseCode })).toBe('refused');
    });

    /** What becomes of a letter that fails so. */
    function mailer(failure: object): Promise<Delivery> {
      const one = new Mailer(api.app.get(Configuration));
      const transport = { sendMail: () => Promise.reject(Object.assign(new Error('no'), failure)) };
      Object.assign(one, { transport });
      const to = 'somebody@example.net';
      return one.send({ id: 'one', to, subject: '', text: '', html: '' });
    }

    it('is tried again when the server asks for it, and sent once', async () => {
      await aContact(ciso, 1);
      await aClock();
      server.refusal = 450;
      await tell(hoursAfter(0));
      expect(server.received).toEqual([]);
      server.refusal = undefined;
      await tell(hoursAfter(0));
      expect(server.received).toEqual([]);
      await tell(hoursAfter(0.1), [api.app, second]);
      await tell(hoursAfter(0.2), [api.app, second]);
      expect(server.received).toHaveLength(1);
      expect((await ciso.get('/notifications/choices')).body).toMatchObject({ undelivered: false });
    });

    it('is given up when the server refuses it for good, and the person sees that', async () => {
      await aContact(ciso, 1);
      await aClock();
      server.refusal = 550;
      await tell(hoursAfter(0));
      server.refusal = undefined;
      await tell(hoursAfter(2));
      expect(server.received).toEqual([]);
      expect((await ciso.get('/notifications/choices')).body).toMatchObject({
        undelivered: true,
        mail: true,
        address: ciso.email,
      });
    });

    it('goes out again under the same name when a process died between sending and noting it', async () => {
      await aContact(ciso, 1);
      await aClock();
      await tell(hoursAfter(0));
      await api.superuser.query('update outgoing_mail set sent_at = null where tenant_id = $1', [
        tenant.id,
      ]);
      await tell(hoursAfter(0.1));
      expect(server.received).toHaveLength(1);
      await tell(hoursAfter(0.2), [api.app, second]);
      const names = server.received.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1]);
      expect(names).toHaveLength(2);
      expect(names[0]).toBe(names[1]);
    });

    it('uses the login and tells it to nobody', async () => {
      const lines: string[] = [];
      const write = process.stdout.write.bind(process.stdout);
      process.stdout.write = (text: string) => lines.push(text) > 0;
      try {
        await aContact(ciso, 1);
        await aClock();
        server.refusal = 550;
        await tell(hoursAfter(0));
      } finally {
        process.stdout.write = write;
      }
      expect(server.logins).toContain('weerbaar:hush hush');
      expect(lines.join('')).not.toMatch(/hush|person-/);
    });
  });

  describe('as each chose', () => {
    const choose = (person: TestPerson, mail: string, product = true, revision = 0) =>
      person.put(
        '/notifications/choices',
        {
          choices: [
            { kind: 'incident-clock', product, mail },
            { kind: 'due-date', product: true, mail: 'never' },
          ],
        },
        { 'if-match': `"${String(revision)}"` },
      );

    it('comes by mail at once, in a digest, or never; in the product in any case', async () => {
      const [daily, never] = [
        await tenant.aPerson('unit-lead', entity),
        await tenant.aPerson('unit-lead', entity),
      ];
      expect((await choose(daily, 'daily')).status).toBe(200);
      expect((await choose(never, 'never')).status).toBe(200);
      expect((await choose(never, 'never', false, 1)).status).toBe(422);
      expect((await choose(never, 'never', true, 0)).status).toBe(412);
      await aClock();
      await tell(hoursAfter(0));
      expect(server.received.map(({ to }) => to)).toEqual([ciso.email]);
      for (const person of [daily, never]) expect(await codes(person)).toEqual(['clock-started 0']);
      // The next morning at seven in Brussels, and not before; then no second time.
      await api.superuser.query(
        "update told_morning set on_day = '2026-03-01' where tenant_id = $1",
        [tenant.id],
      );
      server.received.length = 0;
      await tell(new Date('2026-03-02T05:59:00Z'));
      expect(server.received).toEqual([]);
      await tell(new Date('2026-03-02T06:00:00Z'), [api.app, second]);
      await tell(new Date('2026-03-02T07:00:00Z'), [api.app, second]);
      expect(server.received.map(({ to }) => to)).toEqual([daily.email]);
      expect(server.received[0]?.raw).toContain('Subject: Weerbaar: 1 thing waits for you');
      // Nothing new: no digest.
      await api.superuser.query('update incident_clock set done_at = now() where tenant_id = $1', [
        tenant.id,
      ]);
      await tell(new Date('2026-03-03T06:00:00Z'));
      expect(server.received.filter(({ raw }) => raw.includes('waits for you'))).toHaveLength(1);
    });

    it('is read, by whoever was told and nobody else', async () => {
      const other = await tenant.aPerson('unit-lead', entity);
      await aClock();
      await tell(hoursAfter(0));
      const [mine] = (await toldTo(ciso)).notifications;
      const refused = await other.patch('/notifications', { ids: [mine?.id] });
      expect(refused.body).toEqual({ unread: 1 });
      expect((await toldTo(ciso)).unread).toBe(1);
      expect((await ciso.patch('/notifications', { ids: [mine?.id] })).body).toEqual({ unread: 0 });
      expect((await ciso.get('/notifications/unread')).body).toEqual({ unread: 0 });
      expect((await toldTo(ciso)).notifications[0]?.readAt).not.toBeNull();
    });
  });

  it('is a date of a duty, before it, on its day and once it has passed', async () => {
    await api.superuser.query('delete from told_morning where tenant_id = $1', [tenant.id]);
    now = new Date('2026-01-10T12:00:00Z');
    const seen = { 'if-match': '"0"' };
    const classification = {
      effectiveOn: '2025-01-01',
      answers: {},
      outcome: 'important',
      dutyClass: 'important',
      reason: 'a test',
    };
    const state = { effectiveOn: '2025-03-01', status: 'partly', dueOn: '2026-03-20' };
    for (const [url, body] of [
      ['classifications', classification],
      ['duties/written-policy/states', state],
    ] as const) {
      const answer = await ciso.post(`/entities/${entity}/${url}`, body, seen);
      expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    }
    const due: string[] = [];
    for (const day of ['02-01', '02-19', '02-20', '03-13', '03-14', '03-20', '03-21', '03-22']) {
      await tell(new Date(`2026-${day}T10:00:00Z`), [api.app, second]);
      const list = (await toldTo(ciso)).notifications.filter(
        ({ parameters }) => parameters['on'] === '2026-03-20',
      );
      due.push(`${day} ${String(list.length)} ${list[0]?.code ?? ''}`);
    }
    expect(due).toEqual([
      '02-01 0 ',
      '02-19 1 due-soon',
      '02-20 1 due-soon',
      '03-13 2 due-soon',
      '03-14 2 due-soon',
      '03-20 3 due-today',
      '03-21 4 past-due',
      '03-22 4 past-due',
    ]);
  });
});

describe('the morning', () => {
  it('begins at seven in Brussels, also on the days on which the clock is moved', () => {
    for (const [before, at, day] of [
      ['2026-03-28T05:59:59.999Z', '2026-03-28T06:00:00.000Z', '2026-03-28'],
      ['2026-03-29T04:59:59.999Z', '2026-03-29T05:00:00.000Z', '2026-03-29'],
      ['2026-10-24T04:59:59.999Z', '2026-10-24T05:00:00.000Z', '2026-10-24'],
      ['2026-10-25T05:59:59.999Z', '2026-10-25T06:00:00.000Z', '2026-10-25'],
    ] as const) {
      expect(lastMorning(at)).toBe(day);
      expect(lastMorning(before) < day).toBe(true);
    }
  });

  it('of a week is that of its Monday', () => {
    expect(
      (['2026-03-02', '2026-03-08', '2026-03-09'] as const).map((day) => mondayOf(day)),
    ).toEqual(['2026-03-02', '2026-03-02', '2026-03-09']);
  });
});
