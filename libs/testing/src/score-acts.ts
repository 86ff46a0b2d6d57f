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
/** Of three controls; 13 has none in the first group. */
const codes = ['1.1', '1.3', '1.5', '4.1', '4.8', '13.1', '13.7'];

const unit = fc.nat({ max: 40 });
const which = fc.nat({ max: 6 });
const on = fc.constantFrom(...days);
const code = fc.constantFrom(...codes);
const level = fc.integer({ min: 1, max: 5 });
const answer = fc.oneof(
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
const aspects = fc.record(
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
    ),
    provider: unit,
  }),
  target: fc.record({
    act: fc.constant('target' as const),
    unit,
    on,
    control: fc.constantFrom(null, '1', '4', '13'),
    levelTenths: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 10, max: 50 }) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
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
type Value<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** Something that a person does. Units are meant by number: the one so many places on in the order of their creation. */
export type ScoreAct = Value<(typeof acts)[keyof typeof acts]>;

/** Any act, those that people do most the most often. */
export const scoreAct: fc.Arbitrary<ScoreAct> = fc.oneof(
  { weight: 8, arbitrary: acts.record },
  { weight: 3, arbitrary: acts.correct },
  { weight: 2, arbitrary: acts.retract },
  { weight: 2, arbitrary: acts.bulk },
  { weight: 5, arbitrary: acts.lean },
  { weight: 4, arbitrary: acts.target },
  { weight: 1, arbitrary: acts.create },
  { weight: 5, arbitrary: acts.change },
  { weight: 2, arbitrary: acts.amend },
  { weight: 2, arbitrary: acts.undo },
);

/** An act as a request, and the subjects whose head revision it moves. */
export interface ActRequest {
  readonly url: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly seen: number | null;
  readonly moves: readonly string[];
}

/** Turns acts into requests of somebody who has seen all that was answered so far. */
export class ScoreActor {
  private readonly heads = new Map<string, number>();

  /** The units, the root first. */
  constructor(readonly units: string[]) {
    for (const id of units) this.heads.set(id, 1);
  }

  request(act: ScoreAct): ActRequest {
    switch (act.act) {
      case 'record':
        return this.onSafeguard(act, 'assessments', { effectiveOn: act.on, answer: act.answer });
      case 'correct':
        return this.onSafeguard(act, 'assessments', (head) => ({
          effectiveOn: act.on,
          answer: act.answer,
          replaces: earlier(act.which, head),
        }));
      case 'retract':
        return this.onSafeguard(act, 'retractions', (head) => ({
          retracts: earlier(act.which, head),
          reason: 'it was never so',
        }));
      case 'bulk': {
        const pairs = this.pairs(act.units, act.codes, 'answer');
        return {
          url: '/assessments',
          body: { effectiveOn: act.on, answer: act.answer, pairs },
          seen: null,
          moves: keysOf(pairs, 'answer'),
        };
      }
      case 'lean': {
        const pairs = this.pairs(act.units, act.codes, 'responsibility');
        const providerId = act.kind === 'own' ? null : this.unit(act.provider);
        return {
          url: '/responsibilities',
          body: { effectiveOn: act.on, kind: act.kind, providerId, pairs },
          seen: null,
          moves: keysOf(pairs, 'responsibility'),
        };
      }
      case 'target': {
        const [id, key] = [
          this.unit(act.unit),
          `target/${this.unit(act.unit)}/${act.control ?? '*'}`,
        ];
        const body = {
          controlCode: act.control,
          effectiveOn: act.on,
          levelTenths: act.levelTenths,
        };
        return { url: `/units/${id}/targets`, body, seen: this.head(key), moves: [key] };
      }
      case 'create': {
        const { on: effectiveOn, weight, assessesItself } = act;
        const body = {
          name: `Unit ${String(this.units.length)}`,
          parentId: this.unit(act.parent),
          effectiveOn,
          weight,
          assessesItself,
        };
        return { url: '/units', body, seen: null, moves: [] };
      }
      case 'change':
        return this.onUnit(act.unit, 'versions', () => this.change(act));
      case 'amend':
        return this.onUnit(act.unit, 'versions', (head) => ({
          ...this.change(act),
          replaces: earlier(act.which, head),
        }));
      case 'undo':
        return this.onUnit(act.unit, 'retractions', (head) => ({
          retracts: earlier(act.which, head),
          reason: 'undone',
        }));
    }
  }

  /** Remembers what came of a request that was answered with success. */
  learn(request: ActRequest, answered: Readonly<Record<string, unknown>>): void {
    for (const key of request.moves) this.heads.set(key, this.head(key) + 1);
    if (request.url !== '/units') return;
    this.units.push(String(answered['id']));
    this.heads.set(String(answered['id']), 1);
  }

  private unit(number: number): string {
    return this.units[number % this.units.length] ?? '';
  }

  private head(key: string): number {
    return this.heads.get(key) ?? 0;
  }

  private pairs(units: readonly number[], of: readonly string[], about: string) {
    const ids = [...new Set(units.map((number) => this.unit(number)))];
    return ids.flatMap((unitId) =>
      of.map((safeguard) => ({
        unitId,
        code: safeguard,
        seen: this.head(`${about}/${unitId}/${safeguard}`),
      })),
    );
  }

  private onSafeguard(
    { unit: number, code: safeguard }: { unit: number; code: string },
    noun: string,
    body: Record<string, unknown> | ((head: number) => Record<string, unknown>),
  ): ActRequest {
    const key = `answer/${this.unit(number)}/${safeguard}`;
    const head = this.head(key);
    const url = `/units/${this.unit(number)}/safeguards/${safeguard}/${noun}`;
    return { url, body: typeof body === 'function' ? body(head) : body, seen: head, moves: [key] };
  }

  private onUnit(
    number: number,
    noun: string,
    body: (head: number) => Record<string, unknown>,
  ): ActRequest {
    const id = this.unit(number);
    return {
      url: `/units/${id}/${noun}`,
      body: body(this.head(id)),
      seen: this.head(id),
      moves: [id],
    };
  }

  private change({
    on: effectiveOn,
    aspects: { parent, ...rest },
  }: {
    on: string;
    aspects: Value<typeof aspects>;
  }) {
    return {
      effectiveOn,
      ...rest,
      ...(parent === undefined ? {} : { parentId: this.unit(parent) }),
    };
  }
}

/** One of the revisions there are; the first where there is none, to be refused. */
const earlier = (number: number, head: number): number => (head === 0 ? 1 : 1 + (number % head));

const keysOf = (pairs: readonly { unitId: string; code: string }[], about: string): string[] =>
  pairs.map((pair) => `${about}/${pair.unitId}/${pair.code}`);
