import fc from 'fast-check';
import { beClassification2024 } from '../classification/data/be-2024/law';
import { findings } from './incident';
import {
  testSignificance,
  type SignificanceFacts,
  type SignificanceGround,
  type SignificanceOutcome,
} from './significance';
import { belgianCriteria, digitalProviders } from './significance-criteria';

const nothing: SignificanceFacts = {
  annexServices: ['managed-service'],
  providers: [],
  planned: false,
  answers: { 'severe-disruption': 'no', 'financial-loss': 'no', 'harm-to-others': 'no' },
  lossCents: 0,
  turnoverCents: null,
  minutes: { unavailable: 0, limited: 0, slow: 0 },
  usersTouched: 0,
  usersTotal: 1000,
  recurrences: { count: 1, lossCents: 0 },
};
const test = (facts: Partial<SignificanceFacts>) =>
  testSignificance({ ...nothing, ...facts }, belgianCriteria, '2026-11-21');
const met = (criterion: string, facts: Partial<SignificanceFacts>) =>
  test(facts).criteria.find((result) => result.criterion === criterion)?.met;

describe('the significance of an incident', () => {
  it.each<[SignificanceOutcome, SignificanceGround, Partial<SignificanceFacts>]>([
    ['undetermined', 'annex-service-unknown', { annexServices: null }],
    [
      'not-significant',
      'no-annex-service',
      { annexServices: [], answers: { 'severe-disruption': 'yes' } },
    ],
    ['not-significant', 'planned', { planned: true, answers: { 'severe-disruption': 'yes' } }],
    ['significant', 'criterion-met', { answers: { 'severe-disruption': 'yes' } }],
    ['undetermined', 'answers-missing', { answers: { 'severe-disruption': 'no' } }],
    [
      'undetermined',
      'only-pointers',
      { answers: { ...nothing.answers, 'malicious-compromise': 'yes' } },
    ],
    [
      'not-significant',
      'no-criterion-met',
      { answers: { ...nothing.answers, 'malicious-compromise': 'no' }, turnoverCents: 0 },
    ],
  ])('is proposed as %s because of %s', (proposal, ground, facts) => {
    expect(test(facts)).toMatchObject({ proposal, ground });
  });

  it.each([
    // Above EUR 500,000, or above 5 % of the turnover when that is less.
    [50_000_000, null, 'unknown'],
    [50_000_001, null, 'yes'],
    [50_000_000, 2_000_000_000, 'no'],
    [5_000_000, 100_000_000, 'no'],
    [5_000_001, 100_000_000, 'yes'],
    [null, 100_000_000, 'unknown'],
  ] as const)('a loss of %s cents on a turnover of %s: %s', (lossCents, turnoverCents, finding) => {
    const facts = { providers: ['cloud'], lossCents, turnoverCents };
    expect(met('digital.direct-loss', facts)).toBe(finding);
  });

  it.each([
    ['cloud.unavailable', { unavailable: 30 }, {}, 'no'],
    ['cloud.unavailable', { unavailable: 31 }, {}, 'yes'],
    ['cloud.unavailable', { unavailable: null }, {}, 'unknown'],
    ['cloud.limited', { limited: 61 }, { usersTouched: 50 }, 'no'],
    ['cloud.limited', { limited: 61 }, { usersTouched: 51 }, 'yes'],
    ['cloud.limited', { limited: 60 }, { usersTouched: 51 }, 'no'],
    ['cloud.limited', { limited: 61 }, { usersTouched: 1_000_001, usersTotal: null }, 'yes'],
    ['cloud.limited', { limited: 61 }, { usersTouched: 51, usersTotal: null }, 'unknown'],
    ['cloud.limited', { limited: 10 }, { usersTouched: null }, 'no'],
  ] as const)('%s with %j and %j: %s', (criterion, minutes, users, finding) => {
    const facts = { providers: ['cloud'], minutes: { ...nothing.minutes, ...minutes }, ...users };
    expect(met(criterion, facts)).toBe(finding);
  });

  it.each([
    [{ count: 2, lossCents: 50_000_001 }, 'yes'],
    [{ count: 1, lossCents: 50_000_001 }, 'no'],
    [null, 'unknown'],
  ] as const)('recurring as %j: %s', (recurrences, finding) => {
    expect(met('digital.recurring', { providers: ['cloud'], recurrences })).toBe(finding);
  });

  it('asks of each provider only what holds for it, and before the law nothing', () => {
    const asked = (providers: string[]) => test({ providers }).criteria.map((one) => one.criterion);
    expect(asked([]).every((id) => !id.includes('.'))).toBe(true);
    expect(asked(['dns-provider'])).toContain('dns.unavailable');
    expect(asked(['dns-provider'])).not.toContain('cloud.unavailable');
    expect(testSignificance(nothing, belgianCriteria, '2024-10-17').criteria).toEqual([]);
  });

  it('never falls when an answer becomes worse', () => {
    const rank = { 'not-significant': 0, undetermined: 1, significant: 2 };
    const finding = fc.constantFrom(...findings);
    const ids = belgianCriteria.flatMap(({ id, measure }) =>
      measure.kind === 'question' ? [id] : [],
    );
    const answers = fc.record(Object.fromEntries(ids.map((id) => [id, finding])));
    fc.assert(
      fc.property(answers, fc.constantFrom(...ids), (said, worse) => {
        const facts = { providers: ['cloud'], answers: said };
        const before = rank[test({ ...facts, answers: { ...said, [worse]: 'no' } }).proposal];
        const after = rank[test({ ...facts, answers: { ...said, [worse]: 'yes' } }).proposal];
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('the criteria', () => {
  it('have an id each, and speak of types that the classification knows', () => {
    const ids = belgianCriteria.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const types = beClassification2024.types.map(({ code }) => code);
    const named = [...digitalProviders, ...belgianCriteria.flatMap((row) => row.providers ?? [])];
    expect(named.filter((type) => !types.includes(type))).toEqual([]);
  });
});
