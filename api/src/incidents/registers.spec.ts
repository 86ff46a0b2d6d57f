import type {
  BreachRegister,
  IncidentDetail,
  IncidentList,
  IncidentReportDocument,
  IncidentStatistics,
  PackList,
  ReportingSettings,
} from '@weerbaar/contracts';
import { parse } from 'csv-parse/sync';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { Configuration } from '../platform/config/configuration';
import { startApi, type TestApi } from '../testing/api-harness';
import { readPdf } from '../testing/read-pdf';
import type { TestPerson } from '../testing/test-person';
import type { TestTenant } from '../testing/test-tenant';
import { PackKeeper } from './offline-pack/pack-keeper';

const detectedAt = '2026-03-02T02:00:00.000Z';
const aware = '2026-03-02T02:15:00.000Z';
const nature = {
  cause: 'malicious-action',
  severity: 'critical',
  malicious: 'yes',
  crossBorder: 'unknown',
  personalData: 'unknown',
  occurredAt: '2026-03-01T22:00:00.000Z',
  detectedAt,
};
const role = {
  inScope: true,
  trustServices: false,
  controller: true,
  breachAuthorities: ['vtc'],
  processorFor: [],
};
const facts = {
  servicesKnown: true,
  providers: ['managed-service'],
  planned: false,
  answers: { 'severe-disruption': 'yes' },
  lossCents: null,
  turnoverCents: null,
  minutes: { unavailable: 95, limited: null, slow: null },
  usersTouched: null,
  usersTotal: null,
  recurrences: null,
};
const entry = {
  facts: 'Files of the staff were copied.',
  effects: 'Fraud in the name of staff.',
  remedialAction: 'Passwords renewed.',
  leaked: [
    { what: 'accounts', certainty: 'certain', whose: 'staff', people: 400 },
    { what: 'mail', certainty: 'believed', whose: 'inhabitants', people: null },
  ],
  reasons: { late: '', authorityNotTold: 'No risk.', peopleNotTold: '' },
};

