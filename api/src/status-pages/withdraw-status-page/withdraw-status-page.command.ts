import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { gatherHeld } from '../gather';
import { statusProblems } from '../status-pages.problems';
import { writePublished } from '../write-published';

/** Takes a page away from the public. What it said is kept, and its address stays its own. */
export async function withdrawStatusPage(
  tx: Transaction,
  caller: Caller,
  id: string,
  seen: number,
): Promise<void> {
  const { page } = await gatherHeld(tx, caller, id);
  if (!page.may_publish) return refuse(problems.notAllowed);
  if (page.revision !== seen)
    return refuse(problems.staleRevision, { current: { revision: page.revision } });
  const current = page.publications.find(({ number }) => number === page.published);
  if (page.slug === null || current === undefined) return refuse(statusProblems.notPublished);
  const number = (page.publications[0]?.number ?? 0) + 1;
  tx.send(sql`
    insert into status_publication (tenant_id, incident_id, number, recorded_at, recorded_by, content, digest)
    values (${tx.tenantId}, ${id}, ${number}, ${tx.now}, ${caller.personId}, null, ${current.digest})`);
  tx.send(sql`
    update status_page set published = null, revision = ${seen + 1}
     where tenant_id = ${tx.tenantId} and incident_id = ${id} and revision = ${seen}`);
  writePublished(tx, page.slug, tx.now.toISOString(), []);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'status.withdrawn',
      subject: { type: 'incident', id },
      unitId: page.unit_id,
      before: { published: page.published },
      after: { published: null },
    },
  );
}
