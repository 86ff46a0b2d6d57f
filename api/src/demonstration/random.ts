/** Chance that comes out the same on every machine, so that the demonstration does too. */
export interface Random {
  /** From 0 up to but not including 1. */
  next(): number;
  /** True in `share` of all cases. */
  chance(share: number): boolean;
  /** From `least` up to but not including `most`. */
  between(least: number, most: number): number;
  /** A whole number, both ends included. */
  whole(least: number, most: number): number;
  pick<T>(choices: readonly T[]): T;
}

/**
 * Chance that follows from a text: each subject of the story has its own, so that a unit more or less changes nothing about
 * the others. FNV-1a for the seed and mulberry32 for the numbers, both in whole 32-bit arithmetic.
 */
export function randomOf(seed: string): Random {
  let state = 0x811c9dc5;
  for (const character of seed)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    next,
    chance: (share) => next() < share,
    between: (least, most) => least + next() * (most - least),
    whole,
    pick: (choices) => {
      const choice = choices[whole(0, choices.length - 1)];
      if (choice === undefined) throw new RangeError('nothing to pick from');
      return choice;
    },
  };
}
