import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import type { FrameworkKey } from '../answers';
import type { Importer } from './find-import-scope.query';

/** Rows that one event holds at most, so that none grows without bound. */
const eventSize = 500;
/** Rows asked for at once: few questions, flat memory. */
const stride = 10 * eventSize;

/** The columns of an added answer, once for all rows of an event: names said a hundred thousand times would fill the record. */
const columns = [
  'unitId',
  'code',
  'id',
  'revision',
  'effectiveOn',
  'kind',
  'documentation',
  'implementation',
  'documentationReason',
  'implementationReason',
  'reason',
] as const;

const Added = z.object({
  answers: z.array(z.array(z.union([z.string(), z.int(), z.null()])).length(columns.length)),
});

/** One event for the act, in as many parts as it needs, with every answer that it added. */
export async function recordImport(
  tx: Transaction,
  importer: Importer,
  key: FrameworkKey,
  added: number,
  file: { readonly sha256: Buffer },
): Promise<void> {
  const parts = Math.ceil(added / eventSize);
  const unitId = await onlyUnit(tx);
  for (let from = 0; from < added; from += stride) {
    for (const [index, { answers }] of (await addedFrom(tx, from)).entries()) {
      await tx.record(importer.actor, {
        action: 'assessment.imported',
        subject: { type: 'framework', id: `${key.framework}/${key.version}` },
        unitId,
        before: null,
        after: { file: file.sha256.toString('hex'), columns, rows: answers },
        part: from / eventSize + index + 1,
        parts,
      });
    }
  }
}

/** The next added answers, each row of the answer holding those of one event. */
function addedFrom(tx: Transaction, from: number): Promise<z.infer<typeof Added>[]> {
  return tx.rows(
    question(
      sql`
      select json_agg(json_build_array(f.unit_id, f.code, f.id, f.revision, f.effective_on, f.kind, f.documentation, f.implementation,
                      f.documentation_reason, f.implementation_reason, f.reason) order by f.ordinal) as answers
        from (select n.*, (n.ordinal - 1) / ${eventSize} as part from import_fate n
               where n.fate = 'added' and n.ordinal > ${from} and n.ordinal <= ${from + stride}) f
       group by f.part
       order by f.part`,
      Added,
    ),
  );
}

/** The unit that an import was about, null where it was about several: the record of many belongs to the whole organisation. */
async function onlyUnit(tx: Transaction): Promise<string | null> {
  const units = await tx.rows(
    question(
      sql`select distinct unit_id from import_fate where fate = 'added' limit 2`,
      z.object({ unit_id: z.string() }),
    ),
  );
  return units.length === 1 ? (units[0]?.unit_id ?? null) : null;
}
