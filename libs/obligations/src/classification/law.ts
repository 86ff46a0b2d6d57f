import type { CalendarDate } from '@weerbaar/kernel';
import type { Source } from '../source';

/** The class that decides which duties an entity has. */
export type DutyClass = 'essential' | 'important';

/**
 * What a classification can come to. `identified`: brought under the law by a decision of the
 * authority, with the class that the decision names. `voluntary`: out of scope, and following the
 * duties by its own choice. `to-be-determined`: something that decides is not known yet.
 */
export const classificationOutcomes = [
  'essential',
  'important',
  'identified',
  'not-in-scope',
  'voluntary',
  'to-be-determined',
] as const;

export type ClassificationOutcome = (typeof classificationOutcomes)[number];

/** Of what size an entity must at least be for a rule; `any` means that size does not matter. */
export type SizeFloor = 'any' | 'medium' | 'large';

/** How much of its work an entity must do in a type of activity before the type counts. */
export type ActivityWeight = 'main' | 'essential-part' | 'side';

/** A type of entity that an annex names. */
export interface EntityType {
  readonly code: string;
  readonly sector: string;
  /** Null in a sector that the annex does not divide. */
  readonly subsector: string | null;
  /** Null for a type that only has to register. */
  readonly annex: 'I' | 'II' | null;
  /** From which size on it is in scope; null when size alone never brings it in. */
  readonly inScopeFrom: SizeFloor | null;
  /** From which size on it is essential; null when size alone never makes it so. */
  readonly essentialFrom: SizeFloor | null;
  /** The least weight of the activity that counts: a side activity is enough unless the type says more. */
  readonly countsFrom: ActivityWeight;
  /** Which registration it falls under (`RegistrationRegime.code`). */
  readonly registration: string;
  /** Whether the acts on digital and trust service providers single it out. */
  readonly provider: 'digital' | 'trust' | null;
  readonly source: Source;
}

/** A kind of legal person, as far as the law makes a difference. */
export interface BodyKind {
  readonly code: string;
  readonly group: 'private' | 'federal' | 'federated' | 'emergency' | 'local' | 'other-public';
  /** The type of entity that it is by itself, before any activity; null for none. */
  readonly type: string | null;
}

/** One ceiling of the size rule. */
export interface SizeCeiling {
  readonly size: 'medium' | 'large';
  /** From this head count on (full-time equivalents over a year). */
  readonly staffFrom: number;
  /** In whole euros; to be exceeded, not just met. */
  readonly turnoverAbove: number;
  readonly balanceAbove: number;
  /** Whether both amounts must be exceeded, or one is enough. */
  readonly money: 'both' | 'either';
}

/** How the size of an entity is measured. */
export interface SizeRule {
  readonly ceilings: readonly SizeCeiling[];
  /** Whose figures count as well, from which share in percent on, and in full or by that share. */
  readonly related: readonly {
    readonly code: 'partner' | 'linked';
    /** From this share of capital or votes on … */
    readonly from: number;
    /** … up to this one, in percent. */
    readonly upTo: number;
    readonly counts: 'in-proportion' | 'in-full';
    readonly source: Source;
  }[];
  readonly sources: readonly Source[];
}

/** What an answer says about a condition: three-valued, since an answer may be missing. */
export type Condition =
  | {
      readonly kind: 'answer';
      readonly question: QuestionCode;
      readonly isOneOf: readonly string[];
    }
  | { readonly kind: 'special-case' }
  | { readonly kind: 'body'; readonly groups: readonly BodyKind['group'][] }
  | { readonly kind: 'size'; readonly from: Exclude<SizeFloor, 'any'> }
  /** Does a type of activity that counts have this property? Without one: any type of an annex. */
  | {
      readonly kind: 'type';
      readonly inScopeFrom?: SizeFloor;
      readonly essentialFrom?: SizeFloor;
      readonly onlyRegisters?: true;
    }
  /** Has the entity any activity of a listed type at all, whatever its weight? */
  | { readonly kind: 'any-activity' }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] };

/** A rule of the law: if the condition holds, that is the outcome, on this ground. */
export interface ClassificationRule {
  /** The code of the ground, which the texts put into words. */
  readonly code: string;
  readonly outcome: ClassificationOutcome;
  readonly dutyClass: DutyClass | null;
  /** A bar holds whatever else is true. */
  readonly bar: boolean;
  readonly when: Condition;
  /** What is still to be found out when the rule itself leaves the outcome open. */
  readonly leavesOpen?: readonly QuestionCode[];
  readonly sources: readonly Source[];
}

/** The questions that decide, by code. */
export const questionCodes = [
  'jurisdiction',
  'body',
  'security-domain',
  'activities',
  'activity-weight',
  'staff',
  'turnover',
  'balance-sheet',
  'related',
  'critical',
  'special-cases',
  'identification',
  'voluntary',
] as const;

export type QuestionCode = (typeof questionCodes)[number];

/** A question of the wizard. */
export interface Question {
  readonly code: QuestionCode;
  /** Questions of one step are asked together. */
  readonly step: string;
  readonly kind: 'one-of' | 'some-of' | 'yes-no' | 'amount' | 'count' | 'activities' | 'weights';
  /** The codes to choose from; empty where the choice is the law's list of types or of bodies. */
  readonly options: readonly string[];
  readonly sources: readonly Source[];
}

/** Data to be registered with the authority, and when. */
export interface RegistrationRegime {
  readonly code: string;
  /** The data to be given, as codes. */
  readonly fields: readonly string[];
  /** Those of them that are given only by whoever has such a thing. */
  readonly fieldsIfAny: readonly string[];
  /** The day by which whoever was in scope from the beginning had to be registered. */
  readonly firstBy: CalendarDate;
  /** Months after an identification; null when none is laid down. */
  readonly monthsAfterIdentification: number | null;
  /** Within how long a change must be given. */
  readonly changeWithin: { readonly unit: 'weeks' | 'months'; readonly count: number };
  readonly sources: readonly Source[];
}

/** A fine that the authority can impose. */
export interface Fine {
  readonly code: string;
  readonly appliesTo: 'everybody' | 'in-scope' | DutyClass;
  /** In whole euros. */
  readonly least: number;
  readonly most: number;
  /** Of the worldwide turnover of the year before, in per mille, when that is more; null for none. */
  readonly turnoverPerMille: number | null;
  readonly source: Source;
}

/** Fines, what makes them heavier, and who is spared. */
export interface FineRules {
  readonly fines: readonly Fine[];
  readonly repeat: {
    readonly times: number;
    readonly withinYears: number;
    readonly source: Source;
  };
  /** Entities that are in scope through these sectors are spared; through another one it is an open question. */
  readonly spared: {
    readonly sectors: readonly string[];
    readonly text: Source;
    /** How sure it is that a public body in scope through another sector is not spared. */
    readonly reading: Source;
  };
}

/** The law of classification as it stood from one day to another: data, with its sources. */
export interface ClassificationLaw {
  readonly code: string;
  readonly version: string;
  readonly validFrom: CalendarDate;
  /** The last day on which it holds; null while no end is known. */
  readonly validTo: CalendarDate | null;
  readonly sectors: readonly {
    readonly code: string;
    readonly annex: 'I' | 'II' | null;
    readonly subsectors: readonly string[];
  }[];
  readonly types: readonly EntityType[];
  readonly bodies: readonly BodyKind[];
  readonly size: SizeRule;
  readonly questions: readonly Question[];
  readonly rules: readonly ClassificationRule[];
  readonly registrations: readonly RegistrationRegime[];
  readonly fineRules: FineRules;
}
