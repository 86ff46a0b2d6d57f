import { startApi, type TestApi } from '../testing/api-harness';
import type { TestPerson } from '../testing/test-person';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

/* eslint-disable @typescript-eslint/no-explicit-any -- a test looks into whatever was answered */

const nature = {
  ...{ cause: 'unknown', severity: 'high', malicious: 'yes', crossBorder: 'unknown' },
  ...{ personalData: 'unknown', occurredAt: null, detectedAt: '2024-03-01T01:00:00.000Z' },
};

async function aStage() {
  const tenant = await api.aTenant();
  const unit = await tenant.aUnit({ name: 'Counters', legalEntity: true });
  const ciso = await tenant.aPerson('ciso');
  const service = async (name: string, change: object = {}): Promise<string> => {
    const body = { name, unitId: unit, legalDuty: false, citizenImpact: 'none', ...change };
    return String((await ciso.post('/services', body)).body['id']);
  };
  const opened = await ciso.post('/incidents', { title: 'Attack', unitId: unit, nature });
  const url = `/incidents/${String(opened.body['id'])}/recovery`;
  const say = (serviceId: string, at: string, state: string | null, more: object = {}, by = ciso) =>
    by.post(`${url}/entries`, { kind: 'standing', serviceId, at, state, ...more });
  const show = async (at?: string, by: TestPerson = ciso): Promise<any> => {
    const answer = await by.get<any>(at === undefined ? url : `${url}?at=${at}`);
    expect(answer.status).toBe(200);
    return answer.body;
  };
  return { tenant, unit, ciso, service, say, show, url };
}

const t = (day: number, hour = 0): string => new Date(Date.UTC(2024, 2, day, hour)).toISOString();

describe('the recovery of services', () => {
  it('proposes an order in which nothing comes before what it needs, with its ground', async () => {
    const { service, say, show } = await aStage();
    const network = await service('Network');
    const mail = await service('Mail', { citizenImpact: 'limited' });
    const deaths = await service('Deaths', {
      ...{ legalDuty: true, needs: [{ kind: 'service', id: network }] },
    });
    for (const id of [mail, network, deaths])
      expect((await say(id, t(1, 2), 'down')).status).toBe(201);
    const { order } = await show();
    expect(order.map((one: any) => [one.name, one.wave, one.ground])).toEqual([
      ['Network', 1, 'needed-by-earlier'],
      ['Deaths', 2, 'legal-duty'],
      ['Mail', 1, 'citizen-impact'],
    ]);
    expect(order[1].waitsFor).toEqual([{ id: network, name: 'Network' }]);
    await say(network, t(2), 'up');
    const later = await show();
    expect(later.order.map((one: any) => one.name)).toEqual(['Deaths', 'Mail']);
    expect(later.order[0].waitsFor).toEqual([]);
    // As it stood before the network was back.
    expect((await show(t(1, 5))).order).toHaveLength(3);
  });

  it('counts what was planned against what came of it, and whether the objective was met', async () => {
    const { service, say, show } = await aStage();
    const quick = await service('Quick', { rtoMinutes: 24 * 60 });
    const slow = await service('Slow', { rtoMinutes: 60 });
    await say(quick, t(1), 'down', { plannedAt: t(2) });
    await say(slow, t(1), 'switched-off');
    await say(slow, t(1, 3), null, { plannedAt: t(3) });
    await say(slow, t(2), 'workaround');
    await say(quick, t(1, 12), 'up');
    await say(slow, t(4), 'up');
    const { services, burnUp, recoveredAt } = await show();
    const [first, second] = services;
    expect(first).toMatchObject({
      ...{ name: 'Quick', state: 'up', outMs: 12 * 3_600_000, rto: 'met' },
      behindPlanMs: -12 * 3_600_000,
    });
    expect(second).toMatchObject({
      ...{ name: 'Slow', backAt: t(4), rto: 'missed', behindPlanMs: 24 * 3_600_000 },
    });
    expect(burnUp).toEqual([
      { at: t(1), touched: 2, working: 0, restored: 0 },
      { at: t(1, 12), touched: 2, working: 1, restored: 1 },
      { at: t(4), touched: 2, working: 2, restored: 2 },
    ]);
    expect(recoveredAt).toBe(t(4));
    expect(await show(t(3))).toMatchObject({ recoveredAt: null, at: t(3) });
  });

  it('keeps who said what when, takes late words with their true time, and marks mistakes', async () => {
    const { service, say, show, ciso, url } = await aStage();
    const counter = await service('Counter');
    await say(counter, t(2), 'up');
    await say(counter, t(1), 'down', { note: 'Said late.' });
    const withdraw = (withdraws: number) =>
      ciso.post(`${url}/entries`, { kind: 'withdrawal', withdraws, note: 'The wrong counter.' });
    expect((await show()).services[0].state).toBe('up');
    expect((await withdraw(1)).body).toEqual({ number: 3 });
    const again = await withdraw(1);
    expect([again.status, again.body['code']]).toEqual([422, 'recovery-entry-not-live']);
    const [{ state, entries }] = (await show()).services;
    expect(state).toBe('down');
    expect(entries.map((one: any) => [one.number, one.withdrawn, one.withdraws])).toEqual([
      [1, true, null],
      [2, false, null],
      [3, false, 1],
    ]);
    expect(entries[1]).toMatchObject({ at: t(1), note: 'Said late.', by: expect.any(String) });
    const { rows } = await api.superuser.query(
      `select has_any_column_privilege('weerbaar_app', 'recovery_entry', 'UPDATE') as change,
              has_table_privilege('weerbaar_app', 'recovery_entry', 'DELETE') as lose`,
    );
    expect(rows).toEqual([{ change: false, lose: false }]);
  });

  it.each([
    [
      'what has not come yet',
      { at: '2099-01-01T00:00:00.000Z', state: 'up' },
      'recovery-in-future',
    ],
    ['a plan before it was made', { state: 'down', plannedAt: t(1) }, 'recovery-plan-too-early'],
    [
      'a plan for what nobody knows to be out',
      { state: null, plannedAt: t(5) },
      'recovery-state-missing',
    ],
    ['nothing at all', { state: null }, 'recovery-state-missing'],
    [
      'a service that does not exist',
      { serviceId: crypto.randomUUID(), state: 'up' },
      'recovery-service-missing',
    ],
  ])('refuses %s', async (_, change, code) => {
    const { service, ciso, url, show } = await aStage();
    const body = { kind: 'standing', serviceId: await service('Counter'), at: t(2), ...change };
    const refused = await ciso.post(`${url}/entries`, body);
    expect([refused.status, refused.body['code']]).toEqual([422, code]);
    expect((await show()).services).toEqual([]);
  });

  it('is read by management and written by who reports', async () => {
    const { tenant, service, say, show, unit } = await aStage();
    const counter = await service('Counter');
    const management = await tenant.aPerson('management');
    const stranger = await tenant.aPerson('unit-lead', await tenant.aUnit());
    expect(await show(undefined, management)).toMatchObject({ mayRecord: false });
    expect((await say(counter, t(1), 'down', {}, management)).status).toBe(403);
    expect((await say(counter, t(1), 'down', {}, stranger)).status).toBe(404);
    const lead = await tenant.aPerson('unit-lead', unit);
    expect((await say(counter, t(1), 'down', {}, lead)).status).toBe(201);
  });
});
