import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const [incidentId, company, city, report] = [uuid(300), uuid(301), uuid(302), uuid(303)];
const hour = 3_600_000;
const from = (ms: number): string => new Date(Date.now() + ms).toISOString();
const role = {
  inScope: true,
  trustServices: false,
  controller: true,
  breachAuthorities: ['vtc'],
  processorFor: [],
};
const clock = {
  key: `${company}/nis2.early-warning`,
  entity: company,
  clock: 'nis2.early-warning',
  report: 'early-warning',
  counterpart: null,
  counterpartName: null,
  triggeredAt: from(-4 * hour),
  deadline: from(20 * hour + 1800_000),
  prospective: false,
  regime: 'nis2',
  trigger: 'significant-incident-awareness',
  recipient: 'national-csirt',
  period: 'PT24H',
  validFrom: '2024-10-18',
  content: [
    { field: 'malicious-suspected', need: 'always' },
    { field: 'cross-border-possible', need: 'always' },
  ],
  after: [],
  standsInFor: null,
  doneAt: null,
  ended: null,
  sources: [{ act: 'nis2-directive', article: '23(4)(a)' }],
  footnote: {
    until: from(21 * hour),
    endOfDay: null,
    rules: ['event-hour-not-counted'],
    source: { act: 'period-regulation', article: '3' },
  },
  prefilled: { 'malicious-suspected': 'yes' },
};
const entity = {
  entity: company,
  name: 'Digipolis',
  role,
  mayReport: true,
  moments: [
    {
      moment: 'incident-awareness',
      at: '2022-12-05T23:30:00.000Z',
      history: [
        {
          at: '2022-12-05T23:30:00.000Z',
          by: 'Ada',
          recordedAt: '2022-12-06T07:00:00.000Z',
          reason: null,
        },
      ],
    },
  ],
  significance: [],
  thresholdsOn: '2026-03-02',
  breachRisk: [],
  breach: null,
  clocks: [clock],
};
const incident = {
  id: incidentId,
  revision: 4,
  title: 'Gijzelsoftware',
  unit: { id: company, name: 'Digipolis' },
  now: new Date().toISOString(),
  status: 'open',
  nature: {
    cause: 'malicious-action',
    severity: 'critical',
    malicious: 'yes',
    crossBorder: 'unknown',
    personalData: 'unknown',
    occurredAt: null,
    detectedAt: '2022-12-05T22:40:00.000Z',
  },
  lawAsIf: null,
  mayLead: true,
  reportsFor: [
    { id: company, name: 'Digipolis' },
    { id: city, name: 'Stad' },
  ],
  names: [{ id: company, name: 'Digipolis' }],
  settings: [],
  entities: [entity],
  reports: [],
  timeline: [
    {
      number: 1,
      kind: 'incident-opened',
      by: 'Ada',
      recordedAt: '2022-12-05T22:50:00.000Z',
      at: '2022-12-05T22:40:00.000Z',
      entity: null,
      about: null,
      text: null,
      corrects: null,
    },
    {
      number: 2,
      kind: 'entry-corrected',
      by: 'Ada',
      recordedAt: '2022-12-05T23:50:00.000Z',
      at: '2022-12-05T23:50:00.000Z',
      entity: null,
      about: null,
      text: 'Niet de schermen.',
      corrects: 1,
    },
  ],
};
const known = (change: object = {}) =>
  new FakeApi()
    .answer('GET /session', signedInAs('ciso'))
    .answer(`GET /incidents/${incidentId}`, { ...incident, ...change })
    .answer(`GET /attachments`, { attachments: [] });
const acts = `POST /incidents/${incidentId}/acts`;
const open = (api: FakeApi) => openPage(`/incidents/${incidentId}`, api);

