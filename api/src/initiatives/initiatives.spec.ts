import type {
  BudgetView,
  InitiativeList,
  InitiativeView,
  MoneyRecorded,
} from '@weerbaar/contracts';
import { startApi, type TestApi } from '../testing/api-harness';
import type { TestPerson } from '../testing/test-person';
import type { TestTenant } from '../testing/test-tenant';

const nobody = '00000000-0000-7000-8000-000000000000';
const seen = (revision: number) => ({ 'if-match': `"${String(revision)}"` });

describe('the programme', () => {
  let api: TestApi;
  let tenant: TestTenant;
  let ciso: TestPerson;
  let unit: string;
  beforeAll(async () => (api = await startApi()));
  afterAll(() => api.stop());
  beforeEach(async () => {
    tenant = await api.aTenant();
    ciso = await tenant.aPerson('ciso');
    unit = await tenant.aUnit({ name: 'Digipolis' });
  });

  const stated = (changes: object = {}) => ({
    effectiveOn: '2023-01-01',
    title: 'Multi-factor authentication',
    kind: 'technical-project',
    unitId: unit,
    startsOn: '2023-01-01',
    endsOn: '2024-12-31',
    status: 'planned',
    ...changes,
  });
  async function added(code: string, changes: object = {}): Promise<string> {
    const answer = await ciso.post<MoneyRecorded>('/initiatives', { ...stated(changes), code });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body.id;
  }
  async function refusal(changes: object): Promise<object> {
    const answer = await ciso.post('/initiatives', { ...stated(changes), code: 'X' });
    expect([answer.status, answer.body['code']]).toEqual([422, 'money-refused']);
    return answer.body['refusal'] as object;
  }
  const shown = async (id: string, query = ''): Promise<InitiativeView> =>
    (await ciso.get<InitiativeView>(`/initiatives/${id}${query}`)).body;

  it('tells what an initiative is, where it stood on a day, and since when', async () => {
    const id = await added('MFA');
    const changed = stated({
      effectiveOn: '2023-06-01',
      status: 'running',
      milestones: [{ title: 'Pilot', dueOn: '2023-09-30', reachedOn: '2023-10-12' }],
      risks: [{ title: 'Nobody to do it', chance: 'high', impact: 'medium' }],
      lifts: [{ unitId: unit, code: '6.3', from: 2, to: 4, by: '2024-06-30' }],
      keys: [
        { code: '6.3', share: 6000 },
        { code: '6.5', share: 4000 },
      ],
    });
    expect((await ciso.put(`/initiatives/${id}`, changed, seen(1))).body).toEqual({
      id,
      revision: 2,
    });
    expect(await shown(id)).toMatchObject({
      code: 'MFA',
      status: 'running',
      unitName: 'Digipolis',
      lifts: [{ unitName: 'Digipolis', code: '6.3' }],
      history: [
        { status: 'planned', effectiveOn: '2023-01-01' },
        { status: 'running', effectiveOn: '2023-06-01' },
      ],
    });
    expect(await shown(id, '?on=2023-05-31')).toMatchObject({ status: 'planned', keys: [] });
    expect((await ciso.get(`/initiatives/${id}?on=2022-12-31`)).status).toBe(404);
    expect((await ciso.put(`/initiatives/${id}`, changed, seen(1))).status).toBe(412);
  });

  it('expects what was estimated, and no more once it is bound or spent', async () => {
    const office = await tenant.aPerson('programme-office');
    const line = await office.post<MoneyRecorded>('/budget/lines', {
      code: 'L',
      title: 'Line',
      unitId: unit,
    });
    const lineId = line.body.id;
    const id = await added('MFA', { estimates: [{ lineId, year: 2023, amount: 1000 }] });
    const cell = { lineId, year: 2023, initiativeId: id };
    const invoice = {
      ...{ supplier: 'Supplier', number: '1', kind: 'invoice', invoicedOn: '2023-02-01' },
      ...{ excluding: 300, vat: 0, reason: 'nothing decided yet' },
      shares: [{ ...cell, excluding: 300 }],
    };
    await office.post('/budget/expenses', invoice);
    const { body } = await office.get<BudgetView>('/budget');
    expect(body.cells).toEqual([
      { ...cell, decided: 0, spent: 300, paid: 0, open: 0, forecast: 700, free: -1000 },
    ]);
    expect(body.initiatives).toMatchObject([{ id, code: 'MFA', unitName: 'Digipolis' }]);
  });

  it('refuses by the name of a rule', async () => {
    const first = await added('A');
    expect(await refusal({ endsOn: '2022-12-31' })).toEqual({ code: 'period-reversed' });
    expect(await refusal({ dependsOn: [nobody] })).toEqual({ code: 'dependency-unknown' });
    expect(await refusal({ unitId: nobody })).toEqual({ code: 'unit-unknown' });
    expect(await refusal({ keys: [{ code: '99.1', share: 1 }] })).toMatchObject({
      code: 'safeguard-unknown',
    });
    const keys = [
      { code: '6.3', share: 6000 },
      { code: '6.5', share: 4001 },
    ];
    expect(await refusal({ keys })).toEqual({ code: 'keys-above-whole' });
    expect(await refusal({ estimates: [{ lineId: nobody, year: 2023, amount: 1 }] })).toEqual({
      code: 'line-unknown',
    });
    const again = await ciso.post('/initiatives', { ...stated(), code: 'A' });
    expect(again.body['refusal']).toEqual({ code: 'code-taken' });
    const done = await ciso.put(`/initiatives/${first}`, stated({ status: 'done' }), seen(1));
    expect(done.body['refusal']).toEqual({ code: 'status-not-next' });
  });

  it('never waits for itself, not even when two people close a circle at once', async () => {
    const [a, b] = [await added('A'), await added('B')];
    const answers = await Promise.all([
      ciso.put(`/initiatives/${a}`, stated({ dependsOn: [b] }), seen(1)),
      ciso.put(`/initiatives/${b}`, stated({ dependsOn: [a] }), seen(1)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    const refused = answers.find(({ status }) => status === 422);
    expect(refused?.body['refusal']).toMatchObject({ code: 'dependency-cycle' });
  });

  it('is listed and taken along as a file', async () => {
    await added('B');
    await added('A');
    const list = await ciso.get<InitiativeList>('/initiatives');
    expect(list.body.initiatives.map(({ code }) => code)).toEqual(['A', 'B']);
    const csv = await ciso.get('/initiatives/export?format=csv');
    expect(csv.text.trim().split('\n')).toHaveLength(3);
  });
});
