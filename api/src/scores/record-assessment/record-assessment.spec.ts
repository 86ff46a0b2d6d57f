import { startApi, type TestApi } from '../../testing/api-harness';
import type { TestTenant } from '../../testing/test-tenant';

describe('recording an assessment', () => {
  let api: TestApi;
  let tenant: TestTenant;
  const scored = (documentation: number, implementation: number) => ({
    effectiveOn: '2024-03-01',
    answer: { kind: 'scored', documentation, implementation },
  });

  beforeAll(async () => {
    api = await startApi();
    tenant = await api.aTenant();
  });
  afterAll(() => api.stop());

  it('adds the answer, moves the roll-up of every node above it, and writes one event', async () => {
    const middle = await tenant.aUnit({ assessesItself: false });
    const unit = await tenant.aUnit({ parent: middle });
    const lead = await tenant.aPerson('unit-lead', middle);
    const answered = await lead.post(`/units/${unit}/safeguards/1.1/assessments`, scored(3, 4), {
      'if-match': '"0"',
    });
    expect(answered).toMatchObject({
      status: 201,
      body: { revision: 1, effectiveOn: '2024-03-01' },
    });
    const steps = await api.superuser.query(
      `select unit_id, grp, effective_on, numerator::text, weight::int, applicable, own, missing from subtree_step
        where tenant_id = $1 and control_code = '1' and effective_on = '2024-03-01' order by unit_id, grp`,
      [tenant.id],
    );
    expect(steps.rows).toHaveLength(9);
    for (const row of steps.rows)
      expect(row).toMatchObject({ numerator: String((720720n * 7n) / 2n), weight: 1, own: 1 });
    const events = await api.superuser.query(
      "select * from event where tenant_id = $1 and action = 'assessment.recorded'",
      [tenant.id],
    );
    expect(events.rows).toHaveLength(1);
  });

  it('shows the second of two people the answer of the first instead of overwriting it', async () => {
    const unit = await tenant.aUnit();
    const lead = await tenant.aPerson('unit-lead', unit);
    const url = `/units/${unit}/safeguards/1.2/assessments`;
    const answers = await Promise.all([
      lead.post(url, scored(1, 1), { 'if-match': '"0"' }),
      lead.post(url, scored(2, 2), { 'if-match': '"0"' }),
    ]);
    expect(answers.map((one) => one.status).sort()).toEqual([201, 412]);
    const refused = answers.find((one) => one.status === 412);
    expect(refused?.body).toMatchObject({
      code: 'stale-revision',
      current: { revision: 1, answer: { kind: 'scored' } },
    });
  });
});
