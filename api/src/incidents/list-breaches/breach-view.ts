import type { BreachView } from '@weerbaar/contracts';
import {
  breachEntryGaps,
  breachStanding,
  type BreachTelling,
  caseOf,
  emptyBreachEntry,
  type Incident,
} from '@weerbaar/obligations/incidents';

/** What an entity has in the register of breaches for an incident; null where it knows of no breach. */
export function breachView(
  incident: Incident,
  entity: string,
  names: ReadonlyMap<string, string>,
): BreachView | null {
  const standing = breachStanding(incident, entity);
  if (standing === null) return null;
  const entry = caseOf(incident, entity)?.breach ?? null;
  const named = ({ recipient, ...telling }: BreachTelling) => ({
    ...telling,
    recipient: recipient === null ? null : (names.get(recipient) ?? recipient),
  });
  return {
    awareAt: standing.awareAt,
    risk: standing.risk,
    riskReasoning: standing.riskReasoning,
    authorities: standing.authorities.map(named),
    controllers: standing.controllers.map(named),
    people: standing.people === null ? null : named(standing.people),
    entry:
      entry === null
        ? null
        : {
            ...entry,
            leaked: entry.leaked.map((data) => ({ ...data })),
            reasons: { ...entry.reasons },
          },
    gaps: [...breachEntryGaps(entry ?? emptyBreachEntry, standing)],
  };
}
