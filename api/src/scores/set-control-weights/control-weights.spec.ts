import type { ControlWeights, Dashboard } from '@weerbaar/contracts';
import { addDays, type CalendarDate, todayInBrussels } from '@weerbaar/kernel';
import { scoreDifferences } from '@weerbaar/testing';
import { startApi, type TestApi } from '../../testing/api-harness';
import { cis } from '../../testing/small-group';
import type { TestPerson } from '../../testing/test-person';
import type { TestTenant } from '../../testing/test-tenant';

const url = '/frameworks/cis/8.1/weights';
const today = todayInBrussels(new Date());
const seen = (revision: number) => ({ 'if-match': `"${String(revision)}"` });

describe('the weights of controls', () => {
  let api: TestApi;
  let tenant: TestTenant;
  let ciso: TestPerson;
  let unit: string;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  beforeEach(async () => {
    tenant = await api.aTenant({ since: '2020-01-01' });
    ciso = await tenant.aPerson('ciso');
    unit = await tenant.aUnit();
    for (const [code, level] of [
      ['1.1', 2],
      ['4.1', 5],
    ] as const) {
      const answer = { kind: 'scored', documentation: level, implementation: level };
      const to = `/units/${unit}/safeguards/${code}/assessments`;
      await ciso.post(to, { effectiveOn: '2022-01-01', answer }, seen(0));
    }
  });

  const set = (effectiveOn: CalendarDate, weights: Record<string, number>, revision = 0) =>
    ciso.post(
      url,
      {
        effectiveOn,
        weights: Object.entries(weights).map(([code, weight]) => ({ code, weight })),
        reason: 'the audit says so',
      },
      seen(revision),
    );
  const maturity = async (on: CalendarDate, node = tenant.root) => {
    const { body } = await ciso.get<Dashboard>(`/units/${node}/dashboard?on=${on}`);
    const { numerator, denominator } = body.maturity ?? { numerator: '0', denominator: '1' };
    return Number(numerator) / Number(denominator);
  };

  it('are 1 until somebody sets them', async () => {
    const { body } = await ciso.get<ControlWeights>(url);
    expect([body.on, body.revision, body.history]).toEqual([today, 0, []]);
    expect(body.weights).toHaveLength(18);
    expect(body.weights.every(({ weight }) => weight === 1)).toBe(true);
    expect(await maturity(today)).toBe(3.5);
  });

  it('move the maturity of units and of nodes from their day on, and leave the days before as they were', async () => {
    expect((await set('2024-01-01', { 1: 2, 4: 1 })).status).toBe(201);
    expect([await maturity('2023-12-31'), await maturity('2024-01-01')]).toEqual([3.5, 3]);
    expect((await set('2023-01-01', { 1: 0 }, 1)).status).toBe(201);
    expect(await maturity('2022-12-31')).toBe(3.5);
    expect(await maturity('2023-06-30', unit)).toBe(5);
    expect(await maturity('2024-06-30')).toBe(3);
    expect(await scoreDifferences(api.superuser, { tenantId: tenant.id, ...cis })).toEqual([]);
  });

  it('are told with who set them, when, why, and since when', async () => {
    await set('2024-01-01', { 1: 2, 4: 1 });
    await set('2025-01-01', { 4: 7 }, 1);
    const { body } = await ciso.get<ControlWeights>(`${url}?on=2024-06-30`);
    expect(body.weights.filter(({ weight }) => weight !== 1)).toEqual([{ code: '1', weight: 2 }]);
    expect(body.revision).toBe(2);
    expect(body.history).toMatchObject([
      { revision: 2, effectiveOn: '2025-01-01', weights: [{ code: '4', weight: 7 }] },
      {
        revision: 1,
        effectiveOn: '2024-01-01',
        // Control 4 weighed 1 already.
        weights: [{ code: '1', weight: 2 }],
        reason: 'the audit says so',
        recordedBy: expect.stringMatching(/^Person /) as string,
      },
    ]);
  });

  it('are not shown to an auditor where they hold only after his day', async () => {
    await set('2024-01-01', { 1: 2 });
    await set('2025-06-01', { 1: 9 }, 1);
    const auditor = await tenant.aPerson('auditor', tenant.root, {
      asAt: '2024-12-31',
      expiresAt: new Date('2099-01-01'),
    });
    const { body } = await auditor.get<ControlWeights>(`${url}?on=${today}`);
    expect([body.on, body.weights[0]?.weight, body.history.length]).toEqual(['2024-12-31', 2, 1]);
  });

  it.each([
    [
      'a control that is not there',
      { effectiveOn: '2024-01-01', weights: { 99: 2 } },
      404,
      'not-found',
    ],
    ['a day to come', { effectiveOn: addDays(today, 1), weights: { 1: 2 } }, 422, 'date-in-future'],
    [
      'what they are already',
      { effectiveOn: '2024-01-01', weights: { 1: 1 } },
      422,
      'nothing-to-change',
    ],
    ['more than 10', { effectiveOn: '2024-01-01', weights: { 1: 11 } }, 422, 'request-invalid'],
    ['less than 0', { effectiveOn: '2024-01-01', weights: { 1: -1 } }, 422, 'request-invalid'],
  ] as const)('refuse %s', async (_what, { effectiveOn, weights }, status, code) => {
    const answered = await set(effectiveOn, { ...weights });
    expect([answered.status, answered.body['code']]).toEqual([status, code]);
    expect(await maturity(today)).toBe(3.5);
  });

  it('refuse that no control would count', async () => {
    const none = Object.fromEntries(Array.from({ length: 18 }, (_, index) => [index + 1, 0]));
    expect((await set('2024-01-01', none)).body['code']).toBe('nothing-weighs');
  });

  it('are not overwritten by who has not seen the latest', async () => {
    await set('2024-01-01', { 1: 2 });
    const answered = await set('2024-01-01', { 1: 5 });
    expect([answered.status, answered.body['head']]).toEqual([412, 1]);
  });
});
