import type { Increment } from './increments';
import type { Option, Options } from './options';
import { shareOfYard, type Yard } from './yardstick';

/** An increment with its gains as numbers, per yard that it moves. */
interface Step {
  readonly clauses: readonly (readonly number[])[];
  readonly gains: readonly (readonly [yard: number, share: number])[];
}

/**
 * A plan in the making: what is chosen, what it takes, and what it is worth. Worth is a number to
 * search with; what a plan is really worth is computed exactly in the end.
 */
export class Scoreboard {
  /** The chosen option per candidate; null when it is not chosen. */
  readonly chosen: (Option | null)[];
  readonly #used: number[];
  readonly #steps: readonly Step[];
  /** Per candidate, the steps that it is part of. */
  readonly touching: readonly (readonly number[])[];
  /** Per candidate, those that wait for it. */
  readonly waiting: readonly (readonly number[])[];
  readonly #groupsOf: readonly (readonly number[])[];
  /** The year in which a step is reached; the number of years for never. */
  readonly #reached: number[];
  /** Per yard and year, how much is reached. */
  readonly #shares: number[][];

  constructor(
    private readonly options: Options,
    increments: readonly Increment[],
    private readonly yards: readonly Yard[],
    private readonly mustDo: readonly boolean[],
  ) {
    const places = options.ofCandidate.map((_, place) => place);
    this.chosen = places.map(() => null);
    this.#used = options.resources.map(() => 0);
    this.#steps = increments.map(({ clauses, gains }) => ({
      clauses,
      gains: yards.flatMap((yard, at): [number, number][] =>
        (gains[at] ?? 0n) > 0n ? [[at, shareOfYard(yard, gains[at] ?? 0n)]] : [],
      ),
    }));
    const touching = places.map((): Set<number> => new Set());
    this.#steps.forEach(({ clauses }, step) => {
      for (const candidate of clauses.flat()) touching[candidate]?.add(step);
    });
    this.touching = touching.map((steps) => [...steps]);
    this.waiting = places.map((place) =>
      places.filter((other) => options.after[other]?.includes(place)),
    );
    this.#groupsOf = places.map((place) =>
      options.alternatives.flatMap((group, at) => (group.includes(place) ? [at] : [])),
    );
    this.#reached = this.#steps.map(() => options.years);
    this.#shares = yards.map(() => Array.from({ length: options.years }, () => 0));
  }

  /** Whether an option of a candidate that is not chosen may be added as things are. */
  fits({ candidate, start, end, takes }: Option): boolean {
    for (const [place, taken] of takes) {
      if ((this.#used[place] ?? 0) + taken > (this.options.resources[place]?.limit ?? 0)) {
        return false;
      }
    }
    for (const other of this.options.after[candidate] ?? []) {
      const before = this.chosen[other];
      if (!before || before.end >= start) return false;
    }
    for (const other of this.waiting[candidate] ?? []) {
      const later = this.chosen[other];
      if (later && later.start <= end) return false;
    }
    return (this.#groupsOf[candidate] ?? []).every((group) =>
      (this.options.alternatives[group] ?? []).every((other) => this.chosen[other] === null),
    );
  }

  add(option: Option): void {
    this.chosen[option.candidate] = option;
    for (const [place, taken] of option.takes) this.#used[place] = (this.#used[place] ?? 0) + taken;
    this.#move(option.candidate);
  }

  /** Takes a candidate out, with everything that waits for it. */
  remove(candidate: number): void {
    const option = this.chosen[candidate];
    if (!option) return;
    for (const other of this.waiting[candidate] ?? []) this.remove(other);
    this.chosen[candidate] = null;
    for (const [place, taken] of option.takes) this.#used[place] = (this.#used[place] ?? 0) - taken;
    this.#move(candidate);
  }

  /** Whether nothing chosen waits for it and it need not be done. */
  isLoose(candidate: number): boolean {
    return (
      this.mustDo[candidate] !== true &&
      (this.waiting[candidate] ?? []).every((other) => this.chosen[other] === null)
    );
  }

  #yearOf(step: number, candidate: number, year: number): number {
    let latest = 0;
    for (const clause of this.#steps[step]?.clauses ?? []) {
      let first = this.options.years;
      for (const one of clause) {
        const at = one === candidate ? year : (this.chosen[one]?.year ?? this.options.years);
        if (at < first) first = at;
      }
      if (first > latest) latest = first;
    }
    return latest;
  }

  #move(candidate: number): void {
    const year = this.chosen[candidate]?.year ?? this.options.years;
    for (const step of this.touching[candidate] ?? []) {
      const [before, after] = [this.#reached[step] ?? 0, this.#yearOf(step, candidate, year)];
      if (before === after) continue;
      this.#reached[step] = after;
      for (const [yard, share] of this.#steps[step]?.gains ?? []) {
        const shares = this.#shares[yard] ?? [];
        const sign = after < before ? share : -share;
        for (let at = Math.min(before, after); at < Math.max(before, after); at += 1) {
          shares[at] = (shares[at] ?? 0) + sign;
        }
      }
    }
  }

  #worthOf(yard: number, year: number, share: number): number {
    const of = this.yards[yard];
    return (of?.worth[year] ?? 0) * (of?.need === null ? share : Math.min(1, share));
  }

  /** What the plan is worth. */
  worth(): number {
    return this.#shares.reduce(
      (sum, shares, yard) =>
        sum + shares.reduce((part, share, year) => part + this.#worthOf(yard, year, share), 0),
      0,
    );
  }

  /** What the plan would be worth more if the candidate were finished in that year. */
  gain(candidate: number, year: number): number {
    const moved = new Map<number, number>();
    const { years } = this.options;
    for (const step of this.touching[candidate] ?? []) {
      const [before, after] = [this.#reached[step] ?? 0, this.#yearOf(step, candidate, year)];
      if (after >= before) continue;
      for (const [yard, share] of this.#steps[step]?.gains ?? []) {
        for (let at = after; at < before; at += 1) {
          const key = yard * years + at;
          moved.set(key, (moved.get(key) ?? 0) + share);
        }
      }
    }
    let gain = 0;
    for (const [key, share] of moved) {
      const [yard, at] = [Math.floor(key / years), key % years];
      const now = this.#shares[yard]?.[at] ?? 0;
      gain += this.#worthOf(yard, at, now + share) - this.#worthOf(yard, at, now);
    }
    return gain;
  }

  /** What would be lost without the candidate. */
  loss(candidate: number): number {
    const option = this.chosen[candidate];
    if (!option) return 0;
    const before = this.worth();
    this.chosen[candidate] = null;
    this.#move(candidate);
    const after = this.worth();
    this.chosen[candidate] = option;
    this.#move(candidate);
    return before - after;
  }

  /** Whether every floor holds, within what numbers can tell. */
  floorsHold(): boolean {
    return this.yards.every(
      ({ byYear }, yard) => byYear === null || (this.#shares[yard]?.[byYear] ?? 0) > 1 - 1e-9,
    );
  }

  /** The chosen options. */
  snapshot(): Option[] {
    return this.chosen.filter((option) => option !== null);
  }

  /** Begins again from these options, which are taken to fit. */
  restore(options: readonly Option[]): void {
    for (let candidate = 0; candidate < this.chosen.length; candidate += 1) this.remove(candidate);
    for (const option of options) this.add(option);
  }
}
