import type { CommitmentView } from '@weerbaar/contracts';
import type { CalendarDate } from '@weerbaar/kernel';
import { openOf, overdrawnOf } from '@weerbaar/money';
import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';
import type { TenantDatabase } from '../../platform/database/tenant-database';
import { type Books, commitmentVersions } from '../books';
import { committedFacts, committedYear } from '../money-facts';

const Day = z.string().transform((day) => day as CalendarDate);

const Row = z.object({
  id: z.string(),
  reference: z.string(),
  lineId: z.string(),
  initiativeId: z.string().nullable(),
  supplier: z.string(),
  title: z.string(),
  procurementFile: z.string(),
  illustrative: z.boolean(),
  revision: z.int(),
  effectiveOn: Day,
  startsOn: Day,
  endsOn: Day,
  closed: z.boolean(),
  reason: z.string(),
  files: z.coerce.number(),
});

const heads = (books: Books): Question<z.infer<typeof Row>> =>
  question(
    sql`
    select c.id, c.reference, c.line_id as "lineId", c.initiative_id as "initiativeId", c.supplier, c.title, c.procurement_file as "procurementFile",
           c.illustrative, c.revision, v.effective_on as "effectiveOn", v.starts_on as "startsOn", v.ends_on as "endsOn", v.closed, v.reason,
           (select count(*) from attachment a
             where a.tenant_id = c.tenant_id and a.commitment_id = c.id and a.removed_at is null) as files
      from commitment c
      join (${commitmentVersions(books)}) v on v.tenant_id = c.tenant_id and v.commitment_id = c.id
     where c.tenant_id = ${books.tenantId}
     order by v.starts_on desc, c.id desc`,
    Row,
  );

/** The commitments as they stood on a day, the latest first, with what each year still binds. */
export async function listCommitments(
  database: TenantDatabase,
  books: Books,
): Promise<CommitmentView[]> {
  const [commitments, facts] = await database.readAll(books.tenantId, [
    heads(books),
    committedFacts(books),
  ] as const);
  const years = Map.groupBy(facts.map(committedYear), ({ commitment }) => commitment);
  return commitments.map((commitment) => ({
    ...commitment,
    years: (years.get(commitment.id) ?? []).map((year) => ({
      year: year.year,
      committed: year.committed,
      drawn: year.drawn,
      open: openOf(year),
      overdrawn: overdrawnOf(year),
    })),
  }));
}
