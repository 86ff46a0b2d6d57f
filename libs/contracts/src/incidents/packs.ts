import * as z from 'zod';
import { Id, Instant, Language } from '../words';

/** In which language, and as a page or on paper. */
export const TakePack = z
  .object({ language: Language, format: z.enum(['html', 'pdf']) })
  .meta({ id: 'TakePack' });
export type TakePack = z.infer<typeof TakePack>;

/** The packs that were made, the newest first; what stood in them is not kept. */
export const PackList = z
  .object({
    now: Instant,
    packs: z.array(
      z.object({
        id: Id,
        language: Language,
        madeAt: Instant,
        /** Who took it along; null for one that the product made by itself. */
        by: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'PackList' });
export type PackList = z.infer<typeof PackList>;
