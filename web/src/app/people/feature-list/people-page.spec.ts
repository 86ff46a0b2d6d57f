import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const person = (over: object = {}) => ({
  id: uuid(20),
  name: 'Jan Janssens',
  email: 'jan@antwerpen.test',
  revision: 1,
  state: 'active',
  secondFactor: false,
  lastSeenAt: null,
  grants: [
    {
      id: uuid(30),
      role: 'unit-lead',
      unitId: uuid(100),
      asAt: null,
      expiresAt: null,
      unitName: 'Bibliotheek',
    },
  ],
  ...over,
});
const known = (role: 'administrator' | 'ciso') =>
  new FakeApi()
    .answer('GET /session', signedInAs(role))
    .answer('GET /units', { on: '2026-11-21', units: [] })
    .answer('GET /people', { people: [person()] })
    .answer(`GET /people/${uuid(20)}`, person());

describe('the people', () => {
  it('are listed with their roles, state and second factor', async () => {
    const page = await openPage('/people', known('ciso'));
    expect(page.text()).toMatch(/1\s*persoon kan zich aanmelden\./);
    expect(page.text()).toContain('Verantwoordelijke');
    expect(page.text()).toContain('Ontbreekt');
    expect(page.text()).not.toContain('Iemand uitnodigen');
  });

  it('are invited by administrators, who see what is still missing', async () => {
    const page = await openPage('/people', known('administrator'));
    await page.press('Iemand uitnodigen');
    await page.press('De uitnodiging maken');
    expect(page.text()).toContain('Kies de eenheid waarop de rol geldt.');
  });
});

describe('the page of a person', () => {
  it('shows administrators what can be done, and others nothing of it', async () => {
    const reader = await openPage(`/people/${uuid(20)}`, known('ciso'));
    expect(reader.text()).toContain('Jan Janssens kan zich aanmelden.');
    expect(reader.text()).not.toContain('Afsluiten');
  });

  it('asks by name before shutting somebody out, and says why it cannot be done', async () => {
    const api = known('administrator').refuse(
      `POST /people/${uuid(20)}/deactivation`,
      409,
      'last-administrator',
    );
    const page = await openPage(`/people/${uuid(20)}`, api);
    await page.press('Afsluiten');
    expect(page.text()).toContain('Jan Janssens afsluiten?');
    await page.press('Jan Janssens afsluiten');
    expect(page.text()).toContain('Maak eerst iemand anders beheerder.');
  });

  it('shows a new link once', async () => {
    const api = known('administrator').answer(
      `POST /people/${uuid(20)}/reset-link`,
      { link: 'https://weerbaar.test/link/abc', expiresAt: '2026-11-22T10:00:00Z' },
      201,
    );
    const page = await openPage(`/people/${uuid(20)}`, api);
    await page.press('Nieuwe link om een wachtwoord te kiezen');
    await page.press('De link maken');
    const shown = page.root.querySelector<HTMLInputElement>('app-one-time-link input');
    expect(shown?.value).toBe('https://weerbaar.test/link/abc');
  });

  it('says what happens before second factors are taken away, and shows that they are gone', async () => {
    const api = known('administrator')
      .answer(`GET /people/${uuid(20)}`, person({ secondFactor: true }))
      .answer(`DELETE /people/${uuid(20)}/second-factors`, person());
    const page = await openPage(`/people/${uuid(20)}`, api);
    await page.press('Tweede stap wegnemen');
    expect(page.text()).toContain('Jan Janssens wordt overal afgemeld');
    await page.press('De tweede stap wegnemen');
    expect(page.text()).toContain('Jan Janssens heeft geen tweede stap meer en is afgemeld.');
    expect(page.text()).not.toContain('Tweede stap wegnemen');
  });

  it('offers that for nobody without one', async () => {
    const without = await openPage(`/people/${uuid(20)}`, known('administrator'));
    expect(without.text()).not.toContain('Tweede stap wegnemen');
  });

  it('does not offer it for oneself', async () => {
    const me = person({ id: uuid(1), secondFactor: true });
    const api = known('administrator').answer(`GET /people/${uuid(1)}`, me);
    const page = await openPage(`/people/${uuid(1)}`, api);
    expect(page.text()).toContain('Nieuwe link om een wachtwoord te kiezen');
    expect(page.text()).not.toContain('Tweede stap wegnemen');
  });
});
