import { sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import { type Cast, dayOf } from './cast';
import type { Demonstration, ServicePlan } from './demonstration';
import { fixedId } from './fixed-id';
import { loader, recordLoaded } from './record-loaded';

/** The id of a service of the story. */
export const serviceId = (slug: string, { key, on }: Pick<ServicePlan, 'key' | 'on'>): string =>
  fixedId(dayOf(on), slug, 'service', key);

/** The register of services, with what each needs. */
export async function loadServices(
  tx: Transaction,
  { slug, services }: Demonstration,
  cast: Cast,
): Promise<void> {
  if (services.length === 0) return;
  const ids = new Map(services.map((plan) => [plan.key, serviceId(slug, plan)]));
  const rows = services.map((plan) => ({ ...plan, id: ids.get(plan.key) ?? '' }));
  tx.send(sql`
    insert into service (tenant_id, id, unit_id, name, legal_duty, legal_basis, citizen_impact, rto_minutes, rpo_minutes, workaround,
                         illustrative, recorded_at)
    select ${tx.tenantId}, s.id, s.unit_id, s.name, s.legal_basis is not null, coalesce(s.legal_basis, ''), s.impact, s.rto, s.rpo,
           s.workaround, true, s.recorded_at
      from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ unit }) => cast.unit(unit))}::uuid[],
                  ${rows.map(({ name }) => name)}::text[], ${rows.map(({ legalBasis }) => legalBasis)}::text[],
                  ${rows.map(({ citizenImpact }) => citizenImpact)}::text[], ${rows.map(({ rtoHours }) => minutesOf(rtoHours))}::int[],
                  ${rows.map(({ rpoHours }) => minutesOf(rpoHours))}::int[], ${rows.map(({ workaround }) => workaround)}::text[],
                  ${rows.map(({ on }) => dayOf(on).toISOString())}::timestamptz[])
           as s (id, unit_id, name, legal_basis, impact, rto, rpo, workaround, recorded_at)`);
  const texts = rows.flatMap(({ id, nl, en }) => [
    { id, language: 'nl', text: nl },
    { id, language: 'en', text: en },
  ]);
  tx.send(sql`
    insert into service_text (tenant_id, service_id, language, name, description)
    select ${tx.tenantId}, t.id, t.language, t.name, t.description
      from unnest(${texts.map(({ id }) => id)}::uuid[], ${texts.map(({ language }) => language)}::text[],
                  ${texts.map(({ text }) => text[0])}::text[], ${texts.map(({ text }) => text[1])}::text[]) as t (id, language, name, description)`);
  const needs = rows.flatMap(({ id, needs: all }) =>
    all.map(({ service, unit, supplier }, index) => ({
      id,
      number: index + 1,
      service: service === undefined ? null : (ids.get(service) ?? null),
      unit: unit === undefined ? null : cast.unit(unit),
      supplier: supplier ?? null,
    })),
  );
  tx.send(sql`
    insert into service_need (tenant_id, service_id, number, needed_id, unit_id, supplier)
    select ${tx.tenantId}, n.id, n.number, n.needed_id, n.unit_id, n.supplier
      from unnest(${needs.map(({ id }) => id)}::uuid[], ${needs.map(({ number }) => number)}::int[],
                  ${needs.map(({ service }) => service)}::uuid[], ${needs.map(({ unit }) => unit)}::uuid[],
                  ${needs.map(({ supplier }) => supplier)}::text[]) as n (id, number, needed_id, unit_id, supplier)`);
  await tx.record(loader, recordLoaded(tx, 'service.loaded', services));
}

const minutesOf = (hours: number | null): number | null => (hours === null ? null : hours * 60);