describe('the registers beside the timeline', () => {
  let api: TestApi;
  let tenant: TestTenant;
  let ciso: TestPerson;
  let company: string;
  let id: string;
  beforeAll(async () => (api = await startApi()));
  afterAll(() => api.stop());
  beforeEach(async () => {
    tenant = await api.aTenant();
    ciso = await tenant.aPerson('ciso');
    company = await entityOf('Digipolis');
    const opened = await ciso.post('/incidents', { title: 'Ransomware', unitId: company, nature });
    id = String(opened.body['id']);
  });

  async function entityOf(name: string): Promise<string> {
    const body = { name, parentId: tenant.root, effectiveOn: '2020-01-01', legalEntity: true };
    return String((await ciso.post('/units', body)).body['id']);
  }
  const shown = async (by = ciso): Promise<IncidentDetail> =>
    (await by.get<IncidentDetail>(`/incidents/${id}`)).body;
  async function done(...acts: readonly object[]): Promise<void> {
    for (const act of acts) {
      const { revision } = await shown();
      const answer = await ciso.post(`/incidents/${id}/acts`, act, {
        'if-match': `"${String(revision)}"`,
      });
      if (answer.status !== 201) throw new Error(`${JSON.stringify(act)}: ${answer.text}`);
    }
  }
  const judgement = (more: object = {}) => ({
    ...{ kind: 'decide-significance', entity: company, at: '2026-03-02T03:00:00.000Z' },
    ...{ outcome: 'significant', annexServices: ['managed-service'] },
    ...{ reasoning: 'All that it manages is down.', facts, ...more },
  });
  const involved = (as: object = role) => [
    { kind: 'involve-entity', entity: company, role: as },
    { kind: 'record-moment', entity: company, moment: 'incident-awareness', at: aware },
  ];
  const breached = [
    { kind: 'involve-entity', entity: '', role },
    { kind: 'record-moment', entity: '', moment: 'breach-awareness', at: aware },
  ];
  const breach = () => breached.map((act) => ({ ...act, entity: company }));
  async function warned(): Promise<string> {
    const report = uuidv7();
    const { entities } = await shown();
    const clock = entities[0]?.clocks.find((one) => one.clock === 'nis2.early-warning')?.key;
    const content = { 'malicious-suspected': 'yes', 'cross-border-possible': 'Nobody knows.' };
    await done(
      { kind: 'draft-report', entity: company, report, clock, supplements: null, content },
      { kind: 'approve-report', report },
      {
        kind: 'send-report',
        report,
        at: '2026-03-02T20:00:00.000Z',
        channel: 'portal',
        receipt: null,
      },
    );
    return report;
  }
  const rowsOf = async (path: string): Promise<Record<string, string>[]> =>
    parse((await ciso.get(path)).text, { bom: true, columns: true });

  describe('the significance test', () => {
    it('is asked by the server, kept with its facts, and decided by a person against it as well', async () => {
      await done(...involved(), judgement({ outcome: 'not-significant' }));
      const [decision] = (await shown()).entities[0]?.significance ?? [];
      expect(decision).toMatchObject({
        outcome: 'not-significant',
        reasoning: 'All that it manages is down.',
        test: { on: '2026-03-02', proposal: 'significant', ground: 'criterion-met' },
      });
      expect(decision?.test?.facts).toEqual(facts);
      const met = decision?.test?.criteria.filter((one) => one.met === 'yes');
      expect(met?.map(({ criterion }) => criterion)).toEqual([
        'severe-disruption',
        'cloud.unavailable',
      ]);
    });

    it('is asked of the law that is played, and not at all without facts', async () => {
      await done(
        { kind: 'apply-law-as-if', lawOn: '2024-10-18', reason: 'An exercise.' },
        ...involved(),
        judgement(),
        judgement({ facts: null, outcome: 'undetermined' }),
      );
      const entity = (await shown()).entities[0];
      expect(entity?.thresholdsOn).toBe('2024-10-18');
      expect(entity?.significance.map(({ test }) => test?.on ?? null)).toEqual([
        '2024-10-18',
        null,
      ]);
    });
  });

  describe('the title', () => {
    it('changes by an act; who sees an earlier day sees what it was called then', async () => {
      await done({ kind: 'rename-incident', title: 'The attack' });
      expect((await shown()).title).toBe('The attack');
      expect((await shown()).timeline.at(-1)).toMatchObject({
        kind: 'incident-renamed',
        text: 'Ransomware → The attack',
      });
      await api.superuser.query(
        `update incident set opened_at = '2026-03-02', detected_at = '2026-03-02' where tenant_id = $1`,
        [tenant.id],
      );
      await api.superuser.query(
        `update incident_event set recorded_at = '2026-03-02T12:00:00Z' where tenant_id = $1 and number = 1`,
        [tenant.id],
      );
      const auditor = await tenant.aPerson('auditor', tenant.root, {
        asAt: '2026-03-31',
        expiresAt: new Date('2099-01-01'),
      });
      expect((await shown(auditor)).title).toBe('Ransomware');
      const { body } = await auditor.get<IncidentList>('/incidents');
      expect(body.incidents.map(({ title }) => title)).toEqual(['Ransomware']);
    });
  });

  describe('the register of breaches', () => {
    it('has every breach with what it lacks, and what a person wrote of it', async () => {
      await done(...breach());
      const before = (await ciso.get<BreachRegister>('/incidents/breaches')).body.breaches;
      expect(before).toMatchObject([
        {
          incident: { id, title: 'Ransomware', status: 'open' },
          entity: { id: company, name: 'Digipolis' },
          awareAt: aware,
          entry: null,
          authorities: [{ recipient: 'vtc', toldAt: null, deadline: '2026-03-05T02:15:00.000Z' }],
          mayReport: true,
        },
      ]);
      expect(before[0]?.gaps).toContain('facts-missing');
      await done({ kind: 'describe-breach', entity: company, entry });
      const { breaches } = (await ciso.get<BreachRegister>('/incidents/breaches')).body;
      expect(breaches[0]?.entry).toEqual(entry);
      expect(breaches[0]?.gaps).toEqual(['risk-undecided']);
      expect((await shown()).entities[0]?.breach?.entry).toEqual(entry);
    });

    it('is taken along as a file, with what is certain apart from what is believed', async () => {
      await done(...breach(), { kind: 'describe-breach', entity: company, entry });
      const [row] = await rowsOf('/incidents/breaches/export?format=csv');
      expect(row).toMatchObject({
        entity: 'Digipolis',
        certainly_taken: 'accounts: staff (400)',
        believed_taken: 'mail: inhabitants (?)',
        authorities_told: 'vtc not told',
        reason_authority_not_told: 'No risk.',
        still_lacks: 'risk-undecided',
      });
      const sheet = await ciso.get('/incidents/breaches/export?format=xlsx');
      expect([sheet.status, sheet.text.slice(0, 2)]).toEqual([200, 'PK']);
    });

    it('shows nothing of an entity that somebody may not see', async () => {
      await done(...breach());
      const other = await tenant.aPerson('unit-lead', await entityOf('Zoo'));
      const { body } = await other.get<BreachRegister>('/incidents/breaches');
      expect(body.breaches).toEqual([]);
      expect((await rowsOf('/incidents/breaches/export')).length).toBe(1);
    });
  });

  describe('the register as a file', () => {
    it('has every incident, or those that are asked for', async () => {
      await done(...involved(), judgement());
      const [row] = await rowsOf('/incidents/export');
      expect(row).toMatchObject({
        title: 'Ransomware',
        entities: 'Digipolis',
        significant_for: 'Digipolis',
        annex_services: 'managed-service',
        still_to_send:
          'early-warning 2026-03-03T02:15:00.000Z; incident-notification 2026-03-05T02:15:00.000Z',
      });
      const count = async (query: string): Promise<number> =>
        (await rowsOf(`/incidents/export?${query}`)).length;
      expect(await count(`status=open&severity=critical&entity=${company}&year=2026`)).toBe(1);
      for (const query of ['status=closed', 'severity=low', `entity=${uuidv7()}`, 'year=2025']) {
        expect([query, await count(query)]).toEqual([query, 0]);
      }
      expect((await ciso.get('/incidents/export?status=gone')).status).toBe(422);
    });
  });

  describe('the statistics of a year', () => {
    it('tell cause, time to detect and how reports went', async () => {
      await done(...involved(), judgement());
      await warned();
      const { body } = await ciso.get<IncidentStatistics>('/incidents/statistics');
      expect(body.years).toMatchObject([
        { year: 2026, incidents: 1, played: 0, toDetect: { count: 1, medianMs: 4 * 3_600_000 } },
      ]);
      expect(body.years[0]?.toReport).toMatchObject([
        { report: 'early-warning', inTime: 1, late: 0, taken: { medianMs: 63_900_000 } },
        { report: 'incident-notification', inTime: 0, late: 1 },
      ]);
      const rows = await rowsOf('/incidents/statistics/export');
      expect(rows).toContainEqual({
        ...{ year: '2026', measure: 'time-to-report', about: 'early-warning', count: '1' },
        ...{ median_minutes: '1065', longest_minutes: '1065' },
      });
    });

    it('are empty where nothing happened', async () => {
      const other = await api.aTenant();
      const reader = await other.aPerson('ciso');
      const { body } = await reader.get<IncidentStatistics>('/incidents/statistics');
      expect(body.years).toEqual([]);
    });
  });

  describe('to whom an entity reports', () => {
    const setting = {
      ...{ inScope: true, controller: true, breachAuthorities: ['gba', 'coc'] },
      contactPoint: 'The officer for data protection',
    };
    const asked = async () =>
      (await ciso.get<ReportingSettings>('/incidents/settings')).body.entities;

    it('is set once for each, and seen by who reads incidents', async () => {
      const city = await entityOf('Stad');
      expect((await asked()).map(({ entity, revision }) => [entity.name, revision])).toEqual([
        ['Digipolis', 0],
        ['Stad', 0],
      ]);
      const put = (revision: number, more: object) =>
        ciso.put(
          `/incidents/settings/${company}`,
          { ...setting, ...more },
          { 'if-match': `"${String(revision)}"` },
        );
      expect((await put(0, { processorFor: [city] })).body).toEqual({
        ...{ entity: company, revision: 1 },
      });
      expect((await asked())[0]).toEqual({
        ...{ entity: { id: company, name: 'Digipolis' }, revision: 1, mayChange: true, ...setting },
        processorFor: [{ id: city, name: 'Stad' }],
      });
      expect((await put(0, { processorFor: [] })).status).toBe(412);
      expect((await put(1, { processorFor: [company] })).status).toBe(422);
      expect((await put(1, { processorFor: [uuidv7()] })).status).toBe(422);
      expect((await put(1, { processorFor: [] })).body).toEqual({ entity: company, revision: 2 });
    });

    it('lets one of two through who set it first at the same moment', async () => {
      const answers = await Promise.all(
        [1, 2, 3].map(() =>
          ciso.put(
            `/incidents/settings/${company}`,
            { ...setting, processorFor: [] },
            { 'if-match': '"0"' },
          ),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    });
  });

  describe('a report on paper', () => {
    const pdf = async (report: string, language = 'nl') => {
      const answer = await ciso.get(
        `/incidents/${id}/reports/${report}/document?language=${language}`,
      );
      expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
      return answer.bytes;
    };
    const flat = (bytes: Buffer): string => readPdf(bytes).pages.join(' ').replace(/\s+/g, ' ');

    it('says what was sent, on which judgement it rests, in both languages', async () => {
      await done(...involved(), judgement());
      const report = await warned();
      const dutch = flat(await pdf(report));
      for (const text of [
        'Vroegtijdige waarschuwing',
        'Digipolis',
        'Nationaal CSIRT (CCB)',
        'Nobody knows.',
        'portal',
        'All that it manages is down.',
        'Drempels zoals ze golden op 2 maart 2026',
        'Dienst te lang volledig onbeschikbaar',
      ]) {
        expect(dutch).toContain(text);
      }
      expect(flat(await pdf(report, 'en'))).toContain('Early warning');
    });

    it('never changes a byte once it was sent, whatever happens afterwards', async () => {
      await done(...involved(), judgement());
      const report = await warned();
      const before = await pdf(report);
      await done(
        { kind: 'rename-incident', title: 'Something else' },
        { kind: 'record-receipt', report, receipt: 'CCB-77' },
        judgement({ reasoning: 'On second thoughts.' }),
      );
      await ciso.post(
        `/units/${company}/versions`,
        { effectiveOn: '2099-01-01', name: 'New name' },
        { 'if-match': '"1"' },
      );
      expect((await pdf(report)).equals(before)).toBe(true);
      const { body } = await ciso.get<IncidentReportDocument>(`/incidents/${id}/reports/${report}`);
      expect(body).toMatchObject({
        incident: { title: 'Ransomware' },
        judgement: { reasoning: 'All that it manages is down.' },
        report: { receipt: 'CCB-77' },
      });
    });

    it('says of a draft that it is one, and of a supplement to what it belongs', async () => {
      await done(...involved(), judgement());
      const first = await warned();
      const clock = (await shown()).entities[0]?.clocks[0]?.key;
      const supplement = uuidv7();
      await done({
        ...{ kind: 'draft-report', entity: company, report: supplement, clock },
        ...{ supplements: first, content: { 'cross-border-possible': 'Yes, in Breda.' } },
      });
      const words = flat(await pdf(supplement));
      expect(words).toContain('Ontwerp. Dit verslag is niet verzonden.');
      expect(words).toContain('Aanvulling bij een verslag dat is verzonden op');
      expect(words).toContain('Yes, in Breda.');
    });

    it('is given as a blank form too, with every question that the law asks', async () => {
      const form = await ciso.get('/incidents/forms/gdpr.breach-notification?language=nl');
      expect(form.status).toBe(200);
      const words = flat(form.bytes);
      for (const text of ['Aard van de inbreuk', 'Aantal betrokkenen', 'Ontvangstnummer']) {
        expect(words.toLowerCase()).toContain(text.toLowerCase());
      }
      expect((await ciso.get('/incidents/forms/no.such-clock')).status).toBe(404);
    });
  });

  describe('the pack for when the network is down', () => {
    const contact = {
      ...{ personId: null, name: 'Greet <of the desk>', organisation: 'CCB', crisisRole: 'Desk' },
      ...{ decides: 'Whether servers go off.', level: 1, workPhone: '+32 2 000 00 00' },
      ...{ privatePhone: '+32 470 11 22 33', outsideEmail: 'greet@example.net', language: 'nl' },
    };
    const ready = async (): Promise<void> => {
      const added = await ciso.post('/contacts', { ...contact, unitId: tenant.root });
      expect([added.status, added.text]).toEqual([201, expect.any(String)]);
    };
    const packs = async () => (await ciso.get<PackList>('/incidents/packs')).body.packs;

    it('holds everything in one page that needs nothing else, and who took it is recorded', async () => {
      await ready();
      const service = {
        ...{ name: 'Counter', unitId: company, legalDuty: true, legalBasis: 'A law' },
        ...{ citizenImpact: 'severe', rtoMinutes: 240, workaround: 'On paper.' },
      };
      expect((await ciso.post('/services', service)).status).toBe(201);
      const taken = await ciso.post('/incidents/packs', { language: 'nl', format: 'html' });
      expect([taken.status, taken.headers['content-type']]).toEqual([
        ...[200, 'text/html; charset=utf-8'],
      ]);
      for (const text of [
        'Greet &lt;of the desk&gt;',
        '+32 470 11 22 33',
        'greet@example.net',
        'Whether servers go off.',
        'Vroegtijdige waarschuwing',
        '24 uur',
        'Wet van 26 april 2024',
        'Counter',
        'On paper.',
        'Lege verslagformulieren',
        'Aard van de inbreuk',
      ]) {
        expect(taken.text).toContain(text);
      }
      expect(taken.text).not.toMatch(/<script|<link|src=|https?:/);
      expect(await packs()).toMatchObject([{ language: 'nl', by: expect.any(String) }]);
      const { rows } = await api.superuser.query<{ action: string; text: string }>(
        `select action, encode(bytes, 'escape') as text from event where tenant_id = $1 order by recorded_at desc, id desc limit 1`,
        [tenant.id],
      );
      expect(rows[0]?.action).toBe('incident.pack-taken');
      expect(rows[0]?.text).not.toContain('470');
    });

    it('is the same on paper, in the other language', async () => {
      await ready();
      const taken = await ciso.post('/incidents/packs', { language: 'en', format: 'pdf' });
      expect(taken.headers['content-type']).toBe('application/pdf');
      const { pages } = readPdf(taken.bytes);
      const words = pages.join(' ').replace(/\s+/g, ' ');
      expect(words).toContain('+32 470 11 22 33');
      expect(words).toContain('Early warning');
      expect(pages.length).toBeGreaterThan(10);
    });

    it('is refused to whom private numbers are refused', async () => {
      const auditor = await tenant.aPerson('auditor', tenant.root, {
        ...{ asAt: '2026-03-31', expiresAt: new Date('2099-01-01') },
      });
      expect(
        (await auditor.post('/incidents/packs', { language: 'nl', format: 'html' })).status,
      ).toBe(403);
      expect((await auditor.get('/incidents/packs')).status).toBe(403);
    });

    it('is renewed by itself once a day, in both languages, where there is something in it', async () => {
      const keeper = api.app.get(PackKeeper);
      const waiting = async (): Promise<number> => {
        const { rows } = await api.superuser.query(
          `select 1 from job where tenant_id = $1 and kind = 'offline-pack' and finished_at is null`,
          [tenant.id],
        );
        return rows.length;
      };
      await keeper.look(tenant.id);
      expect(await waiting()).toBe(0);
      await ready();
      await keeper.look(tenant.id);
      await keeper.look(tenant.id);
      expect(await waiting()).toBe(1);
      await keeper.renew(tenant.id);
      const folder = api.app.get(Configuration).packDir;
      for (const language of ['nl', 'en']) {
        const file = join(folder, `weerbaar-${tenant.slug}-${language}.html`);
        expect(readFileSync(file, 'utf8')).toContain('+32 470 11 22 33');
        expect(statSync(file).mode & 0o077).toBe(0);
      }
      expect(await packs()).toMatchObject([{ by: null }, { by: null }]);
      await api.superuser.query('delete from job where tenant_id = $1', [tenant.id]);
      await keeper.look(tenant.id);
      expect(await waiting()).toBe(0);
      await api.superuser.query(
        `update offline_pack set made_at = made_at - interval '25 hours' where tenant_id = $1`,
        [tenant.id],
      );
      await keeper.look(tenant.id);
      expect(await waiting()).toBe(1);
    });
  });

  it('takes in a night with its true times after an outage, and counts clocks from those', async () => {
    await done(...involved(), judgement());
    const { entities, timeline } = await shown();
    expect(entities[0]?.clocks[0]?.deadline).toBe('2026-03-03T02:15:00.000Z');
    const entry = timeline.find(({ kind }) => kind === 'moment-recorded');
    expect(entry?.at).toBe(aware);
    expect(Date.parse(entry?.recordedAt ?? '') - Date.parse(aware)).toBeGreaterThan(86_400_000);
    await warned();
    const [clock] = (await shown()).entities[0]?.clocks ?? [];
    // Sent in time by the true time, however late it was written down.
    expect([clock?.doneAt, clock?.deadline]).toEqual([
      ...['2026-03-02T20:00:00.000Z', '2026-03-03T02:15:00.000Z'],
    ]);
  });
});
