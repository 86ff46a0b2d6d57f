import type { CalendarDate } from '@weerbaar/kernel';
import type { Instant } from '../clocks/instant';
import { wallTimeOf } from '../clocks/wall-clock';
import type { Incident } from './incident';
import {
  testSignificance,
  type SignificanceCriterion,
  type SignificanceFacts,
  type SignificanceTest,
} from './significance';

/** A test as it is kept: what was asked and answered, and under the thresholds of which day. */
export interface AskedThresholds extends SignificanceTest {
  readonly on: CalendarDate;
  readonly facts: SignificanceFacts;
}

/**
 * The day whose thresholds hold for an entity: the day of the law that is played, else the day on
 * which it became aware, else that of `at` (all in `zone`).
 */
export function thresholdDay(
  incident: Pick<Incident, 'lawAsIf' | 'entities'>,
  entity: string,
  at: Instant,
  zone: string,
): CalendarDate {
  const awareness = incident.entities.find((entry) => entry.entity === entity)?.moments[
    'incident-awareness'
  ];
  return incident.lawAsIf ?? wallTimeOf(awareness?.at ?? at, zone).day;
}

/** Asks the thresholds of a day, and keeps question and answer together. */
export const askThresholds = (
  facts: SignificanceFacts,
  criteria: readonly SignificanceCriterion[],
  on: CalendarDate,
): AskedThresholds => ({ ...testSignificance(facts, criteria, on), on, facts });
