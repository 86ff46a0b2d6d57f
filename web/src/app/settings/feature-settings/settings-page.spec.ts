import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { halfSignedIn, signedInAs } from '../../../testing/sessions';

const organisation = {
  slug: 'antwerpen',
  name: 'Groep stad Antwerpen',
  language: 'nl',
  illustrative: true,
  secondFactorDemanded: false,
  revision: 4,
};
const known = () =>
  new FakeApi()
    .answer('GET /session', signedInAs('administrator'))
    .answer('GET /people', { people: [] })
    .answer('GET /units', { on: '2026-11-21', units: [] })
    .answer('GET /organisation', organisation);

describe('the settings', () => {
  it('are saved on top of what was seen', async () => {
    const api = known().answer('PATCH /organisation', {
      ...organisation,
      name: 'Antwerpen',
      revision: 5,
    });
    const page = await openPage('/settings', api);
    await page.type('Naam', 'Antwerpen');
    await page.press('Bewaren');
    const [sent] = api.requests('PATCH /organisation');
    expect(sent?.headers.get('If-Match')).toBe('"4"');
    expect(sent?.body).toEqual({ name: 'Antwerpen', language: 'nl', secondFactorDemanded: false });
    expect(page.text()).toContain('De instellingen zijn bewaard.');
  });

  it('tell what a second factor for everybody brings about, and ask before it is demanded', async () => {
    const api = known().answer('PATCH /organisation', {
      ...organisation,
      secondFactorDemanded: true,
    });
    const page = await openPage('/settings', api);
    page.root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await page.settle();
    expect(page.text()).toContain('moet wie er nog geen heeft er een instellen');
    await page.press('Bewaren');
    expect(api.requests('PATCH /organisation')).toHaveLength(0);
    // The server leads this person there as well, for he has none himself.
    api.answer('GET /session', halfSignedIn('enrol-second-factor'));
    await page.press('Van iedereen vragen');
    expect(api.requests('PATCH /organisation')).toHaveLength(1);
    expect(page.address()).toBe('/enrol?return=%2Fsettings');
  });

  it('show what somebody else saved in the meantime', async () => {
    const current = { ...organisation, name: 'Stad', revision: 7 };
    const api = known().refuse('PATCH /organisation', 412, 'stale-revision', { current });
    const page = await openPage('/settings', api);
    await page.type('Naam', 'Antwerpen');
    await page.press('Bewaren');
    expect(page.text()).toContain('‘Stad’');
    await page.press('Bewaren');
    expect(api.requests('PATCH /organisation').at(-1)?.headers.get('If-Match')).toBe('"7"');
  });
});
