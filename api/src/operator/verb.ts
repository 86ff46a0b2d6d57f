import type { Desk } from './desk';

/** What stands behind the verb without a name: `tenant suspend <slug>`. */
export interface Operand {
  readonly name: string;
  readonly help: string;
}

/** What stands behind the verb with a name; without `value` it is a switch. */
export interface Option {
  readonly name: string;
  readonly value?: string;
  readonly help: string;
  readonly required?: boolean;
}

/** What was typed behind a verb, each under its name: texts, and true for a switch. */
export type Given = Readonly<Record<string, string | true | undefined>>;

/** What a verb answers: data for programs and lines for people. Nothing of either when it wrote its answer itself. */
export interface Answer {
  readonly data: unknown;
  readonly lines: readonly string[];
}

/** One thing that the operator can do. */
export interface Verb {
  readonly noun: string;
  readonly verb: string;
  readonly summary: string;
  readonly operands: readonly Operand[];
  readonly options: readonly Option[];
  run(desk: Desk, given: Given): Promise<Answer>;
}

/** Typed wrongly: the message says what, and help is one command away. */
export class Mistyped extends Error {
  constructor(
    message: string,
    /** The words behind which `--help` explains it. */
    readonly words: readonly string[] = [],
  ) {
    super(message);
  }
}

/** Typed rightly and still not possible: the message says why, and what to do. */
export class Impossible extends Error {}
