import type { UnitSheet } from '@weerbaar/contracts';
import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { testDay, testUnit, unitTree, unitView } from '../../../testing/score-messages';
import { signedInAs, uuid } from '../../../testing/sessions';

const control = (
  code: string,
  over: Partial<UnitSheet['controls'][number]> = {},
): UnitSheet['controls'][number] => ({
  code,
  maturity: { numerator: '5', denominator: '2' },
  coverage: { applicable: 5, own: 4, inherited: 0, shared: 0, missing: 1 },
  noneInGroup: false,
  targetTenths: 40,
  ...over,
});
const sheet = (over: Partial<UnitSheet> = {}): UnitSheet => ({
  unit: { id: testUnit, name: 'Bibliotheek', assessesItself: true, scorable: true },
  path: [{ id: testUnit, name: 'Bibliotheek' }],
  on: testDay,
  group: 3,
  maturity: { numerator: '5', denominator: '2' },
  coverage: { applicable: 10, own: 8, inherited: 0, shared: 0, missing: 2 },
  controls: [
    control('1', { targetTenths: 20 }),
    control('4'),
    control('13', {
      maturity: null,
      noneInGroup: true,
      coverage: { applicable: 0, own: 0, inherited: 0, shared: 0, missing: 0 },
    }),
  ],
  ...over,
});

const serving = (told = sheet()): FakeApi =>
  new FakeApi()
    .answer('GET /session', signedInAs('unit-lead'))
    .answer(
      'GET /units',
      unitTree(unitView(), unitView({ id: uuid(101), parentId: testUnit, name: 'Jeugd' })),
    )
    .answer(`GET /units/${testUnit}/scores`, told);

describe('the controls of a unit', () => {
  it('answers first how many are at their target and where most is to be done', async () => {
    const page = await openPage('/maturity', serving());
    expect(page.text()).toContain(
      '1 van de 2 controls halen hun streefniveau; het verst te gaan heeft 4 Systemen veilig ingesteld, nog 1,5',
    );
    expect(page.text()).toContain('8 van de 10 maatregelen beoordeeld (80');
  });

  it('leads into a control with the scope of this page', async () => {
    const page = await openPage(`/maturity?unit=${testUnit}&ig=2`, serving());
    const link = [...page.root.querySelectorAll('ui-data-table a')].find((one) =>
      one.textContent.includes('Systemen'),
    );
    expect(link?.getAttribute('href')).toBe(`/maturity/4?unit=${testUnit}&ig=2`);
  });

  it('calls a control outside the group none in this group, not a gap', async () => {
    const page = await openPage('/maturity?ig=1', serving());
    const line = [...page.root.querySelectorAll('tbody tr')].find((one) =>
      one.textContent.includes('Indringers'),
    );
    expect(line?.textContent).toContain('geen in deze groep');
  });

  it('sends one on from a unit that only groups others', async () => {
    const told = sheet({ unit: { ...sheet().unit, assessesItself: false } });
    const page = await openPage('/maturity', serving(told));
    expect(page.text()).toContain(
      'Bibliotheek groepeert andere eenheden en wordt zelf niet beoordeeld',
    );
    const links = [...page.root.querySelectorAll('ui-empty-state a')];
    expect(links.map((link) => link.textContent)).toEqual(['Jeugd']);
  });

  it('says what went wrong', async () => {
    const page = await openPage(
      '/maturity',
      serving().refuse(`GET /units/${testUnit}/scores`, 404, 'not-found'),
    );
    expect(page.text()).toContain('Wat je zoekt bestaat niet, of je mag het niet zien.');
  });
});
