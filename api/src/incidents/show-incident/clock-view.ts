import type { IncidentClockView } from '@weerbaar/contracts';
import {
  belgianClocks,
  belgianHolidays,
  brusselsZone,
  countingSource,
  latestArguable,
} from '@weerbaar/obligations';
import {
  type Incident,
  type IncidentClock,
  prefilledContent,
} from '@weerbaar/obligations/incidents';
import { watched } from '../watched-clocks';

/** A clock with where it stands in the law, what it asks for, and what could be argued for at most. */
export function clockView(
  incident: Incident,
  clock: IncidentClock,
  prospective: boolean,
  names: ReadonlyMap<string, string>,
): IncidentClockView {
  const { period, triggeredAt } = clock;
  const footnote =
    period === null ? null : latestArguable(triggeredAt, period, brusselsZone, belgianHolidays);
  const row = belgianClocks.find(
    ({ id, version }) => id === clock.clock && version === clock.version,
  );
  return {
    ...watched(clock, prospective),
    counterpartName: clock.counterpart === null ? null : (names.get(clock.counterpart) ?? null),
    regime: clock.regime,
    trigger: clock.trigger,
    recipient: clock.recipient,
    period,
    validFrom: clock.validFrom,
    content: clock.content.map(({ field, need }) => ({ field, need })),
    after: [...clock.after],
    standsInFor: clock.standsInFor,
    doneAt: clock.doneAt,
    ended: clock.ended,
    sources: (row?.sources ?? []).map(({ act, article }) => ({ act, article })),
    footnote:
      footnote === null
        ? null
        : { ...footnote, rules: [...footnote.rules], source: { ...countingSource } },
    prefilled: { ...prefilledContent(incident, clock) },
  };
}
