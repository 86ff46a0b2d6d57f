import { err, ok, type CalendarDate, type Result } from '@weerbaar/kernel';
import { clocksInForce, type LegalClock } from '../clocks/legal-clock';
import { moveClock, startClock } from '../clocks/started-clock';
import type { ClockEnding, EntityCase, Incident, IncidentClock } from './incident';
import type { IncidentRefusal, Law } from './incident-command';
import type { EventStamp, IncidentEvent } from './incident-event';
import { isRequired, lawDay, triggersOf, type Trigger } from './required-clocks';

/** Triggers that may come again: each time a clock of its own, and none of them is ever moved. */
const steps: readonly Trigger['kind'][] = [
  'high-risk-to-persons',
  'request-received',
  'likely-harm-to-recipients',
  'significant-threat',
  'voluntary-choice',
];

/**
 * What the facts of an entity do to its clocks: which start, which move because their trigger has
 * been put right, and which end. Refused where a person asserts a trigger for which no law held.
 */
export function consequences(
  incident: Incident,
  entry: EntityCase,
  law: Law,
  stamp: EventStamp,
): Result<readonly IncidentEvent[], IncidentRefusal> {
  const { entity } = entry;
  const triggers = triggersOf(entry);
  const ended: IncidentEvent[] = [];
  const moved: IncidentEvent[] = [];
  const kept: IncidentClock[] = [];

  for (const clock of entry.clocks.filter((candidate) => candidate.ended === null)) {
    const trigger = triggers.find((candidate) => belongs(clock, candidate));
    if (!trigger || !(clock.doneAt !== null || isRequired(clock, entry))) {
      if (clock.doneAt === null) {
        const ending = endingOf(clock, entry);
        ended.push({ ...stamp, kind: 'clock-ended', entity, clock: clock.key, ending });
      }
      continue;
    }
    kept.push(clock);
    if (trigger.at === clock.triggeredAt) continue;
    if (lawDay(incident, trigger.at, law) < clock.validFrom) {
      return err({ code: 'law-not-in-force', entity, validFrom: clock.validFrom });
    }
    const { triggeredAt, deadline } = moveClock(clock, trigger.at, law.zone);
    const to = { clock: clock.key, triggeredAt, deadline };
    moved.push({ ...stamp, kind: 'clock-moved', entity, ...to });
  }

  const started: IncidentEvent[] = [];
  for (const trigger of triggers) {
    const day = lawDay(incident, trigger.at, law);
    const mine = kept.filter((clock) => belongs(clock, trigger));
    const rows = clocksInForce(law.clocks, day).filter((row) => row.trigger === trigger.kind);
    if (rows.length === 0 && mine.length === 0 && trigger.asserted) {
      return err({ code: 'law-not-in-force', entity, ...firstDay(law.clocks, trigger, day) });
    }
    for (const row of rows) {
      if (!isRequired(row, entry) || mine.some(({ report }) => report === row.report)) continue;
      const { counterpart } = trigger;
      const key = freshKey(entry, row, counterpart);
      const clock = startClock(row, trigger.at, { key, counterpart }, law.zone);
      started.push({ ...stamp, kind: 'clock-started', entity, clock });
    }
  }
  return ok([...ended, ...moved, ...started]);
}

/** Whether a clock runs because of this trigger. One that may come again is known by its moment. */
const belongs = (clock: IncidentClock, trigger: Trigger): boolean =>
  clock.trigger === trigger.kind &&
  clock.counterpart === trigger.counterpart &&
  (!steps.includes(trigger.kind) || clock.triggeredAt === trigger.at);

/** Names the clock for people and logs alike; a second of its kind gets a number. */
function freshKey(entry: EntityCase, row: LegalClock, counterpart: string | null): string {
  const same = entry.clocks.filter(
    (clock) => clock.clock === row.id && clock.counterpart === counterpart,
  );
  const base = [entry.entity, row.id, ...(counterpart === null ? [] : [counterpart])].join('/');
  return same.length === 0 ? base : `${base}/${same.length + 1}`;
}

function firstDay(
  clocks: readonly LegalClock[],
  trigger: Trigger,
  day: CalendarDate,
): Pick<IncidentRefusal, 'validFrom'> {
  const validFrom = clocks
    .filter((row) => row.trigger === trigger.kind && row.validFrom > day)
    .map((row) => row.validFrom)
    .sort()[0];
  return validFrom === undefined ? {} : { validFrom };
}

function endingOf(clock: IncidentClock, entry: EntityCase): ClockEnding {
  const nis2 = entry.role.inScope && clock.regime === 'nis2';
  if (nis2 && !steps.includes(clock.trigger)) {
    if (entry.significance.at(-1)?.outcome !== 'significant') return 'not-significant';
    if (clock.standsInFor !== null) return 'stand-in-not-needed';
    if (clock.trigger === 'notification-sent') return 'progress-report-sent';
  }
  const unlikely = entry.breachRisk.at(-1)?.risk === 'unlikely';
  if (clock.trigger === 'breach-awareness' && unlikely) return 'risk-unlikely';
  return 'no-longer-required';
}
