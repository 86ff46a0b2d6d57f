import type {
  ControlSheet,
  Dashboard,
  MyWork,
  SafeguardAcross,
  SafeguardHistory,
  TargetList,
  UnitSheet,
} from '@weerbaar/contracts';
import { startApi, type TestApi } from '../testing/api-harness';
import type { TestPerson } from '../testing/test-person';
import type { TestTenant } from '../testing/test-tenant';

describe('reading scores', () => {
  let api: TestApi;
  let tenant: TestTenant;
  let ciso: TestPerson;
  let provider: string;
  let library: string;
  let museum: string;

  const score = async (
    unit: string,
    code: string,
    documentation: number,
    implementation: number,
    effectiveOn = '2024-01-01',
    seen = 0,
  ) => {
    const answered = await ciso.post(
      `/units/${unit}/safeguards/${code}/assessments`,
      { effectiveOn, answer: { kind: 'scored', documentation, implementation } },
      { 'if-match': `"${String(seen)}"` },
    );
    expect(answered).toMatchObject({ status: 201 });
  };

  beforeAll(async () => {
    api = await startApi();
    tenant = await api.aTenant();
    ciso = await tenant.aPerson('ciso');
    provider = await tenant.aUnit({ name: 'Provider' });
    library = await tenant.aUnit({ name: 'Library' });
    museum = await tenant.aUnit({ name: 'Museum', weight: 3 });
    await score(provider, '1.1', 4, 4);
    await score(library, '1.1', 2, 3);
    await score(library, '1.2', 5, 5);
    await score(museum, '1.1', 1, 1);
    const shared = await ciso.post('/responsibilities', {
      effectiveOn: '2024-06-01',
      kind: 'inherited',
      providerId: provider,
      pairs: [{ unitId: museum, code: '1.1', seen: 0 }],
    });
    expect(shared).toMatchObject({ status: 201, body: { changed: 1 } });
    const target = await ciso.post(
      `/units/${tenant.root}/targets`,
      { controlCode: null, effectiveOn: '2024-01-01', levelTenths: 40, dueOn: '2026-12-31' },
      { 'if-match': '"0"' },
    );
    expect(target).toMatchObject({ status: 201, body: { revision: 1 } });
  });
  afterAll(() => api.stop());

  it('gives the subtree mean of a control, weighted by unit weight, with its coverage and target', async () => {
    const { status, body } = await ciso.get<Dashboard>(
      `/units/${tenant.root}/dashboard?on=2024-03-01`,
    );
    expect(status).toBe(200);
    // Provider 4, Library (2.5 + 5) / 2 = 3.75, Museum 1 with weight 3: (4 + 3.75 + 3) / 5.
    expect(body.controls[0]).toMatchObject({
      code: '1',
      maturity: { numerator: '43', denominator: '20' },
      targetTenths: 40,
    });
    expect(body.maturity).toEqual({ numerator: '43', denominator: '20' });
    expect(body).toMatchObject({
      assessingUnits: 3,
      targetDueOn: '2026-12-31',
      weakest: { name: 'Museum' },
    });
    expect(body.coverage).toMatchObject({ applicable: 459, own: 4, missing: 455 });
    expect(body.children.map((child) => child.name)).toEqual(['Library', 'Museum', 'Provider']);
    expect(body.trend.at(-1)).toMatchObject({ on: '2024-03-01', targetTenths: 40 });
  });

  it('moves whoever inherits together with the provider, from the day the inheritance holds', async () => {
    const { body } = await ciso.get<Dashboard>(`/units/${tenant.root}/dashboard?on=2024-07-01`);
    expect(body.children.find((child) => child.name === 'Museum')?.maturity).toEqual({
      numerator: '4',
      denominator: '1',
    });
    expect(body.coverage).toMatchObject({ own: 3, inherited: 1 });
    expect(body.weakest).toMatchObject({ name: 'Library' });
  });

  it('shows in one control where each score comes from', async () => {
    const { body } = await ciso.get<ControlSheet>(`/units/${museum}/controls/1?on=2024-07-01`);
    expect(body.safeguards[0]).toMatchObject({
      code: '1.1',
      standing: { kind: 'scored', source: 'inherited', documentation: 4, implementation: 4 },
      responsibility: { kind: 'inherited', providerName: 'Provider' },
      own: { documentation: 1 },
      provided: { documentation: 4 },
      revision: 1,
    });
    expect(body).toMatchObject({
      maturity: { numerator: '4', denominator: '1' },
      targetTenths: 40,
    });
  });

  it('shows the provider who leans on its answer, and the history of a safeguard', async () => {
    const { body } = await ciso.get<SafeguardHistory>(
      `/units/${provider}/safeguards/1.1?on=2024-07-01`,
    );
    expect(body.inheritedBy).toEqual([{ unitId: museum, name: 'Museum', kind: 'inherited' }]);
    expect(body.assessments).toHaveLength(1);
  });

  it('shows one safeguard across the units that assess themselves', async () => {
    const { body } = await ciso.get<SafeguardAcross>('/safeguards/1.1?on=2024-07-01');
    expect(
      body.units.map((unit) => [unit.unitName, unit.standing.kind, unit.targetTenths]),
    ).toEqual([
      ['Library', 'scored', 40],
      ['Museum', 'scored', 40],
      ['Provider', 'scored', 40],
    ]);
  });

  it('shows a unit by itself and where its targets come from', async () => {
    const sheet = await ciso.get<UnitSheet>(`/units/${library}/scores?on=2024-07-01`);
    expect(sheet.body).toMatchObject({ maturity: { numerator: '15', denominator: '4' } });
    const targets = await ciso.get<TargetList>(`/units/${library}/targets?on=2024-07-01`);
    expect(targets.body.targets).toMatchObject([
      { controlCode: null, levelTenths: 40, fromUnitName: 'Group' },
    ]);
  });

  it('puts the open and the stale safeguards of a lead on his work', async () => {
    const lead = await tenant.aPerson('unit-lead', library);
    const { body } = await lead.get<MyWork>('/my-work');
    expect(body.units).toHaveLength(1);
    expect(body.units[0]).toMatchObject({ name: 'Library', stale: 2, waitingForProvider: 0 });
    expect(body.units[0]?.openControls[0]).toEqual({ code: '1', open: 3, firstOpen: '1.3' });
  });

  it("answers for no later day than the auditor's grant shows", async () => {
    const auditor = await tenant.aPerson('auditor', tenant.root, {
      asAt: '2024-03-01',
      expiresAt: new Date('2099-01-01'),
    });
    const { body } = await auditor.get<Dashboard>(`/units/${tenant.root}/dashboard?on=2025-01-01`);
    expect(body.on).toBe('2024-03-01');
    expect(body.coverage.inherited).toBe(0);
  });

  it('has no figures for a group that the framework does not have, and says so', async () => {
    const questions = ['dashboard', 'scores', 'controls/1', 'dashboard?known=2024-03-01'];
    for (const question of questions) {
      const url = `/units/${tenant.root}/${question}`;
      const asked = (ig: number) =>
        ciso.get(`${url}${url.includes('?') ? '&' : '?'}ig=${String(ig)}`);
      for (const ig of [4, 9]) {
        expect(await asked(ig)).toMatchObject({
          status: 400,
          body: { code: 'group-unknown', groups: 3 },
        });
      }
    }
    expect((await ciso.get(`/units/${tenant.root}/dashboard?ig=3`)).status).toBe(200);
  });

  it('hides what a lead may not see as if it did not exist', async () => {
    const lead = await tenant.aPerson('unit-lead', library);
    const elsewhere = await api.aTenant();
    const foreign = await elsewhere.aUnit();
    const answers = await Promise.all(
      [museum, tenant.root, foreign, '0193a5e0-0000-7000-8000-000000000000'].map((unit) =>
        lead.get(`/units/${unit}/dashboard`),
      ),
    );
    for (const { status, body } of answers) {
      expect({ status, code: body['code'] }).toEqual({ status: 404, code: 'not-found' });
    }
  });
});
