import type { CalendarDate } from '@weerbaar/kernel';
import {
  bodyTraining,
  conformityDates,
  defaultTrainingRules,
  type DueItem,
  type Duty,
  dutyBinding,
  type DutyCatalogue,
  dutyCatalogueOn,
  type EntityDates,
  fallingDue,
} from '@weerbaar/obligations';
import { scopeOf } from '../../entities/classification';
import { foldAction } from '../../corrections/corrective-action';
import { trainedDays } from '../../mandates/mandate';
import type { TenantDatabase } from '../../platform/database/tenant-database';
import { standingOf } from '../../registrations/gather-registrations.query';
import { regimeOn } from '../../registrations/registration';
import type { Asker } from '../../units/unit-scope';
import { type DatesRow, gatherDates } from './gather-dates.query';

/** Until when one looks ahead, from which day on. */
export interface Horizon {
  readonly on: CalendarDate;
  /** In days; what is past and still open is always told. */
  readonly within: number;
}

/**
 * Everything dated under the law that falls due for the entities that somebody may see, the earliest first: what duties,
 * registrations, mandates and corrective actions ask for. In one round trip.
 */
export async function dutyDates(
  database: TenantDatabase,
  asker: Asker,
  { on, within }: Horizon,
): Promise<readonly DueItem[]> {
  const catalogue = dutyCatalogueOn(on);
  const rows = await database.read(asker.tenantId, gatherDates(asker, on, catalogue));
  return dueItemsOf(rows, catalogue, { on, within });
}

/** What falls due of what was gathered. */
export const dueItemsOf = (
  rows: readonly DatesRow[],
  catalogue: DutyCatalogue | undefined,
  { on, within }: Horizon,
): readonly DueItem[] =>
  catalogue === undefined
    ? []
    : fallingDue(
        rows.map((row) => datesOf(row, catalogue)),
        on,
        within,
      );

function datesOf(row: DatesRow, catalogue: DutyCatalogue): EntityDates {
  const scope = scopeOf(row.decision);
  const bindingOf = (duty: Duty) => dutyBinding(duty, scope, row.on_day);
  const known = new Map(catalogue.duties.map((duty) => [duty.code, duty]));
  const binds = (duty: Duty | undefined): duty is Duty => {
    const binding = duty && bindingOf(duty).binding;
    return binding === 'obliged' || binding === 'free';
  };
  const states = new Map(row.states.map(({ duty, state }) => [duty, state]));
  const perMember = catalogue.duties.find((duty) => duty.perMember);
  const bound = row.states.filter(({ duty }) => binds(known.get(duty)));
  return {
    entity: row.id,
    classificationReviewOn: row.decision?.reviewOn ?? null,
    duties: bound,
    ...registrationDates(row, (code) => states.get(code) ?? null),
    conformity: conformityDates(
      catalogue,
      (code) => {
        const duty = known.get(code);
        return duty ? bindingOf(duty) : { binding: 'none', reason: 'not-in-force' };
      },
      (code) => states.get(code) ?? null,
      row.on_day,
    ),
    training: binds(perMember)
      ? {
          duty: perMember.code,
          members: bodyTraining(row.mandates.map(trainedDays), defaultTrainingRules, row.on_day)
            .members,
        }
      : null,
    actions: row.actions.map((action) => ({ subject: action.id, action: foldAction(action) })),
    // Files have no day on which they stop being good yet.
    evidence: [],
  };
}

type State = DatesRow['states'][number]['state'];

/** First registrations that are not done, and changes of what is registered that the authority was not told of. */
function registrationDates(
  { decision, kept, on_day }: DatesRow,
  stateOf: (duty: string) => State,
): Pick<EntityDates, 'registrations' | 'changes'> {
  const regimes = (decision?.registrations ?? []).flatMap((code) => regimeOn(code, on_day) ?? []);
  const standings = regimes.map((regime) => {
    const duty = `registration-${regime.code}`;
    const said = stateOf(duty);
    const settled = said?.status === 'met' || said?.status === 'not-applicable';
    return { duty, settledOn: settled ? said.effectiveOn : null, ...standingOf(kept, regime) };
  });
  return {
    registrations: standings.map(({ duty, dueOn, registeredOn, settledOn }) => ({
      duty,
      dueOn,
      doneOn: registeredOn ?? settledOn,
    })),
    changes: standings.flatMap(({ duty, untold }) =>
      untold.map(({ revision, dueOn }) => ({
        subject: String(revision),
        duty: `${duty}-changes`,
        dueOn,
      })),
    ),
  };
}