describe('an incident on the clock', () => {
  it('asks first which service is touched, and shows what is left with its source and its footnote', async () => {
    const page = await open(known());
    const text = page.text();
    expect(text).toContain('Welke dienst uit de bijlagen is getroffen?');
    expect(text).toContain('Nog niemand heeft deze eerste vraag beantwoord.');
    expect(text).toMatch(/nog 20:(29|30):\d\d/);
    expect(text).toContain('NIS2, art. 23(4)(a)');
    expect(text).toContain('Voetnoot: volgens de telregels van de Unie');
  });

  it('shows a moment in Brussels time, and when it was written down', async () => {
    const page = await open(known());
    expect(page.text()).toContain('6 dec 2022, 00:30');
    expect(page.text()).toContain('genoteerd op 6 dec 2022, 08:00 · Ada');
  });

  it('keeps a corrected entry, and leads from each of the two to the other', async () => {
    const page = await open(known());
    expect(page.text()).toContain('gecorrigeerd door vermelding 2');
    expect(page.root.querySelector('a[href$="#entry-1"]')?.textContent).toBe(
      'corrigeert vermelding 1',
    );
  });

  it('prefills a report and sends it on the revision that was seen', async () => {
    const api = known().answer(acts, { id: incidentId, revision: 5 });
    const page = await open(api);
    await page.press('Verslag opstellen');
    await page.type('Kan het gevolgen over de grens hebben?', 'Nog niet bekend.');
    const buttons = [...page.root.querySelectorAll<HTMLElement>('[role=dialog] footer button')];
    buttons.at(-1)?.click();
    await page.settle();
    const [sent] = api.requests(acts);
    expect(sent?.body).toMatchObject({
      kind: 'draft-report',
      entity: company,
      clock: clock.key,
      supplements: null,
      content: { 'malicious-suspected': 'ja', 'cross-border-possible': 'Nog niet bekend.' },
    });
    expect(sent?.headers.get('If-Match')).toBe('"4"');
    expect(api.requests(`GET /incidents/${incidentId}`).length).toBe(2);
  });

  it('shows why the register refuses, with what is missing, and keeps what was typed', async () => {
    const api = known({
      reports: [
        {
          id: report,
          entity: company,
          clock: clock.key,
          report: 'early-warning',
          supplements: null,
          status: 'approved',
          content: { 'malicious-suspected': 'yes' },
          missing: ['cross-border-possible'],
          sent: null,
          receipt: null,
        },
      ],
    }).refuse(acts, 422, 'incident-refused', {
      refusal: { code: 'out-of-order', missing: ['early-warning'] },
    });
    const page = await open(api);
    expect(page.text()).toContain('Ontbreekt nog: Kan het gevolgen over de grens hebben?');
    await page.press('Verzending vastleggen');
    await page.type('Via welk kanaal', 'portaal');
    const buttons = [...page.root.querySelectorAll<HTMLElement>('[role=dialog] footer button')];
    buttons.at(-1)?.click();
    await page.settle();
    const alert = page.root.querySelector('[role=dialog] [role=alert]');
    expect(alert?.textContent).toContain('(Vroegtijdige waarschuwing)');
    expect(
      page.root.querySelector<HTMLInputElement>('[role=dialog] input[maxlength="200"]')?.value,
    ).toBe('portaal');
  });

  it('offers nothing to whoever only reads', async () => {
    const page = await open(
      known({ mayLead: false, reportsFor: [], entities: [{ ...entity, mayReport: false }] }),
    );
    expect(page.text()).not.toContain('Significantie beoordelen');
    expect(page.text()).not.toContain('Notitie toevoegen');
    expect(page.text()).not.toContain('Vastleggen');
  });

  it('says for good that it is played as if another law had applied', async () => {
    const page = await open(known({ lawAsIf: '2024-10-18' }));
    expect(page.text()).toContain('Nagespeeld alsof de wet van 18 oktober 2024 toen al gold.');
    expect(page.text()).not.toContain('Naspelen onder een latere wet');
  });
});

describe('the register of incidents', () => {
  const line = {
    id: incidentId,
    title: 'Gijzelsoftware',
    status: 'open',
    severity: 'critical',
    openedAt: '2022-12-05T22:50:00.000Z',
    detectedAt: '2022-12-05T22:40:00.000Z',
    lawAsIf: null,
    entities: [{ id: company, name: 'Digipolis' }],
    openClocks: [
      { ...clock, deadline: from(-90 * 60_000) },
      { ...clock, key: 'later', clock: 'nis2.incident-notification', prospective: true },
    ],
  };
  const register = (incidents: object[], reportsFor: object[] = incident.reportsFor) =>
    new FakeApi().answer('GET /session', signedInAs('ciso')).answer('GET /incidents', {
      now: new Date().toISOString(),
      incidents,
      reportsFor,
    });

  it('shows first what is late and by how much, then what is left', async () => {
    const page = await openPage('/incidents', register([line]));
    expect(page.text()).toContain('2klokken lopen.');
    expect(page.text()).toContain('1 daarvan is te laat.');
    const states = [...page.root.querySelectorAll('app-clock-state')].map((one) =>
      one.textContent.trim(),
    );
    expect(states[0]).toMatch(/^01:(29|30):\d\d te laat/);
    expect(states[1]).toMatch(/^nog 20:\d\d:\d\d/);
    expect(page.text()).toContain('indien significant');
  });

  it('opens an incident with a moment typed in Brussels time', async () => {
    const api = register([]).answer('POST /incidents', { id: incidentId, revision: 1 });
    api.answer(`GET /incidents/${incidentId}`, incident).answer('GET /attachments', {
      attachments: [],
    });
    const page = await openPage('/incidents', api);
    expect(page.text()).toContain('Er is geen incident geopend');
    await page.press('Een incident openen');
    await page.type('Titel', 'Gijzelsoftware');
    const dialog = page.root.querySelector('[role=dialog]');
    const times = [...(dialog?.querySelectorAll<HTMLInputElement>('.time input') ?? [])];
    const days = [...(dialog?.querySelectorAll<HTMLInputElement>('ui-date-field input') ?? [])];
    for (const [input, text] of [
      // beside the entry stands the picker of the browser
      [days.at(-2), '06/12/2022'],
      [times.at(-1), '0:30'],
    ] as const) {
      if (!input) throw new Error('the form has no moment');
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    const buttons = [...page.root.querySelectorAll<HTMLElement>('[role=dialog] footer button')];
    buttons.at(-1)?.click();
    await page.settle();
    expect(api.requests('POST /incidents')[0]?.body).toMatchObject({
      title: 'Gijzelsoftware',
      unitId: company,
      nature: { occurredAt: null, detectedAt: '2022-12-05T23:30:00.000Z' },
    });
    expect(page.address()).toBe(`/incidents/${incidentId}`);
  });

  it('says what is missing where somebody reports for nobody', async () => {
    const page = await openPage('/incidents', register([], []));
    expect(page.text()).toContain('Je meldt voor geen enkele rechtspersoon.');
    expect(page.root.querySelector('ui-empty-state button')).toBeNull();
  });
});
