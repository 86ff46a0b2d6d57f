import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { halfSignedIn, signedInAs } from '../../../testing/sessions';

const stranger = () => new FakeApi().refuse('GET /session', 401, 'session-missing');

async function signIn(api: FakeApi, path = '/sign-in') {
  const page = await openPage(path, api);
  await page.type('Organisatie', 'Antwerpen ');
  await page.type('E-mailadres', 'liesbeth@antwerpen.test');
  await page.type('Wachtwoord', 'paard batterij nietje');
  await page.press('Aanmelden');
  return page;
}

describe('signing in', () => {
  it('asks for organisation, e-mail address and password before it asks the server', async () => {
    const api = stranger();
    const page = await openPage('/sign-in', api);
    await page.press('Aanmelden');
    expect(api.requests('POST /session')).toEqual([]);
    expect(page.root.querySelectorAll('[aria-invalid=true]')).toHaveLength(3);
    expect(page.text()).toContain('Vul dit in.');
  });

  it('leads the first visitor of an empty installation to founding the organisation', async () => {
    const page = await openPage('/sign-in', stranger().answer('GET /founding', { open: true }));
    expect(page.address()).toBe('/founding');
  });

  it('brings the person to his work, marked as a request of this page', async () => {
    const api = stranger().answer('POST /session', signedInAs('ciso'));
    await signIn(api);
    const [request] = api.requests('POST /session');
    expect(request?.headers.get('x-weerbaar-request')).toBe('1');
    expect(request?.body).toEqual({
      organisation: 'antwerpen',
      email: 'liesbeth@antwerpen.test',
      password: 'paard batterij nietje',
    });
  });

  it('goes back to the page that was asked for, and to no other site', async () => {
    const there = stranger().answer('POST /session', signedInAs('ciso'));
    there.answer('GET /profile/second-factors', factors).answer('GET /sessions', { sessions: [] });
    const page = await signIn(there, '/sign-in?return=%2Fprofile%3Fig%3D1');
    expect(page.address()).toBe('/profile?ig=1');
  });

  it('says the same of a wrong password and an unknown account', async () => {
    const api = stranger().refuse('POST /session', 401, 'sign-in-refused');
    const page = await signIn(api);
    expect(page.root.querySelector('[role=alert]')?.textContent).toContain('horen niet bij elkaar');
    expect(page.address()).toBe('/sign-in');
  });

  it('keeps what was typed when the connection is lost, and goes on by itself when it is back', async () => {
    const api = stranger().answer('POST /session', halfSignedIn('second-factor'));
    const page = await openPage('/sign-in', api);
    await page.type('Organisatie', 'antwerpen');
    await page.type('E-mailadres', 'liesbeth@antwerpen.test');
    await page.type('Wachtwoord', 'paard batterij nietje');
    api.cut();
    await page.press('Aanmelden');
    expect(page.root.querySelector<HTMLInputElement>('input[type=password]')?.value).not.toBe('');
    expect(api.requests('POST /session')).toHaveLength(1);
  });
});

describe('the second step', () => {
  const half = () =>
    new FakeApi()
      .answer('GET /session', halfSignedIn('second-factor'))
      .answer('POST /session/second-factor', signedInAs('ciso'));

  it('takes a code from the app, with or without a space in it', async () => {
    const api = half();
    const page = await openPage('/sign-in', api);
    expect(page.text()).toContain('Bevestig dat jij het bent');
    await page.type('Code van zes cijfers', '123 456');
    await page.press('Bevestigen');
    expect(api.requests('POST /session/second-factor')[0]?.body).toEqual({
      method: 'authenticator',
      code: '123456',
    });
  });

  it('offers only what the person has', async () => {
    const api = new FakeApi().answer(
      'GET /session',
      halfSignedIn('second-factor', ['authenticator']),
    );
    const page = await openPage('/sign-in', api);
    expect(page.root.querySelectorAll('[type=radio]')).toHaveLength(0);
  });

  it('takes a recovery code instead', async () => {
    const api = half();
    const page = await openPage('/sign-in', api);
    const choice = page.root.querySelector<HTMLInputElement>('input[value=recovery-code]');
    choice?.click();
    await page.settle();
    await page.type('Herstelcode', '7K2M-9QXD-41');
    await page.press('Bevestigen');
    expect(api.requests('POST /session/second-factor')[0]?.body).toEqual({
      method: 'recovery-code',
      code: '7K2M-9QXD-41',
    });
  });

  it('empties a code that was refused and says what to do', async () => {
    const api = half().refuse('POST /session/second-factor', 401, 'second-factor-refused');
    const page = await openPage('/sign-in', api);
    await page.type('Code van zes cijfers', '000000');
    await page.press('Bevestigen');
    expect(page.root.querySelector('[role=alert]')?.textContent).toContain('nieuwe code');
    expect(page.root.querySelector<HTMLInputElement>('input[name=one-time-code]')?.value).toBe('');
  });

  it('lets somebody else begin again', async () => {
    const page = await openPage('/sign-in', half());
    await page.press('Als iemand anders aanmelden');
    expect(page.root.querySelector('input[type=password]')).not.toBeNull();
  });
});

const factors = { authenticator: null, passkeys: [], recoveryCodesLeft: 0, demanded: false };
