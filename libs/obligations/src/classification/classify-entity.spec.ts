import fc from 'fast-check';
import type { ClassificationAnswers } from './answers';
import { classifyEntity, nextQuestions, type ClassificationDecision } from './classify-entity';
import { beClassification2024 as law } from './data/be-2024/law';
import type { ClassificationLaw } from './law';
import { classificationLawOn, findClassificationLaw } from './laws';

/** A Belgian company without anything special about it, on which a case changes what it is about. */
const plain: ClassificationAnswers = {
  jurisdiction: 'belgium',
  body: 'private',
  securityDomain: false,
  activities: [],
  staff: 10,
  turnover: 1_000_000,
  balanceSheet: 1_000_000,
  related: 'none',
  critical: false,
  specialCases: [],
  identification: 'none',
  voluntary: false,
};

const small = { staff: 49, turnover: 9_000_000, balanceSheet: 9_000_000 };
const medium = { staff: 50 };
const large = { staff: 250 };
const works = (...types: string[]) => ({ activities: types.map((type) => ({ type })) });

const classify = (changes: ClassificationAnswers): ClassificationDecision =>
  classifyEntity({ ...plain, ...changes }, law);

const outcome = (changes: ClassificationAnswers) => {
  const { outcome: result, dutyClass, grounds } = classify(changes);
  return [result, dutyClass, grounds[0]?.code];
};

