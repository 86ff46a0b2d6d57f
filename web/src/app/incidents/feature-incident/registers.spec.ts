import { FakeApi } from '../../../testing/fake-api';
import { openPage, type OpenPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const [incidentId, company] = [uuid(310), uuid(311)];
const moment = '2026-03-02T06:00:00.000Z';
const breach = {
  awareAt: moment,
  risk: 'high',
  riskReasoning: 'Health data.',
  authorities: [
    { recipient: 'vtc', deadline: '2026-03-05T06:00:00.000Z', toldAt: null, lateMs: null },
  ],
  controllers: [],
  people: null,
  entry: null,
  gaps: ['facts-missing', 'people-not-told-without-reason'],
};
const entity = {
  entity: company,
  name: 'Digipolis',
  role: {
    ...{ inScope: true, trustServices: false, controller: true },
    ...{ breachAuthorities: ['vtc'], processorFor: [] },
  },
  mayReport: true,
  moments: [],
  significance: [],
  thresholdsOn: '2026-03-02',
  breachRisk: [],
  breach,
  clocks: [],
};
const incident = {
  id: incidentId,
  revision: 7,
  title: 'Gijzelsoftware',
  unit: { id: company, name: 'Digipolis' },
  now: '2026-03-03T10:00:07.250Z',
  status: 'open',
  nature: {
    ...{ cause: 'malicious-action', severity: 'critical', malicious: 'yes' },
    ...{ crossBorder: 'unknown', personalData: 'yes', occurredAt: null },
    detectedAt: '2026-03-02T05:00:07.250Z',
  },
  lawAsIf: null,
  mayLead: true,
  reportsFor: [{ id: company, name: 'Digipolis' }],
  names: [{ id: company, name: 'Digipolis' }],
  settings: [],
  entities: [entity],
  reports: [],
  timeline: [],
};
const acts = `POST /incidents/${incidentId}/acts`;
const api = (change: object = {}) =>
  new FakeApi()
    .answer('GET /session', signedInAs('ciso'))
    .answer(`GET /incidents/${incidentId}`, { ...incident, ...change })
    .answer('GET /attachments', { attachments: [] })
    .answer(acts, { id: incidentId, revision: 8 });
const dialogOf = (page: OpenPage): HTMLElement => {
  const dialog = page.root.querySelector<HTMLElement>('[role=dialog]');
  if (!dialog) throw new Error('no dialog is open');
  return dialog;
};
const confirm = async (page: OpenPage): Promise<void> => {
  dialogOf(page).querySelector<HTMLElement>('footer button[type=submit]')?.click();
  await page.settle();
};

describe('the significance test', () => {
  it('proposes nothing is to be notified as soon as no service of the annexes is touched', async () => {
    const fake = api();
    const page = await openPage(`/incidents/${incidentId}`, fake);
    await page.press('Significantie beoordelen');
    expect(dialogOf(page).textContent).toContain('Of een dienst uit de bijlagen getroffen is');
    const none = [...dialogOf(page).querySelectorAll<HTMLInputElement>('input[type=radio]')].find(
      ({ value }) => value === 'none',
    );
    none?.click();
    await page.settle();
    expect(dialogOf(page).textContent).toContain(
      'Geen enkele dienst uit de bijlagen is getroffen.',
    );
    await page.type('Waarom', 'De stad is alleen afnemer.');
    await confirm(page);
    expect(fake.requests(acts)[0]?.body).toMatchObject({
      ...{ kind: 'decide-significance', outcome: 'not-significant', annexServices: [] },
      reasoning: 'De stad is alleen afnemer.',
      facts: { servicesKnown: true, answers: {}, providers: [] },
    });
  });
});

describe('the register of breaches on the page of an incident', () => {
  it('says what lacks, and asks only for the reasons that are needed', async () => {
    const fake = api();
    const page = await openPage(`/incidents/${incidentId}`, fake);
    expect(page.text()).toContain('De feiten van de inbreuk ontbreken.');
    expect(page.text()).toContain('niet ingelicht; uiterlijk op 5 mrt 2026');
    await page.press('Register van inbreuken bijwerken');
    const words = dialogOf(page).textContent;
    expect(words).toContain('Waarom de mensen niet zijn ingelicht');
    expect(words).not.toContain('Waarom de overheid te laat is ingelicht');
    await page.type('Wat er gebeurde', 'Dossiers gekopieerd.');
    await page.press('Gegevens toevoegen');
    await page.type('Gegevens', 'gezondheidsdossiers');
    await page.type('Van wie', 'bewoners');
    await page.type('Mensen, ongeveer', '1.250');
    await confirm(page);
    expect(fake.requests(acts)[0]?.body).toMatchObject({
      ...{ kind: 'describe-breach', entity: company },
      entry: {
        facts: 'Dossiers gekopieerd.',
        leaked: [
          {
            ...{ what: 'gezondheidsdossiers', whose: 'bewoners' },
            ...{ certainty: 'believed', people: 1250 },
          },
        ],
      },
    });
  });
});

describe('what is known of an incident', () => {
  it('keeps a moment to the thousandth when it is saved without being changed', async () => {
    const fake = api();
    const page = await openPage(`/incidents/${incidentId}`, fake);
    await page.press('Gegevens bijwerken');
    await confirm(page);
    expect(fake.requests(acts)[0]?.body).toMatchObject({
      nature: { detectedAt: '2026-03-02T05:00:07.250Z' },
    });
  });

  it('gets another title', async () => {
    const fake = api();
    const page = await openPage(`/incidents/${incidentId}`, fake);
    await page.press('Titel wijzigen');
    await page.type('Titel', 'De aanval');
    await confirm(page);
    expect(fake.requests(acts)[0]?.body).toEqual({ kind: 'rename-incident', title: 'De aanval' });
  });

  it('opens a step of its own for each notice', async () => {
    const fake = api();
    const page = await openPage(`/incidents/${incidentId}`, fake);
    await page.press('Afnemers waarschuwen voor een dreiging');
    expect(dialogOf(page).textContent).toContain('NIS2, art. 23, lid 2');
    await page.type('Waarom', 'Het lek wordt misbruikt.');
    await confirm(page);
    expect(fake.requests(acts)[0]?.body).toMatchObject({
      ...{ kind: 'open-step', trigger: 'significant-threat', counterpart: null },
    });
  });
});

describe('the register of incidents in the address', () => {
  const line = (id: number, change: object) => ({
    id: uuid(id),
    ...{ title: `Incident ${id}`, status: 'open', severity: 'high' },
    ...{ openedAt: moment, detectedAt: moment, lawAsIf: null },
    ...{ entities: [{ id: company, name: 'Digipolis' }], openClocks: [] },
    ...change,
  });

  it('shows what the address asks for, and takes along the same', async () => {
    const fake = new FakeApi().answer('GET /session', signedInAs('ciso')).answer('GET /incidents', {
      now: moment,
      incidents: [line(1, {}), line(2, { status: 'closed' }), line(3, { severity: 'low' })],
      reportsFor: [],
    });
    const page = await openPage('/incidents?status=open&severity=high', fake);
    expect(page.text()).toContain('Incident 1');
    expect(page.text()).not.toContain('Incident 2');
    expect(page.text()).not.toContain('Incident 3');
    expect(page.text()).toContain('1 van 3 incidenten');
    const link = page.root.querySelector<HTMLAnchorElement>('a[href*="/incidents/export"]');
    expect(link?.getAttribute('href')).toBe(
      '/api/v1/incidents/export?status=open&severity=high&format=csv',
    );
  });
});

describe('the statistics of a year', () => {
  const statistics = (years: object[]) =>
    new FakeApi()
      .answer('GET /session', signedInAs('ciso'))
      .answer('GET /incidents/statistics', { now: moment, years });

  it('say in a sentence, a chart and tables how it went', async () => {
    const page = await openPage(
      '/incidents/statistics',
      statistics([
        {
          ...{ year: 2026, incidents: 2, played: 1 },
          byCause: [
            { cause: 'malicious-action', incidents: 2 },
            { cause: 'human-error', incidents: 0 },
          ],
          toDetect: { count: 1, medianMs: 14_400_000, longestMs: 14_400_000 },
          toReport: [
            {
              report: 'early-warning',
              taken: { count: 1, medianMs: 63_900_000, longestMs: 63_900_000 },
              ...{ inTime: 1, late: 1, pending: 0, withoutDeadline: 0 },
            },
          ],
          toRecover: { count: 0, medianMs: null, longestMs: null },
        },
      ]),
    );
    const text = page.text();
    expect(text).toContain('incidenten kwamen in 2026 aan het licht.');
    expect(text).toContain('Verslagen op tijd: 1; te laat: 1.');
    expect(text).toContain('1 is nagespeeld');
    expect(text).toContain('17 u 45 min');
    expect(text).toContain('0 van 2');
  });

  it('say so where there is nothing to count', async () => {
    const page = await openPage('/incidents/statistics', statistics([]));
    expect(page.text()).toContain('Er valt nog niets te tellen');
  });
});
