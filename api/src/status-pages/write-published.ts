import { sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import type { PublicFile } from './render/public-files';

/** Puts files in the place of all that can be read at an address; none takes the page away. */
export function writePublished(
  tx: Transaction,
  slug: string,
  at: string,
  files: readonly PublicFile[],
): void {
  tx.send(
    sql`delete from published_file where organisation_id = ${tx.tenantId} and slug = ${slug}`,
  );
  if (files.length === 0) return;
  tx.send(sql`
    insert into published_file (slug, file, organisation_id, media_type, etag, published_at, body, gzip, brotli)
    select ${slug}, f.file, ${tx.tenantId}, f.media_type, f.etag, ${at}, f.body, f.gzip, f.brotli
      from unnest(${files.map(({ file }) => file)}::text[], ${files.map(({ mediaType }) => mediaType)}::text[],
                  ${files.map(({ etag }) => etag)}::text[], ${files.map(({ body }) => body)}::bytea[],
                  ${files.map(({ gzip }) => gzip)}::bytea[], ${files.map(({ brotli }) => brotli)}::bytea[])
           as f (file, media_type, etag, body, gzip, brotli)`);
}
