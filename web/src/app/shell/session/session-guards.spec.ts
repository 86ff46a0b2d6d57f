import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { halfSignedIn, signedInAs } from '../../../testing/sessions';

const at = async (path: string, api: FakeApi) => (await openPage(path, api)).address();
const factors = { authenticator: null, passkeys: [], recoveryCodesLeft: 0, demanded: false };
const known = () =>
  new FakeApi()
    .answer('GET /session', signedInAs('ciso'))
    .answer('GET /profile/second-factors', factors)
    .answer('GET /sessions', { sessions: [] });

describe('the way into the product', () => {
  it('leads a stranger to signing in, and remembers where he wanted to go', async () => {
    const api = new FakeApi().refuse('GET /session', 401, 'session-missing');
    expect(await at('/profile?ig=1', api)).toBe('/sign-in?return=%2Fprofile%3Fig%3D1');
  });

  it('leads to setting up a second factor who must have one', async () => {
    const api = new FakeApi().answer('GET /session', halfSignedIn('enrol-second-factor'));
    expect(await at('/profile', api)).toBe('/enrol?return=%2Fprofile');
  });

  it('lets in who is signed in, and keeps him away from signing in again', async () => {
    expect(await at('/profile', known())).toBe('/profile');
  });

  it('says so when the server cannot be reached, and tries again on demand', async () => {
    const api = known();
    api.cut();
    const page = await openPage('/profile', api);
    expect(page.text()).toContain('geen verbinding');
    api.mend();
    await page.press('Opnieuw proberen');
    expect(page.root.querySelector('h1')?.textContent).toContain('Profiel');
  });

  it('says of an unknown address that it does not exist', async () => {
    const page = await openPage('/nowhere', known());
    expect(page.text()).toContain('Deze pagina bestaat niet');
  });
});
