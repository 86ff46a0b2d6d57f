import type { Dashboard } from '@weerbaar/contracts';
import {
  nodeCounts,
  nodeMaturity,
  nodeTally,
  ownTally,
  ratio,
  readFacts,
  scoreActs,
  type Ratio,
  type ScoreFacts,
  targetThen,
  unitIdsOf,
  unitMaturity,
  unitThen,
  weakestUnits,
} from '@weerbaar/testing';
import fc from 'fast-check';
import { startApi, type TestApi } from '../../testing/api-harness';
import { cis, SmallGroup } from '../../testing/small-group';

const runs = Number(process.env['ROLL_UP_RUNS'] ?? 3);
const seed = process.env['ROLL_UP_SEED'];
const settings = {
  numRuns: runs,
  endOnFailure: seed === undefined,
  ...(seed === undefined ? {} : { seed: Number(seed) }),
};
const days = ['2020-03-31', '2022-07-01', '2024-02-29', '2026-01-01'];

type Wire = { readonly numerator: string; readonly denominator: string } | null;
const wired = (value: Wire): Ratio | null =>
  value === null ? null : ratio(BigInt(value.numerator), BigInt(value.denominator));

describe('what the dashboard reads', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it(
    'equals a second arithmetic: maturity, coverage, targets, progress, trend, gaps, and who is weakest',
    async () => {
      const weights = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(
          weights,
          scoreActs,
          fc.integer({ min: 1, max: 3 }),
          async (controlWeights, done, group) => {
            const small = await SmallGroup.found(api, controlWeights);
            for (const act of done) await small.perform(act);
            const facts = await readFacts(api.superuser, { tenantId: small.tenant.id, ...cis });
            for (const on of days) {
              for (const unitId of small.units) {
                const url = `/units/${unitId}/dashboard?on=${on}&ig=${String(group)}`;
                const { status, body } = await small.ciso.get<Dashboard>(url);
                const there = unitThen(facts, unitId, { on }) !== null;
                expect([on, unitId, status]).toEqual([on, unitId, there ? 200 : 404]);
                if (there) expectRead(facts, unitId, group, on, body);
              }
            }
          },
        ),
        settings,
      );
    },
    60_000 + runs * 20_000,
  );

  function expectRead(
    facts: ScoreFacts,
    unitId: string,
    group: number,
    on: string,
    read: Dashboard,
  ): void {
    const moment = { on };
    const { reached: _, ...coverage } = nodeCounts(facts, unitId, group, moment);
    expect({
      maturity: wired(read.maturity),
      coverage: read.coverage,
      target: read.targetTenths,
    }).toEqual({
      maturity: nodeMaturity(facts, unitId, group, moment),
      coverage,
      target: targetThen(facts, unitId, '*', moment),
    });
    expect(read.assessingUnits).toBe(nodeTally(facts, unitId, '1', group, moment).assessing);
    expectControls(facts, unitId, group, on, read);
    expectChildren(facts, unitId, group, on, read);

    const weakest = weakestUnits(facts, unitId, group, moment);
    expect(wired(read.weakest?.maturity ?? null)).toEqual(weakest?.maturity ?? null);
    if (read.weakest !== null) expect(weakest?.unitIds).toContain(read.weakest.unitId);

    expect(
      read.progress.map(({ group: of, reached, assessed, applicable }) => ({
        of,
        reached,
        assessed,
        applicable,
      })),
    ).toEqual(
      [1, 2, 3].map((of) => {
        const { reached, applicable, missing } = nodeCounts(facts, unitId, of, moment);
        return { of, reached, assessed: applicable - missing, applicable };
      }),
    );
    for (const point of read.trend.filter((_point, index) => index % 7 === 0)) {
      expect([point.on, wired(point.maturity)]).toEqual([
        point.on,
        nodeMaturity(facts, unitId, group, { on: point.on }),
      ]);
    }
  }

  function expectControls(
    facts: ScoreFacts,
    unitId: string,
    group: number,
    on: string,
    read: Dashboard,
  ): void {
    const yearAgo = `${String(Number(on.slice(0, 4)) - 1)}${on.slice(4).replace('02-29', '02-28')}`;
    const valueOn = (code: string, day: string) => {
      const tally = nodeTally(facts, unitId, code, group, { on: day });
      return tally.weight === 0n ? null : ratio(tally.numerator, tally.weight * facts.denominator);
    };
    const shown = read.controls.map(({ code, maturity, maturityYearAgo, targetTenths }) => ({
      code,
      now: wired(maturity),
      before: wired(maturityYearAgo),
      targetTenths,
    }));
    expect(shown).toEqual(
      facts.controls.map(({ code }) => ({
        code,
        now: valueOn(code, on),
        before: valueOn(code, yearAgo),
        targetTenths: targetThen(facts, unitId, code, { on }),
      })),
    );
  }

  function expectChildren(
    facts: ScoreFacts,
    unitId: string,
    group: number,
    on: string,
    read: Dashboard,
  ): void {
    const moment = { on };
    const inUse = unitIdsOf(facts).filter((id) => {
      const unit = unitThen(facts, id, moment);
      return unit?.parentId === unitId && !unit.archived;
    });
    const children = read.children.filter((child) => !child.itself);
    expect(children.map((child) => child.unitId).sort()).toEqual(inUse.sort());
    for (const child of children) {
      expect(wired(child.maturity)).toEqual(nodeMaturity(facts, child.unitId, group, moment));
    }
    const unit = unitThen(facts, unitId, moment);
    const itself = read.children.filter((child) => child.itself);
    expect(itself.length).toBe(unit !== null && unit.assessesItself && !unit.archived ? 1 : 0);
    for (const { maturity } of itself)
      expect(wired(maturity)).toEqual(unitMaturity(facts, unitId, group, moment));

    const gaps = [...children.map((child) => child.unitId), ...itself.map(() => null)]
      .flatMap((id) =>
        facts.controls.map(({ code }) => {
          const tally = (id === null ? ownTally : nodeTally)(
            facts,
            id ?? unitId,
            code,
            group,
            moment,
          );
          const target = targetThen(facts, id ?? unitId, code, moment);
          if (tally.weight === 0n || target === null) return ratio(0n, 1n);
          const scale = tally.weight * facts.denominator;
          return ratio(BigInt(target) * scale - 10n * tally.numerator, 10n * scale);
        }),
      )
      .filter(({ top }) => top > 0n)
      .sort((a, b) => (a.top * b.bottom > b.top * a.bottom ? -1 : 1));
    expect(read.gaps.map(({ gap }) => wired(gap))).toEqual(gaps.slice(0, read.gaps.length));
    expect(read.gaps.length).toBe(Math.min(10, gaps.length));
  }
});
