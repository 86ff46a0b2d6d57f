import { actors } from './actors';
import { type Answer, ask } from './ask';
import { type Making, makers } from './make';
import type { Admitted } from './people';
import {
  type Cell,
  expectedOf,
  type Ids,
  type Outcome,
  type Row,
  type Slot,
  succeeds,
  type Told,
} from './row';
import type { World } from './world';

/** What an allowed question does to the product: nothing, or something. */
export const changes = (row: Row): boolean => !row.operation.startsWith('GET ');

/** Every question of a row: each actor with each class of each id, the other ids standing still. */
export function cellsOf(row: Row): Cell[] {
  const slots = Object.entries(row.slots ?? {});
  return actors.flatMap((actor): Cell[] => {
    const cell = (slot: string, klass: string, outcome: Outcome, ids: Ids): Cell => {
      const expected = expectedOf(row, actor, outcome);
      return { row, actor, slot, klass, ids, expected, succeeds: succeeds(expected) };
    };
    const standing = Object.fromEntries(
      slots.map(([name, { classes }]) => [name, Object.keys(classes)[0] ?? '']),
    );
    const plain = row.plain === undefined ? [] : [cell('', '', row.plain, standing)];
    const varied = slots.flatMap(([name, { classes }]) =>
      Object.entries(classes).map(([klass, outcome]) =>
        cell(name, klass, outcome, { ...standing, [name]: klass }),
      ),
    );
    return [...plain, ...varied];
  });
}

/** The ids themselves, in the order of the row's slots: seeded ones, or ones made for this cell. */
async function idsOf(cell: Cell, making: Omit<Making, 'ids'>): Promise<Ids> {
  const { world } = making;
  // Whoever is nobody here has nothing of his own: what would be his is somebody else's.
  const caller =
    cell.actor.state === 'out'
      ? { ...making.caller, personId: world.id('person', 'other') }
      : making.caller;
  const ids: Record<string, string> = {};
  for (const [name, { kind }] of Object.entries<Slot>(cell.row.slots ?? {})) {
    const klass = cell.ids[name] ?? '';
    const seeded = world.id(kind, klass);
    const make = makers[kind]?.[klass];
    const made = make !== undefined && (seeded === '' || (cell.succeeds && changes(cell.row)));
    ids[name] = made ? await make({ world, caller, ids }) : seeded;
  }
  return ids;
}

export interface Run {
  readonly ids: Ids;
  readonly caller: Admitted;
  readonly cell: Cell;
}

export interface Outcomes {
  readonly cell: Cell;
  readonly ids: Ids;
  readonly told: Told;
  readonly answer: Answer;
}

/** Asks one question. Who changes what is his own, or begins a session, is somebody new, so that nobody else is disturbed. */
export async function run(
  cell: Cell,
  world: World,
  without: readonly string[] = [],
): Promise<Outcomes> {
  const { row, actor } = cell;
  const own = row.reach === 'self' || row.reach === 'pending' || row.reach === 'public';
  const asNew = own && changes(row) && actor.state !== 'out';
  const caller = asNew ? await world.fresh(actor) : world.caller(actor);
  const work = async (): Promise<Outcomes> => {
    const ids = await idsOf(cell, { world, caller });
    const sent = (await row.send?.({ ids, caller, cell }, world)) ?? {};
    const [method = '', path = ''] = row.operation.split(' ');
    const url = path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(sent.path?.[name] ?? ids[name] ?? ''),
    );
    const answer = await ask(world.app, caller.token, method, url, { ...sent, without });
    const word = answer.status < 300 ? row.word?.(answer.body) : undefined;
    return {
      cell,
      ids,
      told: word === undefined ? answer.status : `${answer.status} ${word}`,
      answer,
    };
  };
  return row.alone === true && !refusedEarly.has(Number(cell.expected))
    ? world.inTurn(work)
    : work();
}

/** Refused before any head revision is looked at. */
const refusedEarly = new Set([401, 403]);

/** Asks many questions, a few at a time. */
export async function runAll(
  cells: readonly Cell[],
  world: World,
  atOnce = 8,
): Promise<Outcomes[]> {
  const outcomes: Outcomes[] = [];
  const waiting = cells.values();
  const work = async (): Promise<void> => {
    for (const cell of waiting) {
      outcomes.push(
        await run(cell, world).catch((error: unknown) => ({
          cell,
          ids: {},
          told: `no answer: ${String(error)}`,
          answer: { status: 0, headers: {}, text: '', body: {} },
        })),
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes;
}

/** One cell in words, for whoever has to find it. */
export function nameOf({ row, actor, slot, klass }: Cell): string {
  return `${row.operation} by ${actor.name}${slot === '' ? '' : `, ${slot} ${klass}`}`;
}
