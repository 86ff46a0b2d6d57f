import type { StartedClock } from '../clocks/started-clock';
import { consequences } from './consequences';
import type { EntityCase, Incident } from './incident';
import type { Law } from './incident-command';

/** A clock that would run, and for whom. */
export interface ProspectiveClock extends StartedClock {
  readonly entity: string;
}

/**
 * The clocks that will turn out to have been running once an entity that is aware judges the
 * incident significant. Until somebody has judged, time passes all the same: show these, and remind
 * of them, as if they ran. Empty where the law of that day would start none.
 */
export const prospectiveClocks = (incident: Incident, law: Law): readonly ProspectiveClock[] =>
  incident.status === 'open'
    ? incident.entities.flatMap((entry) => prospectiveClocksOf(incident, entry, law))
    : [];

function prospectiveClocksOf(
  incident: Incident,
  entry: EntityCase,
  law: Law,
): readonly ProspectiveClock[] {
  const awareness = entry.moments['incident-awareness'];
  const undecided = (entry.significance.at(-1)?.outcome ?? 'undetermined') === 'undetermined';
  if (!awareness || !undecided) return [];
  const stamp = { by: '', recordedAt: awareness.at, at: awareness.at };
  const assumed = {
    ...({ outcome: 'significant', annexServices: [], reasoning: '', test: null } as const),
    ...{ by: '', at: awareness.at },
  };
  const supposed: EntityCase = { ...entry, significance: [...entry.significance, assumed] };
  const follows = consequences(incident, supposed, law, stamp);
  if (!follows.ok) return [];
  return follows.value.flatMap((event) =>
    event.kind === 'clock-started' && event.clock.trigger === 'significant-incident-awareness'
      ? [{ ...event.clock, entity: entry.entity }]
      : [],
  );
}
