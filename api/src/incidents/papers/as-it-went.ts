import { type Incident, replay } from '@weerbaar/obligations/incidents';

/** An incident as it stood when a report went out; as it stands now for one that has not. */
export interface AsItWent {
  readonly incident: Incident;
  readonly title: string;
  /** When the report was last written or sent, as it was recorded. */
  readonly dated: string;
}

/** What was known when a report went out: nothing that came later changes what was sent. */
export function asItWent(incident: Incident, title: string, report: string): AsItWent {
  const { timeline } = incident;
  const isSending = timeline.findIndex(
    (event) => event.kind === 'report-sent' && event.report === report,
  );
  const written = timeline.findLast(
    (event) =>
      (event.kind === 'report-drafted' || event.kind === 'report-approved') &&
      event.report === report,
  );
  if (isSending < 0) {
    return { incident, title, dated: written?.recordedAt ?? timeline[0]?.recordedAt ?? '' };
  }
  const renamed = timeline.slice(isSending).find((event) => event.kind === 'incident-renamed');
  return {
    incident: replay(timeline.slice(0, isSending + 1)),
    title: renamed?.kind === 'incident-renamed' ? renamed.from : title,
    dated: timeline[isSending]?.recordedAt ?? '',
  };
}
