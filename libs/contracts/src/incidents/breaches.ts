import { breachGaps, leakCertainties } from '@weerbaar/obligations/incidents';
import * as z from 'zod';
import { Day, Id, Instant, line, prose, TableFormat } from '../words';

/** What an entity writes down of a breach, notified or not. An empty text says that nothing has been written yet. */
export const BreachEntryBody = z
  .object({
    facts: prose(10_000),
    effects: prose(10_000),
    remedialAction: prose(10_000),
    leaked: z
      .array(
        z.object({
          what: line(300),
          certainty: z.enum(leakCertainties),
          whose: line(300),
          people: z.int().min(0).max(1_000_000_000).nullable(),
        }),
      )
      .max(50),
    reasons: z.object({
      late: prose(4000),
      authorityNotTold: prose(4000),
      peopleNotTold: prose(4000),
    }),
  })
  .meta({ id: 'BreachEntry' });
export type BreachEntryBody = z.infer<typeof BreachEntryBody>;

/** An entry as an answer tells it. */
export const BreachEntryView = z
  .object({
    facts: z.string(),
    effects: z.string(),
    remedialAction: z.string(),
    leaked: z.array(
      z.object({
        what: z.string(),
        certainty: z.enum(leakCertainties),
        whose: z.string(),
        people: z.number().nullable(),
      }),
    ),
    reasons: z.object({
      late: z.string(),
      authorityNotTold: z.string(),
      peopleNotTold: z.string(),
    }),
  })
  .meta({ id: 'BreachEntryView' });
export type BreachEntryView = z.infer<typeof BreachEntryView>;

/** Who was told, and when; `recipient` is the code of an authority or the name of a controller. */
const Telling = z.object({
  recipient: z.string().nullable(),
  deadline: Instant.nullable(),
  toldAt: Instant.nullable(),
  lateMs: z.number().nullable(),
});

/** A breach at one entity: what it wrote down, how it stands, and what still lacks. */
export const BreachView = z
  .object({
    awareAt: Instant,
    risk: z.string().nullable(),
    riskReasoning: z.string().nullable(),
    authorities: z.array(Telling),
    controllers: z.array(Telling),
    people: Telling.nullable(),
    /** Null while nothing has been written. */
    entry: BreachEntryView.nullable(),
    gaps: z.array(z.enum(breachGaps)),
  })
  .meta({ id: 'Breach' });
export type BreachView = z.infer<typeof BreachView>;

export const BreachLine = BreachView.extend({
  incident: z.object({
    id: Id,
    title: z.string(),
    status: z.enum(['open', 'closed']),
    lawAsIf: Day.nullable(),
  }),
  entity: z.object({ id: Id, name: z.string() }),
  mayReport: z.boolean(),
}).meta({ id: 'BreachLine' });
export type BreachLine = z.infer<typeof BreachLine>;

export const BreachRegister = z
  .object({ now: Instant, breaches: z.array(BreachLine) })
  .meta({ id: 'BreachRegister' });
export type BreachRegister = z.infer<typeof BreachRegister>;

/** Which part of the register of incidents is meant; what is left out narrows nothing. */
export const IncidentFilter = z.object({
  status: z.enum(['open', 'closed']).optional(),
  severity: z.enum(['low', 'medium', 'high', 'critical']).optional(),
  entity: Id.optional(),
  year: z.coerce.number().int().min(1990).max(2099).optional(),
});
export type IncidentFilter = z.infer<typeof IncidentFilter>;

export const IncidentExportQuery = IncidentFilter.extend({ format: TableFormat });
export type IncidentExportQuery = z.infer<typeof IncidentExportQuery>;
