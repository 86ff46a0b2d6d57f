/** A safeguard: the smallest thing that is scored. */
export interface Safeguard {
  /** The published code, `4.12`. Identity is the code, never a position. */
  readonly code: string;
  /** The code of the control it belongs to. */
  readonly control: string;
  /** The lowest implementation group that asks for it; groups are cumulative. */
  readonly group: number;
  readonly assetClass: string;
  readonly securityFunction: string;
}

/** A control: a theme with its safeguards. */
export interface Control {
  readonly code: string;
}

/**
 * One published version of a framework, as frozen data. A version never changes; a new one is a
 * new folder. Words are kept apart, by code and language.
 */
export interface FrameworkVersion {
  readonly framework: string;
  readonly version: string;
  /** The mean of (D + I) / 2 over the safeguards of any control is a whole number of 1/denominator. */
  readonly denominator: bigint;
  /** Implementation groups, each of which includes those before it. */
  readonly groups: readonly number[];
  readonly controls: readonly Control[];
  readonly safeguards: readonly Safeguard[];
}
