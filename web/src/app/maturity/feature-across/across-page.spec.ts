import type { SafeguardAcross } from '@weerbaar/contracts';
import { FakeApi } from '../../../testing/fake-api';
import { openPage, type OpenPage } from '../../../testing/open-page';
import {
  providedBy,
  safeguardRow,
  testDay,
  testUnit,
  unitTree,
  unitView,
} from '../../../testing/score-messages';
import { signedInAs, uuid } from '../../../testing/sessions';

type UnitRow = SafeguardAcross['units'][number];

const unit = (n: number, name: string, over: Partial<UnitRow> = {}): UnitRow => ({
  ...safeguardRow(),
  unitId: uuid(n),
  unitName: name,
  unitPath: 'groep',
  scorable: true,
  targetTenths: 30,
  revision: n,
  ...over,
});
const low = { kind: 'scored', documentation: 2, implementation: 2, source: 'own' } as const;
const units = [
  unit(1, 'Bibliotheek'),
  unit(2, 'Cultuur', { standing: low }),
  unit(3, 'Onthaal', {
    responsibility: providedBy('inherited'),
    standing: { ...low, source: 'inherited' },
  }),
];

const serving = (session = signedInAs('unit-lead'), rows = units): FakeApi =>
  new FakeApi()
    .answer('GET /session', session)
    .answer('GET /units', unitTree(unitView()))
    .answer('GET /safeguards/4.1', { code: '4.1', on: testDay, units: rows });

const shown = (page: OpenPage) =>
  [...page.root.querySelectorAll('[data-unit] a')].map((link) => link.textContent.trim());

async function space(page: OpenPage, ...rows: readonly number[]): Promise<void> {
  for (const row of rows) {
    const cell = page.root.querySelectorAll('tbody tr')[row]?.querySelector('td');
    cell?.dispatchEvent(
      new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }),
    );
    await page.settle();
  }
}

describe('one safeguard across units', () => {
  it('answers first how many units are at their target', async () => {
    const page = await openPage('/safeguards/4.1', serving());
    expect(page.text()).toContain('0 van de 3 eenheden halen hun streefniveau');
    expect(page.text()).toContain('2 van de 3 eenheden beoordeeld');
    expect(shown(page)).toEqual(['Bibliotheek', 'Cultuur', 'Onthaal']);
  });

  it('asks for the units below the one of the scope', async () => {
    const api = serving();
    await openPage(`/safeguards/4.1?unit=${testUnit}`, api);
    expect(api.requests('GET /safeguards/4.1')[0]?.url).toContain(`unit=${testUnit}`);
  });

  it('shows only what is missing when the address says so', async () => {
    const page = await openPage('/safeguards/4.1?show=missing', serving());
    expect(shown(page)).toEqual(['Bibliotheek']);
  });

  it('sets the same answer in many units in one action, picked with the space bar', async () => {
    const api = serving().answer('POST /assessments', { recorded: 2, stale: [] });
    const page = await openPage('/safeguards/4.1', api);
    await space(page, 0, 1, 2);
    expect(page.text()).toContain('3 eenheden gekozen');
    await page.press('Zelfde antwoord voor 2 eenheden…');
    for (const group of page.root.querySelectorAll('ui-dialog-frame app-level-choice')) {
      group.querySelectorAll('button')[2]?.click();
    }
    await page.settle();
    await page.press('2 antwoorden vastleggen');
    expect(api.requests('POST /assessments')[0]?.body).toMatchObject({
      effectiveOn: testDay,
      pairs: [
        { unitId: uuid(1), code: '4.1', seen: 1 },
        { unitId: uuid(2), code: '4.1', seen: 2 },
      ],
    });
    expect(api.requests('GET /safeguards/4.1')).toHaveLength(2);
    expect(page.text()).toContain('2 antwoorden vastgelegd.');
  });

  it('calls the units that somebody changed meanwhile by their name, with the choice to skip them', async () => {
    const stale = [{ unitId: uuid(2), code: '4.1', head: 9 }];
    const api = serving().refuse('POST /assessments', 412, 'stale-revision', { stale });
    const page = await openPage('/safeguards/4.1', api);
    await space(page, 0, 1);
    await page.press('Zelfde antwoord voor 2 eenheden…');
    for (const group of page.root.querySelectorAll('ui-dialog-frame app-level-choice')) {
      group.querySelectorAll('button')[2]?.click();
    }
    await page.settle();
    await page.press('2 antwoorden vastleggen');
    expect(page.root.querySelector('ui-problem-notice li')?.textContent).toBe('Cultuur');
    api.answer('POST /assessments', { recorded: 1, stale });
    await page.press('Deze overslaan en de andere 1 vastleggen');
    expect(api.requests('POST /assessments')[1]?.body).toMatchObject({ skipStale: true });
  });

  it('lets who may only read pick nothing', async () => {
    const page = await openPage('/safeguards/4.1', serving(signedInAs('management')));
    await space(page, 0);
    expect(page.root.querySelector('tbody [type=checkbox]')).toBeNull();
    expect(page.text()).not.toContain('gekozen');
  });

  it('takes no answers for an earlier day before one asks for it', async () => {
    const page = await openPage('/safeguards/4.1?on=2024-03-31', serving());
    await space(page, 0);
    expect(page.text()).not.toContain('gekozen');
    await page.press('Antwoorden geven vanaf 31 maart 2024');
    await space(page, 0);
    expect(page.text()).toContain('1 eenheid gekozen');
  });

  it('tells when no unit is there to show', async () => {
    const page = await openPage('/safeguards/4.1', serving(signedInAs('ciso'), []));
    expect(page.text()).toContain('Geen eenheid om te tonen');
  });
});
