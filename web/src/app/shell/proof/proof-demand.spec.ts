import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../../testing/fake-api';
import { openPage, type OpenPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';
import { ApiClient, nothing } from '../api/api-client';

const person = {
  id: uuid(20),
  name: 'Jan Janssens',
  email: 'jan@antwerpen.test',
  revision: 1,
  state: 'active',
  secondFactor: true,
  lastSeenAt: null,
  grants: [],
};
const factors = { authenticator: null, passkeys: [], recoveryCodesLeft: 0, demanded: false };
const linkRoute = `POST /people/${uuid(20)}/reset-link`;
const refusal = { type: 'about:blank', title: 'x', status: 403, code: 'proof-demanded' };

/** A server that refuses an act until the password was given again. */
function server(): FakeApi {
  const api = new FakeApi()
    .answer('GET /session', signedInAs('administrator'))
    .answer('GET /units', { on: '2026-11-21', units: [] })
    .answer(`GET /people/${uuid(20)}`, person)
    .answer('GET /profile/second-factors', factors)
    .answer(linkRoute, refusal, 403);
  const prove = (): object => {
    api.answer(
      linkRoute,
      { link: 'https://w.test/link/a', expiresAt: '2026-11-22T10:00:00Z' },
      201,
    );
    return { done: true };
  };
  return api.answer('POST /session/proof', prove);
}

const dialogs = (page: OpenPage): Element[] => [...page.root.querySelectorAll('[role=dialog]')];
const password = (page: OpenPage): HTMLInputElement => {
  const entry = page.root.querySelector<HTMLInputElement>('app-proof-dialog input[type=password]');
  if (entry === null) throw new Error('no password is asked for');
  return entry;
};

/** Chooses what to prove with. */
async function by(page: OpenPage, method: string): Promise<void> {
  page.root.querySelector<HTMLInputElement>(`app-proof-dialog input[value=${method}]`)?.click();
  await page.settle();
}

/** Asks for a link, which the server refuses for want of a proof. */
async function askForLink(api: FakeApi): Promise<OpenPage> {
  const page = await openPage(`/people/${uuid(20)}`, api);
  const words = 'Nieuwe link om een wachtwoord te kiezen';
  // a browser puts the focus on what is pressed; jsdom does not
  [...page.root.querySelectorAll('button')].find((one) => one.textContent.includes(words))?.focus();
  await page.press(words);
  await page.press('De link maken');
  await page.settle();
  return page;
}

describe('an act that asks for a proof', () => {
  it('is done as soon as the password was given again, without being asked twice', async () => {
    const api = server();
    const page = await askForLink(api);
    const [dialog] = dialogs(page);
    const title = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    expect(title?.textContent).toBe('Ben jij het nog?');
    expect(document.activeElement).toBe(password(page));

    await page.type('Je wachtwoord', 'vier woorden zonder verband');
    await page.press('Bevestigen');
    await page.settle();
    expect(api.requests('POST /session/proof').map((one) => one.body)).toEqual([
      { method: 'password', password: 'vier woorden zonder verband' },
    ]);
    const shown = page.root.querySelector<HTMLInputElement>('app-one-time-link input');
    expect(shown?.value).toBe('https://w.test/link/a');
    // The same request in every respect: should the first have counted after all, it counts once.
    const keys = api.requests(linkRoute).map((one) => one.headers.get('Idempotency-Key'));
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('is done with a code of the app as well, of whoever has one', async () => {
    const since = '2026-01-01T10:00:00Z';
    const api = server().answer('GET /profile/second-factors', {
      ...factors,
      authenticator: { since },
    });
    const page = await askForLink(api);
    expect(page.root.querySelector('app-proof-dialog')?.textContent).not.toContain(
      'Toegangssleutel',
    );
    await by(page, 'authenticator');
    await page.type('Code van zes cijfers', '12 345');
    await page.press('Bevestigen');
    expect(api.requests('POST /session/proof')).toEqual([]);
    await page.type('Code van zes cijfers', '123 456');
    await page.press('Bevestigen');
    await page.settle();
    expect(api.requests('POST /session/proof').map((one) => one.body)).toEqual([
      { method: 'authenticator', code: '123456' },
    ]);
    expect(page.root.querySelector('app-one-time-link')).not.toBeNull();
  });

  it('is not lost on whoever has nothing but a passkey that this browser does not know', async () => {
    const passkeys = [
      { id: uuid(40), name: 'Laptop', since: '2026-01-01T10:00:00Z', lastUsedAt: null },
    ];
    const api = server()
      .answer('GET /profile/second-factors', { ...factors, passkeys })
      .answer('POST /session/proof/passkey-options', { challenge: 'x' });
    const page = await askForLink(api);
    await by(page, 'passkey');
    await page.press('Toegangssleutel gebruiken');
    await page.settle();
    expect(page.root.querySelector('app-proof-dialog')?.textContent).toContain(
      'kan niet met toegangssleutels werken',
    );
    expect(api.requests('POST /session/proof')).toEqual([]);
  });

  it('says at the field that the password is wrong, and asks on', async () => {
    const api = server().refuse('POST /session/proof', 403, 'password-wrong', {
      errors: [{ path: 'password', code: 'password-wrong' }],
    });
    const page = await askForLink(api);
    await page.press('Bevestigen');
    expect(api.requests('POST /session/proof')).toEqual([]);
    await page.type('Je wachtwoord', 'geraden');
    await page.press('Bevestigen');
    expect(page.root.querySelector('app-proof-dialog')?.textContent).toContain('klopt niet');
    expect(password(page).getAttribute('aria-invalid')).toBe('true');
    expect(api.requests(linkRoute)).toHaveLength(1);
  });

  it('stays refused, with the reason, for whoever gives no proof; the focus returns', async () => {
    const page = await askForLink(server());
    await page.press('Annuleren');
    expect(dialogs(page)).toEqual([]);
    expect(page.text()).toContain('Bewijs eerst dat jij het bent');
    expect(document.activeElement?.textContent.trim()).toBe(
      'Nieuwe link om een wachtwoord te kiezen',
    );
  });

  it('asks once for what is refused at the same moment, above a dialog that stands open', async () => {
    const api = server()
      .answer('POST /a', refusal, 403)
      .answer('POST /b', refusal, 403)
      .answer('POST /session/proof', () => {
        api.answer('POST /a', {}).answer('POST /b', {});
        return { done: true };
      });
    const page = await openPage(`/people/${uuid(20)}`, api);
    await page.press('Een rol geven');
    const client = TestBed.inject(ApiClient);
    const both = Promise.allSettled(['/a', '/b'].map((path) => client.post(path, {}, nothing)));
    await page.settle();
    await page.settle();
    const titles = dialogs(page).map((one) => one.getAttribute('aria-labelledby'));
    expect(titles).toHaveLength(2);
    expect(new Set(titles).size).toBe(2);
    await page.type('Je wachtwoord', 'vier woorden zonder verband');
    await page.press('Bevestigen');
    expect((await both).map((one) => one.status)).toEqual(['fulfilled', 'fulfilled']);
    expect(api.requests('POST /session/proof')).toHaveLength(1);
    expect(dialogs(page)).toHaveLength(1);
  });
});
