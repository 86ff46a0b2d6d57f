import type { CalendarDate } from '@weerbaar/kernel';
import type { Cents } from '../amount';
import type { BasisPoints, Rounding } from '../portion';

/** Where a rule comes from, and how sure we are of what it says. */
export interface EfroSource {
  /** The act and the place in it, `Regulation (EU) 2021/1060, Art. 54`, or `own choice`. */
  readonly reference: string;
  /** H: read in the text or in two sources; M: from one secondary source; L: inferred. */
  readonly confidence: 'H' | 'M' | 'L';
}

/** The three kinds of cost that the common rules know. Every category of a call is one of them. */
export const costKinds = ['direct-staff', 'other-direct', 'indirect'] as const;

export type CostKind = (typeof costKinds)[number];

/** A cost category of a call. */
export interface CostCategory {
  readonly code: string;
  readonly kind: CostKind;
  /** Whether a procurement file belongs to a line of it. */
  readonly procured: boolean;
  /** Whether it buys something physical, which asks for a plaque and for durability. */
  readonly investment: boolean;
}

/** A flat rate that a call allows: a share of some cost that pays other cost without proof of it. */
export interface FlatRate {
  readonly code: string;
  /** What is paid by the rate, and may then not be claimed as real cost. */
  readonly pays: readonly CostKind[];
  /** What the share is taken of. Staff paid by a rate counts as direct cost for the next rate. */
  readonly base: 'direct' | 'direct-staff' | 'other-direct';
  /** The ceiling. */
  readonly most: BasisPoints;
  /** Whether a calculation method must be documented. */
  readonly needsCalculation: boolean;
  /** Codes of the rates beside which it may not be chosen. */
  readonly excludes: readonly string[];
  readonly source: EfroSource;
}

/** What a document may belong to. */
export type DocumentHolder = 'line' | 'claim' | 'project';

/** A document that the call asks for. */
export interface NeededDocument {
  readonly code: string;
  readonly of: DocumentHolder;
  /** Only for lines of these categories; every line when absent. */
  readonly categories?: readonly string[];
  /** Only for projects of at least this total cost; every project when absent. */
  readonly fromTotal?: Cents;
  /** Only from this event in the life of the project. */
  readonly when: 'always' | 'at-claim' | 'at-end';
}

/** A duty to make the support known. */
export interface PublicityDuty {
  readonly code: string;
  /** Only above this total cost; every project when null. */
  readonly above: Cents | null;
  /** Only for projects with physical investment or equipment. */
  readonly investmentOnly: boolean;
  readonly source: EfroSource;
}

/** A call for projects with all its rules, as data. A rule that changes makes a new version. */
export interface EfroCall {
  readonly code: string;
  readonly version: string;
  /** From when these rules hold, and until when; null while they still do. */
  readonly validFrom: CalendarDate;
  readonly validUntil: CalendarDate | null;
  /** The greatest share of eligible cost that EFRO carries. */
  readonly mostRate: BasisPoints;
  /** Cost must be incurred and paid from the first to the last day. */
  readonly expenditureFrom: CalendarDate;
  readonly expenditureUntil: CalendarDate;
  readonly categories: readonly CostCategory[];
  readonly flatRates: readonly FlatRate[];
  /** Up to this total cost, simplified cost options are obligatory. */
  readonly simplifiedUpTo: Cents;
  /** Productive hours that a full year of work counts. */
  readonly hoursPerYear: number;
  /** How an amount of a flat rate, an hourly rate or the support is brought to whole cents. */
  readonly rounding: Rounding;
  /** VAT counts in projects below this total cost, VAT included; from it on only what cannot be recovered. */
  readonly vatBelow: Cents;
  /** How many months a claim covers; null when the project agrees its own rhythm. */
  readonly claimEveryMonths: number | null;
  /** Within how many days a claim is paid. */
  readonly paidWithinDays: number;
  /** How many years after 31 December of the year of the last payment documents are kept. */
  readonly retentionYears: number;
  /** How many years an investment must last after the last payment. */
  readonly durabilityYears: number;
  /** How much of the support may be cut when publicity is ignored. */
  readonly publicityCut: BasisPoints;
  readonly documents: readonly NeededDocument[];
  readonly publicity: readonly PublicityDuty[];
  /** Where each of the other rules comes from, by the name of its field. */
  readonly sources: Readonly<Record<string, EfroSource>>;
}

/** The category with that code; undefined when the call has none. */
export const categoryOf = (call: EfroCall, code: string): CostCategory | undefined =>
  call.categories.find((category) => category.code === code);
