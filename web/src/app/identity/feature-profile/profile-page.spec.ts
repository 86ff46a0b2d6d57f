import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';
import { deviceOf } from './device';

const factors = {
  authenticator: { since: '2026-03-01T10:00:00Z' },
  passkeys: [{ id: uuid(3), name: 'Laptop', since: '2026-02-01T10:00:00Z', lastUsedAt: null }],
  recoveryCodesLeft: 1,
  demanded: true,
};
const firefox = 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0';
const known = () =>
  new FakeApi()
    .answer('GET /session', signedInAs('ciso'))
    .answer('GET /profile/second-factors', factors)
    .answer('GET /sessions', {
      sessions: [
        {
          id: uuid(9),
          createdAt: '2026-11-21T08:00:00Z',
          lastSeenAt: '2026-11-21T09:00:00Z',
          userAgent: firefox,
          current: true,
        },
      ],
    });

describe('the own profile', () => {
  it('shows roles, second factors and open sessions in plain words', async () => {
    const page = await openPage('/profile', known());
    expect(page.text()).toContain('CISO, hele organisatie');
    expect(page.text()).toContain('Nog 1 ongebruikte code');
    expect(page.text()).toContain('Firefox, Windows (deze sessie)');
  });

  it('changes the name', async () => {
    const api = known().answer('PATCH /profile', { done: true });
    const page = await openPage('/profile', api);
    await page.type('Je naam', 'Liesbeth P.');
    expect(page.text()).toContain('Nog niet bewaard');
    await page.press('Bewaren');
    expect(api.requests('PATCH /profile')[0]?.body).toEqual({ name: 'Liesbeth P.' });
    expect(page.text()).toContain('Bewaard');
  });

  it('says beside the password what is wrong with it', async () => {
    const api = known().refuse('POST /profile/password', 422, 'password-wrong');
    const page = await openPage('/profile', api);
    await page.type('Huidig wachtwoord', 'iets anders');
    await page.type('Nieuw wachtwoord', 'paard batterij nietje');
    await page.press('Wachtwoord wijzigen');
    expect(page.text()).toContain('Je huidige wachtwoord klopt niet.');
  });

  it('empties the password fields once it is changed', async () => {
    const api = known().answer('POST /profile/password', { done: true });
    const page = await openPage('/profile', api);
    await page.type('Huidig wachtwoord', 'iets ouds');
    await page.type('Nieuw wachtwoord', 'paard batterij nietje');
    await page.press('Wachtwoord wijzigen');
    const values = [...page.root.querySelectorAll<HTMLInputElement>('input[type=password]')];
    expect(values.map((one) => one.value)).toEqual(['', '']);
    expect(page.text()).toContain('Je wachtwoord is gewijzigd.');
  });

  it('asks before a passkey is removed, by its name', async () => {
    const api = known().answer(`DELETE /profile/passkeys/${uuid(3)}`, { done: true });
    const page = await openPage('/profile', api);
    await page.press('Toegangssleutel “Laptop” verwijderen');
    expect(page.root.querySelector('[role=dialog]')?.textContent).toContain('“Laptop”');
    await page.press('Annuleren');
    expect(api.requests(`DELETE /profile/passkeys/${uuid(3)}`)).toEqual([]);
    await page.press('Toegangssleutel “Laptop” verwijderen');
    page.root.querySelector<HTMLButtonElement>('[role=dialog] footer button:last-child')?.click();
    await page.settle();
    expect(api.requests(`DELETE /profile/passkeys/${uuid(3)}`)).toHaveLength(1);
  });

  it('signs out here', async () => {
    const api = known().answer('DELETE /session', { done: true });
    const page = await openPage('/profile', api);
    await page.press('Afmelden');
    expect(page.address()).toBe('/sign-in');
  });

  it('offers another try when a part could not be fetched', async () => {
    const api = known().refuse('GET /sessions', 503, 'unavailable');
    const page = await openPage('/profile', api);
    expect(page.text()).toContain('kan nu niet antwoorden');
    api.answer('GET /sessions', { sessions: [] });
    await page.press('Opnieuw proberen');
    expect(page.text()).not.toContain('kan nu niet antwoorden');
  });
});

describe('what a person recognises of a device', () => {
  it.each([
    [firefox, 'Firefox, Windows'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 15_0) Version/19 Safari/605', 'Safari, macOS'],
    ['Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile Safari/537', 'Chrome, Android'],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537 Edg/140.0', 'Edge, Windows'],
    ['curl/8', undefined],
  ])('in %s', (userAgent, words) => {
    expect(deviceOf(userAgent)).toBe(words);
  });
});
