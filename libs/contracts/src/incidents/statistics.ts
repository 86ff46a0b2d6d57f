import { incidentCauses } from '@weerbaar/obligations/incidents';
import * as z from 'zod';
import { Instant } from '../words';

/** How long something took, over those incidents of which it is known. Milliseconds. */
const Spread = z.object({
  count: z.int(),
  medianMs: z.number().nullable(),
  longestMs: z.number().nullable(),
});

export const IncidentYear = z
  .object({
    year: z.int(),
    incidents: z.int(),
    /** Those that were played as if another day's law had held. */
    played: z.int(),
    byCause: z.array(z.object({ cause: z.enum(incidentCauses), incidents: z.int() })),
    toDetect: Spread,
    toReport: z.array(
      z.object({
        report: z.string(),
        taken: Spread,
        inTime: z.int(),
        late: z.int(),
        pending: z.int(),
        withoutDeadline: z.int(),
      }),
    ),
    toRecover: Spread,
  })
  .meta({ id: 'IncidentYear' });
export type IncidentYear = z.infer<typeof IncidentYear>;

/** Every year in which an incident was first seen, the latest first. */
export const IncidentStatistics = z
  .object({ now: Instant, years: z.array(IncidentYear) })
  .meta({ id: 'IncidentStatistics' });
export type IncidentStatistics = z.infer<typeof IncidentStatistics>;
