import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const event = (n: number, over: object = {}) => ({
  id: uuid(n),
  recordedAt: '2026-11-20T10:00:00Z',
  actorKind: 'person',
  actorName: 'Liesbeth',
  action: 'assessment.recorded',
  subjectType: 'safeguard',
  subjectId: 'cis/8.1/4.10',
  unitId: uuid(100),
  unitName: 'Bibliotheek',
  before: null,
  after: { documentation: 3 },
  shortened: false,
  part: 1,
  parts: 1,
  intact: true,
  leaf: 41,
  ...over,
});
const known = (page: object) =>
  new FakeApi()
    .answer('GET /session', signedInAs('ciso'))
    .answer('GET /units', { on: '2026-11-21', units: [] })
    .answer('GET /people', { people: [] })
    .answer('GET /activity', page);

describe('the activity', () => {
  it('tells each event in a sentence and unfolds what it recorded', async () => {
    const page = await openPage(
      '/activity',
      known({ events: [event(1)], next: null, actions: ['assessment.recorded'] }),
    );
    expect(page.text()).toContain('Liesbeth beoordeelde maatregel 4.10 bij Bibliotheek.');
    await page.press('Details: Liesbeth');
    expect(page.text()).toContain('documentation');
    expect(page.text()).toContain('Verzegeld als nummer 41');
  });

  it('goes on after the last event', async () => {
    const api = known((request: { url: string }) =>
      request.url.includes('after=')
        ? { events: [event(2, { action: 'session.started' })], next: null, actions: [] }
        : { events: [event(1)], next: uuid(1), actions: [] },
    );
    const page = await openPage('/activity', api);
    await page.press('Oudere gebeurtenissen tonen');
    expect(page.text()).toContain('Liesbeth meldde zich aan.');
    expect(page.text()).toContain('2 gebeurtenissen getoond');
    expect(page.text()).toContain('Er is niets ouder.');
  });

  it('keeps its filter in the address and says so when nothing fits', async () => {
    const api = known({ events: [], next: null, actions: [] });
    const page = await openPage(
      `/activity?action=unit&from=2026-01-01&unit=${uuid(5)}&within=${uuid(100)}`,
      api,
    );
    expect(api.requests('GET /activity').at(-1)?.url).toContain('action=unit&from=2026-01-01');
    // What it is about comes along from other pages; it narrows nothing down here.
    expect(api.requests('GET /activity').at(-1)?.url).toContain(`unit=${uuid(100)}`);
    expect(page.text()).toContain('Niets gevonden');
    await page.press('Alles tonen');
    expect(page.address()).toBe(`/activity?unit=${uuid(5)}`);
  });

  it('does not ask to widen a filter that nobody set', async () => {
    const page = await openPage('/activity', known({ events: [], next: null, actions: [] }));
    expect(page.text()).toContain('Er is niets vastgelegd dat je mag zien.');
    expect(page.text()).not.toContain('Verruim');
  });

  it('cries out when an event was tampered with', async () => {
    const page = await openPage(
      '/activity',
      known({ events: [event(1, { intact: false })], next: null, actions: [] }),
    );
    expect(page.text()).toContain('iemand heeft eraan geknoeid');
  });
});
