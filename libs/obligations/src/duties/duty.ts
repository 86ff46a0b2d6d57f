import type { CalendarDate } from '@weerbaar/kernel';
import type { DutyClass } from '../classification/law';
import type { Source } from '../source';

/** The themes of the register, in the order in which it shows them. */
export const dutyThemes = [
  'management',
  'measures',
  'supply-chain',
  'correction',
  'registration',
  'notification',
  'conformity',
  'digital',
] as const;

export type DutyTheme = (typeof dutyThemes)[number];

/** Whether an entity must, or may: `free` is left to its choice. */
export type Binding = 'obliged' | 'free';

/** One duty, as the law's version has it. Its words are with the texts, by code. */
export interface Duty {
  readonly code: string;
  readonly theme: DutyTheme;
  readonly binding: Readonly<Record<DutyClass, Binding>>;
  /** Only for providers of one of these kinds; null for every entity in scope. */
  readonly providers: readonly ('digital' | 'trust')[] | null;
  /** Only for whoever falls under this registration (`RegistrationRegime.code`); null for all. */
  readonly registration: string | null;
  /** Whether every member of the management body has it in person. */
  readonly perMember: boolean;
  /** The duties that it works out in detail, by code. */
  readonly elaborates: readonly string[];
  readonly sources: readonly Source[];
  readonly validFrom: CalendarDate;
  /** The last day on which it holds; null while no end is known. */
  readonly validTo: CalendarDate | null;
}

/** How an essential entity can have its conformity assessed. */
export const conformityRoutes = ['cyfun', 'iso-27001', 'inspection'] as const;

export type ConformityRoute = (typeof conformityRoutes)[number];

/** A day by which something of the conformity assessment must lie there. */
export interface ConformityMilestone {
  readonly code: string;
  readonly dueOn: CalendarDate;
  /** The duty that it belongs to. */
  readonly duty: string;
  /** How sure it is what each route owes by that day. */
  readonly routes: readonly { readonly route: ConformityRoute; readonly source: Source }[];
  readonly source: Source;
}

/** What safeguards leave open, for these duties. */
export interface DutyGap {
  readonly code: string;
  readonly duties: readonly string[];
}

/** The safeguards that say something about a duty, by code. */
export interface DutyLinks {
  /** Meeting them is doing what the duty asks, as far as they reach. */
  readonly direct: readonly string[];
  /** They help, and leave something of the duty undone. */
  readonly partial: readonly string[];
}

/** Which safeguards of a framework version speak about which duties. */
export interface Crosswalk {
  readonly framework: string;
  readonly version: string;
  readonly links: Readonly<Record<string, DutyLinks>>;
}

/** One version of the register of duties: data, never changed once published. */
export interface DutyCatalogue {
  readonly code: string;
  readonly version: string;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  readonly duties: readonly Duty[];
  readonly milestones: readonly ConformityMilestone[];
  readonly gaps: readonly DutyGap[];
  readonly crosswalk: Crosswalk;
}
