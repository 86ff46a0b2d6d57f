import { openApiDocument } from '../platform/http/open-api';
import { startApi, type TestApi } from '../testing/api-harness';
import { cellsOf, changes, nameOf, type Outcomes, run, runAll } from './matrix/cells';
import { tenantsOf } from './matrix/known-ids';
import { rows } from './matrix/rows';
import type { Cell } from './matrix/row';
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
  'assessment',
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

describe.each([
  ['reads', (cell: Cell) => !changes(cell.row)],
  ['changes', (cell: Cell) => changes(cell.row)],
])('whoever %s', (_, chosen) => {
  let outcomes: Outcomes[] = [];

  it('is answered as the table says', async () => {
    outcomes = await runAll(rows.flatMap(cellsOf).filter(chosen), world);
    const wrong = outcomes.filter(({ cell, told }) => told !== cell.expected);
    expect(
      wrong.map(
        ({ cell, told, answer }) =>
          `${nameOf(cell)}: ${told} instead of ${cell.expected} (${answer.text.slice(0, 160)})`,
      ),
    ).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(1_000);
  }, 300_000);

  it('cannot tell what another organisation has from what nobody has', () => {
    expect(outcomes.length).toBeGreaterThan(0);
    expect(distinguishable(outcomes)).toEqual([]);
  });

  it('never reads a word of another organisation', () => {
    const told = outcomes.filter(({ answer }) => answer.text.includes('canary'));
    expect(told.map(({ cell }) => nameOf(cell))).toEqual([]);
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
