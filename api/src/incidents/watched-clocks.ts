import type { WatchedClock } from '@weerbaar/contracts';
import type { StartedClock } from '@weerbaar/obligations';
import {
  belgianLaw,
  type Incident,
  openClocks,
  prospectiveClocks,
} from '@weerbaar/obligations/incidents';

/** A clock as lists show it. */
export const watched = (
  clock: StartedClock & { readonly entity: string },
  prospective: boolean,
): WatchedClock => ({
  key: clock.key,
  entity: clock.entity,
  clock: clock.clock,
  report: clock.report,
  counterpart: clock.counterpart,
  triggeredAt: clock.triggeredAt,
  deadline: clock.deadline,
  prospective,
});

/** What people must watch: the clocks that run, and those that will turn out to have run once somebody judges. */
export const watchedClocks = (incident: Incident): readonly WatchedClock[] =>
  [
    ...openClocks(incident).map((clock) => watched(clock, false)),
    ...prospectiveClocks(incident, belgianLaw).map((clock) => watched(clock, true)),
  ].sort(byDeadline);

/** The first deadline first; what has none comes last. */
export const byDeadline = (a: WatchedClock, b: WatchedClock): number =>
  (a.deadline ?? '~').localeCompare(b.deadline ?? '~') || a.key.localeCompare(b.key);
