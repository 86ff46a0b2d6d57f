import {
  breachAuthorities,
  breachRisks,
  findings,
  incidentCauses,
  momentKinds,
  severities,
  significanceOutcomes,
} from '@weerbaar/obligations/incidents';
import { contentFields } from '@weerbaar/obligations';
import * as z from 'zod';
import { Day, Id, Instant, line, prose, Revision } from '../words';
import { BreachEntryBody } from './breaches';
import { SignificanceFactsBody } from './significance';

export const IncidentNature = z
  .object({
    cause: z.enum(incidentCauses),
    severity: z.enum(severities),
    malicious: z.enum(findings),
    crossBorder: z.enum(findings),
    personalData: z.enum(findings),
    /** When it began; null while nobody knows. */
    occurredAt: Instant.nullable(),
    /** The first sign that somebody saw. */
    detectedAt: Instant,
  })
  .meta({ id: 'IncidentNature' });
export type IncidentNature = z.infer<typeof IncidentNature>;

/** How a legal entity takes part. The ids are those of units. */
export const IncidentRole = z
  .object({
    inScope: z.boolean(),
    trustServices: z.boolean(),
    controller: z.boolean(),
    breachAuthorities: z.array(z.enum(breachAuthorities)).max(3),
    processorFor: z.array(Id).max(200),
  })
  .meta({ id: 'IncidentRole' });
export type IncidentRole = z.infer<typeof IncidentRole>;

/** Opens an incident on the account of a unit. */
export const OpenIncident = z
  .object({ title: line(200), unitId: Id, nature: IncidentNature })
  .meta({ id: 'OpenIncident' });
export type OpenIncident = z.infer<typeof OpenIncident>;

const kind = <Kind extends string>(name: Kind) => ({ kind: z.literal(name) });
const entity = { entity: Id };
const report = { report: Id };
const reason = prose(4000);

/** One act on an incident. `at` is when it truly happened, however late it is written down. */
export const IncidentActBody = z
  .discriminatedUnion('kind', [
    z.object({ ...kind('describe-incident'), nature: IncidentNature }),
    z.object({ ...kind('rename-incident'), title: line(200) }),
    z.object({ ...kind('apply-law-as-if'), lawOn: Day, reason }),
    z.object({ ...kind('involve-entity'), ...entity, role: IncidentRole }),
    z.object({ ...kind('describe-entity'), ...entity, role: IncidentRole }),
    z.object({ ...kind('record-moment'), ...entity, moment: z.enum(momentKinds), at: Instant }),
    z.object({
      ...kind('amend-moment'),
      ...entity,
      moment: z.enum(momentKinds),
      at: Instant,
      reason,
    }),
    z.object({
      ...kind('decide-significance'),
      ...entity,
      at: Instant,
      outcome: z.enum(significanceOutcomes),
      /** Codes of the types of entity in the annexes whose service is touched. */
      annexServices: z.array(z.string().regex(/^[a-z0-9-]{1,80}$/)).max(100),
      reasoning: reason,
      /** What the thresholds are asked; without it they are not asked, and nothing is proposed. */
      facts: SignificanceFactsBody.nullable().default(null),
    }),
    z.object({
      ...kind('decide-breach-risk'),
      ...entity,
      at: Instant,
      risk: z.enum(breachRisks),
      reasoning: reason,
    }),
    z.object({ ...kind('describe-breach'), ...entity, entry: BreachEntryBody }),
    z.object({
      ...kind('open-step'),
      ...entity,
      trigger: z.enum([
        'likely-harm-to-recipients',
        'significant-threat',
        'voluntary-choice',
        'request-received',
      ]),
      at: Instant,
      counterpart: line(200).nullable(),
      reason,
    }),
    z.object({
      ...kind('draft-report'),
      ...entity,
      /** An id of the sender's own for a new report; the same one again changes the draft. */
      ...report,
      clock: z.string().min(1).max(400),
      supplements: Id.nullable(),
      content: z.partialRecord(z.enum(contentFields), prose(20_000)),
    }),
    z.object({ ...kind('approve-report'), ...report }),
    z.object({
      ...kind('send-report'),
      ...report,
      at: Instant,
      channel: prose(200),
      receipt: line(200).nullable(),
    }),
    z.object({ ...kind('record-receipt'), ...report, receipt: line(200) }),
    z.object({ ...kind('add-note'), at: Instant, text: prose(10_000) }),
    z.object({ ...kind('correct-entry'), entry: Revision, text: prose(10_000) }),
    z.object({ ...kind('close-incident') }),
    z.object({ ...kind('reopen-incident'), reason }),
  ])
  .meta({ id: 'IncidentAct' });
export type IncidentActBody = z.infer<typeof IncidentActBody>;

export const IncidentChanged = z
  .object({ id: Id, revision: z.int() })
  .meta({ id: 'IncidentChanged' });
export type IncidentChanged = z.infer<typeof IncidentChanged>;
