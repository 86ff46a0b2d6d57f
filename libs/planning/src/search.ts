import type { Option, Options } from './options';
import type { Scoreboard } from './scoreboard';

/** Numbers from 0 to 1 that are the same every time: the same problem gives the same plan. */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What an option is worth choosing for, from what it would gain; the greatest is chosen first. */
export type Score = (option: Option, gain: number) => number;

/** The plain greedy choice: the most gain per euro of own money. */
export const perEuro: Score = (option, gain) => gain / (option.own + 1);

/**
 * Adds what scores most as long as something fits and gains. An initiative that others wait for
 * counts for half of what they would add.
 */
export function fillGreedily(board: Scoreboard, options: Options, scoreOf: Score): void {
  const gains = new Map<number, number>();
  const neighbours = new Map<number, Set<number>>();
  board.touching.forEach((steps, candidate) => {
    for (const step of steps) {
      const those = neighbours.get(step) ?? new Set();
      neighbours.set(step, those);
      those.add(candidate);
    }
  });
  const gainOf = (candidate: number, year: number): number => {
    const key = candidate * options.years + year;
    const known = gains.get(key);
    if (known !== undefined) return known;
    let gain = board.gain(candidate, year);
    for (const later of board.waiting[candidate] ?? []) {
      if (board.chosen[later] !== null || year + 1 >= options.years) continue;
      gain += board.gain(later, year + 1) / 2;
    }
    gains.set(key, gain);
    return gain;
  };
  const open = new Set(
    options.ofCandidate.flatMap((list, place) =>
      list.length > 0 && board.chosen[place] === null ? [place] : [],
    ),
  );
  for (;;) {
    let best: Option | null = null;
    let most = 0;
    for (const candidate of open) {
      let fits = false;
      for (const option of options.ofCandidate[candidate] ?? []) {
        if (!board.fits(option)) continue;
        fits = true;
        const gain = gainOf(candidate, option.year);
        if (gain <= 1e-12) continue;
        const score = scoreOf(option, gain);
        if (score > most) [best, most] = [option, score];
      }
      // Room only shrinks; but one that waits for another may fit once that is chosen.
      if (!fits && (options.after[candidate] ?? []).length === 0) open.delete(candidate);
    }
    if (!best) return;
    board.add(best);
    open.delete(best.candidate);
    const stale = [best.candidate, ...(options.after[best.candidate] ?? [])];
    for (const step of board.touching[best.candidate] ?? []) {
      for (const other of neighbours.get(step) ?? []) {
        stale.push(other, ...(options.after[other] ?? []));
      }
    }
    for (const candidate of stale) {
      for (let year = 0; year < options.years; year += 1) {
        gains.delete(candidate * options.years + year);
      }
    }
  }
}

/**
 * Chooses what must be done first, each with what it waits for, where it fits earliest. Gives
 * whether all of it found a place.
 */
export function placeMustDo(
  board: Scoreboard,
  options: Options,
  mustDo: readonly boolean[],
): boolean {
  const place = (candidate: number): boolean => {
    if (board.chosen[candidate]) return true;
    if (!(options.after[candidate] ?? []).every(place)) return false;
    const option = options.ofCandidate[candidate]?.find((one) => board.fits(one));
    if (option) board.add(option);
    return option !== undefined;
  };
  return mustDo.every((must, candidate) => !must || place(candidate));
}

/** Takes out what adds nothing, the dearest first. */
export function prune(board: Scoreboard): void {
  for (let again = true; again;) {
    again = false;
    for (const option of board.snapshot().sort((a, b) => b.own - a.own)) {
      if (!board.isLoose(option.candidate)) continue;
      if (board.loss(option.candidate) > 1e-12) continue;
      board.remove(option.candidate);
      again = true;
    }
  }
}

/**
 * Improves a plan by taking a part of it out and filling up again, as often as `rounds` says or until
 * it is worth `enough`. The plan on the board is the best one found; it is never worth less than
 * before.
 */
export function improve(
  board: Scoreboard,
  options: Options,
  mustDo: readonly boolean[],
  { rounds, enough, seed, score }: { rounds: number; enough: number; seed: number; score: Score },
): void {
  const random = sequence(seed);
  let best = board.snapshot();
  let worth = board.worth();
  let current = best;
  let currentWorth = worth;
  for (let round = 0; round < rounds && worth < enough; round += 1) {
    const share = 0.03 + 0.22 * random();
    const from = Math.floor(random() * options.years * 4);
    const together = random() < 0.5;
    for (const option of current) {
      if (mustDo[option.candidate] === true || board.chosen[option.candidate] === null) continue;
      const near = option.start <= from && from <= option.end;
      const odds = together ? (near ? 0.5 : 0.02) : share;
      if (random() < odds) board.remove(option.candidate);
    }
    const noise = 0.3 * random();
    fillGreedily(board, options, (option, gain) => score(option, gain) * (1 - noise * random()));
    const after = board.worth();
    const kept = placedAll(board, mustDo);
    if (kept && after >= currentWorth - 1e-4 * Math.abs(currentWorth) * random()) {
      current = board.snapshot();
      currentWorth = after;
      if (after > worth) [best, worth] = [current, after];
    } else board.restore(current);
  }
  board.restore(best);
}

const placedAll = (board: Scoreboard, mustDo: readonly boolean[]): boolean =>
  mustDo.every((must, candidate) => !must || board.chosen[candidate] !== null);
