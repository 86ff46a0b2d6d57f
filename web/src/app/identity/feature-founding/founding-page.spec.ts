import fc from 'fast-check';
import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs } from '../../../testing/sessions';
import { shortNameOf } from './short-name';

const empty = () => new FakeApi().answer('GET /founding', { open: true });

describe('creating the organisation', () => {
  it('sends the code, the organisation and its administrator', async () => {
    const api = empty()
      .answer('POST /founding', signedInAs('administrator'), 201)
      .answer('GET /profile/second-factors', {
        authenticator: null,
        passkeys: [],
        recoveryCodesLeft: 0,
        demanded: false,
      })
      .answer('GET /sessions', { sessions: [] });
    const page = await openPage('/founding', api);
    await page.type('Eenmalige code', 'abcdefghijklmnopqrstuvwx');
    await page.type('Naam van de organisatie', 'Stad Gent & OCMW');
    await page.type('Je naam', 'An Claes');
    await page.type('E-mailadres', 'an@gent.test');
    await page.type('Nieuw wachtwoord', 'paard batterij nietje');
    await page.press('Organisatie aanmaken');
    expect(api.requests('POST /founding')[0]?.body).toEqual({
      code: 'abcdefghijklmnopqrstuvwx',
      organisation: {
        name: 'Stad Gent & OCMW',
        slug: 'stad-gent-ocmw',
        language: 'nl',
        assessesItself: true,
      },
      administrator: { name: 'An Claes', email: 'an@gent.test', password: 'paard batterij nietje' },
    });
  });

  it('asks whether it is a group, whose units are scored in its place', async () => {
    const api = empty().refuse('POST /founding', 422, 'founding-code-wrong');
    const page = await openPage('/founding', api);
    await page.type('Eenmalige code', 'abcdefghijklmnopqrstuvwx');
    await page.type('Naam van de organisatie', 'Groep Gent');
    await page.type('Je naam', 'An Claes');
    await page.type('E-mailadres', 'an@gent.test');
    await page.type('Nieuw wachtwoord', 'paard batterij nietje');
    expect(page.text()).toContain('Je kunt ze meteen scoren.');
    page.root.querySelector<HTMLInputElement>('input[value=group]')?.click();
    await page.settle();
    expect(page.text()).toContain('alleen de eenheden eronder krijgen scores');
    await page.press('Organisatie aanmaken');
    expect(api.requests('POST /founding')[0]?.body).toMatchObject({
      organisation: { name: 'Groep Gent', assessesItself: false },
    });
  });

  it('explains what a short name is made of', async () => {
    const page = await openPage('/founding', empty());
    await page.type('Korte naam', 'Stad Gent');
    await page.press('Organisatie aanmaken');
    expect(page.text()).toContain('Gebruik 2 tot 40 kleine letters');
  });

  it('keeps everything when the code is wrong', async () => {
    const api = empty().refuse('POST /founding', 422, 'founding-code-wrong');
    const page = await openPage('/founding', api);
    await page.type('Eenmalige code', 'abcdefghijklmnopqrstuvwx');
    await page.type('Naam van de organisatie', 'Stad Gent');
    await page.type('Je naam', 'An Claes');
    await page.type('E-mailadres', 'an@gent.test');
    await page.type('Nieuw wachtwoord', 'paard batterij nietje');
    await page.press('Organisatie aanmaken');
    expect(page.text()).toContain('niet de code uit de terminal');
    expect(page.root.querySelector<HTMLInputElement>('input[type=email]')?.value).toBe(
      'an@gent.test',
    );
  });

  it('is closed once it has been done', async () => {
    const page = await openPage(
      '/founding',
      new FakeApi().answer('GET /founding', { open: false }),
    );
    expect(page.text()).toContain('Al ingericht');
  });
});

it('makes a short name that the server accepts, or an empty one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (name) => {
      expect(shortNameOf(name)).toMatch(/^$|^[a-z0-9](-?[a-z0-9])*$/);
      expect(shortNameOf(name).length).toBeLessThanOrEqual(40);
    }),
  );
  expect(shortNameOf('  Één Groep: stad & OCMW Antwerpen ')).toBe('een-groep-stad-ocmw-antwerpen');
});
