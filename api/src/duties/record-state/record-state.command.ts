import type { DutyStateRecorded, RecordDutyState } from '@weerbaar/contracts';
import {
  applyOverrides,
  bodyTraining,
  defaultTrainingRules,
  dutyCatalogueOn,
  dutyStateFate,
  findDuty,
  linksOf,
} from '@weerbaar/obligations';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { overridesJson, OverridesJson } from '../../crosswalk/overrides';
import { MandateJson, mandatesOf, trainedDays } from '../../mandates/mandate';
import { writableEntity } from '../../entities/writable-entity';
import { entityProblems } from '../../entities/entities.problems';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { dutyProblems, registerProblems } from '../duties.problems';
import { DutyStateJson, evidenceOf, stateHead, stateInForce, statesOf } from '../duty-states';

const Known = z.object({
  place: z
    .object({
      revision: z.int(),
      files: z.int(),
      replaceable: z.boolean(),
      state: DutyStateJson.nullable(),
    })
    .nullable(),
  owner_known: z.boolean(),
  mandates: z.array(MandateJson),
  overrides: OverridesJson,
});

/** Records what an entity says about a duty from a day on. */
export async function recordDutyState(
  tx: Transaction,
  caller: Caller,
  subject: { readonly unitId: string; readonly code: string },
  seen: number,
  body: RecordDutyState,
): Promise<DutyStateRecorded> {
  const { tenantId } = tx;
  const { unitId, code } = subject;
  const { effectiveOn, replaces, ...state } = body;
  const catalogue = dutyCatalogueOn(caller.today);
  const duty = catalogue && findDuty(catalogue, code);
  if (catalogue === undefined || duty === undefined) return refuse(problems.notFound);
  const today = sql`${caller.today}::date`;
  const {
    place,
    mandates,
    overrides,
    owner_known: ownerKnown,
  } = await writableEntity(
    tx,
    caller,
    { unitId, on: effectiveOn, permission: 'duty.record' },
    sql`(select json_build_object('revision', ${stateHead(tenantId)}, 'files', ${evidenceOf(tenantId, today)}, 'state', ${stateInForce(tenantId, today)},
                'replaceable', ${replaces}::integer is null
                   or exists (select 1 from ${statesOf(tenantId)} and s.revision = ${replaces})
                  and not exists (select 1 from ${statesOf(tenantId)} and s.replaces = ${replaces}))
           from entity_duty d where d.tenant_id = ${tenantId} and d.unit_id = ${unitId} and d.catalogue = ${catalogue.code}
            and d.version = ${catalogue.version} and d.duty = ${code}) as place,
        (${state.owner}::uuid is null or exists (select 1 from person w where w.tenant_id = ${tenantId} and w.id = ${state.owner}
            and w.deactivated_at is null)) as owner_known,
        ${mandatesOf(caller, sql`p.unit_id`, today)} as mandates, ${overridesJson(tenantId, catalogue, today)} as overrides`,
    Known,
  );
  if (place === null) return refuse(registerProblems.notClassified);
  if (place.revision !== seen)
    refuse(problems.staleRevision, { revision: place.revision, current: place.state });
  if (!place.replaceable) refuse(entityProblems.revisionNotLive);
  if (!ownerKnown) refuse(registerProblems.ownerUnknown);
  const fate = dutyStateFate(state, effectiveOn, {
    duty,
    catalogue,
    links: linksOf(applyOverrides(catalogue.crosswalk, overrides), code),
    ownEvidence: place.files,
    training: bodyTraining(mandates.map(trainedDays), defaultTrainingRules, caller.today),
    today: caller.today,
  });
  if (!fate.ok) return refuse(dutyProblems[fate.error.code]);
  const id = uuidv7({ msecs: tx.now.getTime() });
  const revision = seen + 1;
  const written = await tx.run(sql`
    insert into duty_state (tenant_id, unit_id, catalogue, version, duty, revision, id, effective_on, recorded_at, recorded_by, status, reason,
                            owner_id, due_on, review_on, notes, route, milestones, replaces)
    values (${tenantId}, ${unitId}, ${catalogue.code}, ${catalogue.version}, ${code}, ${revision}, ${id}, ${effectiveOn}, ${tx.now},
            ${caller.personId}, ${state.status}, ${state.reason}, ${state.owner}, ${state.dueOn}, ${state.reviewOn}, ${state.notes},
            ${state.route}, ${JSON.stringify(state.milestones)}, ${replaces})
    on conflict (tenant_id, unit_id, catalogue, version, duty, revision) do nothing`);
  // Somebody else was first, between our look and our word.
  if (written === 0) refuse(problems.staleRevision, { revision });
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'duty.recorded',
      subject: { type: 'duty', id: `${catalogue.code}/${catalogue.version}/${code}` },
      unitId,
      before: place.state && {
        revision: place.state.revision,
        effectiveOn: place.state.effectiveOn,
        status: place.state.status,
      },
      after: { id, revision, effectiveOn, replaces, ...state },
    },
  );
  return { id, revision };
}
