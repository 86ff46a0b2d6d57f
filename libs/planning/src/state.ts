import type { Level } from '@weerbaar/kernel';
import {
  resolveStanding,
  type Answer,
  type ResponsibilityKind,
  type Standing,
} from '@weerbaar/maturity';

/** A safeguard at a unit, as it stands before the plan. */
export interface PlanningCell {
  readonly unit: string;
  readonly safeguard: string;
  readonly control: string;
  /** The safeguard's implementation group. */
  readonly group: number;
  readonly responsibility: ResponsibilityKind;
  /** The unit that provides it; null when the unit answers alone. */
  readonly provider: string | null;
  /** The unit's own answer, also where it inherits: others may inherit from it. */
  readonly own: Answer | null;
}

/** What the plan starts from. */
export interface PlanningState {
  readonly cells: readonly PlanningCell[];
}

/** A dimension of the own answer of a cell: two of each cell. */
export type Slot = number;

export const dimensions = ['documentation', 'implementation'] as const;

/** Where a cell's resolved level of a dimension comes from: the lowest of one or two own answers. */
export interface IndexedCell {
  readonly cell: PlanningCell;
  /** Indexes of the cells whose own answers count; none when the cell has no value. */
  readonly from: readonly number[];
}

/** A state with its cells in places, so that they are found by unit and safeguard. */
export interface IndexedState {
  readonly cells: readonly IndexedCell[];
  readonly find: (unit: string, safeguard: string) => number | undefined;
}

const keyOf = (unit: string, safeguard: string): string => `${unit}\u0000${safeguard}`;

/** The standing of a cell when the own answers are those. `libs/maturity` says whose answer counts. */
export function standingOf(
  index: IndexedState,
  place: number,
  answers: readonly (Answer | null)[],
): Standing {
  const cell = index.cells[place]?.cell;
  if (!cell) throw new RangeError(`No cell ${place}.`);
  const provider = cell.provider === null ? undefined : index.find(cell.provider, cell.safeguard);
  return resolveStanding({
    responsibility: cell.responsibility,
    own: answers[place] ?? null,
    provider: provider === undefined ? null : (answers[provider] ?? null),
  });
}

/** The own answers of a state, in the places of its cells. */
export const ownAnswers = (state: PlanningState): (Answer | null)[] =>
  state.cells.map(({ own }) => own);

/**
 * A state with its places. Which own answers a value comes from does not change with a plan: a plan
 * raises levels, and what nobody has assessed, or what does not apply, it leaves so. Of two cells
 * with the same unit and safeguard the last counts.
 */
export function indexState(state: PlanningState): IndexedState {
  const places = new Map(
    state.cells.map(({ unit, safeguard }, place) => [keyOf(unit, safeguard), place]),
  );
  const find = (unit: string, safeguard: string) => places.get(keyOf(unit, safeguard));
  const answers = ownAnswers(state);
  const bare: IndexedState = { cells: state.cells.map((cell) => ({ cell, from: [] })), find };
  const cells = state.cells.map((cell, place): IndexedCell => {
    if (standingOf(bare, place, answers).kind !== 'scored') return { cell, from: [] };
    const provider = cell.provider === null ? undefined : find(cell.provider, cell.safeguard);
    const sources = [
      ...(cell.responsibility === 'inherited' ? [] : [place]),
      ...(cell.responsibility === 'own' || provider === undefined ? [] : [provider]),
    ];
    // A provider for whom it does not apply leaves the unit's own answer to count.
    return { cell, from: sources.filter((source) => answers[source]?.kind === 'scored') };
  });
  return { cells, find };
}

/** The level of a dimension of an own answer; 0 when it is not scored. */
export function slotLevel(answers: readonly (Answer | null)[], slot: Slot): Level | 0 {
  const answer = answers[slot >> 1];
  if (answer?.kind !== 'scored') return 0;
  return slot % 2 === 0 ? answer.documentation : answer.implementation;
}
