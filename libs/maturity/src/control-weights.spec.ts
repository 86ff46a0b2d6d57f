import fc from 'fast-check';
import { controlWeightAt, controlWeightSteps, type WeightRecord } from './control-weights';
import { anyDay } from './spec/arbitraries';
import { valueAt } from './steps';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute));
const records = fc
  .array(fc.record({ effectiveOn: anyDay, value: fc.nat(10) }), { maxLength: 6 })
  .map((given) =>
    given.map((one, index): WeightRecord => ({
      ...one,
      revision: index + 1,
      recordedAt: at(index),
    })),
  );

describe('the weight of a control', () => {
  it('is 1 until somebody sets it', () => {
    expect(controlWeightAt([], '2026-01-01')).toBe(1);
    expect(controlWeightSteps([])).toEqual([{ on: '0001-01-01', value: 1 }]);
  });

  it('is over time what it is on each day, whenever it had to be known', () => {
    fc.assert(
      fc.property(
        records,
        anyDay,
        fc.option(fc.nat(6), { nil: undefined }),
        (given, on, minute) => {
          const known = minute === undefined ? undefined : at(minute);
          expect(valueAt(controlWeightSteps(given, known), on)).toBe(
            controlWeightAt(given, on, known),
          );
        },
      ),
    );
  });

  it('holds from its day on, the last one set where two are of one day', () => {
    const record = (revision: number, effectiveOn: WeightRecord['effectiveOn'], value: number) => ({
      revision,
      effectiveOn,
      value,
      recordedAt: at(revision),
    });
    const given = [
      record(1, '2024-01-01', 5),
      record(2, '2023-01-01', 3),
      record(3, '2024-01-01', 0),
    ];
    expect(controlWeightSteps(given)).toEqual([
      { on: '0001-01-01', value: 1 },
      { on: '2023-01-01', value: 3 },
      { on: '2024-01-01', value: 0 },
    ]);
    expect(controlWeightAt(given, '2024-06-01', at(2))).toBe(5);
  });
});
