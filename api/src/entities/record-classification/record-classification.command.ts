import type { ClassificationRecorded, RecordClassification } from '@weerbaar/contracts';
import {
  asRecorded,
  classificationFate,
  classificationLawOn,
  classifyEntity,
  departsFromRules,
  dutyCatalogueOn,
  registrationsOf,
} from '@weerbaar/obligations';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { classificationJson, ClassificationJson } from '../classification';
import { classificationProblems, entityProblems } from '../entities.problems';
import { writableEntity } from '../writable-entity';

const Head = z.object({
  head: z.int(),
  replaceable: z.boolean(),
  current: ClassificationJson.nullable(),
});

/** Records what somebody decided about an entity: from a day on, by the law of that day. */
export async function recordClassification(
  tx: Transaction,
  caller: Caller,
  unitId: string,
  seen: number,
  body: RecordClassification,
): Promise<ClassificationRecorded> {
  const { tenantId } = tx;
  const { effectiveOn, answers } = body;
  const { head, replaceable, current } = await writableEntity(
    tx,
    caller,
    { unitId, on: effectiveOn, permission: 'classification.record' },
    sql`coalesce((select max(h.revision) from classification h where h.tenant_id = ${tenantId} and h.unit_id = ${unitId}), 0) as head,
        (${body.replaces}::integer is null
          or exists (select 1 from classification l where l.tenant_id = ${tenantId} and l.unit_id = ${unitId} and l.revision = ${body.replaces})
         and not exists (select 1 from classification l where l.tenant_id = ${tenantId} and l.unit_id = ${unitId} and l.replaces = ${body.replaces})) as replaceable,
        (select ${classificationJson(tenantId)} from classification c
          where c.tenant_id = ${tenantId} and c.unit_id = ${unitId} order by c.revision desc limit 1) as current`,
    Head,
  );
  if (head !== seen) refuse(problems.staleRevision, { current });
  if (!replaceable) refuse(entityProblems.revisionNotLive);
  const law = classificationLawOn(effectiveOn);
  if (law === undefined) return refuse(classificationProblems['law-not-in-force']);
  const decision = classifyEntity(answers, law);
  const fate = classificationFate(body, effectiveOn, { decision, law, today: caller.today });
  if (!fate.ok) return refuse(classificationProblems[fate.error.code]);
  const decided = asRecorded(decision, body, law);
  const facts = {
    revision: seen + 1,
    effectiveOn,
    law: { code: law.code, version: law.version },
    answers,
    outcome: body.outcome,
    dutyClass: body.dutyClass,
    grounds: decided.grounds.map(({ code }) => code),
    providers: decided.providers,
    registrations: registrationsOf(decided, law).map(({ code }) => code),
    departs: departsFromRules(body, decision),
    reason: body.reason,
    decidedBy: body.decidedBy,
    reviewOn: body.reviewOn,
    replaces: body.replaces,
  };
  const id = uuidv7({ msecs: tx.now.getTime() });
  const written = await tx.run(sql`
    insert into classification (tenant_id, unit_id, revision, id, effective_on, recorded_at, recorded_by, law, law_version, answers, outcome,
                                duty_class, grounds, providers, registrations, departs, reason, decided_by, review_on, replaces)
    values (${tenantId}, ${unitId}, ${facts.revision}, ${id}, ${effectiveOn}, ${tx.now}, ${caller.personId}, ${law.code}, ${law.version},
            ${JSON.stringify(answers)}, ${facts.outcome}, ${facts.dutyClass}, ${facts.grounds}::text[], ${[...facts.providers]}::text[],
            ${facts.registrations}::text[], ${facts.departs}, ${facts.reason}, ${facts.decidedBy}, ${facts.reviewOn}, ${facts.replaces})
    on conflict (tenant_id, unit_id, revision) do nothing`);
  // Somebody else was first, between our look and our word.
  if (written === 0) refuse(problems.staleRevision, { head });
  await openDuties(tx, caller, unitId);
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'classification.recorded',
      subject: { type: 'classification', id },
      unitId,
      before: current && {
        revision: current.revision,
        outcome: current.outcome,
        dutyClass: current.dutyClass,
      },
      after: facts,
      // Who decided is often a person.
      personal: ['/after/decidedBy'],
    },
  );
  return { id, revision: facts.revision };
}

/** Gives every duty of the register a place for this entity, so that evidence can hang on it before anything is claimed. */
async function openDuties(tx: Transaction, caller: Caller, unitId: string): Promise<void> {
  const catalogue = dutyCatalogueOn(caller.today);
  if (catalogue === undefined) return;
  const codes = catalogue.duties.map(({ code }) => code);
  await tx.run(sql`
    insert into entity_duty (tenant_id, unit_id, catalogue, version, duty, id)
    select ${tx.tenantId}, ${unitId}, ${catalogue.code}, ${catalogue.version}, d.duty, d.id
      from unnest(${codes}::text[], ${codes.map(() => uuidv7({ msecs: tx.now.getTime() }))}::uuid[]) as d (duty, id)
    on conflict (tenant_id, unit_id, catalogue, version, duty) do nothing`);
}
