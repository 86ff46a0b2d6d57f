import type { Safeguard } from '@weerbaar/catalogue';
import type { CalendarDate, Level } from '@weerbaar/kernel';
import type { ResponsibilityFact } from '../demonstration';
import type { Character } from './character';
import type { Milestone } from './programme';

/** Safeguards that stay far below target, everywhere or at some units. */
export interface WeakSpot {
  readonly units: readonly string[] | 'all';
  readonly codes: readonly string[];
  readonly most: Level;
}

/** Safeguards that do not apply to some units, and why; from a day on they may apply after all. */
export interface Exclusion {
  readonly units: readonly string[];
  readonly codes: readonly string[];
  readonly reason: string;
  readonly until?: CalendarDate;
}

/** Everything that the story of an organisation follows from. */
export interface StoryRules {
  readonly seed: string;
  readonly firstQuarter: number;
  readonly lastQuarter: number;
  readonly milestones: readonly Milestone[];
  readonly safeguards: readonly Safeguard[];
  readonly characters: readonly Character[];
  /** Whose answer counts, so that nobody answers for what he inherits. */
  readonly responsibility: (
    unit: string,
    code: string,
    on: CalendarDate,
  ) => ResponsibilityFact['kind'];
  /** How much easier (or harder, when negative) a control is than the average one, in levels. */
  readonly ease: Readonly<Record<string, number>>;
  /** The first quarter in which the safeguards of each implementation group are looked at, and over how many it spreads. */
  readonly begins: Readonly<Record<number, { readonly quarter: number; readonly spread: number }>>;
  readonly weakSpots: readonly WeakSpot[];
  readonly exclusions: readonly Exclusion[];
  /** The quarter in which an attack showed what was only believed. */
  readonly shock?: number;
  /** After the last quarter: single assessments on these days. */
  readonly recent: {
    readonly from: CalendarDate;
    readonly until: CalendarDate;
    readonly count: number;
  };
}
