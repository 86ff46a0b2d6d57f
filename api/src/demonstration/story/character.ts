import type { CalendarDate } from '@weerbaar/kernel';

/** How one unit goes through the story. */
export interface Character {
  readonly unit: string;
  /** How many levels ahead of the programme (behind when negative) it ends up. */
  readonly head: number;
  /** From 0 to 1: how soon it assesses something for the first time, and how faithfully it comes back to it. */
  readonly thorough: number;
  /** The key of the person who records its answers. */
  readonly by: string;
  /** It is assessed from this day on, and up to this day. */
  readonly joined?: CalendarDate;
  readonly left?: CalendarDate;
}
