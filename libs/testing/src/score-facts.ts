/** What every fact row carries: what it is about is told by the rows it stands among. */
export interface Dated {
  readonly revision: number;
  /** `YYYY-MM-DD`: since when it was true. */
  readonly effectiveOn: string;
  /** ISO 8601 in UTC with milliseconds: when it was learned. */
  readonly recordedAt: string;
  readonly replaces: number | null;
  readonly retracts: number | null;
}

/** A version of a unit; null where it leaves an aspect as it was. */
export interface VersionFact extends Dated {
  readonly unitId: string;
  readonly parentId: string | null;
  readonly name: string | null;
  readonly weight: number | null;
  readonly archived: boolean | null;
  readonly legalEntity: boolean | null;
  readonly companyNumber: string | null;
  readonly assessesItself: boolean | null;
}

export interface AnswerFact extends Dated {
  readonly unitId: string;
  readonly code: string;
  readonly kind: 'scored' | 'not-applicable' | 'open' | 'retraction';
  readonly documentation: number | null;
  readonly implementation: number | null;
}

export interface ResponsibilityFact extends Dated {
  readonly unitId: string;
  readonly code: string;
  readonly kind: 'own' | 'inherited' | 'shared' | 'retraction';
  readonly providerId: string | null;
}

export interface TargetFact extends Dated {
  readonly unitId: string;
  /** Null for all controls. */
  readonly controlCode: string | null;
  readonly kind: 'set' | 'cleared' | 'retraction';
  readonly levelTenths: number | null;
}

/** What a control weighs from a day on. It is never replaced nor retracted. */
export interface WeightFact extends Dated {
  readonly controlCode: string;
  readonly weight: number;
}

/** Everything that scores of one framework version follow from. */
export interface ScoreFacts {
  readonly denominator: bigint;
  readonly controls: readonly { readonly code: string }[];
  readonly weights: readonly WeightFact[];
  readonly safeguards: readonly {
    readonly code: string;
    readonly controlCode: string;
    readonly group: number;
  }[];
  readonly versions: readonly VersionFact[];
  readonly answers: readonly AnswerFact[];
  readonly responsibilities: readonly ResponsibilityFact[];
  readonly targets: readonly TargetFact[];
}

/** The day that is asked about, and up to which instant what was recorded counts; all of it when that is left out. */
export interface Moment {
  readonly on: string;
  readonly known?: string;
}
