import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type ChangeOrganisation, Language, type OrganisationView } from '@weerbaar/contracts';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Transaction } from '../../platform/database/transaction';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';
import { Clock } from '../../platform/security/clock';
import { actorOf } from '../actor';
import { demandProof } from '../demand-proof';
import { askOrganisation } from '../read-organisation/organisation-view';

const Held = z.object({
  name: z.string(),
  language: Language,
  demanded: z.boolean(),
  revision: z.int(),
});

/** Changes the settings of the organisation, unless somebody else did since the caller looked. */
@Injectable()
export class ChangeOrganisationCommand {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  run(caller: Caller, seen: number, changes: ChangeOrganisation): Promise<OrganisationView> {
    const { tenantId } = caller;
    return this.database.write(tenantId, async (tx) => {
      const before = await lockOrganisation(tx);
      if (before.revision !== seen) {
        const [current] = await tx.rows(askOrganisation(tenantId));
        refuse(problems.staleRevision, { current });
      }
      const after = {
        name: changes.name ?? before.name,
        language: changes.language ?? before.language,
        secondFactorDemanded: changes.secondFactorDemanded ?? before.demanded,
      };
      // Whoever finds a browser open may not quietly make every account easier to take.
      if (before.demanded && !after.secondFactorDemanded) demandProof(caller, this.clock.now());
      await tx.run(sql`
        update organisation set name = ${after.name}, language = ${after.language},
               second_factor_demanded = ${after.secondFactorDemanded}, revision = revision + 1
         where tenant_id = ${tenantId}`);
      if (after.secondFactorDemanded && !before.demanded) await demandOfEverybody(tx);
      await tx.record(actorOf(caller), {
        action: 'organisation.changed',
        subject: { type: 'organisation', id: tenantId },
        unitId: null,
        before: {
          name: before.name,
          language: before.language,
          secondFactorDemanded: before.demanded,
        },
        after,
      });
      const [organisation] = await tx.rows(askOrganisation(tenantId));
      return organisation ?? refuse(problems.notFound);
    });
  }
}

async function lockOrganisation(tx: Transaction): Promise<z.infer<typeof Held>> {
  const [held] = await tx.rows(
    question(
      sql`select name, language, second_factor_demanded as demanded, revision from organisation where tenant_id = ${tx.tenantId} for update`,
      Held,
    ),
  );
  return held ?? refuse(problems.notFound);
}

/** Whoever is signed in without a second factor must set one up before he goes on; the caller himself as well. */
async function demandOfEverybody(tx: Transaction): Promise<void> {
  await tx.run(sql`
    update session s set state = 'enrol-second-factor'
     where s.tenant_id = ${tx.tenantId} and s.state = 'signed-in' and s.ended_at is null
       and not exists (select 1 from authenticator a where a.tenant_id = s.tenant_id and a.person_id = s.person_id
                        and a.confirmed_at is not null and a.removed_at is null)
       and not exists (select 1 from passkey k where k.tenant_id = s.tenant_id and k.person_id = s.person_id and k.removed_at is null)`);
}