describe('classifying a legal entity', () => {
  it.each<[string, ClassificationAnswers, string, string | null, string]>([
    [
      'a large entity of Annex I',
      { ...works('drinking-water'), ...large },
      'essential',
      'essential',
      'essential-large',
    ],
    [
      'a medium entity of Annex I',
      { ...works('drinking-water'), ...medium },
      'important',
      'important',
      'important-from-medium',
    ],
    [
      'a small entity of Annex I',
      { ...works('drinking-water'), ...small },
      'not-in-scope',
      null,
      'below-size',
    ],
    [
      'a large entity of Annex II',
      { ...works('food'), ...large },
      'important',
      'important',
      'important-from-medium',
    ],
    ['a small entity of Annex II', { ...works('food') }, 'not-in-scope', null, 'below-size'],
    [
      'a qualified trust service of any size',
      works('qualified-trust-service'),
      'essential',
      'essential',
      'essential-any-size',
    ],
    [
      'a registry of a top-level domain of any size',
      works('tld-registry'),
      'essential',
      'essential',
      'essential-any-size',
    ],
    [
      'a DNS provider of any size',
      works('dns-provider'),
      'essential',
      'essential',
      'essential-any-size',
    ],
    [
      'a small trust service that is not qualified',
      works('trust-service'),
      'important',
      'important',
      'important-any-size',
    ],
    [
      'a large trust service that is not qualified',
      { ...works('trust-service'), ...large },
      'essential',
      'essential',
      'essential-large',
    ],
    [
      'a small public network',
      works('public-network'),
      'important',
      'important',
      'important-any-size',
    ],
    [
      'a medium public network',
      { ...works('public-network'), ...medium },
      'essential',
      'essential',
      'essential-from-medium',
    ],
    ['a federal body', { body: 'federal-body' }, 'essential', 'essential', 'essential-any-size'],
    [
      'a federated body that was not identified',
      { body: 'federated-body', ...large },
      'not-in-scope',
      null,
      'not-identified',
    ],
    [
      'a federated body that was identified',
      { body: 'federated-body', identification: 'important' },
      'identified',
      'important',
      'identified-important',
    ],
    [
      'a small emergency zone',
      { body: 'emergency-zone' },
      'important',
      'important',
      'important-any-size',
    ],
    [
      'a large emergency zone',
      { body: 'emergency-zone', ...large },
      'essential',
      'essential',
      'essential-large',
    ],
    [
      'a municipality without an activity of an annex, however large',
      { body: 'municipality', ...large },
      'not-in-scope',
      null,
      'local-authority',
    ],
    [
      'a large municipality that runs charging points',
      { body: 'municipality', ...works('charging-points'), ...large },
      'essential',
      'essential',
      'essential-large',
    ],
    [
      'a municipality that the authority identified',
      { body: 'municipality', identification: 'essential' },
      'identified',
      'essential',
      'identified-essential',
    ],
    [
      'a municipality that follows the duties by its own choice',
      { body: 'municipality', voluntary: true },
      'voluntary',
      null,
      'own-choice',
    ],
    [
      'a large IT company of a city',
      { body: 'autonomous-municipal-company', ...works('managed-service', 'cloud'), ...large },
      'essential',
      'essential',
      'essential-large',
    ],
    [
      'a police zone',
      { body: 'police-zone', securityDomain: true, ...works('cloud'), ...large },
      'not-in-scope',
      null,
      'security-domain',
    ],
    ['a critical entity', { critical: true }, 'essential', 'essential', 'critical-entity'],
    [
      'an entity of another Member State',
      { jurisdiction: 'other-member-state', ...works('cloud'), ...large },
      'not-in-scope',
      null,
      'other-jurisdiction',
    ],
    [
      'a large entity with waste as a side activity',
      { activities: [{ type: 'waste-management', weight: 'side' }], ...large },
      'not-in-scope',
      null,
      'activity-too-slight',
    ],
    [
      'a large entity with waste as an essential part',
      { activities: [{ type: 'waste-management', weight: 'essential-part' }], ...large },
      'not-in-scope',
      null,
      'activity-too-slight',
    ],
    [
      'a large entity with waste as its main activity',
      { activities: [{ type: 'waste-management', weight: 'main' }], ...large },
      'important',
      'important',
      'important-from-medium',
    ],
    [
      'a large entity with waste water as an essential part',
      { activities: [{ type: 'waste-water', weight: 'essential-part' }], ...large },
      'essential',
      'essential',
      'essential-large',
    ],
    [
      'a road authority for which traffic is a minor part',
      { body: 'municipality', activities: [{ type: 'road-authority', weight: 'side' }], ...large },
      'not-in-scope',
      null,
      'activity-too-slight',
    ],
    [
      'a registrar of domain names',
      works('domain-registration'),
      'not-in-scope',
      null,
      'registers-only',
    ],
    [
      'a sole provider that the authority did not identify',
      { ...works('food'), specialCases: ['sole-provider'], identification: 'declined' },
      'not-in-scope',
      null,
      'identification-declined',
    ],
    ['a company that does something else', {}, 'not-in-scope', null, 'no-listed-activity'],
  ])('%s', (_case, changes, result, dutyClass, ground) => {
    expect(outcome(changes)).toEqual([result, dutyClass, ground]);
    expect(classify(changes).open).toEqual([]);
  });

  it('takes both amounts for the size, not one of them', () => {
    const size = (turnover: number, balanceSheet: number) =>
      classify({ ...works('cloud'), staff: 49, turnover, balanceSheet }).size;
    expect(size(50_000_001, 43_000_001)).toBe('large');
    expect(size(50_000_001, 43_000_000)).toBe('medium');
    expect(size(50_000_000, 43_000_001)).toBe('medium');
    expect(size(10_000_001, 10_000_000)).toBe('small');
    expect(size(10_000_000, 10_000_001)).toBe('small');
  });

  it('names every ground of equal weight', () => {
    const { grounds } = classify({ ...works('cloud', 'dns-provider'), ...large, critical: true });
    expect(grounds.map(({ code, types }) => [code, types])).toEqual([
      ['essential-any-size', ['dns-provider']],
      ['essential-large', ['cloud']],
      ['critical-entity', []],
    ]);
    expect(grounds.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  it('asks whether the authority decided where it could identify a small entity', () => {
    const decision = classify({ ...works('food'), specialCases: ['sole-provider'] });
    expect(decision).toMatchObject({
      outcome: 'to-be-determined',
      grounds: [{ code: 'may-be-identified' }],
      open: [{ question: 'identification' }],
    });
  });

  it('says what is certain at the least while a figure is missing', () => {
    const decision = classify({
      ...works('cloud'),
      staff: 60,
      turnover: null,
      balanceSheet: 60_000_000,
    });
    expect(decision).toMatchObject({ outcome: 'to-be-determined', atLeast: 'important' });
    expect(decision.dutyClass).toBeNull();
    expect(decision.open.map(({ question }) => question)).toEqual(['turnover']);
  });

  it('leaves a size open that figures of related enterprises could raise', () => {
    const lacking = classify({ ...works('cloud'), ...medium, related: 'left-out' });
    expect(lacking).toMatchObject({ outcome: 'to-be-determined', atLeast: 'important' });
    expect(lacking.open).toEqual([{ question: 'related', types: [] }]);
    expect(classify({ ...works('cloud'), ...large, related: 'left-out' }).outcome).toBe(
      'essential',
    );
  });

  it('asks for the weight of the activities for which it decides', () => {
    const decision = classify({ ...works('waste-water', 'cloud'), ...medium });
    expect(decision.outcome).toBe('important');
    const alone = classify({ ...works('waste-water'), ...large });
    expect(alone.open).toEqual([{ question: 'activity-weight', types: ['waste-water'] }]);
  });

  it('never takes an activity that it does not know for none', () => {
    expect(classify(works('astrology')).open.map(({ question }) => question)).toContain(
      'activities',
    );
  });

  it('holds nothing certain while a bar may still hold', () => {
    const { outcome: result, atLeast } = classify({
      ...works('cloud'),
      ...large,
      jurisdiction: null,
    });
    expect([result, atLeast]).toEqual(['to-be-determined', null]);
  });

  it('binds providers by the acts on them only while they are in scope', () => {
    expect(classify({ ...works('managed-service'), ...large }).providers).toEqual(['digital']);
    expect(classify(works('managed-service')).providers).toEqual([]);
    expect(classify(works('trust-service')).providers).toEqual(['trust']);
  });

  it('knows no rule, article or figure of its own', () => {
    const other: ClassificationLaw = {
      ...law,
      size: {
        ...law.size,
        ceilings: law.size.ceilings.map((one) => ({ ...one, staffFrom: one.staffFrom * 2 })),
      },
    };
    const answers = { ...plain, ...works('cloud'), ...large };
    expect(classifyEntity(answers, law).outcome).toBe('essential');
    expect(classifyEntity(answers, other).outcome).toBe('important');
    expect(classifyEntity(answers, { ...law, rules: [] }).outcome).toBe('to-be-determined');
  });
});

describe('the wizard', () => {
  const answer = (question: string): ClassificationAnswers =>
    ({
      jurisdiction: { jurisdiction: 'belgium' },
      body: { body: 'municipality' },
      'security-domain': { securityDomain: false },
      activities: works('waste-water'),
      'activity-weight': { activities: [{ type: 'waste-water', weight: 'main' }] },
      staff: { staff: 300 },
      turnover: { turnover: 1 },
      'balance-sheet': { balanceSheet: 1 },
      related: { related: 'none' },
    })[question] as ClassificationAnswers;

  it('asks only what can still change the outcome, step by step', () => {
    let answers: ClassificationAnswers = {};
    const asked: string[][] = [];
    for (let step = 0; step < 10; step += 1) {
      const questions = nextQuestions(answers, law).map(({ question }) => question);
      if (questions.length === 0) break;
      asked.push(questions);
      for (const question of questions) answers = { ...answers, ...answer(question) };
    }
    expect(asked).toEqual([
      ['jurisdiction'],
      ['body', 'security-domain'],
      ['activities'],
      ['activity-weight'],
      ['staff', 'turnover', 'balance-sheet', 'related'],
    ]);
    expect(classifyEntity(answers, law).outcome).toBe('essential');
  });

  it('does not ask a company about the domains of the State', () => {
    const { open } = classifyEntity({ jurisdiction: 'belgium', body: 'private' }, law);
    expect(open.map(({ question }) => question)).not.toContain('security-domain');
  });
});

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anyAnswers: fc.Arbitrary<ClassificationAnswers> = fc.record({
  jurisdiction: maybe(fc.constantFrom('belgium', 'other-member-state', 'outside-union')),
  body: maybe(fc.constantFrom(...law.bodies.map(({ code }) => code))),
  securityDomain: maybe(fc.boolean()),
  activities: maybe(
    fc.array(
      fc.record({
        type: fc.constantFrom(...law.types.map(({ code }) => code)),
        weight: maybe(fc.constantFrom('main', 'essential-part', 'side')),
      }),
      { maxLength: 3 },
    ),
  ),
  staff: maybe(fc.constantFrom(0, 49, 50, 249, 250, 9000)),
  turnover: maybe(fc.constantFrom(0, 10_000_000, 10_000_001, 50_000_000, 50_000_001)),
  balanceSheet: maybe(fc.constantFrom(0, 10_000_000, 10_000_001, 43_000_000, 43_000_001)),
  related: maybe(fc.constantFrom('included', 'none', 'left-out')),
  critical: maybe(fc.boolean()),
  specialCases: maybe(fc.subarray(['sole-provider', 'systemic-risk'])),
  identification: maybe(fc.constantFrom('none', 'declined', 'essential', 'important')),
  voluntary: maybe(fc.boolean()),
});

const strength = ({ outcome: result, dutyClass }: ClassificationDecision): number | null =>
  result === 'to-be-determined'
    ? null
    : dutyClass === 'essential'
      ? 2
      : dutyClass === 'important'
        ? 1
        : 0;

describe('whatever was answered', () => {
  it('no answer at all is to be determined, and a first question is asked', () => {
    expect(classifyEntity({}, law).outcome).toBe('to-be-determined');
    expect(nextQuestions({}, law)).toEqual([{ question: 'jurisdiction', types: [] }]);
  });

  it('an open question is named exactly when the outcome is to be determined', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const decision = classifyEntity(answers, law);
        expect(decision.open.length > 0).toBe(decision.outcome === 'to-be-determined');
        expect(decision.outcome === 'to-be-determined' || decision.grounds.length > 0).toBe(true);
        expect(decision.dutyClass === null || decision.atLeast === null).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('more people or money never gives a lower class', () => {
    const more = fc.record({ staff: fc.nat(9000), turnover: fc.nat(1e8), balance: fc.nat(1e8) });
    fc.assert(
      fc.property(anyAnswers, more, (answers, added) => {
        const before = strength(classifyEntity(answers, law));
        const after = strength(
          classifyEntity(
            {
              ...answers,
              staff: (answers.staff ?? 0) + added.staff,
              turnover: (answers.turnover ?? 0) + added.turnover,
              balanceSheet: (answers.balanceSheet ?? 0) + added.balance,
            },
            law,
          ),
        );
        if (before !== null) expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('what is decided stays so whatever the questions that were not asked would have got', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (answers, others) => {
        const before = classifyEntity(answers, law);
        if (before.outcome === 'to-be-determined') return;
        const filledIn = { ...others };
        for (const [name, value] of Object.entries(answers)) {
          if (value !== undefined) Object.assign(filledIn, { [name]: value });
        }
        // A weight that was left out is a question of its own.
        expect(strength(classifyEntity(filledIn, law)) ?? strength(before)).toBe(strength(before));
      }),
      { numRuns: 500 },
    );
  });

  it('what is certain at the least never turns out less', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (answers, others) => {
        const { atLeast } = classifyEntity(answers, law);
        if (!atLeast) return;
        const filledIn = { ...others };
        for (const [name, value] of Object.entries(answers)) {
          if (value !== undefined) Object.assign(filledIn, { [name]: value });
        }
        const after = strength(classifyEntity(filledIn, law));
        if (after !== null) {
          expect(after).toBeGreaterThanOrEqual(atLeast === 'essential' ? 2 : 1);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the version of the law', () => {
  it('is the one in force on the day, and none before the first', () => {
    expect(classificationLawOn('2022-12-06')).toBeUndefined();
    expect(classificationLawOn('2024-10-17')).toBeUndefined();
    expect(classificationLawOn('2024-10-18')).toBe(law);
    const next = { ...law, version: '2028', validFrom: '2028-01-01' as const };
    const laws = [{ ...law, validTo: '2027-12-31' as const }, next];
    expect(classificationLawOn('2027-12-31', laws)?.version).toBe('2024');
    expect(classificationLawOn('2028-01-01', laws)?.version).toBe('2028');
  });

  it('is found again by the name that a decision stored', () => {
    const { code, version } = classifyEntity({}, law).law;
    expect(findClassificationLaw(code, version)).toBe(law);
    expect(findClassificationLaw(code, '1')).toBeUndefined();
  });
});
