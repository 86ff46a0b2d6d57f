import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const [network, deaths, unit] = [uuid(500), uuid(501), uuid(502)];
const base = {
  revision: 3,
  unit: { id: unit, name: 'Loketwerking' },
  entity: { id: uuid(503), name: 'stad Antwerpen' },
  legalDuty: false,
  legalBasis: '',
  annexService: null,
  citizenImpact: 'none',
  rtoMinutes: 240,
  rpoMinutes: null,
  workaround: '',
  illustrative: true,
  texts: { nl: null, en: null },
  needs: [] as object[],
  neededBy: [] as object[],
  criticality: 'low',
  grounds: [] as string[],
  raisedBy: [] as object[],
  editable: true,
};
const services = [
  {
    ...{ ...base, id: deaths, name: 'Aangifte van overlijden', legalDuty: true },
    ...{ criticality: 'critical', grounds: ['citizen-impact'], citizenImpact: 'severe' },
    legalBasis: 'een wet',
    texts: { nl: { name: 'Overlijden aangeven', description: '' }, en: null },
    needs: [
      { kind: 'service', id: network, name: 'Netwerk' },
      { kind: 'unit', id: null, name: null },
      { kind: 'supplier', id: null, name: 'Kabelbedrijf' },
    ],
  },
  {
    ...{ ...base, id: network, name: 'Netwerk', unit: null, entity: null, editable: false },
    ...{ criticality: 'critical', grounds: ['needed-by'] },
    raisedBy: [{ id: deaths, name: 'Aangifte van overlijden' }],
    neededBy: [{ id: deaths, name: 'Aangifte van overlijden' }],
  },
];
const known = (all: object[] = services) =>
  new FakeApi()
    .answer('GET /session', signedInAs('ciso'))
    .answer('GET /services', { services: all })
    .answer('GET /units', { on: '2026-11-22', units: [] });

describe('the register of services', () => {
  it('tells how many are critical, and for whose sake', async () => {
    const page = await openPage('/services', known());
    expect(page.text()).toContain('2diensten staan in het register.');
    expect(page.text()).toContain('2 ervan zijn kritiek.');
    expect(page.text()).toContain('kunnen niet zonder: Aangifte van overlijden');
    expect(page.text()).toContain('een eenheid die je niet ziet');
  });

  it('says what to do while it is empty', async () => {
    const page = await openPage('/services', known([]));
    expect(page.text()).toContain('Er is nog geen dienst genoteerd');
  });
});

describe('a service', () => {
  it('shows what it needs and what needs it, with all that lies behind', async () => {
    const page = await openPage(`/services/${deaths}`, known());
    const branch = page.root.querySelector('app-service-branch')?.textContent ?? '';
    expect(branch).toContain('Netwerk');
    expect(branch).toContain('een eenheid die je niet ziet');
    expect(branch).toContain('Kabelbedrijf');
    expect(page.text()).toContain('4 uur');
    expect(page.text()).toContain('Zonder naam in beide talen');
  });

  it('offers no change to who may not make it', async () => {
    const page = await openPage(`/services/${network}`, known());
    expect(page.text()).toContain('Aangifte van overlijden');
    expect(page.text()).not.toContain('Dienst wijzigen');
  });

  it('is put right with hours as they are typed, and a refused circle shows its way round', async () => {
    const api = known().refuse(`PUT /services/${deaths}`, 422, 'service-cycle', {
      path: ['Overlijden', 'Netwerk', 'Overlijden'],
    });
    const page = await openPage(`/services/${deaths}`, api);
    await page.press('Dienst wijzigen');
    await page.type('Terug binnen, in uren (RTO)', '1,5');
    await page.press('Bewaren');
    const [sent] = api.requests(`PUT /services/${deaths}`);
    expect(sent?.headers.get('If-Match')).toBe('"3"');
    expect(sent?.body).toMatchObject({
      rtoMinutes: 90,
      unitId: unit,
      texts: { nl: { name: 'Overlijden aangeven' }, en: null },
      needs: [
        { kind: 'service', id: network },
        { kind: 'supplier', name: 'Kabelbedrijf' },
      ],
    });
    expect(page.root.querySelector('[role=dialog] [role=alert]')?.textContent).toContain(
      'Overlijden → Netwerk → Overlijden',
    );
  });
});
