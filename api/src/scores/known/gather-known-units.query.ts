import type { CalendarDate } from '@weerbaar/kernel';
import { z } from 'zod';
import { type Question, question, sql } from '../../platform/database/sql';
import type { Caller } from '../../platform/security/caller';
import type { FrameworkKey } from '../answers';
import { TargetTuple } from '../tallies';
import { knownOn } from './known-before';

const VersionJson = z.object({
  revision: z.int(),
  effective_on: z.string(),
  retracts: z.int().nullable(),
  replaces: z.int().nullable(),
  parent_id: z.string().nullable(),
  name: z.string().nullable(),
  weight: z.int().nullable(),
  archived: z.boolean().nullable(),
  legal_entity: z.boolean().nullable(),
  company_number: z.string().nullable(),
  assesses_itself: z.boolean().nullable(),
});

const KnownUnit = z.object({
  id: z.string(),
  versions: z.array(VersionJson),
  targets: z.array(TargetTuple),
});
export type KnownUnit = z.infer<typeof KnownUnit>;

/** Enough units to keep round trips few, few enough to be read without holding up anybody else. */
export const unitsPerPage = 500;

/** The next units in the order of their ids, with every version and target of theirs that was known on a day. */
export function gatherKnownUnits(
  { tenantId }: Pick<Caller, 'tenantId'>,
  { framework, version }: FrameworkKey,
  known: CalendarDate,
  after: string | null,
): Question<KnownUnit> {
  return question(
    sql`
    select u.id,
      (select json_agg(json_build_object('revision', v.revision, 'effective_on', v.effective_on, 'retracts', v.retracts, 'replaces', v.replaces,
                'parent_id', v.parent_id, 'name', v.name, 'weight', v.weight, 'archived', v.archived, 'legal_entity', v.legal_entity,
                'company_number', v.company_number, 'assesses_itself', v.assesses_itself))
         from unit_version v where v.tenant_id = ${tenantId} and v.unit_id = u.id and ${knownOn(sql`v`, known)}) as versions,
      (select coalesce(json_agg(json_build_array(t.unit_id, t.scope, t.revision, t.effective_on, t.level_tenths, t.due_on, t.replaces, t.retracts)), '[]')
         from target t where t.tenant_id = ${tenantId} and t.unit_id = u.id and t.framework = ${framework} and t.version = ${version}
          and ${knownOn(sql`t`, known)}) as targets
      from unit u
     where u.tenant_id = ${tenantId} and (${after}::uuid is null or u.id > ${after}::uuid)
       and exists (select 1 from unit_version v where v.tenant_id = ${tenantId} and v.unit_id = u.id and ${knownOn(sql`v`, known)})
     order by u.id limit ${unitsPerPage}`,
    KnownUnit,
  );
}
