import type { Actor } from './actors';
import type { Run } from './cells';
import type { World } from './world';

/**
 * Who comes far enough to be judged by what he asks for:
 * `public` everybody; `pending` any session; `self` whoever is signed in or has to set up his second factor;
 * `anywhere` a role that may, wherever it was given; `root` a role that may, given on the whole group;
 * `unit` a role that may, given on the unit in question or above it.
 */
export type Reach = 'public' | 'pending' | 'self' | 'anywhere' | 'root' | 'unit';

/** A status, or a status and what the answer says: `200 refused`. */
export type Told = number | string;

/**
 * What must come back. Where it differs, three: of who holds the role on the whole group, of who holds it on the own unit
 * only, and of who holds it on the own unit and reads the whole group. For `pending`: of who is signed in, of whom a second
 * factor is awaited, of who must set one up.
 */
export type Outcome = Told | readonly [Told, Told, Told];

/** What each class of an id leads to. The first class is the one that stands while another id varies. */
export interface Slot {
  readonly kind: string;
  readonly classes: Readonly<Record<string, Outcome>>;
}

export type Ids = Readonly<Record<string, string>>;

export interface Sent {
  /** Stands in the path in place of the id that was found. */
  readonly path?: Ids;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers that are left out, although our own page sends them. */
  readonly without?: readonly string[];
}

/** One operation, and what it must answer to whom. Written by hand and on purpose not made from libs/access. */
export interface Row {
  readonly operation: string;
  readonly reach: Reach;
  /** The roles that may, by letter: Administrator, CISO, unit Lead, Programme office, Management, aUditor. */
  readonly may?: string;
  /** What is answered where no id varies. */
  readonly plain?: Outcome;
  readonly slots?: Readonly<Record<string, Slot>>;
  /** Body, query and headers; makes first what a cell that shall succeed needs. */
  readonly send?: (run: Run, world: World) => Promise<Sent> | Sent;
  /** Names what an answer says, where its status alone says too little. */
  readonly word?: (body: Record<string, unknown>) => string;
  /** Its cells run one at a time, because each builds on the head revision of what others change too. */
  readonly alone?: boolean;
}

/** One question to the product: an operation, asked by somebody, with one id of some class. */
export interface Cell {
  readonly row: Row;
  readonly actor: Actor;
  readonly slot: string;
  readonly klass: string;
  readonly ids: Ids;
  readonly expected: Told;
  readonly succeeds: boolean;
}

const statusOf = (told: Told): number => Number.parseInt(String(told), 10);
export const succeeds = (told: Told): boolean => statusOf(told) < 300;

const pick = (outcome: Outcome, which: 0 | 1 | 2): Told =>
  typeof outcome === 'object' ? outcome[which] : outcome;

const shares = (held: string, may: string): boolean =>
  Array.from(held).some((role) => may.includes(role));

/** What a cell must answer: first who asks, then what he holds, and only then the id. */
export function expectedOf({ reach, may = '' }: Row, actor: Actor, outcome: Outcome): Told {
  if (reach === 'public') return pick(outcome, 0);
  if (actor.state === 'out') return 401;
  if (reach === 'pending')
    return pick(outcome, actor.state === 'in' ? 0 : actor.state === 'pending' ? 1 : 2);
  if (actor.state === 'pending') return 403;
  if (reach === 'self') return pick(outcome, 0);
  if (actor.state === 'enrolling') return 403;
  if (shares(actor.group, may)) return pick(outcome, 0);
  if (!shares(actor.unit, may) || reach === 'root') return 403;
  return pick(outcome, actor.group === '' ? 1 : 2);
}

export const slot = (kind: string, classes: Readonly<Record<string, Outcome>>): Slot => ({
  kind,
  classes,
});

/** A unit that one must be able to read. An archived one is still there to be read. */
export const readUnit: Readonly<Record<string, Outcome>> = {
  own: 200,
  below: 200,
  sibling: [200, 404, 200],
  parent: [200, 404, 200],
  gone: 200,
  foreign: 404,
  random: 404,
};

/** A unit that one wants to change: what one may not see does not exist, what one may only read is refused as such. */
export const writeUnit = (
  done: Told,
  gone: Outcome,
  readable: Told,
): Readonly<Record<string, Outcome>> => ({
  own: done,
  below: done,
  sibling: [done, 404, readable],
  parent: [done, 404, readable],
  gone,
  foreign: 404,
  random: 404,
});

/** A name that exists, one that only another organisation knows, and one that nobody knows. */
export const knownOnly = (done: Told): Readonly<Record<string, Outcome>> => ({
  known: done,
  foreign: 404,
  random: 404,
});

export const seen = (revision: number): Readonly<Record<string, string>> => ({
  'if-match': `"${revision}"`,
});
