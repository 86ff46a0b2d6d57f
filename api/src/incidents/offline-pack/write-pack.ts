import { createHash } from 'node:crypto';
import type { Language } from '@weerbaar/kernel';
import { v7 as uuidv7 } from 'uuid';
import { sql } from '../../platform/database/sql';
import type { TenantDatabase } from '../../platform/database/tenant-database';
import type { Actor } from '../../platform/database/transaction';
import { drawPdf } from '../../platform/documents/draw-pdf';
import { writeHtml } from '../../platform/documents/write-html';
import type { Asker } from '../../units/unit-scope';
import { paperWords } from '../papers/law-words';
import { packFacts } from './pack-facts';
import { packPaper } from './pack-paper';

/** A pack in one form. */
export const writtenPack = async (
  database: TenantDatabase,
  asker: Asker,
  language: Language,
  format: 'html' | 'pdf',
): Promise<Buffer> => {
  const facts = await packFacts(database, asker);
  const paper = packPaper(await paperWords(language), facts);
  return format === 'html' ? Buffer.from(writeHtml(paper)) : drawPdf(paper);
};

/** Notes that a pack was made: by whom and when, and its digest, so that a pack that turns up somewhere can be recognised. */
export async function recordPack(
  database: TenantDatabase,
  asker: Asker,
  pack: { readonly bytes: Buffer; readonly language: Language; readonly taken: boolean },
  actor: Actor,
): Promise<void> {
  const digest = createHash('sha256').update(pack.bytes).digest();
  await database.write(asker.tenantId, async (tx) => {
    const id = uuidv7({ msecs: tx.now.getTime() });
    tx.send(sql`
      insert into offline_pack (tenant_id, id, language, made_at, made_by, sha256)
      values (${tx.tenantId}, ${id}, ${pack.language}, ${tx.now}, ${pack.taken ? asker.personId : null}, ${digest})`);
    await tx.record(actor, {
      action: pack.taken ? 'incident.pack-taken' : 'incident.pack-made',
      subject: { type: 'incident', id },
      unitId: null,
      before: null,
      after: { language: pack.language, sha256: digest.toString('hex') },
    });
  });
}
