import * as z from 'zod';
import { ControlCode, Day, Instant, prose } from '../words';

/** How much a control counts in the maturity of a unit: 0 (not at all) to 10; 1 unless somebody sets it. */
export const ControlWeight = z.int().min(0).max(10);

const Weighed = z.object({ code: ControlCode, weight: ControlWeight });

/** What controls weigh from a day on; those that are not named keep their weight. */
export const SetControlWeights = z
  .object({
    effectiveOn: Day,
    weights: z
      .array(Weighed)
      .min(1)
      .max(100)
      .refine((all) => new Set(all.map(({ code }) => code)).size === all.length),
    reason: prose(4000).min(1),
  })
  .meta({ id: 'SetControlWeights' });
export type SetControlWeights = z.infer<typeof SetControlWeights>;

export const ControlWeightsSet = z.object({ revision: z.int() }).meta({ id: 'ControlWeightsSet' });
export type ControlWeightsSet = z.infer<typeof ControlWeightsSet>;

export const WeightsQuery = z.object({ on: Day.optional() });
export type WeightsQuery = z.infer<typeof WeightsQuery>;

/** What every control weighs on a day, and how that came about. */
export const ControlWeights = z
  .object({
    on: Day,
    /** The head revision, for `If-Match`; 0 when nobody ever set a weight. */
    revision: z.int(),
    weights: z.array(Weighed),
    /** What was set, the last first. */
    history: z.array(
      z.object({
        revision: z.int(),
        effectiveOn: Day,
        recordedAt: Instant,
        recordedBy: z.string().nullable(),
        reason: z.string(),
        weights: z.array(Weighed),
      }),
    ),
  })
  .meta({ id: 'ControlWeights' });
export type ControlWeights = z.infer<typeof ControlWeights>;
