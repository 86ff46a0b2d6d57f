import fc from 'fast-check';
import { anyDay, historyOf, stepsOf } from './spec/arbitraries';
import { valueAt } from './steps';
import { resolvedTargetSteps, targetSteps, type TargetRecord } from './target-steps';
import { recordAsAt } from './two-times';

const units = ['library', 'city', 'group'];
const tenths = fc.option(fc.integer({ min: 10, max: 50 }), { nil: null });
const settings: fc.Arbitrary<TargetRecord[]> = historyOf(tenths);
const scopes = fc.tuple(settings, settings, settings).map(
  ([own, all, other]) =>
    new Map([
      ['4', own],
      ['*', all],
      ['5', other],
    ]),
);
const targets = fc
  .tuple(scopes, scopes, scopes)
  .map(
    (lists) =>
      new Map(
        units.map((unit, index) => [unit, lists[index] ?? new Map<string, TargetRecord[]>()]),
      ),
  );
const lineages = stepsOf(
  fc.constantFrom(['library', 'city', 'group'], ['library', 'group'], ['library']),
);

describe('the target of a unit for a control', () => {
  it('is its own, else its own for every control, else that of the parent of that day', () => {
    fc.assert(
      fc.property(targets, lineages, anyDay, (of, lineage, on) => {
        let expected: number | null = null;
        for (const unit of [...(valueAt(lineage, on) ?? [])].reverse()) {
          const set = (scope: string) =>
            recordAsAt(of.get(unit)?.get(scope) ?? [], on)?.value ?? null;
          expected = set('4') ?? set('*') ?? expected;
        }
        const steps = targetSteps({ control: '4', lineage, targets: of });
        expect(valueAt(steps, on) ?? null).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('never repeats itself', () => {
    fc.assert(
      fc.property(targets, lineages, (of, lineage) => {
        const steps = targetSteps({ control: '4', lineage, targets: of });
        steps.forEach((step, index) => {
          expect(step.value).not.toBe(steps[index + 1]?.value);
        });
      }),
    );
  });

  it('says where it comes from and by when it is due', () => {
    const record = { effectiveOn: '2024-01-01', revision: 1, recordedAt: new Date(0) } as const;
    const steps = resolvedTargetSteps({
      control: '4',
      lineage: [{ on: '2020-01-01', value: ['library', 'city'] }],
      targets: new Map([
        ['city', new Map([['*', [{ ...record, value: 35, dueOn: '2026-12-31' }]]])],
      ]),
    });
    expect(steps).toEqual([
      { on: '2020-01-01', value: null },
      { on: '2024-01-01', value: { tenths: 35, dueOn: '2026-12-31', unitId: 'city', scope: '*' } },
    ]);
  });
});
