import type { PublishStatus, StatusPageChanged } from '@weerbaar/contracts';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { gatherHeld } from '../gather';
import { digestOf, publicStatus } from '../public-status';
import { publicFiles } from '../render/public-files';
import { statusProblems } from '../status-pages.problems';
import { addressOf, earlierThan } from '../status-page-of';
import { writePublished } from '../write-published';

/** Lets the public read exactly what was seen in the preview; what was published before is kept. */
export async function publishStatusPage(
  tx: Transaction,
  caller: Caller,
  { id, seen, origin }: { readonly id: string; readonly seen: number; readonly origin: string },
  { digest }: PublishStatus,
): Promise<StatusPageChanged> {
  const { page, recovery, services } = await gatherHeld(tx, caller, id);
  if (!page.may_publish) return refuse(problems.notAllowed);
  if (page.revision !== seen)
    return refuse(problems.staleRevision, { current: { revision: page.revision } });
  const content = publicStatus(page, recovery.entries, services, page.now);
  const earlier = earlierThan(page);
  if (content === null || page.slug === null || digestOf(content, earlier) !== digest)
    return refuse(statusProblems.changedSincePreview);
  const number = (page.publications[0]?.number ?? 0) + 1;
  const at = tx.now.toISOString();
  const revision = seen + 1;
  tx.send(sql`
    insert into status_publication (tenant_id, incident_id, number, recorded_at, recorded_by, content, digest)
    values (${tx.tenantId}, ${id}, ${number}, ${tx.now}, ${caller.personId}, ${JSON.stringify(content)}::jsonb, ${digest})`);
  tx.send(sql`
    update status_page set published = ${number}, revision = ${revision}
     where tenant_id = ${tx.tenantId} and incident_id = ${id} and revision = ${seen}`);
  const address = addressOf(page.slug);
  const publication = { content, at, earlier };
  writePublished(tx, page.slug, at, publicFiles(publication, `${origin}${address}/`));
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'status.published',
      subject: { type: 'incident', id },
      unitId: page.unit_id,
      before: { published: page.published },
      after: { published: number, digest, services: content.services.length },
    },
  );
  return { revision, address };
}
