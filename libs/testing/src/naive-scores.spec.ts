import { nodeCounts, nodeMaturity, unitMaturity, weakestUnits } from './naive-readings';
import { nodeTally, ownTally, targetThen, unitThen } from './naive-scores';
import type {
  AnswerFact,
  ResponsibilityFact,
  ScoreFacts,
  TargetFact,
  VersionFact,
} from './score-facts';

const dated = { recordedAt: '2024-01-01T00:00:00.000Z', replaces: null, retracts: null };
const sparse = {
  parentId: null,
  name: null,
  weight: null,
  archived: null,
  legalEntity: null,
  companyNumber: null,
  assessesItself: null,
};
const version = (
  unitId: string,
  revision: number,
  effectiveOn: string,
  change: Partial<VersionFact>,
): VersionFact => ({
  ...dated,
  ...sparse,
  unitId,
  revision,
  effectiveOn,
  ...change,
});
const whole = {
  archived: false,
  legalEntity: false,
  companyNumber: '',
  weight: 1,
  assessesItself: true,
};
const scored = (
  unitId: string,
  code: string,
  revision: number,
  effectiveOn: string,
  d: number,
  i: number,
  more: Partial<AnswerFact> = {},
) =>
  ({
    ...dated,
    unitId,
    code,
    revision,
    effectiveOn,
    kind: 'scored',
    documentation: d,
    implementation: i,
    ...more,
  }) satisfies AnswerFact;
const without = (
  unitId: string,
  code: string,
  kind: 'not-applicable' | 'open',
  effectiveOn = '2021-01-01',
) =>
  ({
    ...dated,
    unitId,
    code,
    revision: 1,
    effectiveOn,
    kind,
    documentation: null,
    implementation: null,
  }) satisfies AnswerFact;

function facts(change: Partial<ScoreFacts>): ScoreFacts {
  return {
    denominator: 720720n,
    controls: [{ code: '1' }, { code: '2' }],
    weights: [],
    safeguards: [
      { code: '1.1', controlCode: '1', group: 1 },
      { code: '1.2', controlCode: '1', group: 2 },
      { code: '2.1', controlCode: '2', group: 3 },
    ],
    versions: [
      version('root', 1, '2020-01-01', { ...whole, name: 'Root', assessesItself: false }),
      version('a', 1, '2020-01-01', { ...whole, name: 'A', parentId: 'root', weight: 3 }),
      version('b', 1, '2020-01-01', { ...whole, name: 'B', parentId: 'root' }),
    ],
    answers: [],
    responsibilities: [],
    targets: [],
    ...change,
  };
}

const on = { on: '2022-01-01' };

