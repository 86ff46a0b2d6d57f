import fc from 'fast-check';
import { controlSteps, type ControlFacts } from './control-steps';
import { controlTally, sameControlTally } from './control-tally';
import {
  answers,
  anyDay,
  denominator,
  minute,
  providers,
  responsibilities,
  stepsOf,
} from './spec/arbitraries';
import { resolveStanding } from './standing';
import { beginningOfTime, valueAt } from './steps';
import { recordAsAt } from './two-times';

const safeguards = [
  { code: '9.1', group: 1 },
  { code: '9.2', group: 1 },
  { code: '9.3', group: 2 },
  { code: '9.5', group: 3 },
];

const byCode = <T>(value: fc.Arbitrary<T>) =>
  fc.tuple(...safeguards.map(() => value)).map((list) => {
    return new Map(safeguards.map(({ code }, index) => [code, list[index] as T]));
  });

const targets = stepsOf(fc.option(fc.integer({ min: 10, max: 50 }), { nil: null }));
const knownAt = fc.option(fc.integer({ min: 0, max: 9 }).map(minute), { nil: undefined });

const someFacts: fc.Arbitrary<ControlFacts> = fc.record({
  safeguards: fc.constant(safeguards),
  denominator: fc.constant(denominator),
  groups: fc.constant([1, 2, 3]),
  answers: byCode(answers),
  responsibilities: byCode(responsibilities),
  providerAnswers: fc
    .tuple(byCode(answers), byCode(answers))
    .map((lists) => new Map(providers.map((unit, index) => [unit, lists[index] ?? new Map()]))),
  targets,
  knownAt,
});

describe('a control over time', () => {
  it('is on every day what the records of that day make it', () => {
    fc.assert(
      fc.property(someFacts, anyDay, (facts, on) => {
        const standings = facts.safeguards.map(({ code, group }) => {
          const held = recordAsAt(facts.responsibilities.get(code) ?? [], on, facts.knownAt);
          const provider = facts.providerAnswers.get(held?.providerUnitId ?? '')?.get(code) ?? [];
          const standing = resolveStanding({
            responsibility: held?.value ?? 'own',
            own: recordAsAt(facts.answers.get(code) ?? [], on, facts.knownAt)?.value ?? null,
            provider: recordAsAt(provider, on, facts.knownAt)?.value ?? null,
          });
          return { group, standing };
        });
        for (const { group, steps } of controlSteps(facts)) {
          const target = valueAt(facts.targets, on) ?? null;
          expect(valueAt(steps, on)).toEqual(controlTally(standings, group, target, denominator));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('begins at the beginning of time with everything missing and never repeats itself', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        for (const { group, steps } of controlSteps(facts)) {
          const missing = safeguards.filter((safeguard) => safeguard.group <= group).length;
          expect(steps[0]).toMatchObject({
            on: beginningOfTime,
            value: { missing, applicable: missing, hasValue: false, reached: 0 },
          });
          steps.forEach((step, index) => {
            const next = steps[index + 1];
            if (!next) return;
            expect(step.on < next.on).toBe(true);
            expect(sameControlTally(step.value, next.value)).toBe(false);
          });
        }
      }),
    );
  });

  it('has no less to show in a wider group', () => {
    fc.assert(
      fc.property(someFacts, anyDay, (facts, on) => {
        const tallies = controlSteps(facts).map(({ steps }) => valueAt(steps, on));
        tallies.forEach((tally, index) => {
          const wider = tallies[index + 1];
          if (tally && wider) expect(wider.applicable).toBeGreaterThanOrEqual(tally.applicable);
        });
      }),
    );
  });

  it('is as it was after an answer is given and retracted', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const given = facts.answers.get('9.3') ?? [];
        const next = given.length + 1;
        const times = { effectiveOn: '2022-12-06', recordedAt: minute(next) } as const;
        const retracted = [
          ...given,
          {
            ...times,
            revision: next,
            value: { kind: 'scored', documentation: 5, implementation: 5 },
          },
          { ...times, revision: next + 1, retracts: next, value: { kind: 'open' } },
        ] as const;
        const after = { ...facts, answers: new Map(facts.answers).set('9.3', retracted) };
        expect(controlSteps(after)).toEqual(controlSteps(facts));
      }),
    );
  });
});
