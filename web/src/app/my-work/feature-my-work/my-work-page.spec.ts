import type { MyWork } from '@weerbaar/contracts';
import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { dayOf, testDay, testUnit } from '../../../testing/score-messages';
import { signedInAs, uuid } from '../../../testing/sessions';

const unit = (n: number, over: Partial<MyWork['units'][number]> = {}): MyWork['units'][number] => ({
  unitId: uuid(n),
  name: `Eenheid ${n}`,
  coverage: { applicable: 10, own: 7, inherited: 0, shared: 0, missing: 3 },
  waitingForProvider: 1,
  stale: 2,
  openControls: [{ code: '4', open: 2, firstOpen: '4.3' }],
  ...over,
});
const work = (over: Partial<MyWork> = {}): MyWork => ({
  on: testDay,
  units: [unit(100)],
  changed: [
    {
      unitId: testUnit,
      unitName: 'Eenheid 100',
      code: '4.1',
      kind: 'scored',
      documentation: 3,
      implementation: 2,
      effectiveOn: testDay,
      recordedAt: '2026-11-21T08:00:00.000Z',
      recordedBy: 'An Claes',
    },
  ],
  staleOldest: [
    { unitId: testUnit, unitName: 'Eenheid 100', code: '5.2', effectiveOn: dayOf('2024-01-01') },
  ],
  ...over,
});
const serving = (told: MyWork, role: 'unit-lead' | 'ciso' = 'unit-lead'): FakeApi =>
  new FakeApi().answer('GET /session', signedInAs(role)).answer('GET /my-work', told);

describe('my work', () => {
  it('answers first what waits, and leads into the first open safeguard with one click', async () => {
    const page = await openPage('/my-work', serving(work()));
    expect(page.text()).toMatch(/2\s*maatregelen wachten op je antwoord/);
    expect(page.text()).toContain('1 wacht op een dienstverlener');
    const start = [...page.root.querySelectorAll('a')].find((link) =>
      link.textContent.includes('Begin met de eerste'),
    );
    expect(start?.getAttribute('href')).toBe(`/maturity/4?unit=${testUnit}&at=4.3`);
  });

  it('forgets the day and the group of another page: it is about today', async () => {
    const page = await openPage('/my-work?on=2024-01-01&ig=1', serving(work()));
    const links = [...page.root.querySelectorAll('app-work-cards a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual([`/maturity?unit=${testUnit}`, `/maturity/4?unit=${testUnit}&at=4.3`]);
  });

  it('shows what others changed and what has become old', async () => {
    const page = await openPage('/my-work', serving(work()));
    expect(page.text()).toContain('documentatie 3, uitvoering 2');
    expect(page.text()).toContain('geldt sinds 1 jan 2024');
    const [changed, stale] = [...page.root.querySelectorAll('app-safeguard-lines a')];
    expect(changed?.getAttribute('href')).toBe(`/maturity/4/4.1?unit=${testUnit}`);
    expect(stale?.getAttribute('href')).toBe(`/maturity/5?unit=${testUnit}&at=5.2`);
  });

  it('is a table for who watches over many units, after the news', async () => {
    const many = work({ units: [1, 2, 3, 4, 5].map((n) => unit(n)) });
    const page = await openPage('/my-work', serving(many, 'ciso'));
    expect(page.text()).toMatch(/10\s*maatregelen wachten op een antwoord, in 5 van je eenheden/);
    expect(page.root.querySelectorAll('app-work-table tbody tr')).toHaveLength(5);
    expect(page.root.querySelector('.news-first')).not.toBeNull();
  });

  it('says so when all is done', async () => {
    const done = unit(100, { openControls: [], waitingForProvider: 0, stale: 0 });
    const page = await openPage(
      '/my-work',
      serving(work({ units: [done], changed: [], staleOldest: [] })),
    );
    expect(page.text()).toContain('Elke maatregel waarvoor jij instaat, heeft een antwoord');
    expect(page.text()).toContain('Geen enkel antwoord is ouder dan een jaar.');
    expect(page.text()).not.toContain('Begin met de eerste');
  });

  it('tells who has no unit yet what happens next', async () => {
    const page = await openPage('/my-work', serving(work({ units: [] })));
    expect(page.text()).toContain('Een beheerder wijst je een eenheid toe.');
  });
});
