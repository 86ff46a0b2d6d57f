import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const attack = {
  id: uuid(200),
  on: '2022-12-06',
  titleNl: 'Cyberaanval',
  titleEn: 'Cyberattack',
  source: 'Persmededeling van de stad',
  illustrative: false,
  revision: 3,
  files: 0,
};
const path = `/landmarks/${attack.id}`;
const known = (role: Parameters<typeof signedInAs>[0] = 'ciso', landmarks: object[] = [attack]) =>
  new FakeApi().answer('GET /session', signedInAs(role)).answer('GET /landmarks', { landmarks });

describe('the register of landmarks', () => {
  it('shows each event with its date and its source', async () => {
    const page = await openPage('/landmarks', known('management'));
    expect(page.text()).toContain('1gebeurtenis verklaart het verloop.');
    expect(page.text()).toContain('6 dec 2022');
    expect(page.text()).toContain('Persmededeling van de stad');
    expect(page.root.querySelector('[aria-label="‘Cyberaanval’ wijzigen"]')).toBeNull();
    expect(page.text()).not.toContain('Een gebeurtenis toevoegen');
  });

  it('marks what no source states', async () => {
    const page = await openPage('/landmarks', known('ciso', [{ ...attack, illustrative: true }]));
    expect(page.text()).toContain('Cyberaanval illustratief');
  });

  it('says what to do when it is empty', async () => {
    const page = await openPage('/landmarks', known('ciso', []));
    expect(page.text()).toContain('Noteer een audit, een aanval of een beslissing');
  });

  it('takes a new event, once', async () => {
    const api = known().answer('POST /landmarks', { ...attack, titleNl: 'Audit' });
    const page = await openPage('/landmarks', api);
    await page.press('Een gebeurtenis toevoegen');
    await page.type('Datum', '01/08/2021');
    await page.type('Titel in het Nederlands', 'Audit');
    await page.type('Bron', 'Verslag van 1 augustus 2021');
    await page.press('Bewaren');
    const [sent] = api.requests('POST /landmarks');
    expect(sent?.body).toEqual({
      on: '2021-08-01',
      titleNl: 'Audit',
      titleEn: '',
      source: 'Verslag van 1 augustus 2021',
      illustrative: false,
    });
    expect(sent?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(page.text()).toContain('‘Audit’ staat op het verloop.');
    expect(api.requests('GET /landmarks').length).toBeGreaterThan(1);
  });

  it('says beside each field what is missing, and sends nothing', async () => {
    const api = known();
    const page = await openPage('/landmarks', api);
    await page.press('Een gebeurtenis toevoegen');
    await page.type('Datum', '01/08/2021');
    await page.type('Bron', 'Verslag');
    await page.press('Bewaren');
    expect(page.text()).toContain('Geef een titel in minstens één taal.');
    expect(api.requests('POST /landmarks')).toHaveLength(0);
  });

  it('puts an event right by the revision that was seen', async () => {
    const api = known().answer(`PUT ${path}`, { ...attack, titleNl: 'De aanval', revision: 4 });
    const page = await openPage('/landmarks', api);
    await page.press('‘Cyberaanval’ wijzigen');
    await page.type('Titel in het Nederlands', 'De aanval');
    await page.press('Bewaren');
    const [sent] = api.requests(`PUT ${path}`);
    expect(sent?.headers.get('If-Match')).toBe('"3"');
    expect(sent?.body).toMatchObject({
      titleNl: 'De aanval',
      titleEn: 'Cyberattack',
      on: '2022-12-06',
    });
    expect(page.text()).toContain('‘De aanval’ is gewijzigd.');
  });

  it('lays both versions beside each other when somebody else was first', async () => {
    const theirs = { ...attack, titleNl: 'Aanval van Play', revision: 4 };
    const api = known().refuse(`PUT ${path}`, 412, 'stale-revision', { current: theirs });
    const page = await openPage('/landmarks', api);
    await page.press('‘Cyberaanval’ wijzigen');
    await page.type('Titel in het Nederlands', 'De aanval');
    await page.press('Bewaren');
    expect(page.text()).toContain('Iemand anders heeft deze gebeurtenis intussen gewijzigd.');
    expect(page.text()).toContain('Aanval van Play');
    expect(page.text()).toContain('De aanval');
    api.answer(`PUT ${path}`, { ...theirs, titleNl: 'De aanval', revision: 5 });
    await page.press('Vervangen door de mijne');
    expect(api.requests(`PUT ${path}`).at(-1)?.headers.get('If-Match')).toBe('"4"');
    expect(page.text()).toContain('‘De aanval’ is gewijzigd.');
  });

  it('keeps the version of the other when asked to', async () => {
    const theirs = { ...attack, titleNl: 'Aanval van Play', revision: 4 };
    const api = known().refuse(`PUT ${path}`, 412, 'stale-revision', { current: theirs });
    const page = await openPage('/landmarks', api);
    await page.press('‘Cyberaanval’ wijzigen');
    await page.type('Titel in het Nederlands', 'De aanval');
    await page.press('Bewaren');
    await page.press('Die van de ander houden');
    expect(api.requests(`PUT ${path}`)).toHaveLength(1);
    expect(page.root.querySelector('ui-dialog-frame')).toBeNull();
  });

  it('asks before an event is lost, naming it and what goes with it', async () => {
    const api = known('ciso', [{ ...attack, files: 2 }]).answer(`DELETE ${path}`, null, 204);
    const page = await openPage('/landmarks', api);
    await page.press('‘Cyberaanval’ verwijderen');
    expect(page.text()).toContain('‘Cyberaanval’ van 6 december 2022 verwijderen?');
    expect(page.text()).toContain(
      '(Persmededeling van de stad) en de 2 bestanden die eraan hangen',
    );
    await page.press('Annuleren');
    expect(api.requests(`DELETE ${path}`)).toHaveLength(0);
    await page.press('‘Cyberaanval’ verwijderen');
    await page.press('De gebeurtenis verwijderen');
    expect(api.requests(`DELETE ${path}`)[0]?.headers.get('If-Match')).toBe('"3"');
    expect(page.text()).toContain('‘Cyberaanval’ is verwijderd.');
  });

  it('asks again when the event has changed under the question', async () => {
    const theirs = { ...attack, titleNl: 'Aanval van Play', revision: 4 };
    const api = known().refuse(`DELETE ${path}`, 412, 'stale-revision', { current: theirs });
    const page = await openPage('/landmarks', api);
    await page.press('‘Cyberaanval’ verwijderen');
    await page.press('De gebeurtenis verwijderen');
    expect(page.text()).toContain('‘Aanval van Play’ van 6 december 2022 verwijderen?');
    api.answer(`DELETE ${path}`, null, 204);
    await page.press('De gebeurtenis verwijderen');
    expect(api.requests(`DELETE ${path}`).at(-1)?.headers.get('If-Match')).toBe('"4"');
  });

  it('opens the files that back up an event', async () => {
    const api = known('management', [{ ...attack, files: 1 }]).answer('GET /attachments', {
      attachments: [
        {
          id: uuid(300),
          name: 'persbericht.pdf',
          note: '',
          size: 34_000,
          mediaType: 'application/pdf',
          sha256: 'ab',
          addedAt: '2026-01-01T10:00:00.000Z',
          addedBy: 'Karim Bennani',
          removable: false,
        },
      ],
    });
    const page = await openPage('/landmarks', api);
    await page.press('1 bestand bij ‘Cyberaanval’');
    expect(page.text()).toContain('Bestanden bij ‘Cyberaanval’');
    expect(page.text()).toContain('persbericht.pdf');
    await page.press('Sluiten');
    const none = known('management');
    const { TestBed } = await import('@angular/core/testing');
    TestBed.resetTestingModule();
    const empty = await openPage('/landmarks', none);
    expect(empty.root.querySelector('[aria-label*="bestanden bij"]')).toBeNull();
  });

  it('says so when somebody else has removed it', async () => {
    const api = known();
    const page = await openPage('/landmarks', api);
    api.answer('GET /landmarks', { landmarks: [] });
    await page.press('‘Cyberaanval’ wijzigen');
    expect(page.text()).toContain('Iemand anders heeft deze gebeurtenis intussen verwijderd.');
  });
});
