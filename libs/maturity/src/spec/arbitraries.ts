import fc from 'fast-check';
import { levels, type CalendarDate } from '@weerbaar/kernel';
import { responsibilityKinds, type Answer, type ResponsibilityKind } from '../answer';
import type { AnswerRecord, ResponsibilityRecord } from '../standing-steps';
import { canonicalSteps, type Step } from '../steps';
import type { Standing } from '../standing';
import type { Tally } from '../tally';
import type { RecordTimes } from '../two-times';

/** Few days, so that records meet on the same one. */
export const someDays = [
  '2020-03-31',
  '2021-06-30',
  '2022-12-06',
  '2023-01-01',
  '2024-02-29',
  '2025-09-30',
] as const;
export const day: fc.Arbitrary<CalendarDate> = fc.constantFrom(...someDays);

/** Days on, between and outside `someDays`. */
export const anyDay: fc.Arbitrary<CalendarDate> = fc.constantFrom(
  ...someDays,
  '0001-01-01',
  '2019-12-31',
  '2021-07-01',
  '2022-12-05',
  '2026-11-21',
);

/** The instant at which a revision was recorded: one a minute. */
export const minute = (revision: number): Date => new Date(Date.UTC(2026, 0, 1, 0, revision));

const change = fc.record({
  effectiveOn: day,
  kind: fc.constantFrom('add', 'add', 'add', 'replace', 'retract'),
  earlier: fc.nat(),
});

/** A subject's records as they may come over time: additions, corrections and retractions. */
export const historyOf = <V>(
  value: fc.Arbitrary<V>,
): fc.Arbitrary<(RecordTimes & { value: V })[]> =>
  fc.array(fc.tuple(change, value), { maxLength: 8 }).map((changes) =>
    changes.map(([{ effectiveOn, kind, earlier }, said], index) => {
      const revision = index + 1;
      const named = index === 0 || kind === 'add' ? null : 1 + (earlier % index);
      return {
        effectiveOn,
        revision,
        recordedAt: minute(revision),
        replaces: kind === 'replace' ? named : null,
        retracts: kind === 'retract' ? named : null,
        value: said,
      };
    }),
  );

export const level = fc.constantFrom(...levels);
export const responsibilityKind = fc.constantFrom(...responsibilityKinds);

export const scored = fc.record({
  kind: fc.constant('scored' as const),
  documentation: level,
  implementation: level,
});

export const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 4, arbitrary: scored },
  fc.constant<Answer>({ kind: 'not-applicable' }),
  fc.constant<Answer>({ kind: 'open' }),
);

export const maybeAnswer = fc.option(answer, { nil: null });

export const standing: fc.Arbitrary<Standing> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(scored, responsibilityKind).map(([said, source]) => ({ ...said, source })),
  },
  responsibilityKind.map((source): Standing => ({ kind: 'not-applicable', source })),
  responsibilityKind.map((source): Standing => ({ kind: 'missing', source, waitingFor: 'own' })),
);

export const answers: fc.Arbitrary<AnswerRecord[]> = historyOf(answer);

export const providers = ['digipolis', 'police'] as const;

export const responsibilities: fc.Arbitrary<ResponsibilityRecord[]> = historyOf(
  fc.tuple(responsibilityKind, fc.constantFrom(...providers)),
).map((records) =>
  records.map(({ value: [kind, provider], ...times }) => ({
    ...times,
    value: kind satisfies ResponsibilityKind,
    providerUnitId: kind === 'own' ? null : provider,
  })),
);

/** A canonical step function of anything that compares with `===`. */
export const stepsOf = <T>(
  value: fc.Arbitrary<T>,
  equal: (a: T, b: T) => boolean = (a, b) => a === b,
): fc.Arbitrary<Step<T>[]> =>
  fc
    .array(fc.record({ on: day, value }), { maxLength: 6 })
    .map((steps) => canonicalSteps(steps, equal));

const count = fc.nat(200);

/** A tally as a roll-up may hold it. */
export const tally: fc.Arbitrary<Tally> = fc
  .record({
    own: count,
    inherited: count,
    shared: count,
    missing: count,
    assessing: count,
    units: count,
    reached: count,
  })
  .chain((counts) =>
    fc.bigInt({ min: 0n, max: 1000n }).chain((weight) =>
      fc.bigInt({ min: 720_720n * weight, max: 5n * 720_720n * weight }).map((numerator) => ({
        ...counts,
        weight,
        numerator,
        applicable: counts.own + counts.inherited + counts.shared + counts.missing,
      })),
    ),
  );

export const denominator = 720_720n;
