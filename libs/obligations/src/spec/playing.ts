import type { Instant } from '../clocks/instant';
import { belgianLaw } from '../incidents/belgian-law';
import { decide } from '../incidents/decide';
import { evolve } from '../incidents/evolve';
import {
  noIncident,
  type EntityRole,
  type Incident,
  type IncidentNature,
  type ReportContent,
} from '../incidents/incident';
import type { IncidentAct, IncidentRefusal, Law } from '../incidents/incident-command';

/** A moment in 2026, when the law holds; `dayAndTime` as `03-25T10:00`. */
export const at = (dayAndTime: string): Instant => `2026-${dayAndTime}:00.000Z` as Instant;

export const nature: IncidentNature = {
  cause: 'malicious-action',
  severity: 'critical',
  malicious: 'yes',
  crossBorder: 'unknown',
  personalData: 'unknown',
  occurredAt: null,
  detectedAt: at('03-02T02:00'),
};

export const role: EntityRole = {
  inScope: true,
  trustServices: false,
  controller: true,
  breachAuthorities: ['vtc'],
  processorFor: [],
};

/** Content for every field that any report asks for. */
export const filled = (fields: readonly string[]): ReportContent =>
  Object.fromEntries(fields.map((field) => [field, `about ${field}`]));

/** An incident being played: each act must be allowed, or else the test says why it was not. */
export class Play {
  incident: Incident = noIncident;

  constructor(private law: Law = belgianLaw) {}

  do(now: Instant, ...acts: readonly IncidentAct[]): this {
    for (const act of acts) {
      const decided = decide(this.incident, { by: 'ada', ...act }, now, this.law);
      if (!decided.ok) throw new Error(`${act.kind}: ${JSON.stringify(decided.error)}`);
      this.incident = decided.value.reduce(evolve, this.incident);
    }
    return this;
  }

  refusal(now: Instant, act: IncidentAct): IncidentRefusal | null {
    const decided = decide(this.incident, { by: 'ada', ...act }, now, this.law);
    return decided.ok ? null : decided.error;
  }

  changeLaw(law: Law): this {
    this.law = law;
    return this;
  }

  /** Opens at 02:00, one entity, aware at 02:15 and judged at 03:00. */
  significant(entity = 'digipolis', as: EntityRole = role): this {
    return this.do(
      at('03-02T03:00'),
      { kind: 'open-incident', nature },
      { kind: 'involve-entity', entity, role: as },
      { kind: 'record-moment', entity, moment: 'incident-awareness', at: at('03-02T02:15') },
      judged(entity, at('03-02T03:00')),
    );
  }

  /** Drafts with all that is asked, approves and sends. */
  send(report: string, clock: string, sentAt: Instant, leaveOut: readonly string[] = []): this {
    const { entity, fields } = this.asked(clock);
    const content = filled(fields.filter((field) => !leaveOut.includes(field)));
    return this.do(
      sentAt,
      { kind: 'draft-report', entity, report, clock, supplements: null, content },
      { kind: 'approve-report', report },
      { kind: 'send-report', report, at: sentAt, channel: 'portal', receipt: null },
    );
  }

  asked(key: string): { entity: string; fields: readonly string[] } {
    const clock = this.clock(key);
    return { entity: clock.entity, fields: clock.content.map(({ field }) => field) };
  }

  clock(key: string) {
    const clock = this.incident.entities
      .flatMap(({ clocks }) => clocks)
      .find((candidate) => candidate.key === key);
    if (!clock) throw new Error(`no clock ${key}`);
    return clock;
  }
}

export const judged = (
  entity: string,
  moment: Instant,
  outcome: 'significant' | 'not-significant' = 'significant',
): IncidentAct => ({
  kind: 'decide-significance',
  entity,
  at: moment,
  outcome,
  annexServices: ['managed-service'],
  reasoning: 'All that it manages is down.',
  test: null,
});
