import { fraction, type Fraction } from '@weerbaar/kernel';

/**
 * How much of the linked safeguards must reach the level asked before they bear out a claim. Our own
 * proposal, not law; a tenant may take others.
 */
export interface ClaimRules {
  /** The level asked where a unit has no target of its own, in tenths. */
  readonly askedTenths: number;
  /** Shares from 0 to 1, by what is claimed and by the strength of the links. */
  readonly met: { readonly direct: Fraction; readonly partial: Fraction };
  readonly partly: { readonly direct: Fraction; readonly partial: Fraction };
}

/** Three quarters of the direct links and half of the partial ones at level 3 for "met". */
export const defaultClaimRules: ClaimRules = {
  askedTenths: 30,
  met: { direct: fraction(3n, 4n), partial: fraction(1n, 2n) },
  partly: { direct: fraction(1n, 4n), partial: fraction(0n) },
};

/** How soon and how often a member of the management body is trained. The law gives no figure. */
export interface TrainingRules {
  /** Whole months after the beginning of the mandate. */
  readonly firstWithinMonths: number;
  /** Whole months after the last training. */
  readonly repeatAfterMonths: number;
}

/** Within half a year, and again every two years: our own proposal. */
export const defaultTrainingRules: TrainingRules = { firstWithinMonths: 6, repeatAfterMonths: 24 };

/** How far ahead the register looks by default, in days. */
export const defaultHorizonDays = 90;
