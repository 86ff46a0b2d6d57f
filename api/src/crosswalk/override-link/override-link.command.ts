import type { LinkOverridden, OverrideLink } from '@weerbaar/contracts';
import {
  applyOverrides,
  dutyCatalogueOn,
  findDuty,
  linkStrength,
  overrideFate,
} from '@weerbaar/obligations';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { crosswalkProblems } from '../crosswalk.problems';
import { day, overridesJson, OverridesJson } from '../overrides';

const Known = z.object({ there: z.boolean(), head: z.int(), overrides: OverridesJson });

/** Makes a link of the crosswalk another one, adds one, takes one away, or restores what the product brought along. */
export async function overrideLink(
  tx: Transaction,
  caller: Caller,
  link: { readonly duty: string; readonly safeguard: string },
  seen: number,
  { strength, reason }: OverrideLink,
): Promise<LinkOverridden> {
  const { tenantId } = tx;
  const { duty, safeguard } = link;
  const catalogue = dutyCatalogueOn(caller.today);
  if (catalogue === undefined) return refuse(problems.notFound);
  const { code, version, crosswalk } = catalogue;
  const [known] = await tx.rows(
    question(
      sql`
      select exists (select 1 from safeguard s where s.tenant_id = ${tenantId} and s.framework = ${crosswalk.framework}
                        and s.version = ${crosswalk.version} and s.code = ${safeguard}) as there,
             (select coalesce(max(o.revision), 0) from crosswalk_override o where o.tenant_id = ${tenantId} and o.catalogue = ${code}
                 and o.version = ${version} and o.duty = ${duty} and o.safeguard = ${safeguard}) as head,
             ${overridesJson(tenantId, catalogue, day(caller.today))} as overrides`,
      Known,
    ),
  );
  if (known === undefined) return refuse(problems.notFound);
  const counting = applyOverrides(crosswalk, known.overrides);
  const fate = overrideFate(
    { duty, safeguard, strength, reason },
    {
      hasDuty: (one) => findDuty(catalogue, one) !== undefined,
      hasSafeguard: () => known.there,
      crosswalk: counting,
    },
  );
  // What is not there at all is said first; what somebody else changed before anything about the change itself.
  if (!fate.ok && crosswalkProblems[fate.error.code] === problems.notFound)
    refuse(problems.notFound);
  const before = linkStrength(counting, duty, safeguard);
  if (known.head !== seen)
    refuse(problems.staleRevision, { current: { revision: known.head, strength: before } });
  if (!fate.ok) return refuse(crosswalkProblems[fate.error.code]);
  const id = uuidv7({ msecs: tx.now.getTime() });
  const revision = seen + 1;
  const written = await tx.run(sql`
    insert into crosswalk_override (tenant_id, catalogue, version, duty, safeguard, revision, id, effective_on, recorded_at, recorded_by,
                                    strength, reason)
    values (${tenantId}, ${code}, ${version}, ${duty}, ${safeguard}, ${revision}, ${id}, ${caller.today}, ${tx.now}, ${caller.personId},
            ${strength}, ${reason})
    on conflict (tenant_id, catalogue, version, duty, safeguard, revision) do nothing`);
  // Somebody else was first, between our look and our word.
  if (written === 0) refuse(problems.staleRevision, { current: { revision } });
  await tx.record(
    { kind: 'person', id: caller.personId },
    {
      action: 'crosswalk.changed',
      subject: { type: 'crosswalk', id: `${code}/${version}/${safeguard}/${duty}` },
      unitId: null,
      before: { revision: seen, strength: before },
      after: { id, revision, duty, safeguard, strength, reason, effectiveOn: caller.today },
    },
  );
  return { id, revision };
}
