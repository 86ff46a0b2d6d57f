/** The words of one safeguard, in one language. Each names an actor, an object and an observable result. */
export interface SafeguardTexts {
  readonly title: string;
  readonly description: string;
  /** What good evidence looks like. */
  readonly evidence: string;
}

/** The words of one control and of its safeguards, by safeguard code, in one language. */
export interface ControlTexts {
  readonly title: string;
  readonly description: string;
  readonly safeguards: Readonly<Record<string, SafeguardTexts>>;
}
