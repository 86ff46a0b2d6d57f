import { isBefore, millisecondsOf, type Instant } from '../clocks/instant';
import type { ReportKind } from '../clocks/legal-clock';
import type { BreachEntry } from './breach-entry';
import { caseOf, type BreachRisk, type Incident, type IncidentClock } from './incident';

/** Who has been told of a breach, and when. */
export interface BreachTelling {
  /** The authority or the controller; null for the people themselves. */
  readonly recipient: string | null;
  readonly deadline: Instant | null;
  readonly toldAt: Instant | null;
  /** Null when in time, not told, or without a deadline. */
  readonly lateMs: number | null;
}

/** How a breach stands at an entity: all of this follows from the timeline. */
export interface BreachStanding {
  readonly awareAt: Instant;
  readonly risk: BreachRisk | null;
  readonly riskReasoning: string | null;
  readonly authorities: readonly BreachTelling[];
  readonly controllers: readonly BreachTelling[];
  readonly people: BreachTelling | null;
}

/** How a breach stands at an entity; null where the entity knows of none. */
export function breachStanding(incident: Incident, entity: string): BreachStanding | null {
  const entry = caseOf(incident, entity);
  const awareness = entry?.moments['breach-awareness'];
  if (!entry || !awareness) return null;
  const told = (report: ReportKind) =>
    entry.clocks
      .filter((clock) => clock.report === report && (clock.ended === null || clock.doneAt !== null))
      .map(tellingOf);
  const decision = entry.breachRisk.at(-1);
  return {
    awareAt: awareness.at,
    risk: decision?.risk ?? null,
    riskReasoning: decision?.reasoning ?? null,
    authorities: told('breach-notification'),
    controllers: told('processor-notice'),
    people: told('persons-notice').at(-1) ?? null,
  };
}

function tellingOf({ counterpart, deadline, doneAt }: IncidentClock): BreachTelling {
  const late = deadline !== null && doneAt !== null && isBefore(deadline, doneAt);
  return {
    recipient: counterpart,
    deadline,
    toldAt: doneAt,
    lateMs: late ? millisecondsOf(doneAt) - millisecondsOf(deadline) : null,
  };
}

/** What an entry of the register still lacks. */
export const breachGaps = [
  'facts-missing',
  'effects-missing',
  'remedial-action-missing',
  'leaked-data-missing',
  'risk-undecided',
  'late-without-reason',
  'authority-not-told-without-reason',
  'people-not-told-without-reason',
] as const;
export type BreachGap = (typeof breachGaps)[number];

/**
 * What an entry lacks before an authority can check from it whether the law was followed: its
 * facts, its effects and the action taken, and reasons for what was not done. Every breach is
 * entered, also one that nobody had to be told of. GDPR, Art. 33(1), 33(5) and 34.
 */
export function breachEntryGaps(
  entry: BreachEntry,
  standing: BreachStanding,
): readonly BreachGap[] {
  const blank = (text: string) => text.trim() === '';
  const { reasons } = entry;
  const late = standing.authorities.some(({ lateMs }) => lateMs !== null);
  const authorityTold =
    standing.authorities.length > 0 && standing.authorities.every(({ toldAt }) => toldAt !== null);
  // A processor tells its controllers; the authority is theirs to tell.
  const onlyProcessor = standing.authorities.length === 0 && standing.controllers.length > 0;
  const owesPeople = standing.risk === 'high' && (standing.people?.toldAt ?? null) === null;
  const checks: readonly (readonly [BreachGap, boolean])[] = [
    ['facts-missing', blank(entry.facts)],
    ['effects-missing', blank(entry.effects)],
    ['remedial-action-missing', blank(entry.remedialAction)],
    ['leaked-data-missing', entry.leaked.length === 0],
    ['risk-undecided', standing.risk === null && !onlyProcessor],
    ['late-without-reason', late && blank(reasons.late)],
    [
      'authority-not-told-without-reason',
      !authorityTold && !onlyProcessor && blank(reasons.authorityNotTold),
    ],
    ['people-not-told-without-reason', owesPeople && blank(reasons.peopleNotTold)],
  ];
  return checks.filter(([, lacks]) => lacks).map(([gap]) => gap);
}
