import fc from 'fast-check';
import { anyDay, historyOf, minute } from './spec/arbitraries';
import { valueAt } from './steps';
import { liveRecords, recordAsAt, recordSteps } from './two-times';

const histories = historyOf(fc.integer());
const instants = fc.option(fc.integer({ min: 0, max: 9 }).map(minute), { nil: undefined });

describe('records with two times', () => {
  it('answer for a day with the greatest effective day, then revision, of what counts', () => {
    fc.assert(
      fc.property(histories, anyDay, instants, (records, on, knownAt) => {
        let best: (typeof records)[number] | null = null;
        for (const record of records) {
          const known = records.filter(({ recordedAt }) => !knownAt || recordedAt <= knownAt);
          const gone = known.some(
            ({ replaces, retracts }) =>
              replaces === record.revision || retracts === record.revision,
          );
          if (!known.includes(record) || gone || record.retracts || record.effectiveOn > on)
            continue;
          if (!best || record.effectiveOn >= best.effectiveOn) best = record;
        }
        expect(recordAsAt(records, on, knownAt)).toBe(best);
      }),
    );
  });

  it('give the same answer as a step function', () => {
    fc.assert(
      fc.property(histories, anyDay, instants, (records, on, knownAt) => {
        const steps = recordSteps(records, knownAt);
        expect(valueAt(steps, on) ?? null).toBe(recordAsAt(records, on, knownAt));
        steps.forEach((step, index) => {
          const next = steps[index + 1];
          if (next) expect(step.on < next.on).toBe(true);
        });
      }),
    );
  });

  it('do not depend on the order in which they are read', () => {
    fc.assert(
      fc.property(
        histories.chain((records) =>
          fc.tuple(
            fc.constant(records),
            fc.shuffledSubarray(records, { minLength: records.length }),
          ),
        ),
        ([records, shuffled]) => {
          expect(liveRecords(shuffled)).toEqual(liveRecords(records));
        },
      ),
    );
  });

  it('know on a past instant what was recorded by then and nothing else', () => {
    fc.assert(
      fc.property(histories, fc.nat(9), (records, revision) => {
        const byThen = records.filter((record) => record.revision <= revision);
        expect(liveRecords(records, minute(revision))).toEqual(liveRecords(byThen));
      }),
    );
  });

  it('are as if a record never was, once it is retracted', () => {
    fc.assert(
      fc.property(histories, anyDay, fc.integer(), (records, effectiveOn, value) => {
        const next = records.length + 1;
        const slip = { effectiveOn, value, revision: next, recordedAt: minute(next) };
        const retraction = {
          effectiveOn,
          value: 0,
          revision: next + 1,
          recordedAt: minute(next + 1),
          retracts: next,
        };
        expect(recordSteps([...records, slip, retraction])).toEqual(recordSteps(records));
      }),
    );
  });

  it('do not bring back what a retracted correction had replaced', () => {
    const first = { effectiveOn: '2024-01-01', revision: 1, recordedAt: minute(1) } as const;
    const correction = { ...first, revision: 2, recordedAt: minute(2), replaces: 1 };
    const retraction = { ...first, revision: 3, recordedAt: minute(3), retracts: 2 };
    expect(liveRecords([first, correction, retraction])).toEqual([]);
    expect(liveRecords([first, correction, retraction], minute(1))).toEqual([first]);
  });
});
