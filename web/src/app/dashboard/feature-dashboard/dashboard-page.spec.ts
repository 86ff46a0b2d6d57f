import { FakeApi } from '../../../testing/fake-api';
import { aBoard, aChild, aControl, anEmptyBoard, covered, level } from '../../../testing/boards';
import { type OpenPage, openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const root = uuid(100);
const unit = (n: number, name: string, over: object = {}) => ({
  id: uuid(n),
  parentId: n === 100 ? null : root,
  name,
  weight: 1,
  archived: false,
  legalEntity: false,
  companyNumber: '',
  assessesItself: n !== 100,
  revision: 1,
  depth: n === 100 ? 0 : 1,
  readable: true,
  scorable: true,
  ...over,
});
const tree = {
  on: '2026-11-21',
  units: [unit(100, 'Groep stad Antwerpen'), unit(101, 'Digipolis'), unit(102, 'Werkhaven')],
};

const known = (board: object = aBoard(), role: Parameters<typeof signedInAs>[0] = 'ciso') =>
  new FakeApi()
    .answer('GET /session', signedInAs(role))
    .answer('GET /units', tree)
    .answer(`GET /units/${root}/dashboard`, board)
    .answer(`GET /units/${uuid(101)}/dashboard`, board);

const cells = (page: OpenPage) => [
  ...page.root.querySelectorAll<HTMLElement>('app-heat-map tbody td .in'),
];
const linkOf = (page: OpenPage, words: string) =>
  [...page.root.querySelectorAll('a')]
    .find((link) => link.textContent.trim() === words)
    ?.getAttribute('href');

describe('the dashboard', () => {
  it('begins with the answer: figure, target, coverage, change and the weakest unit', async () => {
    const page = await openPage('/dashboard', known());
    expect(page.text()).toContain('Onder het streefniveau 4,0 tegen 31 december 2026.');
    expect(page.text()).toContain('87 % beoordeeld · +0,4 op een jaar');
    expect(page.text()).toContain(
      '2 eenheden beoordelen zichzelf · Zwakste eenheid: Werkhaven (1,9)',
    );
    expect(page.root.querySelector('ui-figure .value')?.textContent).toContain('precies 3,10');
    expect(document.title).toContain('Groep stad Antwerpen');
  });

  it('speaks English as well', async () => {
    const api = known().answer('GET /session', {
      ...signedInAs('ciso'),
      person: { ...signedInAs('ciso').person, language: 'en' },
    });
    const page = await openPage('/dashboard', api, { language: 'en' });
    expect(page.text()).toContain('Below the target of 4.0 for 31 December 2026.');
    expect(page.text()).toContain(
      'Maturity rose from 1.3 on 31 March 2020 to 3.1 on 21 November 2026.',
    );
  });

  it('asks for the unit, the day and the group of its address', async () => {
    const api = known(aBoard({ on: '2024-06-30', group: 1 }));
    const page = await openPage(`/dashboard?unit=${uuid(101)}&on=2024-06-30&ig=1`, api);
    const [asked] = api.requests(`GET /units/${uuid(101)}/dashboard`);
    expect(asked?.url).toContain('on=2024-06-30');
    expect(asked?.url).toContain('ig=1');
    expect(page.text()).toContain('Toestand op 30 juni 2024');
    expect(page.text()).toContain('Enkel maatregelen van implementatiegroep 1 tellen mee.');
  });

  it('shows what was known on the day in its address, says so, and leads back to what is known now', async () => {
    const api = known(aBoard({ knownOn: '2025-06-30' }));
    const page = await openPage('/dashboard?known=2025-06-30', api);
    const [asked] = api.requests(`GET /units/${root}/dashboard`);
    expect(asked?.url).toContain('known=2025-06-30');
    expect(page.text()).toContain('Zoals bekend op 30 juni 2025');
    expect(page.text()).toContain('Je ziet wat op 30 juni 2025 bekend was.');
    expect(linkOf(page, 'Digipolis')).toBe(`/dashboard?known=2025-06-30&unit=${uuid(101)}`);
    await page.press('Terug naar wat nu bekend is');
    expect(page.address()).toBe('/dashboard');
    expect(page.text()).not.toContain('Zoals bekend op 30 juni 2025');
  });

  it('leads from a unit in the heat map to its dashboard, and from a cell to its control', async () => {
    const page = await openPage('/dashboard', known());
    expect(linkOf(page, 'Digipolis')).toBe(`/dashboard?unit=${uuid(101)}`);
    expect(cells(page)[4]?.getAttribute('href')).toBe(`/maturity/5?unit=${uuid(101)}`);
    expect(linkOf(page, '15 Grip op externe dienstverleners')).toBe(
      `/maturity/15?unit=${uuid(102)}`,
    );
  });

  it('leads from what changed lately to the safeguard itself', async () => {
    const page = await openPage('/dashboard', known());
    const title = '3.13 Automatisch nagaan waar gevoelige gegevens staan en bewegen';
    expect(linkOf(page, title)).toBe(`/maturity/3/3.13?unit=${uuid(101)}`);
  });

  it('leads from a cell of a unit that only groups others to what it is made of', async () => {
    const api = known().answer('GET /units', {
      ...tree,
      units: [...tree.units.slice(0, 2), unit(102, 'Werkhaven', { assessesItself: false })],
    });
    const page = await openPage('/dashboard', api);
    expect(cells(page)[18]?.getAttribute('href')).toBe(`/dashboard?unit=${uuid(102)}`);
  });

  it('tells what nobody assessed from what the group does not ask', async () => {
    const controls = aChild(101, 'Digipolis').controls.map(({ code }) =>
      code === '1'
        ? aControl(code, { maturity: null, coverage: covered(0, 5) })
        : aControl(code, code === '13' ? { maturity: null, noneInGroup: true } : {}),
    );
    const page = await openPage(
      '/dashboard',
      known(aBoard({ children: [aChild(101, 'Digipolis', { controls })] })),
    );
    const row = cells(page);
    expect(row[0]?.getAttribute('aria-label')).toBe('niet beoordeeld');
    expect(row[0]?.tagName).toBe('A');
    expect(row[12]?.closest('td')?.getAttribute('aria-label')).toBe('geen in deze groep');
    expect(row[12]?.tagName).toBe('SPAN');
  });

  it('moves through the heat map with the arrow keys, as one stop of the tab key', async () => {
    const page = await openPage('/dashboard', known());
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    cells(page)[0]?.focus();
    press('ArrowRight');
    press('ArrowDown');
    await page.settle();
    expect(document.activeElement).toBe(cells(page)[19]);
    const stops = page.root.querySelectorAll('app-heat-map table [tabindex="0"]');
    expect([...stops]).toEqual([cells(page)[19]]);
    press('Home');
    expect(document.activeElement?.textContent.trim()).toBe('Werkhaven');
  });

  it('shows the distance to the target when asked to', async () => {
    const page = await openPage('/dashboard', known());
    page.root.querySelector<HTMLInputElement>('input[value=distance]')?.click();
    await page.settle();
    expect(cells(page)[0]?.textContent).toBe('−1,0');
    expect(cells(page)[0]?.closest('td')?.className).toContain('far-below');
  });

  it('lists the controls of a unit that has nobody below it, each leading to its sheet', async () => {
    const leaf = aBoard({
      unit: { id: uuid(101), name: 'Digipolis', parentId: root },
      path: [
        { id: root, name: 'Groep stad Antwerpen' },
        { id: uuid(101), name: 'Digipolis' },
      ],
      children: [aChild(101, 'Digipolis', { itself: true })],
    });
    const page = await openPage(`/dashboard?unit=${uuid(101)}`, known(leaf));
    expect(page.root.querySelector('app-heat-map')).toBeNull();
    expect(linkOf(page, '5 Elke account verantwoord')).toBe(`/maturity/5?unit=${uuid(101)}`);
    expect(linkOf(page, 'Groep stad Antwerpen')).toBe(`/dashboard?unit=${root}`);
  });

  it('says what to do when nothing has been assessed', async () => {
    const page = await openPage('/dashboard', known(anEmptyBoard()));
    expect(page.text()).toContain('Nog niets beoordeeld');
    expect(linkOf(page, 'Beginnen met beoordelen')).toBe('/maturity');
    const reader = await openPageAgain(known(anEmptyBoard(), 'management'));
    expect(reader.text()).toContain('vraag de CISO');
    expect(linkOf(reader, 'Beginnen met beoordelen')).toBeUndefined();
  });

  it('says so when the day lies before the first figure', async () => {
    const page = await openPage(
      '/dashboard?on=2019-01-01',
      known(anEmptyBoard({ on: '2019-01-01' })),
    );
    expect(page.text()).toContain('Op 1 januari 2019 was nog niets beoordeeld');
    await page.press('Terug naar vandaag');
    expect(page.address()).toBe('/dashboard');
  });

  it('says what went wrong and tries again', async () => {
    const api = known().refuse(`GET /units/${root}/dashboard`, 503, 'unavailable');
    const page = await openPage('/dashboard', api);
    expect(page.text()).toContain('De dienst kan nu niet antwoorden');
    api.answer(`GET /units/${root}/dashboard`, aBoard());
    await page.press('Opnieuw proberen');
    expect(page.text()).toContain('Onder het streefniveau');
  });

  it('keeps the events of the trend for those who may, in the present only', async () => {
    const page = await openPage('/dashboard', known());
    expect(page.root.querySelector('[aria-label="‘Cyberaanval’ wijzigen"]')).not.toBeNull();
    const past = await openPageAgain(known(), '/dashboard?on=2024-06-30');
    expect(past.root.querySelector('[aria-label="‘Cyberaanval’ wijzigen"]')).toBeNull();
    const reader = await openPageAgain(known(aBoard(), 'management'));
    expect(reader.text()).toContain('Cyberaanval');
    expect(reader.root.querySelector('[aria-label="‘Cyberaanval’ wijzigen"]')).toBeNull();
  });

  it('tells a change of less than half a tenth as none', async () => {
    const page = await openPage('/dashboard', known(aBoard({ maturityYearAgo: level(31) })));
    expect(page.text()).toContain('onveranderd op een jaar');
  });

  it('names no target where none was set', async () => {
    const page = await openPage(
      '/dashboard',
      known(aBoard({ targetTenths: null, targetDueOn: null })),
    );
    expect(page.text()).toContain('Er is nog geen streefniveau bepaald.');
  });
});

async function openPageAgain(api: FakeApi, path = '/dashboard'): Promise<OpenPage> {
  const { TestBed } = await import('@angular/core/testing');
  TestBed.resetTestingModule();
  return openPage(path, api);
}
