/** A question of the wizard in words. */
export interface QuestionText {
  readonly title: string;
  /** Why it is asked and what counts, in a sentence or two. */
  readonly help: string;
}

/** A ground in words: the outcome in a few words, and why. */
export interface GroundText {
  readonly title: string;
  readonly explanation: string;
}

/** The words of the law of classification in one language, by the codes of its data. */
export interface ClassificationTexts {
  readonly sectors: Readonly<Record<string, string>>;
  readonly subsectors: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, string>>;
  readonly bodies: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, QuestionText>>;
  /** By question and option, `jurisdiction.belgium`; a yes-no question has `yes` and `no`. */
  readonly options: Readonly<Record<string, string>>;
  readonly related: Readonly<Record<string, string>>;
  readonly grounds: Readonly<Record<string, GroundText>>;
  readonly registrations: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly fines: Readonly<Record<string, string>>;
  /** By `FineVerdict.exception`. */
  readonly exceptions: Readonly<Record<string, string>>;
}
