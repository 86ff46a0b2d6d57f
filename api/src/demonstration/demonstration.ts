import type { Role } from '@weerbaar/access';
import type { ClassificationAnswers, CorrectiveAct, RegistrationData } from '@weerbaar/obligations';
import type { CalendarDate, Language, Level } from '@weerbaar/kernel';
import type { Instant } from '@weerbaar/obligations';
import type { IncidentAct } from '@weerbaar/obligations/incidents';
import type { CitizenImpact, ServiceState } from '@weerbaar/obligations/services';
import type { MoneyPlan } from './money-plan';

/** What a version of a unit says; the first one says everything. `above` is the key of the parent, null for the root. */
export interface UnitVersionPlan {
  readonly on: CalendarDate;
  readonly above?: string | null;
  readonly name?: string;
  readonly weight?: number;
  readonly legalEntity?: boolean;
  readonly assessesItself?: boolean;
  readonly archived?: boolean;
  readonly replaces?: number;
  readonly reason?: string;
}

/** A unit with its history, the oldest version first. */
export interface UnitPlan {
  readonly key: string;
  readonly versions: readonly [UnitVersionPlan, ...UnitVersionPlan[]];
}

export interface PersonPlan {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly role: Role;
  /** The key of the unit that the role is given on. */
  readonly unit: string;
  /** The last day that an auditor sees. */
  readonly asAt?: CalendarDate;
}

export interface LandmarkPlan {
  readonly key: string;
  readonly on: CalendarDate;
  readonly titleNl: string;
  readonly titleEn: string;
  readonly source: string;
  /** False only where the source states the event and its day. */
  readonly illustrative: boolean;
}

/** A service of the register. */
export interface ServicePlan {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  /** Since when it stands on the register. */
  readonly on: CalendarDate;
  readonly legalBasis: string | null;
  readonly citizenImpact: CitizenImpact;
  readonly rtoHours: number | null;
  readonly rpoHours: number | null;
  readonly workaround: string;
  readonly nl: readonly [name: string, description: string];
  readonly en: readonly [name: string, description: string];
  /** Keys of services, of units, and names of suppliers. */
  readonly needs: readonly {
    readonly service?: string;
    readonly unit?: string;
    readonly supplier?: string;
  }[];
}

/** How a service stood since a moment, when it was planned to be back, or both. */
export interface RecoveryEntryPlan {
  readonly service: string;
  readonly at: string;
  readonly state: ServiceState | null;
  readonly plannedAt: string | null;
  readonly note: string;
}

/** What the public was told of an incident, publication by publication; services by their keys, with a text per language. */
export interface StatusPagePlan {
  readonly publications: readonly {
    readonly at: string;
    readonly texts: Readonly<
      Record<Language, { readonly title: string; readonly message: string }>
    >;
  }[];
  readonly services: Readonly<Record<string, readonly [nl: string, en: string]>>;
}

/** An incident as it was written down, act by act; the first one opens it. */
export interface IncidentPlan {
  readonly key: string;
  readonly title: string;
  /** The unit where it was opened. */
  readonly unit: string;
  /** The key of the person who wrote it down. */
  readonly by: string;
  /** `on` is when it was written down. */
  readonly acts: readonly (IncidentAct & { readonly on: Instant })[];
  /** How its services stood, written down after the last act of that day. */
  readonly recovery: readonly RecoveryEntryPlan[];
  readonly statusPage: StatusPagePlan | null;
}

export type AnswerPlan =
  | {
      readonly kind: 'scored';
      readonly documentation: Level;
      readonly implementation: Level;
      readonly documentationReason: string;
      readonly implementationReason: string;
    }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  | { readonly kind: 'open'; readonly reason: string }
  | { readonly kind: 'retraction'; readonly reason: string; readonly retracts: number };

/** One row of the history of a safeguard at a unit, as it will be stored. */
export interface AssessmentFact {
  readonly unit: string;
  readonly code: string;
  readonly revision: number;
  readonly effectiveOn: CalendarDate;
  readonly recordedAt: Date;
  /** The key of the person who recorded it. */
  readonly by: string;
  readonly answer: AnswerPlan;
  readonly replaces: number | null;
}

export interface ResponsibilityFact {
  readonly unit: string;
  readonly code: string;
  readonly revision: number;
  readonly effectiveOn: CalendarDate;
  readonly recordedAt: Date;
  readonly by: string;
  readonly kind: 'own' | 'inherited' | 'shared';
  readonly provider: string | null;
  readonly reason: string;
}

