import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs } from '../../../testing/sessions';

const link = (purpose: 'invitation' | 'reset') =>
  new FakeApi().answer('GET /links/geheim', {
    purpose,
    name: 'Karim Benali',
    email: 'karim@digipolis.test',
    organisation: 'Groep stad Antwerpen',
  });
const factors = { authenticator: null, passkeys: [], recoveryCodesLeft: 0, demanded: false };

describe('a one-time link', () => {
  it('welcomes who was invited, by name and organisation', async () => {
    const api = link('invitation')
      .answer('POST /links/geheim', signedInAs('unit-lead'))
      .answer('GET /profile/second-factors', factors)
      .answer('GET /sessions', { sessions: [] });
    const page = await openPage('/link/geheim', api);
    expect(page.text()).toContain('Welkom, Karim Benali');
    expect(page.text()).toContain('Groep stad Antwerpen nodigt je uit');
    await page.type('Nieuw wachtwoord', 'paard batterij nietje');
    await page.press('Wachtwoord instellen en verdergaan');
    expect(api.requests('POST /links/geheim')[0]?.body).toEqual({
      password: 'paard batterij nietje',
      name: 'Karim Benali',
    });
  });

  it('lets a password be chosen anew, without asking for the name', async () => {
    const page = await openPage('/link/geheim', link('reset'));
    expect(page.text()).toContain('Kies een nieuw wachtwoord');
    expect(page.root.querySelector('input[name=name]')).toBeNull();
  });

  it('refuses a short password before it is sent', async () => {
    const api = link('reset');
    const page = await openPage('/link/geheim', api);
    await page.type('Nieuw wachtwoord', 'kort');
    await page.press('Wachtwoord instellen en verdergaan');
    expect(page.text()).toContain('Dit is te kort.');
    expect(api.requests('POST /links/geheim')).toEqual([]);
  });

  it('explains what to do when it no longer works', async () => {
    const api = new FakeApi().refuse('GET /links/oud', 404, 'link-invalid');
    const page = await openPage('/link/oud', api);
    expect(page.text()).toContain('Deze link werkt niet meer');
  });
});
