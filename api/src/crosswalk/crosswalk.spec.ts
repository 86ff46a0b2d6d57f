import type { CrosswalkView, DutyDetail, DutyLine, DutyRegister } from '@weerbaar/contracts';
import { startApi, type TestApi } from '../testing/api-harness';
import type { TestPerson } from '../testing/test-person';
import type { TestTenant } from '../testing/test-tenant';

const seen = (revision: number) => ({ 'if-match': `"${String(revision)}"` });
const duty = 'measure-disclosure';

describe('the crosswalk of duties and safeguards', () => {
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

  const change = (
    safeguard: string,
    strength: string | null,
    revision = 0,
    reason = 'our choice',
  ) => ciso.post(`/crosswalk/${duty}/${safeguard}`, { strength, reason }, seen(revision));
  const crosswalk = async (reader = ciso, query = ''): Promise<CrosswalkView> =>
    (await reader.get<CrosswalkView>(`/crosswalk${query}`)).body;
  const linkOf = async (safeguard: string) =>
    (await crosswalk()).duties
      .find(({ code }) => code === duty)
      ?.links.find((link) => link.safeguard === safeguard);
  const line = async (): Promise<DutyLine | undefined> =>
    (await ciso.get<DutyRegister>(`/entities/${entity}/duties`)).body.duties.find(
      ({ code }) => code === duty,
    );

  it('is shown as the product brought it along, with every safeguard to choose from', async () => {
    const { duties, safeguards, changeable } = await crosswalk();
    expect([safeguards.length, changeable]).toEqual([153, true]);
    const links = duties.find(({ code }) => code === duty)?.links ?? [];
    expect(
      links.filter(({ strength }) => strength === 'direct').map((one) => one.safeguard),
    ).toEqual(['16.2']);
    expect(links.every(({ strength, shipped }) => strength === shipped)).toBe(true);
  });

  it('changes with a reason, and the readings of every entity follow at once', async () => {
    for (const code of ['16.2', '4.1'])
      await ciso.post(
        `/units/${entity}/safeguards/${code}/assessments`,
        {
          effectiveOn: '2025-02-01',
          answer: { kind: 'scored', documentation: 4, implementation: 4 },
        },
        seen(0),
      );
    expect((await line())?.coverage.direct).toMatchObject({ linked: 1, reached: 1 });
    expect((await change('4.1', 'direct')).status).toBe(201);
    expect((await line())?.coverage.direct).toMatchObject({ linked: 2, reached: 2 });
    expect((await line())?.links.direct).toEqual(['4.1', '16.2']);
    expect(await linkOf('4.1')).toMatchObject({
      strength: 'direct',
      shipped: null,
      revision: 1,
      changes: [
        { reason: 'our choice', strength: 'direct', recordedBy: expect.any(String) as string },
      ],
    });
    const detail = await ciso.get<DutyDetail>(`/entities/${entity}/duties/${duty}`);
    expect(detail.body.safeguards.slice(0, 2)).toEqual([
      { code: '4.1', strength: 'direct', changed: true, applicable: 1, assessed: 1, reached: 1 },
      { code: '16.2', strength: 'direct', changed: false, applicable: 1, assessed: 1, reached: 1 },
    ]);
  });

  it('asks for evidence of its own once the last direct link is taken away, also when a state is recorded', async () => {
    expect((await line())?.ownEvidence).toBeNull();
    await change('16.2', null);
    expect((await line())?.ownEvidence).toBe('only-partial-links');
    const met = await ciso.post(
      `/entities/${entity}/duties/${duty}/states`,
      { effectiveOn: '2025-03-01', status: 'met' },
      seen(0),
    );
    expect(met.body['code']).toBe('duty-own-evidence-missing');
  });

  it('is restored, and tells what was made of it in between', async () => {
    await change('16.2', null, 0, 'we have another process');
    expect(await linkOf('16.2')).toMatchObject({ strength: null, shipped: 'direct', revision: 1 });
    await change('16.2', 'direct', 1, 'no longer');
    expect(await linkOf('16.2')).toMatchObject({
      strength: 'direct',
      shipped: 'direct',
      revision: 2,
    });
    expect((await linkOf('16.2'))?.changes.map(({ reason }) => reason)).toEqual([
      'no longer',
      'we have another process',
    ]);
    expect((await line())?.links.direct).toEqual(['16.2']);
  });

  it('stays as it was on an earlier day', async () => {
    await change('16.2', null);
    const then = await crosswalk(ciso, '?on=2026-01-01');
    const link = then.duties
      .find(({ code }) => code === duty)
      ?.links.find((one) => one.safeguard === '16.2');
    expect(link).toMatchObject({ strength: 'direct', changes: [] });
    const register = await ciso.get<DutyRegister>(`/entities/${entity}/duties?on=2026-01-01`);
    expect(register.body.duties.find(({ code }) => code === duty)?.links.direct).toEqual(['16.2']);
  });

  it('refuses what changes nothing, what has no reason, and what came too late', async () => {
    expect((await change('16.2', 'direct')).body['code']).toBe('crosswalk-nothing-changes');
    expect((await change('16.2', null, 0, ' ')).body['code']).toBe('crosswalk-reason-missing');
    await change('16.2', 'partial');
    const late = await change('16.2', null);
    expect([late.status, late.body['current']]).toEqual([
      412,
      { revision: 1, strength: 'partial' },
    ]);
    expect((await change('99.9', 'direct')).status).toBe(404);
  });

  it('is changed by the CISO of the whole group alone', async () => {
    const local = await tenant.aPerson('ciso', entity);
    expect((await crosswalk(local)).changeable).toBe(false);
    const answer = await local.post(
      `/crosswalk/${duty}/16.2`,
      { strength: null, reason: 'x' },
      seen(0),
    );
    expect(answer.status).toBe(403);
  });

  it('is taken along as a file', async () => {
    await change('16.2', 'partial');
    const { text } = await ciso.get('/crosswalk/export?format=csv');
    expect(text).toContain(`"${duty}","measures","16.2","partial","direct","true","our choice"`);
  });
});
