import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import type { FrameworkKey } from '../answers';
import type { Importer } from './find-import-scope.query';

/** Rows that one event holds at most, so that none grows without bound. */
const eventSize = 500;
/** Rows asked for at once: few questions, flat memory. */
const stride = 10 * eventSize;

const Added = z.object({
  unitId: z.string(),
  code: z.string(),
  id: z.string(),
  revision: z.int(),
  effectiveOn: z.string(),
  kind: z.string(),
  documentation: z.int().nullable(),
  implementation: z.int().nullable(),
  documentationReason: z.string(),
  implementationReason: z.string(),
  reason: z.string(),
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
    const rows = await tx.rows(
      question(
        sql`select unit_id as "unitId", code, id, revision::integer, effective_on as "effectiveOn", kind, documentation, implementation,
                   documentation_reason as "documentationReason", implementation_reason as "implementationReason", reason
              from import_fate where fate = 'added' and ordinal > ${from} and ordinal <= ${from + stride}
             order by ordinal`,
        Added,
      ),
    );
    for (let at = 0; at < rows.length; at += eventSize) {
      await tx.record(importer.actor, {
        action: 'assessment.imported',
        subject: { type: 'framework', id: `${key.framework}/${key.version}` },
        unitId,
        before: null,
        after: { file: file.sha256.toString('hex'), assessments: rows.slice(at, at + eventSize) },
        part: (from + at) / eventSize + 1,
        parts,
      });
    }
  }
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
