import type { Level } from '@weerbaar/kernel';
import type { Dimension } from '../data/answer-draft';

/** Where the keyboard is in the grid. */
export interface GridCursor {
  readonly row: number;
  readonly dimension: Dimension;
}

/** What the grid looks like to the keyboard: which of its rows take an answer. */
export type GridRows = readonly { readonly editable: boolean }[];

/** A key as the browser tells it. */
export interface PressedKey {
  readonly key: string;
  /** The place on the keyboard: on a Belgian one the digits ask for Shift, and nobody should have to. */
  readonly code: string;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
}

/** What a key asks for. `next` is where the keyboard goes once it is done. */
export type GridAct =
  | { readonly act: 'move'; readonly next: GridCursor }
  | {
      readonly act: 'level';
      readonly dimension: Dimension;
      readonly level: Level;
      readonly next: GridCursor;
    }
  | {
      readonly act:
        'not-applicable' | 'open' | 'confirm' | 'undo' | 'panel' | 'keys' | 'pick' | 'refused';
    };

const page = 5;

/**
 * What a key does in the assessment grid; undefined for a key that is not ours, which the browser
 * then handles. A level moves on: from documentation to implementation, from there to the next row
 * that takes an answer. A key that would change a row that takes none is `refused`.
 */
export function pressedInGrid(
  cursor: GridCursor,
  pressed: PressedKey,
  rows: GridRows,
): GridAct | undefined {
  if (rows.length === 0 || pressed.altKey === true) return undefined;
  const commanded = pressed.ctrlKey === true || pressed.metaKey === true;
  if (commanded && pressed.key.toLowerCase() === 'z') return { act: 'undo' };
  const moved = pressed.metaKey === true ? undefined : movedTo(cursor, pressed, rows.length - 1);
  if (moved) return { act: 'move', next: moved };
  if (commanded) return undefined;
  const level = levelOf(pressed);
  if (level) {
    if (rows[cursor.row]?.editable !== true) return { act: 'refused' };
    return { act: 'level', dimension: cursor.dimension, level, next: after(cursor, rows) };
  }
  return actOf(pressed.key, rows[cursor.row]?.editable === true);
}

function actOf(key: string, editable: boolean): GridAct | undefined {
  switch (key) {
    case 'n':
    case 'N':
      return { act: editable ? 'not-applicable' : 'refused' };
    case 'o':
    case 'O':
    case 'Delete':
    case 'Backspace':
      return { act: editable ? 'open' : 'refused' };
    case 'c':
    case 'C':
      return { act: editable ? 'confirm' : 'refused' };
    case 'e':
    case 'E':
    case 'Enter':
      return { act: 'panel' };
    case '?':
      return { act: 'keys' };
    case ' ':
      return { act: 'pick' };
    default:
      return undefined;
  }
}

function movedTo(
  { row, dimension }: GridCursor,
  { key, ctrlKey }: PressedKey,
  last: number,
): GridCursor | undefined {
  const far = ctrlKey === true;
  switch (key) {
    case 'ArrowUp':
      return { row: far ? 0 : Math.max(0, row - 1), dimension };
    case 'ArrowDown':
      return { row: far ? last : Math.min(last, row + 1), dimension };
    case 'ArrowLeft':
      return { row, dimension: 'documentation' };
    case 'ArrowRight':
      return { row, dimension: 'implementation' };
    case 'Home':
      return { row: far ? 0 : row, dimension: 'documentation' };
    case 'End':
      return { row: far ? last : row, dimension: 'implementation' };
    case 'PageUp':
      return { row: Math.max(0, row - page), dimension };
    case 'PageDown':
      return { row: Math.min(last, row + page), dimension };
    default:
      return undefined;
  }
}

function levelOf({ key, code }: PressedKey): Level | undefined {
  const digit = /^[1-5]$/.test(key) ? key : /^(?:Digit|Numpad)([1-5])$/.exec(code)?.[1];
  return digit === undefined ? undefined : (Number(digit) as Level);
}

/** The cell that comes after a level was given; the last one stays. */
function after({ row, dimension }: GridCursor, rows: GridRows): GridCursor {
  if (dimension === 'documentation') return { row, dimension: 'implementation' };
  const next = rows.findIndex((candidate, index) => index > row && candidate.editable);
  return next < 0 ? { row, dimension } : { row: next, dimension: 'documentation' };
}
