import fc from 'fast-check';

/** Few days, so that acts meet on the same one; the first lies before any unit. */
const days = [
  '2019-06-30',
  '2020-01-01',
  '2020-03-31',
  '2021-01-01',
  '2021-02-14',
  '2022-07-01',
  '2022-12-06',
  '2023-01-01',
  '2024-02-29',
  '2024-10-01',
  '2026-01-01',
];
/** Few safeguards, so that acts meet on the same one: of each group, and of three controls; 13 has none in the first group. */
const codes = ['1.1', '1.3', '1.5', '4.1', '13.1'];

const unit = fc.nat({ max: 12 });
const which = fc.nat({ max: 3 });
const on = fc.constantFrom(...days);
const code = fc.constantFrom(...codes);
const level = fc.integer({ min: 1, max: 5 });
export const answer = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('scored' as const),
      documentation: level,
      implementation: level,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constant({
      kind: 'not-applicable' as const,
      reason: 'there is nothing of the kind',
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'open' as const }) },
);
const some = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { minLength: 1, maxLength: 3 });
export const aspects = fc.record(
  {
    parent: unit,
    name: fc.constantFrom('North', 'South', 'East'),
    weight: fc.integer({ min: 1, max: 9 }),
    archived: fc.boolean(),
    assessesItself: fc.boolean(),
    legalEntity: fc.boolean(),
  },
  { requiredKeys: [] },
);

const acts = {
  record: fc.record({ act: fc.constant('record' as const), unit, code, on, answer }),
  correct: fc.record({ act: fc.constant('correct' as const), unit, code, on, answer, which }),
  retract: fc.record({ act: fc.constant('retract' as const), unit, code, which }),
  bulk: fc.record({
    act: fc.constant('bulk' as const),
    units: some(unit),
    codes: some(code),
    on,
    answer,
  }),
  import: fc.record({
    act: fc.constant('import' as const),
    rows: fc.uniqueArray(fc.record({ unit, code, on, answer }), {
      minLength: 1,
      maxLength: 6,
      selector: (row) => `${String(row.unit)}/${row.code}/${row.on}`,
    }),
  }),
  lean: fc.record({
    act: fc.constant('lean' as const),
    units: some(unit),
    codes: some(code),
    on,
    kind: fc.constantFrom(
      'own' as const,
      'inherited' as const,
      'inherited' as const,
      'shared' as const,
      'shared' as const,
    ),
    provider: unit,
  }),
  target: fc.record({
    act: fc.constant('target' as const),
    unit,
    on,
    control: fc.constantFrom(null, '1', '4', '13'),
    levelTenths: fc.oneof(
      {
        weight: 3,
        arbitrary: fc.oneof(
          fc.integer({ min: 10, max: 50 }),
          fc.integer({ min: 2, max: 10 }).map((half) => 5 * half),
        ),
      },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
  }),
  weigh: fc.record({
    act: fc.constant('weigh' as const),
    on,
    weights: fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 3 })),
  }),
  create: fc.record({
    act: fc.constant('create' as const),
    parent: unit,
    on,
    weight: fc.integer({ min: 1, max: 9 }),
    assessesItself: fc.boolean(),
  }),
  change: fc.record({ act: fc.constant('change' as const), unit, on, aspects }),
  amend: fc.record({ act: fc.constant('amend' as const), unit, on, aspects, which }),
  undo: fc.record({ act: fc.constant('undo' as const), unit, which }),
};
export type Value<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** Something that a person does. Units are meant by number: the one so many places on in the order of their creation. */
export type ScoreAct = Value<(typeof acts)[keyof typeof acts]>;

/** What everybody has answered before anything else happens, so that acts have something to change. */
const openingAct: fc.Arbitrary<ScoreAct> = fc
  .array(fc.record({ on: fc.constantFrom('2020-01-01', '2020-03-31', '2022-07-01'), answer }), {
    minLength: codes.length * 6,
    maxLength: codes.length * 6,
  })
  .map((given) => ({
    act: 'import',
    rows: given.map((row, index) => ({
      ...row,
      unit: 2 + Math.floor(index / codes.length),
      code: codes[index % codes.length] ?? '',
    })),
  }));

/** Any act, those that people do most the most often. */
const scoreAct: fc.Arbitrary<ScoreAct> = fc.oneof(
  { weight: 8, arbitrary: acts.record },
  { weight: 3, arbitrary: acts.correct },
  { weight: 2, arbitrary: acts.retract },
  { weight: 2, arbitrary: acts.bulk },
  { weight: 2, arbitrary: acts.import },
  { weight: 5, arbitrary: acts.lean },
  { weight: 4, arbitrary: acts.target },
  { weight: 2, arbitrary: acts.weigh },
  { weight: 1, arbitrary: acts.create },
  { weight: 5, arbitrary: acts.change },
  { weight: 2, arbitrary: acts.amend },
  { weight: 2, arbitrary: acts.undo },
);

/** What people did one after the other. */
export const scoreActs: fc.Arbitrary<readonly ScoreAct[]> = fc
  .tuple(openingAct, fc.array(scoreAct, { minLength: 20, maxLength: 45 }))
  .map(([opening, acts]) => [opening, ...acts]);

/** What several people did at the same moment, and then at another. */
export const scoreMoments: fc.Arbitrary<readonly (readonly ScoreAct[])[]> = fc
  .tuple(
    openingAct,
    fc.array(fc.array(scoreAct, { minLength: 3, maxLength: 6 }), { minLength: 6, maxLength: 12 }),
  )
  .map(([opening, moments]) => [[opening], ...moments]);
