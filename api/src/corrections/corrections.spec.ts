import type { CorrectiveActionList, CorrectiveActionView } from '@weerbaar/contracts';
import { aForm } from '../testing/form';
import { startApi, type TestApi } from '../testing/api-harness';
import type { TestPerson } from '../testing/test-person';
import type { TestTenant } from '../testing/test-tenant';

const seen = (revision: number) => ({ 'if-match': `"${String(revision)}"` });

describe('a corrective action', () => {
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
  });

  const find = (body: object = {}) =>
    ciso.post(`/entities/${entity}/corrective-actions`, {
      finding: 'No restore test in a year',
      foundOn: '2026-01-10',
      duty: 'measure-continuity',
      ...body,
    });
  const step = (id: string, revision: number, body: object) =>
    ciso.post(`/corrective-actions/${id}/steps`, body, seen(revision));
  const list = async (reader = ciso, query = ''): Promise<CorrectiveActionView[]> =>
    (await reader.get<CorrectiveActionList>(`/corrective-actions${query}`)).body.actions;
  const planned = {
    kind: 'plan',
    on: '2026-01-12',
    measure: 'Test a restore',
    dueOn: '2026-03-01',
  };

  it('goes from finding to closure, with a test that must pass, and tells every step', async () => {
    const id = String((await find()).body['id']);
    const acts = [
      { ...planned, owner: ciso.id },
      { kind: 'carry-out', on: '2026-02-20', retestOn: '2026-03-20' },
      { kind: 'retest', on: '2026-03-18', passed: false, note: 'Two tables were missing' },
      { kind: 'carry-out', on: '2026-04-02', retestOn: null },
      { kind: 'retest', on: '2026-04-09', passed: true, note: '' },
      { kind: 'close', on: '2026-04-09' },
    ];
    for (const [at, act] of acts.entries())
      expect([at, (await step(id, at + 1, act)).status]).toEqual([at, 201]);
    const [action] = await list();
    expect(action).toMatchObject({
      id,
      stage: 'closed',
      revision: 7,
      ownerName: expect.any(String) as string,
      proven: true,
      closedOn: '2026-04-09',
      daysLeft: null,
      entity: { name: 'The city' },
    });
    expect(action?.steps.map(({ kind, text, passed }) => [kind, text, passed])).toEqual([
      ['find', 'No restore test in a year', null],
      ['plan', 'Test a restore', null],
      ['carry-out', '', null],
      ['retest', 'Two tables were missing', false],
      ['carry-out', '', null],
      ['retest', '', true],
      ['close', '', null],
    ]);
  });

  it.each([
    [
      'a step that the stage does not know',
      { kind: 'close', on: '2026-02-01' },
      409,
      'wrong-stage',
    ],
    ['a plan without a measure', { ...planned, measure: ' ', owner: null }, 422, 'measure-missing'],
    ['a plan of nobody', { ...planned, owner: null }, 422, 'owner-missing'],
    [
      'a day before the finding',
      { kind: 'dismiss', on: '2026-01-01', reason: 'x' },
      422,
      'before-last-step',
    ],
    ['a day to come', { kind: 'dismiss', on: '2090-01-01', reason: 'x' }, 422, 'in-the-future'],
    ['a dismissal without a reason', { kind: 'dismiss', on: '2026-02-01' }, 422, 'reason-missing'],
  ])('refuses %s', async (_, act, status, code) => {
    const id = String((await find()).body['id']);
    const answer = await step(id, 1, act);
    expect([answer.status, answer.body['code']]).toEqual([status, `correction-${code}`]);
    expect((await list())[0]?.revision).toBe(1);
  });

  it('refuses an owner whom nobody knows, and a duty that is none', async () => {
    const id = String((await find()).body['id']);
    const owner = '00000000-0000-7000-8000-000000000000';
    expect((await step(id, 1, { ...planned, owner })).body['code']).toBe('duty-owner-unknown');
    expect((await find({ duty: 'no-such-duty' })).body['code']).toBe('correction-duty-unknown');
  });

  it('is stepped on from what was seen: of two steps at once the second is told what came between', async () => {
    const id = String((await find()).body['id']);
    await step(id, 1, { ...planned, owner: ciso.id });
    const late = await step(id, 1, { kind: 'dismiss', on: '2026-02-01', reason: 'no finding' });
    expect([late.status, late.body['current']]).toMatchObject([
      412,
      { stage: 'planned', revision: 2 },
    ]);
  });

  it('is late once its day has passed, and stands first; on an earlier day it stands as it stood', async () => {
    const closed = String((await find({ finding: 'Something small' })).body['id']);
    await step(closed, 1, { kind: 'dismiss', on: '2026-01-11', reason: 'no finding after all' });
    const id = String((await find()).body['id']);
    await step(id, 1, { ...planned, owner: ciso.id });
    const [first, second] = await list();
    expect([first?.id, second?.stage]).toEqual([id, 'dismissed']);
    expect(first?.daysLeft).toBeLessThan(0);
    const then = await list(ciso, '?on=2026-01-11');
    expect(then.find((one) => one.id === id)).toMatchObject({ stage: 'found', revision: 1 });
    expect(await list(ciso, '?on=2026-01-09')).toEqual([]);
  });

  it('carries evidence, is read by whoever sees the entity, and stepped by the CISO alone', async () => {
    const id = String((await find()).body['id']);
    const form = aForm({ subject: 'corrective-action', id }, { name: 'log.txt', content: 'ok' });
    expect((await ciso.post('/attachments', form.payload, { ...form.headers })).status).toBe(201);
    const lead = await tenant.aPerson('unit-lead', entity);
    expect((await list(lead))[0]).toMatchObject({ files: 1, recordable: false });
    const dismissed = { kind: 'dismiss', on: '2026-02-01', reason: 'x' };
    expect((await lead.post(`/corrective-actions/${id}/steps`, dismissed, seen(1))).status).toBe(
      403,
    );
    const other = await tenant.aUnit({ legalEntity: true });
    expect(await list(await tenant.aPerson('unit-lead', other))).toEqual([]);
    expect(await list(ciso, `?entity=${other}`)).toEqual([]);
  });

  it('is taken along as a file', async () => {
    await find();
    const { text } = await ciso.get('/corrective-actions/export?format=csv');
    expect(text).toContain('"The city","found","No restore test in a year","2026-01-10"');
  });
});
