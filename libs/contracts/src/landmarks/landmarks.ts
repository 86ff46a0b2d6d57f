import * as z from 'zod';
import { Day, Id, line, prose } from '../words';

/** A dated event that explains the curve: an audit, an attack, a decision. At least one language. */
export const LandmarkBody = z
  .object({
    on: Day,
    titleNl: prose(200).default(''),
    titleEn: prose(200).default(''),
    source: line(500),
    illustrative: z.boolean().default(false),
  })
  .refine((body) => body.titleNl !== '' || body.titleEn !== '', { path: ['titleNl'] })
  .meta({ id: 'LandmarkBody' });
export type LandmarkBody = z.infer<typeof LandmarkBody>;

export const LandmarkView = z
  .object({
    id: Id,
    on: Day,
    titleNl: z.string(),
    titleEn: z.string(),
    source: z.string(),
    illustrative: z.boolean(),
    revision: z.int(),
    files: z.int(),
  })
  .meta({ id: 'Landmark' });
export type LandmarkView = z.infer<typeof LandmarkView>;

export const LandmarkList = z
  .object({ landmarks: z.array(LandmarkView) })
  .meta({ id: 'LandmarkList' });
export type LandmarkList = z.infer<typeof LandmarkList>;
