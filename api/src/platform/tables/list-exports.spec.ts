import { parse } from 'csv-parse/sync';
import { startApi, type TestApi } from '../../testing/api-harness';
import type { TestPerson } from '../../testing/test-person';
import type { TestTenant } from '../../testing/test-tenant';

let api: TestApi;
let tenant: TestTenant;
let ciso: TestPerson;
let unit: string;
beforeAll(async () => {
  api = await startApi();
  tenant = await api.aTenant();
  ciso = await tenant.aPerson('ciso');
  unit = await tenant.aUnit({ name: '=cmd|calc' });
});
afterAll(() => api.stop());

/** The rows of a file, by the names of its columns. */
async function rowsOf(path: string, by = ciso): Promise<Record<string, string>[]> {
  const answer = await by.get(`${path}${path.includes('?') ? '&' : '?'}format=csv`);
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  return parse(answer.text, { bom: true, columns: true });
}

describe.each([
  ['/people/export', 'people-'],
  ['/units/export', 'units-'],
  ['/landmarks/export', 'landmarks-'],
  ['/services/export', 'services-'],
  ['/contacts/export', 'contacts-'],
  ['/notifications/export', 'notifications-'],
  ['targets', 'targets-cis-8.1-'],
])('the file of %s', (path, name) => {
  const at = (): string => (path === 'targets' ? `/units/${tenant.root}/targets/export` : path);

  it('is to be saved under a name that tells what it is, as a workbook as well', async () => {
    const sheet = await ciso.get(`${at()}?format=xlsx`);
    expect([sheet.status, sheet.text.slice(0, 2)]).toEqual([200, 'PK']);
    expect(sheet.headers['content-disposition']).toMatch(
      new RegExp(`^attachment; filename="?${name}.*\\.xlsx`),
    );
    expect((await ciso.get(`${at()}?format=pdf`)).status).toBe(422);
  });
});

describe('the file of people', () => {
  it('says of each what the list says, and nothing in it is a formula', async () => {
    const auditor = await tenant.aPerson('auditor', unit, {
      asAt: '2024-12-31',
      expiresAt: new Date('2099-01-01T00:00:00Z'),
    });
    await api.superuser.query("update person set name = '+SUM(1)' where id = $1", [auditor.id]);
    const { body } = await ciso.get<{ people: { id: string; lastSeenAt: string }[] }>('/people');
    const rows = await rowsOf('/people/export');
    expect(rows.map((row) => row['id'])).toEqual(body.people.map((person) => person.id));
    expect(rows.find((row) => row['id'] === auditor.id)).toEqual({
      id: auditor.id,
      name: "'+SUM(1)",
      email: auditor.email,
      roles: 'auditor on =cmd|calc, as at 2024-12-31, until 2099-01-01T00:00:00.000Z',
      state: 'invited',
      second_factor: 'false',
      last_seen_at: body.people.find((person) => person.id === auditor.id)?.lastSeenAt,
    });
  });

  it('is refused to whom the list is refused', async () => {
    const lead = await tenant.aPerson('unit-lead', unit);
    expect((await lead.get('/people/export')).status).toBe(403);
  });
});

describe('the file of units', () => {
  it('has the tree in its order, without what its reader may not see', async () => {
    const lead = await tenant.aPerson('unit-lead', unit);
    expect(await rowsOf('/units/export', lead)).toEqual([
      {
        id: tenant.root,
        parent_id: '',
        name: 'Group',
        legal_entity: '',
        company_number: '',
        weight: '',
        assesses_itself: '',
        archived: '',
      },
      {
        id: unit,
        parent_id: tenant.root,
        name: "'=cmd|calc",
        legal_entity: 'false',
        company_number: '',
        weight: '1',
        assesses_itself: 'true',
        archived: 'false',
      },
    ]);
  });

  it('is the one of the day that was asked for', async () => {
    expect(await rowsOf('/units/export?on=2019-12-31')).toEqual([]);
    expect(await rowsOf('/units/export?on=2020-01-01')).toHaveLength(2);
  });

  it('writes a company number so that its first zero stays', async () => {
    await api.superuser.query(
      "update unit_period set company_number = '0207500123' where tenant_id = $1 and unit_id = $2",
      [tenant.id, unit],
    );
    const rows = await rowsOf('/units/export');
    expect(rows.at(-1)?.['company_number']).toBe('0207.500.123');
  });
});

describe('the file of landmarks', () => {
  it('has both titles, the source, and how many files there are', async () => {
    const office = await tenant.aPerson('programme-office');
    await office.post('/landmarks', {
      on: '2022-12-06',
      titleNl: 'Aanval',
      titleEn: 'Attack',
      source: '@news',
    });
    expect(await rowsOf('/landmarks/export')).toMatchObject([
      {
        date: '2022-12-06',
        title_nl: 'Aanval',
        title_en: 'Attack',
        source: "'@news",
        illustrative: 'false',
        files: '0',
      },
    ]);
    const auditor = await tenant.aPerson('auditor', tenant.root, {
      asAt: '2022-12-05',
      expiresAt: new Date('2099-01-01'),
    });
    expect(await rowsOf('/landmarks/export', auditor)).toEqual([]);
  });
});

describe('the file of targets', () => {
  it('says for every control what holds, and where it was set', async () => {
    const set = (at: string, controlCode: string | null, levelTenths: number): Promise<unknown> =>
      ciso.post(
        `/units/${at}/targets`,
        { controlCode, effectiveOn: '2025-01-01', levelTenths, dueOn: '2027-12-31' },
        { 'if-match': '"0"' },
      );
    await set(tenant.root, null, 35);
    await set(unit, '3', 40);
    const rows = await rowsOf(`/units/${unit}/targets/export`);
    expect(rows).toHaveLength(19);
    const above = {
      level: '3.5',
      due_on: '2027-12-31',
      set_for: '*',
      set_at_id: tenant.root,
      set_at: 'Group',
    };
    expect(rows[0]).toEqual({ control: '*', ...above });
    expect(rows[1]).toEqual({ control: '1', ...above });
    expect(rows[3]).toMatchObject({ control: '3', level: '4', set_for: '3', set_at_id: unit });
    const before = await rowsOf(`/units/${unit}/targets/export?on=2024-12-31`);
    expect(new Set(before.map((row) => row['level']))).toEqual(new Set(['']));
  });

  it('is not there of a unit that may not be seen', async () => {
    const lead = await tenant.aPerson('unit-lead', unit);
    expect((await lead.get(`/units/${tenant.root}/targets/export`)).status).toBe(404);
  });
});
