import type { TenantId } from '@weerbaar/kernel';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Desk } from '../desk';
import { Impossible } from '../verb';

const Row = z.object({
  id: z.string().transform((id) => id as TenantId),
  slug: z.string(),
  created_at: z.date(),
  claimed: z.boolean(),
  suspended: z.boolean(),
});

/** An organisation as the directory knows it. */
export type DirectoryEntry = z.infer<typeof Row>;

const columns = sql`id, slug, created_at, claimed_at is not null as claimed, suspended_at is not null as suspended`;

/** Everything in the directory, by short name. */
export const listDirectory = (desk: Desk): Promise<DirectoryEntry[]> =>
  desk.directory.readDirectory(question(sql`select ${columns} from tenant order by slug`, Row));

/** The entry of a short name, or undefined. */
export async function findTenant(desk: Desk, slug: string): Promise<DirectoryEntry | undefined> {
  const [entry] = await desk.directory.readDirectory(
    question(sql`select ${columns} from tenant where slug = ${slug}`, Row),
  );
  return entry;
}

/** The entry of a short name. Refuses a name that nobody has, or that of an organisation that is yet to be founded. */
export async function demandTenant(desk: Desk, slug: string): Promise<DirectoryEntry> {
  const entry = await findTenant(desk, slug);
  if (entry?.claimed !== true) {
    throw new Impossible(
      `there is no organisation called ${slug}. What to do: \`tenant list\` shows them all.`,
    );
  }
  return entry;
}
