import type { Browser } from 'playwright-core';
import type { PlainPhraseKey } from '@weerbaar/phrases';
import { faultsInBothThemes } from './axe';
import { openBrowser, Visitor } from './browser';
import { personWith, unitNamed } from './demonstration';

type Reader = 'ciso' | 'beheerder';

/** What lies over a page, where, for whom, and how it comes. Nothing is confirmed. */
const layers: readonly (readonly [
  name: string,
  reader: Reader,
  page: (visitor: Visitor) => Promise<string>,
  open: (visitor: Visitor) => Promise<void>,
])[] = [
  [
    'the menu of the person',
    'ciso',
    at('/dashboard'),
    (visitor) => visitor.page.locator('app-person-menu button').click(),
  ],
  [
    'the tree of units',
    'ciso',
    at('/dashboard'),
    (visitor) => visitor.page.locator('app-scope-bar ui-tree-picker button').click(),
  ],
  ['a chart as a table', 'ciso', at('/dashboard'), pressing('chart.as-table')],
  ['a new landmark', 'ciso', at('/landmarks'), pressing('landmarks.add')],
  ['a target', 'ciso', at('/targets'), pressing('targets.set')],
  ['the columns of a table', 'ciso', at('/targets'), pressing('table.columns')],
  ['the keys of the sheet', 'ciso', sheet('5'), pressing('maturity.keys')],
  [
    'the same answer for a control',
    'ciso',
    sheet('5'),
    (visitor) => visitor.page.locator('app-sheet-actions button').first().click(),
  ],
  [
    'who answers',
    'ciso',
    sheet('5'),
    (visitor) => visitor.page.locator('app-sheet-actions button').last().click(),
  ],
  ['what is asked, beside the sheet', 'ciso', sheet('5'), pressing('maturity.panel.unfold')],
  [
    'the reason why it does not apply',
    'ciso',
    sheet('5/5.3'),
    pressing('maturity.action.not-applicable'),
  ],
  ['a correction', 'ciso', sheet('5/5.3'), pressing('maturity.history.correct')],
  ['taking an answer back', 'ciso', sheet('5/5.3'), pressing('maturity.history.retract')],
  ['one answer for many units', 'ciso', at('/safeguards/5.3'), acrossUnits],
  ['a new unit', 'beheerder', at('/units'), pressing('units.add')],
  ['a change of a unit', 'beheerder', unitPage, pressing('units.change')],
  ['an invitation', 'beheerder', at('/people'), pressing('people.invite')],
  ['a change of a person', 'beheerder', personPage, pressing('people.change')],
  ['a role', 'beheerder', personPage, pressing('people.roles.give')],
  ['a new link', 'beheerder', personPage, pressing('people.reset')],
  ['shutting somebody out', 'beheerder', personPage, pressing('people.deactivate')],
  [
    'an authenticator app',
    'beheerder',
    at('/profile'),
    pressing('identity.profile.authenticator.add'),
  ],
  ['a passkey', 'beheerder', at('/profile'), pressing('identity.profile.passkey.add')],
];

describe('what lies over a page', () => {
  let browser: Browser;
  const readers = {} as Record<Reader, Visitor>;

  beforeAll(async () => {
    browser = await openBrowser();
    for (const reader of ['ciso', 'beheerder'] as const) {
      readers[reader] = await Visitor.arrive(browser);
      await readers[reader].signIn(`${reader}@antwerpen.example`);
    }
  });
  afterAll(async () => {
    await browser.close();
  });

  it.each(layers)('axe finds nothing in %s', async (_name, reader, page, open) => {
    const visitor = readers[reader];
    await visitor.open(await page(visitor));
    await open(visitor);
    await visitor.settled();
    expect(await faultsInBothThemes(visitor.page)).toEqual([]);
    expect(visitor.complaints.splice(0)).toEqual([]);
  });
});

describe('the pages before the frame', () => {
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await openBrowser();
    visitor = await Visitor.arrive(browser, { language: 'en' });
  });
  afterAll(async () => {
    await browser.close();
  });

  it.each(['/sign-in', '/founding', '/link/no-such-link', '/enrol'])(
    'axe finds nothing on %s, and nothing runs over the side of a telephone',
    async (path) => {
      await visitor.open(path);
      const faults = await faultsInBothThemes(visitor.page);
      const beyond = await visitor.overflow(360);
      faults.push(...(await faultsInBothThemes(visitor.page)));
      await visitor.overflow(1280);
      expect({ faults, beyond }).toEqual({ faults: [], beyond: 0 });
    },
  );
});

function at(path: string): () => Promise<string> {
  return () => Promise.resolve(path);
}

function sheet(path: string): (visitor: Visitor) => Promise<string> {
  return async (visitor) => `/maturity/${path}?unit=${await unitNamed(visitor, 'Financiën')}`;
}

async function unitPage(visitor: Visitor): Promise<string> {
  return `/units/${await unitNamed(visitor, 'District Deurne')}`;
}

async function personPage(visitor: Visitor): Promise<string> {
  return `/people/${await personWith(visitor, 'auditor@antwerpen.example')}`;
}

function pressing(key: PlainPhraseKey): (visitor: Visitor) => Promise<void> {
  return (visitor) => visitor.press(key);
}

async function acrossUnits(visitor: Visitor): Promise<void> {
  await visitor.page.locator('[data-unit] input[type=checkbox]').first().check();
  await visitor.press('maturity.across.same', { count: 1 });
}
