import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Desk } from '../desk';
import { Impossible, Mistyped } from '../verb';

const Page = z.object({ slug: z.string(), tenant: z.string(), at: z.date() });
const File = z.object({ file: z.string(), body: z.instanceof(Buffer) });

/** Every page that can be read now, with the organisation that published it. */
export const listPublished = (desk: Desk): Promise<z.infer<typeof Page>[]> =>
  desk.app.readDirectory(
    question(
      sql`select f.slug, t.slug as tenant, f.published_at as at from published_file f join tenant t on t.id = f.organisation_id
           where f.file = 'status.json' order by t.slug, f.published_at desc`,
      Page,
    ),
  );

/** The files of a page, by its address or the last part of it. */
export async function publishedFiles(
  desk: Desk,
  address: string,
): Promise<{ slug: string; files: z.infer<typeof File>[] }> {
  const slug = /(?:^|\/status\/)([A-Za-z0-9_-]{22})(?:\/|$)/.exec(address)?.[1];
  if (slug === undefined)
    throw new Mistyped(`${JSON.stringify(address)} is not the address of a status page`, [
      'status',
      'export',
    ]);
  const files = await desk.app.readDirectory(
    question(
      sql`select f.file, f.body from published_file f where f.slug = ${slug} order by f.file`,
      File,
    ),
  );
  if (files.length === 0)
    throw new Impossible(
      'nothing is published at this address. What to do: `status list` shows what is.',
    );
  return { slug, files };
}
