import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const entity = { id: uuid(100), name: 'stad Antwerpen' };
const action = {
  id: uuid(200),
  entity,
  recordable: true,
  revision: 1,
  stage: 'found',
  finding: 'Geen hersteltest gedaan',
  foundOn: '2026-06-15',
  duty: 'measure-continuity',
  measure: null,
  owner: null,
  ownerName: null,
  dueOn: null,
  retestOn: null,
  carriedOutOn: null,
  closedOn: null,
  proven: false,
  daysLeft: null,
  illustrative: false,
  files: 0,
  steps: [
    {
      number: 1,
      on: '2026-06-15',
      kind: 'find',
      recordedAt: '2026-06-15T08:00:00Z',
      recordedBy: 'Karim',
      text: 'Geen hersteltest gedaan',
      passed: null,
    },
  ],
};
const known = (over: object = {}) =>
  new FakeApi()
    .answer('GET /session', signedInAs('ciso'))
    .answer('GET /entities', { entities: [] })
    .answer('GET /corrective-actions', { on: '2026-11-21', actions: [{ ...action, ...over }] })
    .answer(`GET /entities/${entity.id}/owners`, { people: [{ id: uuid(7), name: 'Karim' }] })
    .answer('GET /attachments', { attachments: [] });
const address = `/duties/actions/${action.id}`;
const steps = `POST /corrective-actions/${action.id}/steps`;

describe('a corrective action', () => {
  it('offers what its stage allows, and says who wrote what down', async () => {
    const page = await openPage(address, known());
    const offered = [...page.root.querySelectorAll('main button, .page button')].map((button) =>
      button.textContent.trim(),
    );
    expect(offered).toEqual(expect.arrayContaining(['Plannen', 'Zonder gevolg laten']));
    expect(offered).not.toContain('Afsluiten');
    expect(page.text()).toContain('vastgelegd door Karim');
  });

  it('is planned by the revision that was seen; what the rules refuse is said in words', async () => {
    const api = known().refuse(steps, 422, 'correction-owner-missing');
    const page = await openPage(address, api);
    await page.press('Plannen');
    await page.type('Wat gedaan zal worden', 'Een hersteltest doen');
    await page.type('Tegen', '31/12/2026');
    await page.press('Bewaren');
    const [sent] = api.requests(steps);
    expect(sent?.headers.get('If-Match')).toBe('"1"');
    expect(sent?.body).toMatchObject({
      kind: 'plan',
      measure: 'Een hersteltest doen',
      dueOn: '2026-12-31',
      owner: null,
    });
    expect(page.text()).toContain('Kies wie verantwoordelijk is.');
  });

  it('closes only after a test that passed', async () => {
    const carried = { stage: 'carried-out', measure: 'x', ownerName: 'Karim', dueOn: '2026-12-31' };
    const page = await openPage(address, known(carried));
    expect(page.text()).not.toContain('Afsluiten');
    const { TestBed } = await import('@angular/core/testing');
    TestBed.resetTestingModule();
    const proven = await openPage(address, known({ ...carried, proven: true }));
    expect(proven.text()).toContain('Afsluiten');
  });

  it('stands in a list that shows what is open, and what is late when asked', async () => {
    const late = { stage: 'planned', dueOn: '2026-10-15', daysLeft: -37, ownerName: 'Karim' };
    const page = await openPage('/duties/actions?show=late', known(late));
    expect(page.text()).toContain('1tekortkoming moet nog hersteld worden1 is te laat.');
    expect(page.text()).toContain('37 dagen te laat');
    const { TestBed } = await import('@angular/core/testing');
    TestBed.resetTestingModule();
    const none = await openPage('/duties/actions?show=late', known());
    expect(none.text()).toContain('Met deze keuze staat hier niets.');
  });
});
