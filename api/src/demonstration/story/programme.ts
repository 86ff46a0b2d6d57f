import type { Level } from '@weerbaar/kernel';

/** Where an average safeguard of an average unit stands at the end of a quarter. */
export interface Milestone {
  readonly quarter: number;
  readonly documentation: number;
  readonly implementation: number;
}

export interface Levels {
  readonly documentation: Level;
  readonly implementation: Level;
}

/** What makes one safeguard at one unit differ from the average. */
export interface Subject {
  /** How far the unit ends up ahead of the programme. */
  readonly head: number;
  readonly documentation: number;
  readonly implementation: number;
  /** How much of the implementation is lost at the shock; it comes back in the year after it. */
  readonly shock: number;
  /** It never gets beyond this level. */
  readonly most: Level;
}

const firm = (level: number, most: Level): Level =>
  Math.max(1, Math.min(most, Math.round(level))) as Level;

function between(
  milestones: readonly Milestone[],
  quarter: number,
  of: 'documentation' | 'implementation',
): number {
  const next = milestones.findIndex((milestone) => milestone.quarter >= quarter);
  const to = milestones[next === -1 ? milestones.length - 1 : next];
  const from = milestones[Math.max(0, next - 1)];
  if (to === undefined || from === undefined)
    throw new RangeError('a programme without milestones');
  if (next <= 0 || from.quarter === to.quarter) return to[of];
  const share = (quarter - from.quarter) / (to.quarter - from.quarter);
  return from[of] + share * (to[of] - from[of]);
}

/**
 * How far a safeguard has come at the end of a quarter: the programme, plus what is particular to it. `shock` is the quarter
 * in which an attack showed what was only believed.
 */
export function levelsAt(
  milestones: readonly Milestone[],
  subject: Subject,
  quarter: number,
  shock: number | undefined,
): Levels {
  // Units grow apart in the first years.
  const head = subject.head * Math.min(1, 0.4 + quarter * 0.04);
  const since = shock === undefined ? -1 : quarter - shock;
  const lost = since < 0 ? 0 : since < 3 ? subject.shock : since < 5 ? subject.shock / 2 : 0;
  return {
    documentation: firm(
      between(milestones, quarter, 'documentation') + head + subject.documentation,
      subject.most,
    ),
    implementation: firm(
      between(milestones, quarter, 'implementation') + head + subject.implementation - lost,
      subject.most,
    ),
  };
}
