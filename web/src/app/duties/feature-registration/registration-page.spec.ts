import { FakeApi } from '../../../testing/fake-api';
import { openPage } from '../../../testing/open-page';
import { signedInAs, uuid } from '../../../testing/sessions';

const entity = { id: uuid(100), name: 'stad Antwerpen', companyNumber: '0207500123' };
const version = (revision: number, more: object = {}) => ({
  revision,
  effectiveOn: '2025-03-01',
  recordedAt: '2025-03-01T08:00:00Z',
  recordedBy: 'Karim',
  data: { name: 'Stad', phone: '1' },
  changed: ['name', 'phone'],
  dueOn: '2025-03-15',
  note: '',
  illustrative: false,
  ...more,
});
const general = {
  regime: 'general',
  fields: ['name', 'ip-ranges', 'phone'],
  fieldsIfAny: [],
  changeWithin: { unit: 'weeks', count: 2 },
  revision: 2,
  data: { name: 'Stad', 'ip-ranges': '10.0.0.0/8', phone: '2' },
  missing: [],
  dueOn: '2025-03-18',
  registeredOn: '2025-03-10',
  changeDueOn: '2026-11-30',
  daysLeft: 9,
  untold: [2],
  versions: [
    version(2, { effectiveOn: '2026-11-16', changed: ['phone'], dueOn: '2026-11-30' }),
    version(1),
  ],
  notices: [
    {
      id: uuid(400),
      revision: 1,
      sentOn: '2025-03-10',
      reference: 'A-1',
      recordedAt: '2025-03-10T08:00:00Z',
      recordedBy: 'Karim',
      illustrative: false,
    },
  ],
};
const path = `/entities/${entity.id}/registrations`;
const known = (over: object = {}) =>
  new FakeApi().answer('GET /session', signedInAs('ciso')).answer(`GET ${path}`, {
    on: '2026-11-21',
    entity,
    recordable: true,
    registrations: [{ ...general, ...over }],
  });
const address = `/duties/${entity.id}/registration`;

describe('what an entity registers', () => {
  it('stands with the day by which a change must be given, and its history', async () => {
    const page = await openPage(address, known());
    expect(page.text()).toContain('Een wijziging moet doorgegeven worden tegen 30 november 2026.');
    expect(page.text()).toContain('(nog 9 dagen)');
    expect(page.text()).toContain('Vanaf 16 nov 2026: Telefoonnummer');
    expect(page.text()).toContain('door te geven tegen 30 nov 2026');
    expect(page.text()).toContain('doorgegeven op 10 mrt 2025');
  });

  it('notes that the last version was sent', async () => {
    const to = `POST ${path}/general/notices`;
    const api = known().answer(to, { id: uuid(401) }, 201);
    const page = await openPage(address, api);
    await page.press('Noteren dat ze doorgegeven zijn');
    await page.type('Referentie', 'A-2');
    await page.press('Bewaren');
    expect(api.requests(to)[0]?.body).toMatchObject({ revision: 2, reference: 'A-2' });
    expect(page.text()).toContain('Genoteerd dat de gegevens doorgegeven zijn.');
  });

  it('says beside the field what is wrong with it', async () => {
    const to = `POST ${path}/general`;
    const api = known().refuse(to, 422, 'registration-no-address-range', { field: 'ip-ranges' });
    const page = await openPage(address, api);
    await page.press('De gegevens wijzigen');
    await page.type('IP-bereiken', 'het netwerk');
    await page.press('Bewaren');
    expect(api.requests(to)[0]?.headers.get('If-Match')).toBe('"2"');
    const field = page.root.querySelector('textarea[aria-invalid="true"]');
    expect(field).not.toBeNull();
    expect(page.text()).toContain('Geef IP-adressen of bereiken, één per lijn');
  });

  it('cannot be sent while something is missing, and says what', async () => {
    const page = await openPage(
      address,
      known({ missing: ['phone'], registeredOn: null, changeDueOn: null, notices: [] }),
    );
    expect(page.text()).toContain('Ontbreekt nog voor dit doorgegeven kan worden: Telefoonnummer.');
    expect(page.text()).not.toContain('Noteren dat ze doorgegeven zijn');
  });
});
