import { nodeTally, readFacts } from '@weerbaar/testing';
import { startApi, type TestApi } from '../../testing/api-harness';
import { cis, SmallGroup } from '../../testing/small-group';

const quarters = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].flatMap((year) =>
  ['01-01', '04-01', '07-01', '10-01'].map((day) => `${String(year)}-${day}`),
);

describe('moving a scored unit', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  /** Units of the small group by their number: 1 groups 3, 4 and 5; 2 is scored itself, with 6 and 7 below it. */
  async function aScoredGroup(): Promise<SmallGroup> {
    const group = await SmallGroup.found(api);
    for (const [quarter, on] of quarters.filter((day) => day >= '2020-04-01').entries()) {
      const level = 1 + (quarter % 5);
      const answer = { kind: 'scored' as const, documentation: level, implementation: 6 - level };
      await group.perform({
        act: 'record',
        unit: 3 + (quarter % 5),
        code: quarter % 2 === 0 ? '1.1' : '13.1',
        on,
        answer,
      });
      await group.perform({
        act: 'record',
        unit: 3,
        code: '4.1',
        on,
        answer: { ...answer, implementation: 5 },
      });
    }
    return group;
  }

  /** Which nodes count unit 3 in control 4 on each quarter, as stored. Only unit 3 has answers there. */
  async function countedAt(group: SmallGroup): Promise<Record<string, string[]>> {
    const { rows } = await api.superuser.query<{ on: string; nodes: string[] }>(
      `select q.on_day::text as on, array_agg(s.unit_id order by s.unit_id) filter (where s.units = 1) as nodes
         from unnest($2::date[]) as q (on_day)
         cross join lateral (
           select distinct on (unit_id) unit_id, units from subtree_step
            where tenant_id = $1 and control_code = '4' and grp = 3 and effective_on <= q.on_day
            order by unit_id, effective_on desc) s
        group by q.on_day`,
      [group.tenant.id, quarters],
    );
    return Object.fromEntries(rows.map((row) => [row.on, row.nodes]));
  }

  const wanted = (group: SmallGroup, below: (on: string) => number) =>
    Object.fromEntries(
      quarters
        .filter((on) => on >= '2020-01-01')
        .map((on) => [
          on,
          on < '2020-04-01' ? null : [0, below(on), 3].map((number) => group.units[number]).sort(),
        ]),
    );

  it('as of 2024, back-dating the move to 2023 and undoing it equals an independent recomputation on every quarter', async () => {
    const group = await aScoredGroup();
    expect(await group.differences()).toEqual([]);
    expect(await countedAt(group)).toEqual(wanted(group, () => 1));

    await group.perform({ act: 'change', unit: 3, on: '2024-01-01', aspects: { parent: 2 } });
    expect(await group.differences()).toEqual([]);
    expect(await countedAt(group)).toEqual(wanted(group, (on) => (on < '2024-01-01' ? 1 : 2)));

    await group.perform({
      act: 'amend',
      unit: 3,
      on: '2023-01-01',
      aspects: { parent: 2 },
      which: 1,
    });
    expect(await group.differences()).toEqual([]);
    expect(await countedAt(group)).toEqual(wanted(group, (on) => (on < '2023-01-01' ? 1 : 2)));

    await group.perform({ act: 'undo', unit: 3, which: 2 });
    expect(await group.differences()).toEqual([]);
    expect(await countedAt(group)).toEqual(wanted(group, () => 1));
    expect(group.counted.refused).toBe(0);
  });

  it('takes everything below it along, to the targets of its new place', async () => {
    const group = await SmallGroup.found(api);
    const answer = { kind: 'scored' as const, documentation: 3, implementation: 3 };
    await group.perform({
      act: 'target',
      unit: 0,
      on: '2020-01-01',
      control: null,
      levelTenths: 30,
    });
    await group.perform({
      act: 'target',
      unit: 1,
      on: '2021-01-01',
      control: '1',
      levelTenths: 45,
    });
    await group.perform({
      act: 'target',
      unit: 7,
      on: '2020-01-01',
      control: '4',
      levelTenths: 50,
    });
    for (const unit of [2, 6, 7]) {
      await group.perform({
        act: 'bulk',
        units: [unit],
        codes: ['1.1', '4.1'],
        on: '2020-07-01',
        answer,
      });
    }
    await group.perform({ act: 'change', unit: 2, on: '2022-01-01', aspects: { parent: 1 } });
    await group.perform({ act: 'change', unit: 6, on: '2023-01-01', aspects: { weight: 7 } });
    expect(await group.differences()).toEqual([]);
    expect(group.counted.refused).toBe(0);

    const facts = await readFacts(api.superuser, { tenantId: group.tenant.id, ...cis });
    const reached = (control: string, on: string) =>
      nodeTally(facts, group.tenant.root, control, 1, { on }).reached;
    // Control 1: units 2, 6 and 7 reach the root's 3.0, and none of them the 4.5 of the branch they are moved to.
    expect([reached('1', '2021-12-31'), reached('1', '2022-01-01')]).toEqual([3, 0]);
    // Control 4: nothing is set for it in the new branch, and unit 7 keeps the 5.0 of its own.
    expect([reached('4', '2021-12-31'), reached('4', '2022-01-01')]).toEqual([2, 2]);
  });
});