describe('the second arithmetic', () => {
  it('takes the mean of a control, keeps what is open out of it and lets a group look at its own safeguards', () => {
    const some = facts({
      answers: [
        scored('a', '1.1', 1, '2021-01-01', 2, 3),
        scored('a', '1.2', 1, '2021-01-01', 4, 4),
      ],
    });
    expect(ownTally(some, 'a', '1', 1, on)).toMatchObject({
      numerator: (720720n * 5n) / 2n,
      applicable: 1,
      own: 1,
      missing: 0,
    });
    expect(ownTally(some, 'a', '1', 2, on)).toMatchObject({
      numerator: (720720n * 13n) / 4n,
      applicable: 2,
      own: 2,
      missing: 0,
    });
    expect(ownTally(some, 'b', '1', 2, on)).toMatchObject({
      numerator: 0n,
      weight: 0n,
      units: 0,
      applicable: 2,
      missing: 2,
    });
    expect(ownTally(some, 'a', '1', 2, { on: '2020-12-31' })).toMatchObject({
      units: 0,
      missing: 2,
    });
  });

  it('leaves what is not applicable out of every count', () => {
    const some = facts({
      answers: [scored('a', '1.1', 1, '2021-01-01', 2, 3), without('a', '1.2', 'not-applicable')],
    });
    expect(ownTally(some, 'a', '1', 3, on)).toMatchObject({
      numerator: (720720n * 5n) / 2n,
      applicable: 1,
      own: 1,
      missing: 0,
    });
  });

  it('weighs units, per control first and then over the controls by their weight', () => {
    const some = facts({
      weights: [
        { controlCode: '1', weight: 3, ...dated, revision: 1, effectiveOn: '2020-06-01' },
        { controlCode: '1', weight: 9, ...dated, revision: 2, effectiveOn: '2024-01-01' },
      ],
      answers: [
        scored('a', '1.1', 1, '2021-01-01', 2, 2),
        scored('b', '1.1', 1, '2021-01-01', 4, 4),
        scored('b', '2.1', 1, '2021-01-01', 5, 5),
      ],
    });
    expect(nodeTally(some, 'root', '1', 3, on)).toMatchObject({
      numerator: 720720n * 10n,
      weight: 4n,
      units: 2,
      assessing: 2,
      applicable: 4,
      own: 2,
      missing: 2,
    });
    expect(nodeMaturity(some, 'root', 3, on)).toEqual({ top: 25n, bottom: 8n });
    expect(unitMaturity(some, 'b', 3, on)).toEqual({ top: 17n, bottom: 4n });
    expect(weakestUnits(some, 'root', 3, on)).toEqual({
      maturity: { top: 2n, bottom: 1n },
      unitIds: ['a'],
    });
    expect(nodeCounts(some, 'root', 1, on)).toEqual({
      applicable: 2,
      own: 2,
      inherited: 0,
      shared: 0,
      missing: 0,
      reached: 0,
    });
  });

  it('counts the answer of the provider when inherited, and the lower of both per dimension when shared', () => {
    const leaning = (kind: 'inherited' | 'shared'): ResponsibilityFact => ({
      ...dated,
      unitId: 'a',
      code: '1.1',
      revision: 1,
      effectiveOn: '2021-06-01',
      kind,
      providerId: 'b',
    });
    const answers = [
      scored('a', '1.1', 1, '2021-01-01', 5, 1),
      scored('b', '1.1', 1, '2021-01-01', 2, 4),
    ];
    const points = (some: ScoreFacts) => ownTally(some, 'a', '1', 1, on).numerator / (720720n / 2n);
    expect(points(facts({ answers, responsibilities: [leaning('inherited')] }))).toBe(6n);
    expect(points(facts({ answers, responsibilities: [leaning('shared')] }))).toBe(3n);
    const na = without('b', '1.1', 'not-applicable');
    expect(
      points(
        facts({
          answers: [scored('a', '1.1', 1, '2021-01-01', 5, 1), na],
          responsibilities: [leaning('shared')],
        }),
      ),
    ).toBe(6n);
    const waiting = facts({
      answers: [scored('a', '1.1', 1, '2021-01-01', 5, 1)],
      responsibilities: [leaning('shared')],
    });
    expect(ownTally(waiting, 'a', '1', 1, on)).toMatchObject({ units: 0, missing: 1, shared: 0 });
    const opened = facts({
      answers: [scored('a', '1.1', 1, '2021-01-01', 5, 1), without('b', '1.1', 'open')],
      responsibilities: [leaning('inherited')],
    });
    expect(ownTally(opened, 'a', '1', 1, on)).toMatchObject({ units: 0, missing: 1, inherited: 0 });
  });

  it('forgets what was replaced or retracted, and knows only what was recorded by then', () => {
    const answers = [
      scored('a', '1.1', 1, '2021-01-01', 1, 1),
      scored('a', '1.1', 2, '2021-06-01', 5, 5),
      scored('a', '1.1', 3, '2021-02-01', 3, 3, {
        replaces: 2,
        recordedAt: '2024-02-01T00:00:00.000Z',
      }),
      scored('a', '1.1', 4, '2021-02-01', 3, 3, {
        kind: 'retraction',
        documentation: null,
        implementation: null,
        retracts: 3,
        recordedAt: '2024-03-01T00:00:00.000Z',
      }),
    ];
    const value = (known?: string) =>
      ownTally(facts({ answers }), 'a', '1', 1, known === undefined ? on : { ...on, known })
        .numerator / 720720n;
    expect(value('2024-01-15T00:00:00.000Z')).toBe(5n);
    expect(value('2024-02-15T00:00:00.000Z')).toBe(3n);
    expect(value()).toBe(1n);
  });

  it('takes the target of the control, then the one for all, then the parent of that day', () => {
    const target = (
      unitId: string,
      controlCode: string | null,
      levelTenths: number,
      effectiveOn: string,
    ): TargetFact => ({
      ...dated,
      unitId,
      controlCode,
      revision: 1,
      effectiveOn,
      kind: 'set',
      levelTenths,
    });
    const some = facts({
      targets: [
        target('root', '1', 20, '2020-01-01'),
        target('root', null, 30, '2020-01-01'),
        target('a', null, 40, '2021-01-01'),
      ],
      answers: [scored('a', '1.1', 1, '2020-01-01', 3, 4)],
    });
    expect(targetThen(some, 'b', '1', on)).toBe(20);
    expect(targetThen(some, 'b', '2', on)).toBe(30);
    expect(targetThen(some, 'a', '1', on)).toBe(40);
    expect(ownTally(some, 'a', '1', 1, { on: '2020-12-31' }).reached).toBe(1);
    expect(ownTally(some, 'a', '1', 1, on).reached).toBe(0);
  });

  it('lays versions of a unit over each other and counts nothing while it is archived or gone', () => {
    const some = facts({ answers: [scored('a', '1.1', 1, '2020-01-01', 3, 3)] });
    const then = {
      ...some,
      versions: [
        ...some.versions,
        version('a', 2, '2021-01-01', { archived: true }),
        version('a', 3, '2020-06-01', { weight: 7, name: 'Aa' }),
      ],
    };
    expect(unitThen(then, 'a', { on: '2019-12-31' })).toBeNull();
    expect(unitThen(then, 'a', on)).toMatchObject({
      name: 'Aa',
      weight: 7,
      archived: true,
      parentId: 'root',
    });
    expect(nodeTally(then, 'root', '1', 1, { on: '2020-12-31' })).toMatchObject({
      weight: 7n,
      units: 1,
    });
    expect(nodeTally(then, 'root', '1', 1, on)).toMatchObject({
      weight: 0n,
      units: 0,
      applicable: 1,
      missing: 1,
    });
  });
});
