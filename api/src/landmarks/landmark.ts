import type { LandmarkBody, LandmarkView } from '@weerbaar/contracts';
import type { CalendarDate } from '@weerbaar/kernel';
import { z } from 'zod';
import { type Question, question, sql, type SqlFragment } from '../platform/database/sql';
import { type Asker, mayOnUnit } from '../units/unit-scope';

const LandmarkRow = z
  .object({
    id: z.string(),
    on_date: z.string(),
    title_nl: z.string(),
    title_en: z.string(),
    source: z.string(),
    illustrative: z.boolean(),
    revision: z.int(),
    files: z.coerce.number(),
  })
  .transform((row): LandmarkView => ({
    id: row.id,
    on: row.on_date as CalendarDate,
    titleNl: row.title_nl,
    titleEn: row.title_en,
    source: row.source,
    illustrative: row.illustrative,
    revision: row.revision,
    files: row.files,
  }));

/** Landmarks as somebody sees them, with the number of files that he may open. `where` narrows `landmark l`. */
export function findLandmarks(asker: Asker, where: SqlFragment): Question<LandmarkView> {
  return question(
    sql`
    select l.id, l.on_date, l.title_nl, l.title_en, l.source, l.illustrative, l.revision,
           (select count(*) from attachment a
             where a.tenant_id = ${asker.tenantId} and a.landmark_id = l.id and a.removed_at is null
               and ${mayOnUnit(asker, 'attachment.read', sql`a.unit_id`)}) as files
      from landmark l
     where l.tenant_id = ${asker.tenantId} and l.removed_at is null and ${where}
     order by l.on_date, l.id`,
    LandmarkRow,
  );
}

/** What the record keeps of a landmark: what a person stated, without what is counted. */
export function stated({ on, titleNl, titleEn, source, illustrative }: LandmarkBody): LandmarkBody {
  return { on, titleNl, titleEn, source, illustrative };
}
