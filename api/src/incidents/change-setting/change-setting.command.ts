import type { ReportingSettingBody, ReportingSettingChanged } from '@weerbaar/contracts';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { mayOnUnit } from '../../units/unit-scope';
import { incidentProblems } from '../incidents.problems';

const Known = z.object({
  revision: z.int(),
  in_scope: z.boolean(),
  controller: z.boolean(),
  breach_authorities: z.array(z.string()),
  processor_for: z.array(z.string()),
});

/** Sets to whom an entity reports. What the contact point says can name a person, so the record leaves it out. */
export async function changeSetting(
  tx: Transaction,
  caller: Caller,
  unitId: string,
  seen: number,
  body: ReportingSettingBody,
): Promise<ReportingSettingChanged> {
  await demandEntity(tx, caller, unitId);
  await demandOthers(tx, unitId, body.processorFor);
  const { inScope, controller, breachAuthorities, processorFor, contactPoint } = body;
  const [known] = await tx.rows(
    question(
      sql`select revision, in_scope, controller, breach_authorities, processor_for from reporting_setting
           where tenant_id = ${tx.tenantId} and unit_id = ${unitId} for update`,
      Known,
    ),
  );
  const head = known?.revision ?? 0;
  if (head !== seen) {
    return refuse(problems.staleRevision, { current: { entity: unitId, revision: head } });
  }
  const revision = head + 1;
  const written = await tx.rows(
    question(
      known === undefined
        ? sql`
        insert into reporting_setting (tenant_id, unit_id, revision, in_scope, controller, breach_authorities, processor_for, contact_point)
        values (${tx.tenantId}, ${unitId}, 1, ${inScope}, ${controller}, ${breachAuthorities}::text[], ${processorFor}::uuid[], ${contactPoint})
          on conflict (tenant_id, unit_id) do nothing returning revision`
        : sql`
        update reporting_setting set revision = ${revision}, in_scope = ${inScope}, controller = ${controller},
               breach_authorities = ${breachAuthorities}::text[], processor_for = ${processorFor}::uuid[], contact_point = ${contactPoint}
           where tenant_id = ${tx.tenantId} and unit_id = ${unitId} and revision = ${seen} returning revision`,
      z.object({ revision: z.int() }),
    ),
  );
  // Somebody else set it first, at the same moment.
  if (written.length === 0)
    return refuse(problems.staleRevision, { current: { entity: unitId, revision: 1 } });
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'incident.recipients-set',
      subject: { type: 'unit', id: unitId },
      unitId,
      before:
        known === undefined
          ? null
          : {
              inScope: known.in_scope,
              controller: known.controller,
              breachAuthorities: known.breach_authorities,
              processorFor: known.processor_for,
              revision: known.revision,
            },
      after: { inScope, controller, breachAuthorities, processorFor, revision },
    },
  );
  return { entity: unitId, revision };
}

async function demandEntity(tx: Transaction, caller: Caller, unitId: string): Promise<void> {
  const [unit] = await tx.rows(
    question(
      sql`select ${mayOnUnit(caller, 'incident.read', sql`u.unit_id`)} as readable,
                 ${mayOnUnit(caller, 'incident.report', sql`u.unit_id`)} as reportable, u.legal_entity and not u.archived as entity
            from unit_period u where u.tenant_id = ${tx.tenantId} and u.unit_id = ${unitId}
             and u.effective_on <= ${caller.today} and u.until_on > ${caller.today}`,
      z.object({ readable: z.boolean(), reportable: z.boolean(), entity: z.boolean() }),
    ),
  );
  if (unit?.readable !== true) return refuse(problems.notFound);
  if (!unit.reportable) return refuse(problems.notAllowed);
  if (!unit.entity) return refuse(incidentProblems.entityMissing);
}

/** Every entity whose data it holds is one of the organisation, and none of them is itself. */
async function demandOthers(
  tx: Transaction,
  unitId: string,
  others: readonly string[],
): Promise<void> {
  const [known] = await tx.rows(
    question(
      sql`select count(*)::int as count from unit u where u.tenant_id = ${tx.tenantId} and u.id = any(${[...others]}::uuid[]) and u.id <> ${unitId}`,
      z.object({ count: z.int() }),
    ),
  );
  if (known?.count !== others.length) return refuse(incidentProblems.entityMissing);
}
