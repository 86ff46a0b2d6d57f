import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const unit = (n: number, name: string, parent: number | null) => ({
  id: uuid(n),
  parentId: parent === null ? null : uuid(parent),
  name,
  weight: 1,
  archived: false,
  legalEntity: false,
  companyNumber: '',
  assessesItself: true,
  revision: 1,
  depth: parent === null ? 0 : 1,
  readable: true,
  scorable: true,
});
const tree = {
  on: '2026-11-21',
  units: [unit(100, 'Groep', null), unit(101, 'Zorgbedrijf', 100)],
};
const framework = {
  framework: 'cis',
  version: '8.1',
  groups: 3,
  denominator: '720720',
  controls: ['1', '3', '11'].map((code) => ({ code, safeguards: [] })),
};
const above = { fromUnitId: uuid(100), fromUnitName: 'Groep' };
const targets = {
  on: '2026-11-21',
  revisions: { '3': 2 },
  targets: [
    { controlCode: null, levelTenths: 40, dueOn: '2026-12-31', ...above },
    {
      controlCode: '3',
      levelTenths: 45,
      dueOn: null,
      fromUnitId: uuid(101),
      fromUnitName: 'Zorgbedrijf',
    },
    { controlCode: '11', levelTenths: 50, dueOn: null, ...above },
  ],
};
const route = `/units/${uuid(101)}/targets`;
const known = (role: Parameters<typeof signedInAs>[0] = 'ciso', over: object = {}) =>
  new FakeApi()
    .answer('GET /session', signedInAs(role, over))
    .answer('GET /units', tree)
    .answer('GET /frameworks/cis/8.1', framework)
    .answer(`GET ${route}`, targets);
const address = `/targets?unit=${uuid(101)}`;
const levels = () =>
  [...document.querySelectorAll('ui-data-table tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].slice(1, 4).map((cell) => cell.textContent.trim()),
  );

describe('the targets of a unit', () => {
  it('tell what holds for each control and where it comes from', async () => {
    const page = await openPage(address, known('management'));
    expect(page.text()).toContain('4,0Het streefniveau van Zorgbedrijf, tegen 31 december 2026.');
    expect(page.text()).toContain('Het komt van Groep. 1 control heeft een eigen streefniveau.');
    expect(levels()).toEqual([
      ['4,0', '31 dec 2026', 'overgenomen van Groep'],
      ['4,0', '31 dec 2026', 'zoals voor alle controls'],
      ['4,5', 'geen datum', 'hier bepaald'],
      ['5,0', 'geen datum', 'overgenomen van Groep'],
    ]);
    expect(page.text()).not.toContain('Streefniveau bepalen');
  });

  it('are set by the revision that was seen, with date and reason', async () => {
    const api = known().answer(`POST ${route}`, { revision: 3 });
    const page = await openPage(address, api);
    await page.press('Het streefniveau voor control 3 Zorgvuldig omgaan met informatie wijzigen');
    await page.type('Niveau', '3,5');
    await page.type('Te bereiken tegen', '31/12/2027');
    await page.type('Reden', 'Beslist door het college.');
    await page.press('Bewaren');
    const [sent] = api.requests(`POST ${route}`);
    expect(sent?.headers.get('If-Match')).toBe('"2"');
    expect(sent?.body).toEqual({
      framework: 'cis',
      version: '8.1',
      controlCode: '3',
      effectiveOn: '2026-11-21',
      levelTenths: 35,
      dueOn: '2027-12-31',
      reason: 'Beslist door het college.',
    });
    expect(page.text()).toContain('Het streefniveau is bepaald.');
  });

  it('are set for all controls at once, for the first time by revision 0', async () => {
    const api = known().answer(`POST ${route}`, { revision: 1 });
    const page = await openPage(address, api);
    await page.press('Een streefniveau bepalen voor alle controls');
    await page.type('Niveau', '4.5');
    await page.press('Bewaren');
    const [sent] = api.requests(`POST ${route}`);
    expect(sent?.headers.get('If-Match')).toBe('"0"');
    expect(sent?.body).toMatchObject({ controlCode: null, levelTenths: 45, dueOn: null });
  });

  it('refuse what is no level, beside the field, and send nothing', async () => {
    const api = known();
    const page = await openPage(address, api);
    await page.press('Een streefniveau bepalen voor alle controls');
    await page.type('Niveau', '5,5');
    await page.press('Bewaren');
    expect(page.text()).toContain(
      'Geef een niveau van 1 tot 5 met hoogstens één cijfer na de komma, zoals 3,5.',
    );
    expect(api.requests(`POST ${route}`)).toHaveLength(0);
  });

  it('are taken away only after a question that says what holds then', async () => {
    const api = known().answer(`POST ${route}`, { revision: 3 });
    const page = await openPage(address, api);
    await page.press('Het streefniveau voor control 3 Zorgvuldig omgaan met informatie weghalen');
    expect(page.text()).toContain('Het streefniveau 4,5 van Zorgbedrijf weghalen?');
    expect(page.text()).toContain('Vanaf dan geldt weer wat boven deze eenheid bepaald is.');
    await page.press('Het streefniveau weghalen');
    expect(api.requests(`POST ${route}`)[0]?.body).toMatchObject({
      controlCode: '3',
      levelTenths: null,
    });
    expect(page.text()).toContain('Het streefniveau is weggehaald.');
  });

  it('show what somebody else set meanwhile beside what one was about to set', async () => {
    const api = known().refuse(`POST ${route}`, 412, 'stale-revision', { head: 3 });
    const page = await openPage(address, api);
    await page.press('Het streefniveau voor control 3 Zorgvuldig omgaan met informatie wijzigen');
    await page.type('Niveau', '3,5');
    api.answer(`GET ${route}`, {
      ...targets,
      revisions: { '3': 3 },
      targets: targets.targets.map((target) =>
        target.controlCode === '3' ? { ...target, levelTenths: 48, dueOn: '2028-06-30' } : target,
      ),
    });
    await page.press('Bewaren');
    expect(page.text()).toContain('Het is nu 4,8, tegen 30 juni 2028.');
    expect(page.text()).toContain('Jij wilde er 3,5 van maken.');
    api.answer(`POST ${route}`, { revision: 4 });
    await page.press('Doorgaan met het mijne');
    const sent = api.requests(`POST ${route}`).at(-1);
    expect(sent?.headers.get('If-Match')).toBe('"3"');
    expect(sent?.body).toMatchObject({ levelTenths: 35 });
  });

  it('are set only in the present, and only where the own grant reaches', async () => {
    const page = await openPage(`${address}&on=2024-06-30`, known());
    expect(page.text()).toContain('Een streefniveau bepaal je in het heden.');
    expect(page.text()).not.toContain('Wijzigen');
    const { TestBed } = await import('@angular/core/testing');
    TestBed.resetTestingModule();
    const elsewhere = [
      { id: uuid(2), role: 'ciso', unitId: uuid(150), asAt: null, expiresAt: null },
    ];
    const reader = await openPage(address, known('ciso', { grants: elsewhere }));
    expect(reader.text()).toContain('hier bepaald');
    expect(reader.text()).not.toContain('Wijzigen');
  });

  it('say what went wrong and try again', async () => {
    const api = known().refuse(`GET ${route}`, 503, 'unavailable');
    const page = await openPage(address, api);
    expect(page.text()).toContain('De dienst kan nu niet antwoorden');
    api.answer(`GET ${route}`, targets);
    await page.press('Opnieuw proberen');
    expect(levels()).toHaveLength(4);
  });
});
