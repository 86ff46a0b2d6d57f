import type { DutyRegister, ManagementBody } from '@weerbaar/contracts';
import { aForm } from '../testing/form';
import { startApi, type TestApi } from '../testing/api-harness';
import type { TestPerson } from '../testing/test-person';
import type { TestTenant } from '../testing/test-tenant';

const seen = (revision: number) => ({ 'if-match': `"${String(revision)}"` });
const ann = { member: 'Ann Peeters', office: 'Chair', from: '2025-02-01' };

describe('the management body of a legal entity', () => {
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
      },
      seen(0),
    );
  });

  const today = (): string =>
    new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(new Date());
  const body = async (reader = ciso, query = ''): Promise<ManagementBody> =>
    (await reader.get<ManagementBody>(`/entities/${entity}/mandates${query}`)).body;
  const add = async (mandate: object = ann): Promise<string> =>
    String((await ciso.post(`/entities/${entity}/mandates`, mandate)).body['id']);
  const train = (mandate: string, on: string) =>
    ciso.post(`/mandates/${mandate}/trainings`, { on, title: 'Cyber risk for boards' });

  it('has members with a mandate, and each shows how the training stands', async () => {
    const id = await add();
    await add({ member: 'Bert', from: '2024-01-01', until: '2024-12-31' });
    expect(await body()).toMatchObject({ serving: 1, trained: 0, recordable: true });
    expect((await body()).mandates.map(({ member, state }) => [member, state])).toEqual([
      ['Ann Peeters', 'overdue'],
      ['Bert', 'ended'],
    ]);
    expect((await train(id, today())).status).toBe(201);
    expect(await body()).toMatchObject({
      serving: 1,
      trained: 1,
      mandates: [{ id, state: 'trained', lastOn: today(), trainings: [{ files: 0 }] }, {}],
    });
  });

  it('shows on an earlier day who served then and what had been followed by then', async () => {
    const id = await add();
    await train(id, '2025-06-01');
    await train(id, '2026-03-01');
    await add({ member: 'Bert', from: '2026-01-01' });
    const then = await body(ciso, '?on=2025-12-31');
    expect(then.mandates.map(({ member, trainings }) => [member, trainings.length])).toEqual([
      ['Ann Peeters', 1],
    ]);
  });

  it('is changed by the revision that was seen, and what is taken away is gone', async () => {
    const id = await add();
    const ended = { ...ann, until: '2026-01-31' };
    expect((await ciso.put(`/mandates/${id}`, ended, seen(1))).body['revision']).toBe(2);
    const late = await ciso.put(`/mandates/${id}`, ann, seen(1));
    expect([late.status, late.body['current']]).toMatchObject([412, { until: '2026-01-31' }]);
    const wrong = await ciso.put(`/mandates/${id}`, { ...ann, until: '2025-01-31' }, seen(2));
    expect([wrong.status, wrong.body['code']]).toEqual([422, 'mandate-until-before-from']);
    expect((await ciso.delete(`/mandates/${id}`, seen(2))).status).toBe(204);
    expect((await body()).mandates).toEqual([]);
    expect((await train(id, today())).status).toBe(404);
  });

  it('keeps evidence with a training, which goes when the training is taken away', async () => {
    const id = await add();
    const training = String((await train(id, '2025-06-01')).body['id']);
    const form = aForm(
      { subject: 'training', id: training },
      { name: 'certificate.txt', content: 'followed' },
    );
    const file = await ciso.post('/attachments', form.payload, { ...form.headers });
    expect(file.status).toBe(201);
    expect((await body()).mandates[0]?.trainings[0]?.files).toBe(1);
    expect((await ciso.get(`/attachments?subject=training&id=${training}`)).body).toMatchObject({
      attachments: [{ name: 'certificate.txt' }],
    });
    expect((await ciso.delete(`/trainings/${training}`)).status).toBe(204);
    expect((await body()).mandates[0]?.trainings).toEqual([]);
    const content = `/attachments/${String(file.body['id'])}/content`;
    expect((await ciso.get(content)).status).toBe(404);
    expect((await ciso.delete(`/trainings/${training}`)).status).toBe(404);
  });

  it('refuses a training from a day to come', async () => {
    const answer = await train(await add(), '2090-01-01');
    expect([answer.status, answer.body['code']]).toEqual([422, 'training-in-the-future']);
  });

  it('makes the duty of training met once everybody who serves is trained', async () => {
    const duties = (await ciso.get<DutyRegister>(`/entities/${entity}/duties`)).body.duties;
    const duty = duties.find(({ code }) => code === 'management-training');
    const form = aForm({ subject: 'duty', id: duty?.id ?? '' }, { name: 'a.txt', content: 'a' });
    await ciso.post('/attachments', form.payload, { ...form.headers });
    const sayMet = async () => {
      const answer = await ciso.post(
        `/entities/${entity}/duties/management-training/states`,
        { effectiveOn: today(), status: 'met' },
        seen(0),
      );
      return [answer.status, answer.body['code']];
    };
    expect(await sayMet()).toEqual([422, 'duty-members-missing']);
    const [one, other] = [await add(), await add({ member: 'Bert', from: '2025-02-01' })];
    await train(one, '2026-01-15');
    expect(await sayMet()).toEqual([422, 'duty-training-incomplete']);
    await train(other, '2026-01-15');
    expect(await sayMet()).toEqual([201, undefined]);
  });

  it('is recorded by the CISO alone, and read by whoever sees the entity', async () => {
    const lead = await tenant.aPerson('unit-lead', entity);
    await add();
    expect((await body(lead)).recordable).toBe(false);
    expect((await lead.post(`/entities/${entity}/mandates`, ann)).status).toBe(403);
    const stranger = await tenant.aPerson('unit-lead', await tenant.aUnit());
    expect((await stranger.get(`/entities/${entity}/mandates`)).status).toBe(404);
  });

  it('is taken along as a file', async () => {
    await train(await add(), '2025-06-01');
    const { status, text } = await ciso.get(`/entities/${entity}/mandates/export?format=csv`);
    expect(status).toBe(200);
    expect(text).toContain('"Ann Peeters","Chair","2025-02-01"');
    expect(text).toContain('"2025-06-01 Cyber risk for boards"');
  });
});
