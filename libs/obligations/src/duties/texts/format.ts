/** The words of one duty, in one language: our own, never the text of the law. */
export interface DutyText {
  readonly title: string;
  readonly description: string;
  /** What good evidence looks like. */
  readonly evidence: string;
}

/** The words of the register of duties in one language, by the codes of its data. */
export interface DutyTexts {
  readonly themes: Readonly<Record<string, string>>;
  readonly duties: Readonly<Record<string, DutyText>>;
  /** What safeguards leave open, by the code of the gap. */
  readonly gaps: Readonly<Record<string, string>>;
  /** The routes of the conformity assessment. */
  readonly routes: Readonly<Record<string, string>>;
  /** What must lie there on a date, by milestone and route: `first.cyfun`. */
  readonly milestones: Readonly<Record<string, string>>;
}
