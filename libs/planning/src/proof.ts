import type { Fraction } from '@weerbaar/kernel';
import type { Plan } from './problem';

/** How good a plan is. */
export interface PlanProof {
  /** What the plan is worth for the objective, exactly; see `objectiveValue`. */
  readonly value: Fraction;
  /** Proven: no plan is worth more (costs less for `least-cost`). Null when nothing is proven. */
  readonly bound: number | null;
  /** At most this share away from the best possible; null when nothing is proven. */
  readonly gap: number | null;
  readonly code: 'best-possible' | 'within-gap' | 'stopped-by-time' | 'nothing-proven';
  /** What found the plan. */
  readonly by: 'known' | 'greedy' | 'search' | 'solver';
}

/** A plan that may be carried out, with its exact worth as a number too. */
export interface Found {
  readonly plan: Plan;
  readonly value: Fraction;
  readonly worth: number;
  readonly by: PlanProof['by'];
}

/** A fraction as a number to compare with what a solver says. */
export const toNumber = ({ numerator, denominator }: Fraction): number =>
  Number(numerator) / Number(denominator);

/** What is proven about the best possible plan, and how far a plan is from it. */
export class Bounds {
  #bound: number | null = null;

  constructor(
    private readonly maximise: boolean,
    /** Whether whole numbers are all that the objective can be worth. */
    private readonly whole: boolean,
    /** What the solver's objective is multiplied with. */
    private readonly scale: number,
    /** The relative gap that is good enough. */
    private readonly wanted: number,
  ) {}

  /** Takes in what a solver has proven; null proves nothing. */
  bind(bound: number | null): void {
    if (bound === null) return;
    const unscaled = bound / this.scale;
    const noise = 1e-6;
    const proven = !this.whole
      ? unscaled
      : this.maximise
        ? Math.floor(unscaled + noise)
        : Math.ceil(unscaled - noise * Math.max(1, Math.abs(unscaled)));
    this.#bound =
      this.#bound === null
        ? proven
        : this.maximise
          ? Math.min(this.#bound, proven)
          : Math.max(this.#bound, proven);
  }

  /** What a plan must be worth to lie within the gap of what is proven so far; null while nothing is. */
  enough(): number | null {
    if (this.#bound === null || this.wanted <= 0) return null;
    return this.maximise ? this.#bound * (1 - this.wanted) : this.#bound / (1 - this.wanted);
  }

  /** The relative gap between a worth and what is proven, from 0; null while nothing is. */
  gap(worth: number): number | null {
    if (this.#bound === null) return null;
    const apart = this.maximise ? this.#bound - worth : worth - this.#bound;
    // What the bound was moved to the safe side is no gap.
    if (apart <= 2e-7 / this.scale) return 0;
    return apart / Math.max(Math.abs(this.maximise ? this.#bound : worth), 1e-12);
  }

  /** What is proven of a plan. A maturity counts as the best possible to a millionth of itself. */
  proof({ value, worth, by }: Found): PlanProof {
    const gap = this.gap(worth);
    const code =
      gap === null
        ? 'nothing-proven'
        : gap <= (this.whole ? 0 : 1e-6)
          ? 'best-possible'
          : gap <= this.wanted
            ? 'within-gap'
            : 'stopped-by-time';
    return { value, bound: this.#bound, gap, code, by };
  }
}
