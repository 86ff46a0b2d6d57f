import { createHash } from 'node:crypto';
import { todayInBrussels, type PersonId } from '@weerbaar/kernel';
import type { Instant } from '@weerbaar/obligations';
import { sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import { findRecovery } from '../recovery/find-recovery.query';
import { findServices } from '../services/find-services.query';
import { digestOf, publicStatus } from '../status-pages/public-status';
import { publicFiles } from '../status-pages/render/public-files';
import type { PublishedMessage } from '../status-pages/render/public-page';
import { writeDraft } from '../status-pages/save-draft/save-draft.command';
import { addressOf } from '../status-pages/status-page-of';
import { writePublished } from '../status-pages/write-published';
import type { Cast } from './cast';
import type { Demonstration, StatusPagePlan } from './demonstration';
import { loader, recordLoaded } from './record-loaded';

/** The page about an incident for everybody, published again and again as its services came back. */
export async function loadStatusPage(
  tx: Transaction,
  { slug: organisation, name }: Demonstration,
  where: { readonly incident: string; readonly by: string; readonly origin: string },
  { publications, services }: StatusPagePlan,
  ids: ReadonlyMap<string, string>,
  cast: Cast,
): Promise<void> {
  const { incident, by, origin } = where;
  const personId = cast.person(by) as PersonId;
  const asker = { tenantId: tx.tenantId, personId, today: todayInBrussels(tx.now) };
  const [[recovery], rows] = await Promise.all([
    tx.rows(findRecovery(asker, incident)),
    tx.rows(findServices(asker)),
  ]);
  const said = Object.entries(services).map(([key, [nl, en]]) => ({
    ...{ serviceId: ids.get(key) ?? '', nl, en },
  }));
  // The same address on every machine, and still one that nobody comes upon.
  const slug = createHash('sha256')
    .update(JSON.stringify([organisation, 'status', incident]))
    .digest('base64url')
    .slice(0, 22);
  tx.send(
    sql`insert into status_page (tenant_id, incident_id, slug, plans_shown) values (${tx.tenantId}, ${incident}, ${slug}, true)`,
  );
  const last = publications.at(-1);
  if (last === undefined || recovery === undefined) return;
  writeDraft(tx, incident, { ...last, plansShown: true, services: said });
  const earlier: PublishedMessage[] = [];
  for (const [index, { at, texts }] of publications.entries()) {
    const draft = {
      ...{ organisation: name, illustrative: true, plans_shown: true },
      texts: (['nl', 'en'] as const).map((language) => ({ language, ...texts[language] })),
      services: said.flatMap(({ serviceId: service, nl, en }) => [
        { service, language: 'nl' as const, text: nl },
        { service, language: 'en' as const, text: en },
      ]),
    };
    const content = publicStatus(draft, recovery.entries, rows, at as Instant);
    if (content === null) continue;
    tx.send(sql`
      insert into status_publication (tenant_id, incident_id, number, recorded_at, recorded_by, content, digest)
      values (${tx.tenantId}, ${incident}, ${index + 1}, ${at}, ${personId}, ${JSON.stringify(content)}::jsonb, ${digestOf(content, earlier)})`);
    const publication = { content, at, earlier: [...earlier] };
    if (index === publications.length - 1)
      writePublished(tx, slug, at, publicFiles(publication, `${origin}${addressOf(slug)}/`));
    earlier.unshift({ at, title: content.title, message: content.message });
  }
  tx.send(sql`
    update status_page set published = ${publications.length}, revision = ${publications.length + 1}
     where tenant_id = ${tx.tenantId} and incident_id = ${incident}`);
  await tx.record(loader, recordLoaded(tx, 'status.loaded', publications));
}
