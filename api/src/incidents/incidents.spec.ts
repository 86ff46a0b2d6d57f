import type { IncidentChanged, IncidentDetail, IncidentList } from '@weerbaar/contracts';
import { readEvent } from '@weerbaar/ledger';
import { v7 as uuidv7 } from 'uuid';
import { startApi, type TestApi } from '../testing/api-harness';
import { aForm } from '../testing/form';
import type { Answered, TestPerson } from '../testing/test-person';
import type { TestTenant } from '../testing/test-tenant';

const nature = {
  cause: 'malicious-action',
  severity: 'critical',
  malicious: 'yes',
  crossBorder: 'unknown',
  personalData: 'unknown',
  occurredAt: null,
  detectedAt: '2026-03-02T02:00:00.000Z',
};
const role = {
  inScope: true,
  trustServices: false,
  controller: true,
  breachAuthorities: ['vtc'],
  processorFor: [],
};
const aware = '2026-03-02T02:15:00.000Z';
const nobody = '00000000-0000-7000-8000-000000000000';

describe('the register of incidents', () => {
  let api: TestApi;
  let tenant: TestTenant;
  let ciso: TestPerson;
  let company: string;
  beforeAll(async () => (api = await startApi()));
  afterAll(() => api.stop());
  beforeEach(async () => {
    tenant = await api.aTenant();
    ciso = await tenant.aPerson('ciso');
    company = await entityOf('Digipolis');
  });

  async function entityOf(name: string): Promise<string> {
    const body = { name, parentId: tenant.root, effectiveOn: '2020-01-01', legalEntity: true };
    const answer = await ciso.post('/units', body);
    expect(answer.status).toBe(201);
    return String(answer.body['id']);
  }
  async function opened(unitId = company): Promise<string> {
    const answer = await ciso.post<IncidentChanged>('/incidents', {
      title: 'Ransomware',
      unitId,
      nature,
    });
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    return answer.body.id;
  }
  const shown = async (id: string, reader = ciso): Promise<IncidentDetail> => {
    const answer = await reader.get<IncidentDetail>(`/incidents/${id}`);
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    return answer.body;
  };
  /** Does acts in turn on the revision that is there; each must be let through. */
  async function done(id: string, ...acts: readonly object[]): Promise<number> {
    let { revision } = await shown(id);
    for (const act of acts) {
      const answer = await tried(id, act, revision);
      if (answer.status !== 201) throw new Error(`${JSON.stringify(act)}: ${answer.text}`);
      revision = Number(answer.body['revision']);
    }
    return revision;
  }
  const tried = (id: string, act: object, seen: number, who = ciso): Promise<Answered> =>
    who.post(`/incidents/${id}/acts`, act, { 'if-match': `"${String(seen)}"` });
  async function refusal(id: string, act: object): Promise<object> {
    const answer = await tried(id, act, (await shown(id)).revision);
    expect([answer.status, answer.body['code']]).toEqual([422, 'incident-refused']);
    return answer.body['refusal'] as object;
  }
  const significant = (entity = company) => [
    { kind: 'involve-entity', entity, role },
    { kind: 'record-moment', entity, moment: 'incident-awareness', at: aware },
    {
      kind: 'decide-significance',
      entity,
      at: '2026-03-02T03:00:00.000Z',
      outcome: 'significant',
      annexServices: ['managed-service'],
      reasoning: 'All that it manages is down.',
    },
  ];
  const clockOf = (incident: IncidentDetail, clock: string) => {
    const found = incident.entities
      .flatMap(({ clocks }) => clocks)
      .find((one) => one.clock === clock);
    if (found === undefined) throw new Error(`no clock ${clock}`);
    return found;
  };
  async function sent(id: string, clock: string, at: string): Promise<string> {
    const { key, entity, content } = clockOf(await shown(id), clock);
    const report = uuidv7();
    await done(
      id,
      {
        kind: 'draft-report',
        entity,
        report,
        clock: key,
        supplements: null,
        content: Object.fromEntries(content.map(({ field }) => [field, `about ${field}`])),
      },
      { kind: 'approve-report', report },
      { kind: 'send-report', report, at, channel: 'portal', receipt: 'CCB-1' },
    );
    return report;
  }

  it('shows what was opened, and records it without a word of its text', async () => {
    const id = await opened();
    const incident = await shown(id);
    expect(incident).toMatchObject({
      id,
      revision: 1,
      title: 'Ransomware',
      unit: { id: company, name: 'Digipolis' },
      status: 'open',
      nature,
      lawAsIf: null,
      mayLead: true,
      entities: [],
      timeline: [{ number: 1, kind: 'incident-opened', at: nature.detectedAt, by: 'Person 1' }],
    });
    const { rows } = await api.superuser.query<{ bytes: Buffer }>(
      `select bytes from event where tenant_id = $1 and action = 'incident.opened'`,
      [tenant.id],
    );
    const event = readEvent(rows[0]?.bytes ?? Buffer.alloc(0));
    expect(event.ok && event.value).toMatchObject({
      actorId: ciso.id,
      subject: { type: 'incident', id },
      unitId: company,
      after: { from: 1, to: 1, kinds: ['incident-opened'], revision: 1 },
    });
  });

  it('gives each entity its own awareness, and its own deadlines in the list, the first one first', async () => {
    const city = await entityOf('Stad');
    const id = await opened();
    await done(
      id,
      ...significant(),
      { kind: 'involve-entity', entity: city, role },
      {
        kind: 'record-moment',
        entity: city,
        moment: 'incident-awareness',
        at: '2026-03-02T05:00:00.000Z',
      },
    );
    const { body } = await ciso.get<IncidentList>('/incidents');
    expect(body.reportsFor.map(({ name }) => name)).toEqual(['Digipolis', 'Stad']);
    const [line] = body.incidents;
    expect(line?.entities.map(({ name }) => name)).toEqual(['Digipolis', 'Stad']);
    expect(
      line?.openClocks.map(({ clock, entity, deadline, prospective }) => [
        clock,
        entity,
        deadline,
        prospective,
      ]),
    ).toEqual([
      ['nis2.early-warning', company, '2026-03-03T02:15:00.000Z', false],
      ['nis2.early-warning', city, '2026-03-03T05:00:00.000Z', true],
      ['nis2.incident-notification', company, '2026-03-05T02:15:00.000Z', false],
      ['nis2.incident-notification', city, '2026-03-05T05:00:00.000Z', true],
    ]);
    const { entities } = await shown(id);
    expect(entities.map(({ name, clocks }) => [name, clocks.length])).toEqual([
      ['Digipolis', 2],
      ['Stad', 2],
    ]);
    expect(clockOf(await shown(id), 'nis2.early-warning')).toMatchObject({
      sources: [
        { act: 'nis2-directive', article: '23(4)(a)' },
        { act: 'belgian-nis2-law', article: '35 §1 1°' },
      ],
      footnote: { source: { act: 'period-regulation', article: '3' } },
      prefilled: { 'malicious-suspected': 'yes', 'cross-border-possible': 'unknown' },
    });
  });

  it('moves a deadline when awareness is put right with a reason, and keeps both times', async () => {
    const id = await opened();
    await done(id, ...significant(), {
      kind: 'amend-moment',
      entity: company,
      moment: 'incident-awareness',
      at: '2026-03-02T02:05:00.000Z',
      reason: 'The call log says so.',
    });
    const incident = await shown(id);
    expect(clockOf(incident, 'nis2.early-warning').deadline).toBe('2026-03-03T02:05:00.000Z');
    expect(incident.entities[0]?.moments[0]?.history.map(({ at, reason }) => [at, reason])).toEqual(
      [
        [aware, null],
        ['2026-03-02T02:05:00.000Z', 'The call log says so.'],
      ],
    );
  });

  it('freezes a report once it has been sent, and gives it as a document', async () => {
    const id = await opened();
    await done(id, ...significant());
    const report = await sent(id, 'nis2.early-warning', '2026-03-02T20:00:00.000Z');
    const { key } = clockOf(await shown(id), 'nis2.early-warning');
    expect(
      await refusal(id, {
        kind: 'draft-report',
        entity: company,
        report,
        clock: key,
        supplements: null,
        content: {},
      }),
    ).toMatchObject({ code: 'already-sent' });
    const document = await ciso.get(`/incidents/${id}/reports/${report}`);
    expect([document.status, document.body]).toEqual([
      200,
      expect.objectContaining({
        entity: { id: company, name: 'Digipolis' },
        recipient: 'national-csirt',
        deadline: '2026-03-03T02:15:00.000Z',
        report: expect.objectContaining({
          status: 'sent',
          missing: [],
          receipt: 'CCB-1',
          sent: {
            at: '2026-03-02T20:00:00.000Z',
            by: 'Person 1',
            recordedAt: expect.any(String),
            channel: 'portal',
          },
        }),
      }),
    ]);
    expect((await ciso.get(`/incidents/${id}/reports/${nobody}`)).status).toBe(404);
  });

  it('refuses what comes out of order, twice, or without what it must hold, and says why', async () => {
    const id = await opened();
    await done(id, ...significant());
    const { key, entity } = clockOf(await shown(id), 'nis2.incident-notification');
    const report = uuidv7();
    const draft = { kind: 'draft-report', entity, report, clock: key, supplements: null };
    await done(id, { ...draft, content: { impact: 'All desks.' } });
    expect(await refusal(id, { kind: 'approve-report', report })).toEqual({
      code: 'content-missing',
      entity,
      report,
      fields: ['update-of-warning', 'first-assessment', 'severity'],
    });
    const content = Object.fromEntries(
      ['update-of-warning', 'first-assessment', 'severity', 'impact', 'delay-reason']
        .filter((field) => field !== 'delay-reason')
        .map((field) => [field, 'Said.']),
    );
    await done(id, { ...draft, content }, { kind: 'approve-report', report });
    const send = {
      kind: 'send-report',
      report,
      at: '2026-03-03T10:00:00.000Z',
      channel: 'portal',
      receipt: null,
    };
    expect(await refusal(id, send)).toMatchObject({
      code: 'out-of-order',
      missing: ['early-warning'],
    });
    await sent(id, 'nis2.early-warning', '2026-03-02T20:00:00.000Z');
    await done(id, send);
    expect(await refusal(id, send)).toMatchObject({ code: 'already-sent' });
    expect(await refusal(id, { kind: 'close-incident' })).toMatchObject({ code: 'clocks-running' });
  });

  it('lets exactly one of many writers at once through', async () => {
    const id = await opened();
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        tried(id, { kind: 'add-note', at: aware, text: `Note ${String(index)}` }, 1),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412, 412, 412, 412]);
    expect((await shown(id)).timeline).toHaveLength(2);
  });

  it('writes an act once for one idempotency key', async () => {
    const id = await opened();
    const headers = { 'if-match': '"1"', 'idempotency-key': 'the-same-key' };
    const note = { kind: 'add-note', at: aware, text: 'Once.' };
    const first = await ciso.post(`/incidents/${id}/acts`, note, headers);
    const again = await ciso.post(`/incidents/${id}/acts`, note, headers);
    expect([first.status, again.body]).toEqual([201, first.body]);
    expect((await shown(id)).timeline).toHaveLength(2);
  });

  it('keeps the timeline out of reach of whoever writes it', async () => {
    const id = await opened();
    const app = await api.superuser.query<{ update: boolean; remove: boolean }>(
      `select has_any_column_privilege('weerbaar_app', 'incident_event', 'UPDATE') as update,
              has_table_privilege('weerbaar_app', 'incident_event', 'DELETE') as remove`,
    );
    expect(app.rows[0]).toEqual({ update: false, remove: false });
    await done(
      id,
      { kind: 'add-note', at: aware, text: 'The lights went out.' },
      {
        kind: 'correct-entry',
        entry: 2,
        text: 'The screens, not the lights.',
      },
    );
    expect(
      (await shown(id)).timeline.map(({ kind, text, corrects }) => [kind, text, corrects]),
    ).toEqual([
      ['incident-opened', null, null],
      ['note-added', 'The lights went out.', null],
      ['entry-corrected', 'The screens, not the lights.', 2],
    ]);
  });

  it('is seen by whoever answers for one of its entities, and acted on only for one’s own', async () => {
    const city = await entityOf('Stad');
    const police = await entityOf('Politie');
    const id = await opened();
    await done(id, ...significant(), { kind: 'involve-entity', entity: city, role });
    const lead = await tenant.aPerson('unit-lead', city);
    const seenByLead = await shown(id, lead);
    expect(seenByLead.entities.map(({ name, mayReport }) => [name, mayReport])).toEqual([
      ['Digipolis', false],
      ['Stad', true],
    ]);
    const moment = { kind: 'record-moment', moment: 'incident-awareness', at: aware };
    const { revision } = seenByLead;
    for (const [act, status] of [
      [{ ...moment, entity: company, kind: 'amend-moment', reason: 'x' }, 403],
      [{ kind: 'close-incident' }, 403],
      [{ kind: 'involve-entity', entity: city, role }, 403],
      [{ ...moment, entity: city }, 201],
    ] as const) {
      expect((await tried(id, act, revision, lead)).status).toBe(status);
    }
    const other = await tenant.aPerson('unit-lead', police);
    expect((await other.get(`/incidents/${id}`)).status).toBe(404);
    expect((await tried(id, { ...moment, entity: police }, revision, other)).status).toBe(404);
    expect((await other.get<IncidentList>('/incidents')).body.incidents).toEqual([]);
    const board = await tenant.aPerson('management');
    expect((await shown(id, board)).mayLead).toBe(false);
    expect((await tried(id, { kind: 'close-incident' }, revision, board)).status).toBe(403);
    expect((await (await tenant.aPerson('administrator')).get('/incidents')).status).toBe(403);
  });

  it('shows an auditor the timeline as it stood on his as-at date', async () => {
    const id = await opened();
    await done(id, ...significant());
    await api.superuser.query(
      `update incident_event set recorded_at = '2026-03-02T10:00:00Z' where tenant_id = $1 and number = 1`,
      [tenant.id],
    );
    await api.superuser.query(
      `update incident set opened_at = '2026-03-02T10:00:00Z' where tenant_id = $1`,
      [tenant.id],
    );
    const until = (asAt: `${number}-${number}-${number}`) =>
      tenant.aPerson('auditor', tenant.root, { asAt, expiresAt: new Date('2099-01-01') });
    const then = await until('2026-03-02');
    expect((await shown(id, then)).timeline).toHaveLength(1);
    expect((await then.get<IncidentList>('/incidents')).body.incidents).toMatchObject([
      { id, openClocks: [], entities: [] },
    ]);
    const before = await until('2026-03-01');
    expect((await before.get(`/incidents/${id}`)).status).toBe(404);
    expect((await before.get<IncidentList>('/incidents')).body.incidents).toEqual([]);
    expect((await shown(id, await until('2098-01-01'))).timeline.length).toBeGreaterThan(4);
  });

  it('takes only legal entities in, and only such as one reports for', async () => {
    const id = await opened();
    const branch = await tenant.aUnit({ name: 'Branch' });
    for (const entity of [branch, nobody]) {
      const answer = await tried(id, { kind: 'involve-entity', entity, role }, 1);
      expect([answer.status, answer.body['code']]).toEqual([422, 'incident-entity-missing']);
    }
  });

  it('carries files that only readers of incidents see', async () => {
    const id = await opened();
    const hang = (who: TestPerson) => {
      const form = aForm({ subject: 'incident', id }, { name: 'mail.txt', content: 'as it came' });
      return who.post('/attachments', form.payload, { ...form.headers });
    };
    const listed = (who: TestPerson) => who.get(`/attachments?subject=incident&id=${id}`);
    const added = await hang(ciso);
    expect([added.status, added.body['name']]).toEqual([201, 'mail.txt']);
    const board = await tenant.aPerson('management');
    expect((await listed(board)).body['attachments']).toEqual([
      { ...added.body, removable: false },
    ]);
    const content = `/attachments/${String(added.body['id'])}/content`;
    expect((await board.get(content)).text).toBe('as it came');
    const office = await tenant.aPerson('programme-office');
    expect((await hang(office)).status).toBe(404);
    expect((await listed(office)).status).toBe(404);
    expect((await office.get(content)).status).toBe(404);
    const ofUnit = await office.get(`/attachments?subject=unit&id=${company}`);
    expect(ofUnit.body['attachments']).toEqual([]);
  });

  it('tells a foreign incident from an unknown one in nothing', async () => {
    const other = await api.aTenant();
    const stranger = await other.aPerson('ciso');
    const id = await opened();
    for (const send of [
      (one: string) => stranger.get(`/incidents/${one}`),
      (one: string) => tried(one, { kind: 'close-incident' }, 1, stranger),
      (one: string) => stranger.get(`/incidents/${one}/reports/${nobody}`),
    ]) {
      const [foreign, unknown] = [await send(id), await send(nobody)];
      expect(foreign.status).toBe(404);
      expect({ ...foreign.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    }
  });

  it('changes nothing when its event cannot be written', async () => {
    const id = await opened();
    await api.superuser.query('revoke insert on event from weerbaar_app');
    try {
      expect((await tried(id, { kind: 'add-note', at: aware, text: 'x' }, 1)).status).toBe(500);
      expect((await ciso.post('/incidents', { title: 'x', unitId: company, nature })).status).toBe(
        500,
      );
    } finally {
      await api.superuser.query('grant insert on event to weerbaar_app');
    }
    expect(await shown(id)).toMatchObject({ revision: 1, timeline: [{ number: 1 }] });
    expect((await ciso.get<IncidentList>('/incidents')).body.incidents).toHaveLength(1);
  });
});
