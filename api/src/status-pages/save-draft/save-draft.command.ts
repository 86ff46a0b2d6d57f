import { randomBytes } from 'node:crypto';
import type { StatusDraft, StatusPageChanged } from '@weerbaar/contracts';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { historiesOf } from '../../recovery/recovery-of';
import { type Gathered, gatherHeld } from '../gather';
import { statusProblems } from '../status-pages.problems';
import { addressOf } from '../status-page-of';

/** Keeps the draft of a page. Nobody reads it before it is published. */
export async function saveDraft(
  tx: Transaction,
  caller: Caller,
  id: string,
  seen: number,
  draft: StatusDraft,
): Promise<StatusPageChanged> {
  const gathered = await gatherHeld(tx, caller, id);
  const { page } = gathered;
  if (!page.may_edit) return refuse(problems.notAllowed);
  if (page.revision !== seen)
    return refuse(problems.staleRevision, { current: { revision: page.revision } });
  demandPublishable(gathered, draft);
  const slug = page.slug ?? randomBytes(16).toString('base64url');
  const revision = seen + 1;
  tx.send(
    page.slug === null
      ? sql`insert into status_page (tenant_id, incident_id, slug, plans_shown)
            values (${tx.tenantId}, ${id}, ${slug}, ${draft.plansShown})`
      : sql`update status_page set plans_shown = ${draft.plansShown}, revision = ${revision}
             where tenant_id = ${tx.tenantId} and incident_id = ${id} and revision = ${seen}`,
  );
  writeDraft(tx, id, draft);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'status.drafted',
      subject: { type: 'incident', id },
      unitId: page.unit_id,
      before: page.slug === null ? null : { revision: seen },
      after: { ...draft, revision },
    },
  );
  return { revision, address: addressOf(slug) };
}

/** Writes the texts of a draft in the place of those that stood there. */
export function writeDraft(tx: Transaction, id: string, { texts, services }: StatusDraft): void {
  const pages = (['nl', 'en'] as const).map((language) => ({ language, ...texts[language] }));
  const said = services.flatMap(({ serviceId, nl, en }) => [
    { serviceId, language: 'nl', text: nl },
    { serviceId, language: 'en', text: en },
  ]);
  tx.send(
    sql`delete from status_page_text where tenant_id = ${tx.tenantId} and incident_id = ${id}`,
  );
  tx.send(
    sql`delete from status_service_text where tenant_id = ${tx.tenantId} and incident_id = ${id}`,
  );
  tx.send(sql`
    insert into status_page_text (tenant_id, incident_id, language, title, message)
    select ${tx.tenantId}, ${id}, t.language, t.title, t.message
      from unnest(${pages.map(({ language }) => language)}::text[], ${pages.map(({ title }) => title)}::text[],
                  ${pages.map(({ message }) => message)}::text[]) as t (language, title, message)`);
  tx.send(sql`
    insert into status_service_text (tenant_id, incident_id, service_id, language, text)
    select ${tx.tenantId}, ${id}, t.service_id, t.language, t.text
      from unnest(${said.map(({ serviceId }) => serviceId)}::uuid[], ${said.map(({ language }) => language)}::text[],
                  ${said.map(({ text }) => text)}::text[]) as t (service_id, language, text)`);
}

/** Each service is one that the incident touched, named once, with texts for the public in both languages. */
function demandPublishable({ recovery, services }: Gathered, draft: StatusDraft): void {
  const touched = new Set(historiesOf(recovery.entries, services).map(({ service }) => service));
  const ready = new Set(
    services
      .filter(({ id, nl, en }) => touched.has(id) && nl !== null && en !== null)
      .map(({ id }) => id),
  );
  const named = draft.services.map(({ serviceId }) => serviceId);
  if (new Set(named).size < named.length || named.some((one) => !ready.has(one)))
    refuse(statusProblems.serviceNotPublishable);
}
