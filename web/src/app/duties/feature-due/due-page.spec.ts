import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const entity = { id: uuid(100), name: 'stad Antwerpen' };
const item = {
  kind: 'corrective-action',
  entity,
  duty: 'measure-continuity',
  milestone: null,
  about: 'Geen hersteltest gedaan',
  owner: 'Karim',
  on: '2026-10-15',
  daysLeft: -37,
  standing: 'past',
  illustrative: true,
};
const due = { on: '2026-11-21', within: 90, entities: [entity], items: [item] };
const known = () =>
  new FakeApi()
    .answer('GET /session', signedInAs('management'))
    .answer('GET /entities', { entities: [] })
    .answer('GET /duties/contradictions', { entities: [] })
    .answer('GET /duties/due', due);

describe('what falls due', () => {
  it('stands with what it is about, whose it is, and how late', async () => {
    const page = await openPage('/duties/due', known());
    expect(page.text()).toContain('1datum binnen 90 dagen, of voorbij en nog open1 is voorbij.');
    expect(page.text()).toContain('37 dagen te laat');
    const link = page.root.querySelector('ui-data-table tbody a');
    expect(link?.getAttribute('href')).toBe(`/duties/${entity.id}/actions`);
  });

  it('is asked for as the address says, and the file is of the same choice', async () => {
    const api = known();
    const page = await openPage(`/duties/due?within=365&kind=training&entity=${entity.id}`, api);
    const asked = api.requests('GET /duties/due').at(-1)?.url ?? '';
    expect(asked).toContain('within=365');
    expect(asked).toContain('kinds=training');
    expect(asked).toContain(`entity=${entity.id}`);
    const file = page.root.querySelector('a[href*="due/export"]');
    expect(file?.getAttribute('href')).toContain('kinds=training');
  });
});
