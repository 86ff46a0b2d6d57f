import type { ServiceBody } from '@weerbaar/contracts';
import { dependencyProblem, type Service } from '@weerbaar/obligations/services';
import { z } from 'zod';
import { question, sql } from '../platform/database/sql';
import type { Transaction } from '../platform/database/transaction';
import { problems, refuse } from '../platform/http/problem';
import type { Caller } from '../platform/security/caller';
import { mayOnUnit } from '../units/unit-scope';
import { findServices, ruledService, type ServiceRow } from './find-services.query';
import { serviceProblems } from './services.problems';

/** Every service of today, held for the rest of the transaction: two who tie services together must not make a circle. */
export async function heldServices(tx: Transaction, caller: Caller): Promise<ServiceRow[]> {
  await tx.run(
    sql`select 1 from service where tenant_id = ${tx.tenantId} and removed_at is null order by id for update`,
  );
  return tx.rows(findServices(caller));
}

/** A service that the caller may change, as he saw it. */
export function demandService(rows: readonly ServiceRow[], id: string, seen: number): ServiceRow {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) return refuse(problems.notFound);
  if (!row.editable) return refuse(problems.notAllowed);
  if (row.revision !== seen)
    return refuse(problems.staleRevision, { current: { id, revision: row.revision } });
  return row;
}

/** What he may not see does not exist for him; what he may only see, he answers for nothing in. */
export async function demandOwner(
  tx: Transaction,
  caller: Caller,
  { unitId, needs }: ServiceBody,
): Promise<void> {
  const units = needs.flatMap((need) => (need.kind === 'unit' ? [need.id] : []));
  const rows = await tx.rows(
    question(
      sql`select u.id, ${mayOnUnit(caller, 'unit.read', sql`u.id`)} as readable, ${mayOnUnit(caller, 'service.record', sql`u.id`)} as writable
            from unit u where u.tenant_id = ${tx.tenantId} and u.id = any(${[unitId, ...units]}::uuid[])`,
      z.object({ id: z.string(), readable: z.boolean(), writable: z.boolean() }),
    ),
  );
  const owner = rows.find(({ id }) => id === unitId);
  if (owner?.readable !== true) return refuse(problems.notFound);
  if (!owner.writable) return refuse(problems.notAllowed);
  const known = new Set(rows.filter(({ readable }) => readable).map(({ id }) => id));
  if (units.some((id) => !known.has(id))) refuse(serviceProblems.needMissing);
}

/** What a service needs is there, and does not need the service itself, however far away. */
export function demandOrder(rows: readonly ServiceRow[], id: string, body: ServiceBody): void {
  const changed: Service = {
    id,
    legalDuty: body.legalDuty,
    citizenImpact: body.citizenImpact,
    rtoMinutes: body.rtoMinutes,
    rpoMinutes: body.rpoMinutes,
    needs: body.needs.flatMap((need) => (need.kind === 'supplier' ? [] : [need])),
  };
  const others = rows.filter((row) => row.id !== id).map(ruledService);
  const problem = dependencyProblem([...others, changed]);
  if (problem === null) return;
  if (problem.code !== 'dependency-cycle') return refuse(serviceProblems.needMissing);
  const names = new Map([...rows.map((row) => [row.id, row.name] as const), [id, body.name]]);
  const path = [...problem.path, ...problem.path.slice(0, 1)].map((one) => names.get(one) ?? '');
  refuse(serviceProblems.cycle, { path });
}

/** Writes what the public reads of a service and what it needs, in the place of what stood there. */
export function writeTextsAndNeeds(tx: Transaction, id: string, body: ServiceBody): void {
  const texts = (['nl', 'en'] as const).flatMap((language) => {
    const text = body.texts[language];
    return text === null ? [] : [{ language, ...text }];
  });
  const needs = body.needs.map((need) => ({
    service: need.kind === 'service' ? need.id : null,
    unit: need.kind === 'unit' ? need.id : null,
    supplier: need.kind === 'supplier' ? need.name : null,
  }));
  tx.send(sql`delete from service_text where tenant_id = ${tx.tenantId} and service_id = ${id}`);
  tx.send(sql`delete from service_need where tenant_id = ${tx.tenantId} and service_id = ${id}`);
  tx.send(sql`
    insert into service_text (tenant_id, service_id, language, name, description)
    select ${tx.tenantId}, ${id}, t.language, t.name, t.description
      from unnest(${texts.map(({ language }) => language)}::text[], ${texts.map(({ name }) => name)}::text[],
                  ${texts.map(({ description }) => description)}::text[]) as t (language, name, description)`);
  tx.send(sql`
    insert into service_need (tenant_id, service_id, number, needed_id, unit_id, supplier)
    select ${tx.tenantId}, ${id}, n.number, n.needed_id, n.unit_id, n.supplier
      from unnest(${needs.map((_, index) => index + 1)}::int[], ${needs.map(({ service }) => service)}::uuid[],
                  ${needs.map(({ unit }) => unit)}::uuid[], ${needs.map(({ supplier }) => supplier)}::text[])
           as n (number, needed_id, unit_id, supplier)`);
}

/** A service as it stands, in the form in which a person states it: what the record keeps. */
export const stated = (row: ServiceRow): ServiceBody => ({
  name: row.name,
  unitId: row.unit_id,
  legalDuty: row.legal_duty,
  legalBasis: row.legal_basis,
  annexService: row.annex_service,
  citizenImpact: row.citizen_impact,
  rtoMinutes: row.rto_minutes,
  rpoMinutes: row.rpo_minutes,
  workaround: row.workaround,
  illustrative: row.illustrative,
  texts: { nl: row.nl, en: row.en },
  needs: row.needs.flatMap(({ service, unit, supplier }) => [
    ...(service === null ? [] : [{ kind: 'service' as const, id: service }]),
    ...(unit === null ? [] : [{ kind: 'unit' as const, id: unit }]),
    ...(supplier === null ? [] : [{ kind: 'supplier' as const, name: supplier }]),
  ]),
});