export interface TargetFact {
  readonly unit: string;
  readonly control: string | null;
  readonly revision: number;
  readonly effectiveOn: CalendarDate;
  readonly recordedAt: Date;
  readonly by: string;
  readonly levelTenths: number;
  readonly dueOn: CalendarDate | null;
  readonly reason: string;
  readonly replaces: number | null;
}

/** A legal entity under the law; everything about it is illustrative. */
export interface EntityPlan {
  readonly unit: string;
  /** The key of the person who recorded it. */
  readonly by: string;
  readonly on: CalendarDate;
  readonly answers: ClassificationAnswers;
  readonly decidedBy: string;
  readonly reviewOn: CalendarDate | null;
  /** From when on it says how its duties stand. */
  readonly statesSince: CalendarDate;
  /** What it says about one duty after the other, again and again; null for nothing. */
  readonly pattern: readonly ('met' | 'partly' | 'not-met' | null)[];
  /** What it says about some duties in particular, over the pattern. */
  readonly said?: readonly DutyClaimPlan[];
  readonly members?: readonly MemberPlan[];
  readonly corrections?: readonly CorrectionPlan[];
  readonly registered?: RegistrationPlan;
}

/** What an entity says about one duty. */
export interface DutyClaimPlan {
  readonly duty: string;
  readonly status: 'met' | 'partly' | 'not-met';
  /** The key of the person who answers for it. */
  readonly owner?: string;
  readonly dueOn?: CalendarDate;
  readonly reviewOn?: CalendarDate;
  readonly notes?: string;
  readonly route?: 'cyfun' | 'iso-27001' | 'inspection';
}

/** A member of a management body, with an invented name. */
export interface MemberPlan {
  readonly member: string;
  readonly office: string;
  readonly from: CalendarDate;
  readonly until?: CalendarDate;
  readonly trained: readonly { readonly on: CalendarDate; readonly title: string }[];
}

/** A shortcoming and what was done about it; the owner of a plan is the key of a person. */
export interface CorrectionPlan {
  readonly finding: string;
  readonly foundOn: CalendarDate;
  readonly duty: string | null;
  readonly acts: readonly CorrectiveAct[];
}

/** What an entity registers, version after version, and when it told the authority. */
export interface RegistrationPlan {
  readonly regime: string;
  readonly versions: readonly { readonly on: CalendarDate; readonly data: RegistrationData }[];
  readonly sent: readonly {
    readonly revision: number;
    readonly on: CalendarDate;
    readonly reference: string;
  }[];
}

/** A change of the crosswalk. */
export interface LinkPlan {
  readonly duty: string;
  readonly safeguard: string;
  readonly strength: 'direct' | 'partial' | null;
  readonly reason: string;
  readonly on: CalendarDate;
  readonly by: string;
}

/** Somebody who is called in a crisis: a person of the story, or somebody from outside by name. */
export interface ContactPlan {
  readonly key: string;
  readonly unit: string;
  readonly person?: string;
  readonly name: string;
  readonly organisation: string;
  readonly crisisRole: string;
  readonly decides: string;
  readonly level: number;
  readonly workPhone: string;
  readonly privatePhone: string;
  readonly outsideEmail: string;
}

/** An organisation with its people and its whole history; everything in it follows from fixed data and fixed seeds. */
export interface Demonstration {
  readonly slug: string;
  readonly name: string;
  readonly since: CalendarDate;
  /** From when on each assessment has an event of its own; what is older is recorded in bulk. */
  readonly recentSince: CalendarDate;
  readonly units: readonly UnitPlan[];
  readonly people: readonly PersonPlan[];
  readonly landmarks: readonly LandmarkPlan[];
  readonly services: readonly ServicePlan[];
  /** Entities, and those that somebody processes data for, by the keys of their units. */
  readonly incidents: readonly IncidentPlan[];
  readonly contacts: readonly ContactPlan[];
  readonly assessments: readonly AssessmentFact[];
  readonly responsibilities: readonly ResponsibilityFact[];
  readonly targets: readonly TargetFact[];
  readonly entities: readonly EntityPlan[];
  /** Null where nobody keeps a programme. */
  readonly money: MoneyPlan | null;
  readonly links: readonly LinkPlan[];
}
