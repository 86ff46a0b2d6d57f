import type { EntityRegistrations, RegistrationView } from '@weerbaar/contracts';
import { startApi, type TestApi } from '../testing/api-harness';
import type { TestPerson } from '../testing/test-person';
import type { TestTenant } from '../testing/test-tenant';

const seen = (revision: number) => ({ 'if-match': `"${String(revision)}"` });
const data = {
  name: 'City',
  'company-number': '0207.500.123',
  address: 'Main square 1',
  email: 'soc@city.example',
  'ip-ranges': '193.191.0.0/16\n2001:db8::/32',
  phone: '+32 3 000 00 00',
  sector: 'Public administration',
  'member-states': 'BE',
};

describe('what a legal entity registers', () => {
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
    await classify('important');
  });

  const classify = (outcome: string, revision = 0) =>
    ciso.post(
      `/entities/${entity}/classifications`,
      {
        effectiveOn: '2025-01-01',
        answers: {},
        outcome,
        dutyClass: outcome === 'important' ? 'important' : null,
        reason: 'a test',
      },
      seen(revision),
    );
  const at = (): string => `/entities/${entity}/registrations/general`;
  const record = (body: object = {}, revision = 0) =>
    ciso.post(at(), { effectiveOn: '2025-03-01', data, ...body }, seen(revision));
  const send = (body: object = {}) =>
    ciso.post(`${at()}/notices`, { revision: 1, sentOn: '2025-03-10', reference: 'A-1', ...body });
  const shown = async (query = ''): Promise<RegistrationView | undefined> =>
    (await ciso.get<EntityRegistrations>(`/entities/${entity}/registrations${query}`)).body
      .registrations[0];

  it('is owed with its day and its fields, and nothing is known of it at first', async () => {
    expect(await shown()).toMatchObject({
      regime: 'general',
      revision: 0,
      dueOn: '2025-03-18',
      registeredOn: null,
      changeWithin: { unit: 'weeks', count: 2 },
      missing: Object.keys(data),
    });
    expect((await shown())?.daysLeft).toBeLessThan(0);
  });

  it('is made once its data were sent; a change afterwards has two weeks, and sending it ends them', async () => {
    expect((await record()).body).toMatchObject({ revision: 1, dueOn: '2025-03-15' });
    expect(await shown()).toMatchObject({ registeredOn: null, changeDueOn: null, untold: [] });
    expect((await send()).status).toBe(201);
    expect(await shown()).toMatchObject({ registeredOn: '2025-03-10', untold: [], daysLeft: null });
    const moved = { ...data, address: 'Station street 2' };
    const changed = await record({ effectiveOn: '2026-01-05', data: moved }, 1);
    expect(changed.body).toMatchObject({ revision: 2, dueOn: '2026-01-19' });
    expect(await shown('?on=2026-01-09')).toMatchObject({
      changeDueOn: '2026-01-19',
      daysLeft: 10,
      untold: [2],
      versions: [{ changed: ['address'] }, { revision: 1 }],
    });
    await send({ revision: 2, sentOn: '2026-01-12' });
    expect(await shown()).toMatchObject({ changeDueOn: null, untold: [], notices: [{}, {}] });
    const again = await send({ revision: 2, sentOn: '2026-01-13' });
    expect([again.status, again.body['code']]).toEqual([409, 'registration-already-sent']);
  });

  it.each([
    ['a day to come', { effectiveOn: '2090-01-01' }, 'in-the-future'],
    [
      'addresses that are none',
      { data: { ...data, 'ip-ranges': '193.191.0.300' } },
      'no-address-range',
    ],
    ['an address that is none', { data: { ...data, email: 'soc' } }, 'no-email'],
    [
      'a country outside the union',
      { data: { ...data, 'member-states': 'BE, US' } },
      'no-member-state',
    ],
    ['what nobody asks', { data: { colour: 'red' } }, 'unknown-field'],
    ['nothing at all', { data: {} }, 'nothing-changes'],
  ])('refuses %s', async (_, body, code) => {
    const answer = await record(body);
    expect([answer.status, answer.body['code']]).toEqual([422, `registration-${code}`]);
  });

  it('refuses a change before the last one, and one by an old revision', async () => {
    await record();
    const moved = { ...data, address: 'Elsewhere' };
    const early = await record({ data: moved, effectiveOn: '2025-02-01' }, 1);
    expect(early.body['code']).toBe('registration-before-the-last');
    const late = await record({ data: moved }, 0);
    expect([late.status, late.body['current']]).toMatchObject([412, { revision: 1 }]);
  });

  it('is not sent while a field is empty, before it was so, or when nobody recorded it', async () => {
    await record({ data: { ...data, phone: '' } });
    const incomplete = await send();
    expect([incomplete.status, incomplete.body['missing']]).toEqual([422, ['phone']]);
    await record({ effectiveOn: '2025-03-02' }, 1);
    const early = await send({ revision: 2, sentOn: '2025-03-01' });
    expect(early.body['code']).toBe('registration-sent-before');
    expect((await send({ revision: 7 })).body['code']).toBe('registration-revision-unknown');
  });

  it('is not recorded where the law asks for none', async () => {
    await classify('not-in-scope', 1);
    expect((await record()).body['code']).toBe('registration-not-owed');
    const strange = await ciso.post(
      `/entities/${entity}/registrations/nonsense`,
      { effectiveOn: '2025-03-01', data },
      seen(0),
    );
    expect(strange.status).toBe(404);
  });

  it('is read by whoever sees the entity and recorded by the CISO alone', async () => {
    const lead = await tenant.aPerson('unit-lead', entity);
    const { body } = await lead.get<EntityRegistrations>(`/entities/${entity}/registrations`);
    expect(body.recordable).toBe(false);
    const answer = await lead.post(at(), { effectiveOn: '2025-03-01', data }, seen(0));
    expect(answer.status).toBe(403);
  });

  it('is taken along as a file, field by field, with the day on which it was sent', async () => {
    await record();
    await send();
    const { text } = await ciso.get(`/entities/${entity}/registrations/export?format=csv`);
    expect(text).toContain('"general","1","2025-03-01","address","Main square 1"');
    expect(text).toContain('"2025-03-15","2025-03-10"');
  });
});
