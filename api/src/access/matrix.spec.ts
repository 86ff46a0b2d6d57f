import { AttachmentList, ControlSheet, UnitDetail, UnitSheet } from '@weerbaar/contracts';
import { openApiDocument } from '../platform/http/open-api';
import { startApi, type TestApi } from '../testing/api-harness';
import { cellsOf, changes, nameOf, type Outcomes, run, runAll } from './matrix/cells';
import { tenantsOf } from './matrix/known-ids';
import { operationsOf, rows } from './matrix/rows';
import type { Row } from './matrix/row';
import { fingerprint } from './matrix/twin';
import { World } from './matrix/world';

let api: TestApi;
let world: World;
beforeAll(async () => {
  api = await startApi({ readers: 8, writers: 8 });
  world = await World.build(api);
}, 120_000);
afterAll(() => api.stop());

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}

const operations = (): Map<string, Parameter[]> =>
  new Map(
    Object.entries(openApiDocument(api.app).paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [
        `${method.toUpperCase()} ${path}`,
        (operation as { parameters?: Parameter[] }).parameters ?? [],
      ]),
    ),
  );

describe('the table of who may what', () => {
  it('has a row for every operation, and an operation for every row', () => {
    const known = [...operations().keys()];
    const listed = new Set(rows.map((row) => row.operation));
    expect(known.filter((operation) => !listed.has(operation))).toEqual([]);
    expect([...listed].filter((operation) => !known.includes(operation))).toEqual([]);
  });

  it('varies every id that a path names', () => {
    const missing = [...operations()].flatMap(([operation, parameters]) => {
      const varied = new Set(
        rows
          .filter((row) => row.operation === operation)
          .flatMap((row) => Object.keys(row.slots ?? {})),
      );
      const named = parameters.filter((one) => one.in === 'path').map((one) => one.name);
      return named.filter((name) => !varied.has(name)).map((name) => `${operation}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('asks for each id of another organisation, and for one of nobody', () => {
    const open = rows.flatMap((row) =>
      Object.entries(row.slots ?? {})
        .filter(([, { kind, classes }]) => uuidKinds.has(kind) && Object.keys(classes).length > 1)
        .filter(([, { classes }]) => !('foreign' in classes && 'random' in classes))
        .map(([name]) => `${row.operation}: ${name}`),
    );
    expect(open).toEqual([]);
  });
});

const uuidKinds = new Set([
  'unit',
  'person',
  'grant',
  'session',
  'passkey',
  'authenticator',
  'landmark',
  'incident',
  'service',
  'assessment',
  'mandate',
  'training',
  'correction',
  'attachment',
  'event',
]);

describe('the ids of the table', () => {
  it('exist in the organisation that their class says, and a random one nowhere', async () => {
    const wrong: string[] = [];
    for (const [kind, classes] of Object.entries(world.ids)) {
      if (!uuidKinds.has(kind)) continue;
      for (const [klass, id] of Object.entries(classes)) {
        const owner =
          klass === 'foreign' ? [world.theirs.id] : klass === 'random' ? [] : [world.ours.id];
        const found = await tenantsOf(world.db, id);
        if (JSON.stringify(found) !== JSON.stringify(owner))
          wrong.push(`${kind} ${klass} ${id} is of ${found.join()}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** What a stranger could tell two answers apart by: neither the time of day, nor a random number, nor what he asked for. */
function visible({ answer, cell, ids }: Outcomes): string {
  const { date: _, ...headers } = answer.headers;
  const { requestId: __, ...body } = answer.body;
  const asked = ids[cell.slot] ?? '';
  return JSON.stringify({
    status: answer.status,
    headers,
    body: Object.keys(answer.body).length > 0 ? body : answer.text,
  })
    .replaceAll(/'nonce-[^']+'/g, '(nonce)')
    .replaceAll(asked.length > 20 ? asked : `"${asked}"`, '(what was asked for)');
}

/** Of each pair of an id of another organisation and one of nobody: the two that can be told apart. */
function distinguishable(outcomes: readonly Outcomes[]): object[] {
  const strangers = outcomes.filter(
    ({ cell }) => cell.klass === 'foreign' || cell.klass === 'random',
  );
  const pairs = Map.groupBy(
    strangers,
    ({ cell }) => `${cell.row.operation} ${rows.indexOf(cell.row)} ${cell.actor.name} ${cell.slot}`,
  );
  return [...pairs].flatMap(([, [one, other]]) => {
    // A name that nobody knows may stand alone; an id may not, as the table is checked for.
    if (one === undefined || other === undefined) return [];
    const [a, b] = [visible(one), visible(other)];
    return a === b ? [] : [{ cell: nameOf(one.cell), a, b }];
  });
}

describe('what is answered', () => {
  let outcomes: Outcomes[] = [];
  let before: object;
  let after: object;
  beforeAll(async () => {
    const reads = rows.filter((row) => !changes(row) && row.reach !== 'public');
    const kept = async (): Promise<object> => {
      // When a session was last seen is all that a question may leave behind.
      const { session: _, ...rest } = await fingerprint(api.superuser, [world.ours.id]);
      return rest;
    };
    // Who takes the pack out of the house is recorded, which is what it is asked for.
    const taken = reads.filter((row) => row.operation === 'GET /api/v1/incidents/pack');
    const ask = (asked: readonly Row[]): Promise<Outcomes[]> =>
      runAll(asked.flatMap(cellsOf), world);
    before = await kept();
    const answered = await ask(reads.filter((row) => !taken.includes(row)));
    after = await kept();
    outcomes = [...answered, ...(await ask(taken))].filter(({ answer }) => answer.status === 200);
  }, 120_000);

  it('changes nothing', () => {
    expect(after).toEqual(before);
  });

  it('holds nothing of a unit that the asker may not see', () => {
    // Its own text, score and files; that there is something above one's unit is no secret.
    const siblings = [
      'Sibling',
      ...['unit', 'assessment', 'attachment', 'incident'].map((kind) => world.id(kind, 'sibling')),
    ];
    const told = outcomes.filter(({ answer }) => siblings.some((one) => answer.text.includes(one)));
    const few = told.filter(({ cell }) => cell.actor.group === '');
    expect(few.map(({ cell }) => nameOf(cell))).toEqual([]);
    // The same search finds what the others do see.
    const lists = new Set(told.map(({ cell }) => cell.row.operation));
    expect([...lists]).toEqual(
      expect.arrayContaining([
        'GET /api/v1/activity',
        'GET /api/v1/activity/export',
        'GET /api/v1/activity/{eventId}/bytes',
        'GET /api/v1/attachments',
        'GET /api/v1/incidents',
        'GET /api/v1/incidents/{id}',
        'GET /api/v1/my-work',
        'GET /api/v1/safeguards/{code}',
        'GET /api/v1/scores/export',
        'GET /api/v1/units',
        'GET /api/v1/units/{unitId}',
        'GET /api/v1/units/{unitId}/controls/{code}',
        'GET /api/v1/units/{unitId}/dashboard',
        'GET /api/v1/units/{unitId}/scores',
        'GET /api/v1/units/{unitId}/targets',
      ]),
    );
  });

  it.each<[operation: string, what: string, may: string, flags: (body: unknown) => boolean[]]>([
    ['GET /api/v1/units/{unitId}', 'score', 'CL', (body) => [UnitDetail.parse(body).unit.scorable]],
    [
      'GET /api/v1/units/{unitId}/scores',
      'score',
      'CL',
      (body) => [UnitSheet.parse(body).unit.scorable],
    ],
    [
      'GET /api/v1/units/{unitId}/controls/{code}',
      'score',
      'CL',
      (body) => [ControlSheet.parse(body).unit.scorable],
    ],
    [
      'GET /api/v1/units/{unitId}/controls/{code}',
      'provide',
      'C',
      (body) => [ControlSheet.parse(body).unit.mayProvide],
    ],
    [
      'GET /api/v1/attachments',
      'remove',
      'CLP',
      (body) => AttachmentList.parse(body).attachments.map((one) => one.removable),
    ],
  ])('says what one may do there: in %s, whether to %s', (operation, what, may, flags) => {
    const holds = (held: string): boolean => Array.from(held).some((role) => may.includes(role));
    const wrong = outcomes.filter(({ cell, answer }) => {
      if (cell.row.operation !== operation) return false;
      const { group, unit } = cell.actor;
      const within =
        cell.slot === 'framework' || cell.slot === 'code' || /^(own|below|gone)$/.test(cell.klass);
      // Nobody scores what is archived.
      const closed = cell.klass === 'gone' && what === 'score';
      const expected = !closed && (holds(group) || (holds(unit) && within));
      return flags(answer.body).some((flag) => flag !== expected);
    });
    expect(wrong.map(({ cell }) => nameOf(cell))).toEqual([]);
    expect(
      outcomes.some(
        ({ cell, answer }) => cell.row.operation === operation && flags(answer.body).length > 0,
      ),
    ).toBe(true);
  });

  it('counts the files of the register for who may open them', async () => {
    const counted = await runAll(
      rows.filter((row) => row.operation === 'GET /api/v1/landmarks').flatMap(cellsOf),
      world,
    );
    for (const { cell, answer } of counted.filter((one) => one.answer.status === 200)) {
      const landmarks = answer.body['landmarks'] as { titleEn: string; files: number }[];
      const files = landmarks.find((one) => one.titleEn === 'Kept')?.files ?? -1;
      expect([cell.actor.name, files > 0]).toEqual([cell.actor.name, cell.actor.group !== '']);
    }
  });
});

describe.each([
  ['reads', (row: Row) => !changes(row)],
  ['changes', changes],
])('whoever %s', (_, chosen) => {
  const outcomes: Outcomes[] = [];

  it.each(operationsOf(chosen))(
    'is answered as the table says: %s',
    async (operation) => {
      const asked = rows.filter((row) => row.operation === operation).flatMap(cellsOf);
      const answered = await runAll(asked, world);
      outcomes.push(...answered);
      const wrong = answered.filter(({ cell, told }) => told !== cell.expected);
      expect(
        wrong.map(
          ({ cell, told, answer }) =>
            `${nameOf(cell)}: ${told} instead of ${cell.expected} (${answer.text.slice(0, 160)})`,
        ),
      ).toEqual([]);
    },
    60_000,
  );

  it('is asked more than a thousand questions', () => {
    expect(outcomes.length).toBeGreaterThan(1_000);
  });

  it('cannot tell what another organisation has from what nobody has', () => {
    expect(outcomes.length).toBeGreaterThan(0);
    expect(distinguishable(outcomes)).toEqual([]);
  });

  it('never reads a word of another organisation, nor a secret', () => {
    const told = outcomes.filter(({ answer }) => /canary|\$argon2|token_?hash/i.test(answer.text));
    expect(told.map(({ cell }) => nameOf(cell))).toEqual([]);
  });

  it('is given his session in a cookie that only his browser can send back, and nowhere else', () => {
    const given = outcomes.flatMap(({ cell, answer }) =>
      [(answer.headers['set-cookie'] ?? []) as string | string[]]
        .flat()
        .map((line) => ({ cell, answer, line })),
    );
    const wrong = given.filter(({ answer, line }) => {
      const [pair = '', ...attributes] = line.split('; ');
      const value = pair.slice(pair.indexOf('=') + 1);
      const guarded = ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict'].every((one) =>
        attributes.includes(one),
      );
      return (
        !line.startsWith('__Host-') || !guarded || (value !== '' && answer.text.includes(value))
      );
    });
    expect(
      wrong.map(({ cell, line }) => `${nameOf(cell)}: ${line.replace(/=[^;]+/, '=…')}`),
    ).toEqual([]);
    expect(given.length > 0).toBe(outcomes.some(({ cell }) => changes(cell.row)));
  });
});

describe('a header that the interface demands', () => {
  const missing: Readonly<Record<string, number>> = {
    'x-weerbaar-request': 403,
    'if-match': 428,
    'idempotency-key': 428,
  };

  it('is missed by every operation that says so', async () => {
    const cells = rows.flatMap(cellsOf);
    const wrong: string[] = [];
    let tried = 0;
    for (const [operation, parameters] of operations()) {
      for (const { name } of parameters.filter(
        (one) => one.in === 'header' && one.required === true,
      )) {
        const cell = cells.find(
          (one) =>
            one.row.operation === operation &&
            (one.succeeds || one.expected === 404 || one.expected === 409),
        );
        if (cell === undefined) throw new Error(`nobody may ${operation}`);
        const { answer } = await run(cell, world, [name]);
        tried += 1;
        if (answer.status !== missing[name])
          wrong.push(`${operation} without ${name}: ${answer.status} ${answer.text}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(40);
  }, 60_000);
});
