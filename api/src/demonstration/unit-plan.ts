import type { CalendarDate } from '@weerbaar/kernel';
import type { UnitPlan, UnitVersionPlan } from './demonstration';

/** What is particular about a unit: by default it weighs 1, is scored itself, is no legal entity and was always there. */
export interface UnitDraft {
  readonly weight?: number;
  readonly legalEntity?: boolean;
  /** Only groups the units below it and is not scored itself. */
  readonly groupsOnly?: boolean;
  readonly since?: CalendarDate;
  readonly later?: readonly UnitVersionPlan[];
}

/** A unit below another (`above`, null for the root) since the beginning of the demonstration, unless its draft says later. */
export function unitPlan(
  beginning: CalendarDate,
  key: string,
  name: string,
  above: string | null,
  draft: UnitDraft = {},
): UnitPlan {
  const {
    weight = 1,
    legalEntity = false,
    groupsOnly = false,
    since = beginning,
    later = [],
  } = draft;
  return {
    key,
    versions: [
      { on: since, name, above, weight, legalEntity, assessesItself: !groupsOnly, archived: false },
      ...later,
    ],
  };
}
