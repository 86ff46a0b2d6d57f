import type { RecordRegistration, RegistrationRecorded } from '@weerbaar/contracts';
import { changedFields, changeDue, registrationFaults } from '@weerbaar/obligations';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { classificationInForce, decisionJson, DecisionJson } from '../../entities/classification';
import { writableEntity } from '../../entities/writable-entity';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { regimeOn, registrationsJson, RegistrationsJson } from '../registration';
import { fieldProblems, registrationProblems } from '../registrations.problems';

const Known = z.object({ decision: DecisionJson.nullable(), kept: RegistrationsJson });

/** Fields that are often about a person. */
const personalFields = ['email', 'phone', 'representative'];

/** Records what is registered from a day on: from it the time runs in which the authority must be told. */
export async function recordRegistration(
  tx: Transaction,
  caller: Caller,
  { unitId, code }: { readonly unitId: string; readonly code: string },
  seen: number,
  { effectiveOn, data: entered, note }: RecordRegistration,
): Promise<RegistrationRecorded> {
  const { tenantId } = tx;
  const regime = regimeOn(code, caller.today);
  if (regime === undefined) return refuse(problems.notFound);
  const { decision, kept } = await writableEntity(
    tx,
    caller,
    { unitId, on: effectiveOn, permission: 'duty.record' },
    sql`${classificationInForce(tenantId, sql`p.unit_id`, sql`${caller.today}::date`, decisionJson)} as decision,
        ${registrationsJson(tenantId, sql`p.unit_id`, sql`'infinity'::date`)} as kept`,
    Known,
  );
  const last = kept.versions.filter((version) => version.regime === code).at(-1);
  if ((last?.revision ?? 0) !== seen) {
    const current = last && {
      revision: last.revision,
      effectiveOn: last.effectiveOn,
      data: last.data,
    };
    refuse(problems.staleRevision, { current });
  }
  if (decision?.registrations.includes(code) !== true) refuse(registrationProblems.notOwed);
  if (effectiveOn > caller.today) refuse(registrationProblems.inTheFuture);
  if (last !== undefined && effectiveOn < last.effectiveOn)
    refuse(registrationProblems.beforeTheLast);
  const data = Object.fromEntries(Object.entries(entered).filter(([, value]) => value !== ''));
  const [fault] = registrationFaults(data, regime);
  if (fault) refuse(fieldProblems[fault.code], { field: fault.field });
  const changed = changedFields(last?.data ?? null, data, regime);
  if (changed.length === 0) refuse(registrationProblems.nothingChanges);
  const id = uuidv7({ msecs: tx.now.getTime() });
  const revision = seen + 1;
  const dueOn = changeDue(regime, effectiveOn);
  const written = await tx.run(sql`
    insert into registration (tenant_id, unit_id, regime, revision, id, effective_on, recorded_at, recorded_by, data, changed, due_on, note)
    values (${tenantId}, ${unitId}, ${code}, ${revision}, ${id}, ${effectiveOn}, ${tx.now}, ${caller.personId}, ${JSON.stringify(data)},
            ${[...changed]}::text[], ${dueOn}, ${note})
    on conflict (tenant_id, unit_id, regime, revision) do nothing`);
  // Somebody else was first, between our look and our word.
  if (written === 0) refuse(problems.staleRevision, { current: { revision } });
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'registration.recorded',
      subject: { type: 'registration', id },
      unitId,
      before:
        last === undefined ? null : { revision: last.revision, effectiveOn: last.effectiveOn },
      after: { regime: code, revision, effectiveOn, data, changed, dueOn, note },
      personal: personalFields.map((field) => `/after/data/${field}` as const),
    },
  );
  return { id, revision, dueOn };
}
