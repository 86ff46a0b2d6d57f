import type { DueList } from '@weerbaar/contracts';
import { type CalendarDate, addDays } from '@weerbaar/kernel';
import { startApi, type TestApi } from '../../testing/api-harness';
import type { TestPerson } from '../../testing/test-person';
import type { TestTenant } from '../../testing/test-tenant';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { dutyDates } from './duty-dates';

const seen = (revision: number) => ({ 'if-match': `"${String(revision)}"` });
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(
  new Date(),
) as CalendarDate;

describe('what falls due for legal entities', () => {
  let api: TestApi;
  let tenant: TestTenant;
  let ciso: TestPerson;
  let entity: string;
  beforeAll(async () => (api = await startApi()));
  afterAll(() => api.stop());
  beforeEach(async () => {
    tenant = await api.aTenant();
    ciso = await tenant.aPerson('ciso');
    entity = await tenant.aUnit({ name: 'The city', legalEntity: true });
    await ciso.post(
      `/entities/${entity}/classifications`,
      {
        effectiveOn: '2025-01-01',
        answers: {},
        outcome: 'important',
        dutyClass: 'important',
        reason: 'a test',
        reviewOn: addDays(today, 30),
      },
      seen(0),
    );
    await ciso.post(
      `/entities/${entity}/duties/written-policy/states`,
      {
        effectiveOn: '2025-03-01',
        status: 'partly',
        owner: ciso.id,
        dueOn: addDays(today, 10),
        reviewOn: addDays(today, 200),
      },
      seen(0),
    );
    await ciso.post(`/entities/${entity}/mandates`, {
      member: 'Ann Peeters',
      from: addDays(today, -20),
      until: addDays(today, 300),
    });
    const { body } = await ciso.post(`/entities/${entity}/corrective-actions`, {
      finding: 'No restore test',
      foundOn: '2026-01-10',
    });
    await ciso.post(
      `/corrective-actions/${String(body['id'])}/steps`,
      {
        kind: 'plan',
        on: '2026-01-10',
        measure: 'Test',
        owner: ciso.id,
        dueOn: addDays(today, -5),
      },
      seen(1),
    );
  });

  const due = async (query = '', reader = ciso): Promise<DueList> =>
    (await reader.get<DueList>(`/duties/due${query}`)).body;

  it('is told of every kind, what is past first, with whose it is and what it is about', async () => {
    const { items, within, entities } = await due();
    expect([within, entities.map(({ name }) => name)]).toEqual([90, ['The city']]);
    expect(items.map(({ kind, about, owner }) => [kind, about, owner !== null])).toEqual([
      ['registration', '', false],
      ['corrective-action', 'No restore test', true],
      ['duty', '', true],
      ['review', '', false],
    ]);
    expect(items.map(({ daysLeft }) => daysLeft).slice(1)).toEqual([-5, 10, 30]);
    const year = (await due('?within=365')).items;
    expect(year.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['training', 'mandate-end', 'review']),
    );
    expect(year.find(({ kind }) => kind === 'training')?.about).toBe('Ann Peeters');
  });

  it('is narrowed to kinds and to one entity', async () => {
    expect((await due('?kinds=review,duty')).items.map(({ kind }) => kind)).toEqual([
      'duty',
      'review',
    ]);
    const other = await tenant.aUnit({ legalEntity: true });
    expect((await due(`?entity=${other}`)).items).toEqual([]);
  });

  it('is for the entities that somebody may see', async () => {
    const stranger = await tenant.aPerson('unit-lead', await tenant.aUnit({ legalEntity: true }));
    expect((await due('', stranger)).items).toEqual([]);
    const database = api.app.get(TenantDatabase);
    const asked = { on: today, within: 90 };
    const of = (person: TestPerson) =>
      dutyDates(database, { tenantId: tenant.id, personId: person.id, today }, asked);
    expect((await of(ciso)).map(({ kind }) => kind)).toEqual([
      'registration',
      'corrective-action',
      'duty',
      'review',
    ]);
    expect(await of(stranger)).toEqual([]);
  });

  it('knows a registration and its changes, by the notices that were sent', async () => {
    const data = {
      name: 'City',
      'company-number': '1',
      address: 'x',
      email: 'a@b.example',
      'ip-ranges': '10.0.0.1',
      phone: '1',
      sector: 'x',
      'member-states': 'BE',
    };
    const at = `/entities/${entity}/registrations/general`;
    await ciso.post(at, { effectiveOn: addDays(today, -40), data }, seen(0));
    await ciso.post(`${at}/notices`, { revision: 1, sentOn: addDays(today, -39) });
    const kinds = async () => (await due()).items.map(({ kind }) => kind);
    expect(await kinds()).not.toContain('registration');
    await ciso.post(
      at,
      { effectiveOn: addDays(today, -4), data: { ...data, phone: '2' } },
      seen(1),
    );
    const change = (await due()).items.find(({ kind }) => kind === 'registration-change');
    expect(change).toMatchObject({ on: addDays(today, 10), duty: 'registration-general-changes' });
    await ciso.post(`${at}/notices`, { revision: 2, sentOn: today });
    expect(await kinds()).not.toContain('registration-change');
  });

  it('is taken along as a file', async () => {
    const { text } = await ciso.get('/duties/due/export?format=csv');
    expect(text).toContain('"corrective-action","The city"');
    expect(text).toContain('"Risicoanalyse en beveiligingsbeleid op papier","');
  });
});
