import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';
import { Connection } from '../connection/connection';
import type { Page } from '../page/page';
import { entriesFor } from './navigation';

const factors = { authenticator: null, passkeys: [], recoveryCodesLeft: 0, demanded: false };
const known = (session = signedInAs('ciso')) =>
  new FakeApi()
    .answer('GET /session', session)
    .answer('GET /profile/second-factors', factors)
    .answer('GET /sessions', { sessions: [] })
    .answer('PATCH /profile', { done: true });

const aPage = (path: string, order: number, permission?: Page['permission']): Page => ({
  path,
  title: 'core.nav.units',
  entry: { label: 'core.nav.units', icon: 'unit', order },
  ...(permission ? { permission } : {}),
  load: () => Promise.reject(new Error('not opened')),
});

describe('the navigation', () => {
  it('names what a person may open, in order, and nothing else', () => {
    const pages = [
      aPage('people', 60, 'person.read'),
      aPage('work', 10),
      aPage('units', 50, 'unit.read'),
      { ...aPage('hidden', 1), entry: undefined } as unknown as Page,
    ];
    expect(
      entriesFor(pages, (permission) => permission === 'unit.read').map((page) => page.path),
    ).toEqual(['work', 'units']);
  });
});

describe('the frame', () => {
  it('says that data are illustrative', async () => {
    const page = await openPage('/profile', known());
    expect(page.text()).toContain('Illustratieve gegevens');
  });

  it('speaks the other language at a press, without a reload, and tells the server', async () => {
    const api = known();
    const page = await openPage('/profile', api);
    await page.press('EN English');
    expect(page.root.querySelector('h1')?.textContent).toBe('Profile and security');
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Profile and security · Weerbaar');
    expect(api.requests('PATCH /profile')[0]?.body).toEqual({ language: 'en' });
  });

  it('takes the language and the look that the server knows of the person', async () => {
    const session = signedInAs('ciso');
    const api = known({
      ...session,
      person: session.person && { ...session.person, language: 'en', theme: 'dark' },
    });
    const page = await openPage('/profile', api);
    expect(page.root.querySelector('h1')?.textContent).toBe('Profile and security');
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  it('tells of a lost connection and of its return', async () => {
    const page = await openPage('/profile', known());
    TestBed.inject(Connection).lost();
    await page.settle();
    expect(page.text()).toContain('Geen verbinding');
    TestBed.inject(Connection).reached();
    await page.settle();
    expect(page.text()).not.toContain('Geen verbinding');
  });

  it('tells when the session ended, and keeps the page', async () => {
    const api = known().refuse('PATCH /profile', 401, 'session-expired');
    const page = await openPage('/profile', api);
    await page.type('Je naam', 'Liesbeth P.');
    await page.press('Bewaren');
    expect(page.text()).toContain('Je bent afgemeld');
    expect(page.root.querySelector<HTMLInputElement>('input[autocomplete=name]')?.value).toBe(
      'Liesbeth P.',
    );
  });

  it('warns on every page that shows the past', async () => {
    const page = await openPage('/profile?on=2022-12-31', known());
    expect(page.text()).toContain('31 december 2022');
    await page.press('Terug naar vandaag');
    expect(page.address()).toBe('/profile');
  });

  it('tells an auditor up to which day he may look, and leads back to that day', async () => {
    const asAt = '2024-12-31' as const;
    const grant = { id: uuid(2), role: 'auditor' as const, unitId: uuid(100), asAt };
    const session = signedInAs('auditor', {
      grants: [{ ...grant, expiresAt: '2027-01-01T00:00:00.000Z' }],
    });
    const api = known(session);
    const page = await openPage('/transfer?on=2023-12-31', api);
    expect(page.text()).not.toContain('Je toegang gaat tot en met');
    await page.press('Terug naar 31 december 2024');
    expect(page.address()).toBe('/transfer');
    expect(page.text()).toContain('Je toegang gaat tot en met de toestand op 31 december 2024');
  });
});
