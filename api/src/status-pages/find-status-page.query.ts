import { PublicStatus } from '@weerbaar/contracts';
import type { Instant } from '@weerbaar/obligations';
import { z } from 'zod';
import { horizonOfIncident, statusUntil, titleUntil } from '../incidents/incident-scope';
import { type Question, question, sql } from '../platform/database/sql';
import { type Asker, mayOnUnit } from '../units/unit-scope';

const Moment = z.coerce.date().transform((at) => at.toISOString() as Instant);
const Language = z.enum(['nl', 'en']);

const Published = z.object({
  number: z.int(),
  at: Moment,
  by: z.string().nullable(),
  digest: z.string(),
  /** Null where the page was taken away. */
  content: PublicStatus.nullable(),
});
export type PublishedRow = z.infer<typeof Published>;

const Row = z.object({
  id: z.string(),
  title: z.string(),
  status: z.enum(['open', 'closed']),
  unit_id: z.string(),
  now: Moment,
  organisation: z.string(),
  illustrative: z.boolean(),
  may_edit: z.boolean(),
  may_publish: z.boolean(),
  /** Whether the asker may see what is drafted now: not who reads how it stood on a past day. */
  draft_seen: z.boolean(),
  slug: z.string().nullable(),
  revision: z.int(),
  plans_shown: z.boolean(),
  published: z.int().nullable(),
  texts: z.array(z.object({ language: Language, title: z.string(), message: z.string() })),
  services: z.array(z.object({ service: z.string(), language: Language, text: z.string() })),
  publications: z.array(Published),
});
export type StatusPageRow = z.infer<typeof Row>;

/** The page of an incident with its draft and everything that was published, as far as the asker may see it. */
export function findStatusPage(asker: Asker, incidentId: string): Question<StatusPageRow> {
  const { tenantId, today } = asker;
  const sees = sql`h.horizon >= ${today}`;
  const shown = sql`(b.recorded_at at time zone 'Europe/Brussels')::date <= h.horizon`;
  return question(
    sql`
    select i.id, ${titleUntil(asker)} as title, ${statusUntil(asker)} as status, i.unit_id, date_trunc('milliseconds', now()) as now, o.name as organisation, o.illustrative,
           ${mayOnUnit(asker, 'incident.report', sql`i.unit_id`)} as may_edit,
           ${mayOnUnit(asker, 'status.publish', sql`i.unit_id`)} as may_publish,
           ${sees} as draft_seen, coalesce(p.revision, 0) as revision, (not ${sees} or coalesce(p.plans_shown, true)) as plans_shown,
           case when ${sees} or l.number is not null then p.slug end as slug,
           case when ${sees} then p.published when l.told then l.number end as published,
           (select coalesce(json_agg(json_build_object('language', t.language, 'title', t.title, 'message', t.message)), '[]')
              from status_page_text t where t.tenant_id = ${tenantId} and t.incident_id = i.id and ${sees}) as texts,
           (select coalesce(json_agg(json_build_object('service', t.service_id, 'language', t.language, 'text', t.text)
                                     order by t.service_id, t.language), '[]')
              from status_service_text t where t.tenant_id = ${tenantId} and t.incident_id = i.id and ${sees}) as services,
           (select coalesce(json_agg(json_build_object('number', b.number, 'at', b.recorded_at, 'digest', b.digest, 'content', b.content,
                     'by', (select w.name from person w where w.tenant_id = ${tenantId} and w.id = b.recorded_by)) order by b.number desc), '[]')
              from status_publication b where b.tenant_id = ${tenantId} and b.incident_id = i.id and ${shown}) as publications
      from incident i
      join organisation o on o.tenant_id = ${tenantId}
      cross join lateral (select ${horizonOfIncident(asker)} as horizon) h
      left join status_page p on p.tenant_id = ${tenantId} and p.incident_id = i.id
      left join lateral (select b.number, b.content is not null as told from status_publication b
                          where b.tenant_id = ${tenantId} and b.incident_id = i.id and ${shown}
                          order by b.number desc limit 1) l on true
     where i.tenant_id = ${tenantId} and i.id = ${incidentId} and h.horizon is not null`,
    Row,
  );
}
