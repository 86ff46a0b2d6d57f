import type { RegistrationSent, SendRegistration } from '@weerbaar/contracts';
import { missingFields } from '@weerbaar/obligations';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { writableEntity } from '../../entities/writable-entity';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { regimeOn, registrationsJson, RegistrationsJson } from '../registration';
import { registrationProblems } from '../registrations.problems';

const Known = z.object({ kept: RegistrationsJson });

/** Records that a version was given to the authority, with the day. It tells all versions before it as well. */
export async function sendRegistration(
  tx: Transaction,
  caller: Caller,
  { unitId, code }: { readonly unitId: string; readonly code: string },
  { revision, sentOn, reference }: SendRegistration,
): Promise<RegistrationSent> {
  const { tenantId } = tx;
  const regime = regimeOn(code, caller.today);
  if (regime === undefined) return refuse(problems.notFound);
  const { kept } = await writableEntity(
    tx,
    caller,
    { unitId, on: caller.today, permission: 'duty.record' },
    sql`${registrationsJson(tenantId, sql`p.unit_id`, sql`'infinity'::date`)} as kept`,
    Known,
  );
  const version = kept.versions.find((one) => one.regime === code && one.revision === revision);
  if (version === undefined) return refuse(registrationProblems.revisionUnknown);
  if (kept.notices.some((one) => one.regime === code && one.revision >= revision))
    refuse(registrationProblems.alreadySent);
  if (sentOn > caller.today) refuse(registrationProblems.inTheFuture);
  if (sentOn < version.effectiveOn) refuse(registrationProblems.sentBefore);
  const missing = missingFields(version.data, regime);
  if (missing.length > 0) refuse(registrationProblems.incomplete, { missing });
  const id = uuidv7({ msecs: tx.now.getTime() });
  await tx.run(sql`
    insert into registration_notice (tenant_id, id, unit_id, regime, revision, sent_on, reference, recorded_at, recorded_by)
    values (${tenantId}, ${id}, ${unitId}, ${code}, ${revision}, ${sentOn}, ${reference}, ${tx.now}, ${caller.personId})`);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'registration.sent',
      subject: { type: 'registration', id },
      unitId,
      before: null,
      after: { regime: code, revision, sentOn, reference },
    },
  );
  return { id };
}
