import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { SecondFactors } from '@weerbaar/contracts';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import type { Caller } from '../../platform/security/caller';

const Summary = z.object({
  authenticator_since: z.date().nullable(),
  recovery_codes_left: z.coerce.number(),
  demanded: z.boolean(),
});
const Passkey = z.object({
  id: z.uuid(),
  name: z.string(),
  created_at: z.date(),
  last_used_at: z.date().nullable(),
});

/** The second factors of the caller, and whether his organisation demands one. */
@Injectable()
export class ListSecondFactorsQuery {
  constructor(private readonly database: TenantDatabase) {}

  async run({ tenantId, personId }: Caller): Promise<SecondFactors> {
    const [[summary], passkeys] = await this.database.readAll(tenantId, [
      question(
        sql`
        select (select a.confirmed_at from authenticator a where a.tenant_id = ${tenantId} and a.person_id = ${personId}
                   and a.confirmed_at is not null and a.removed_at is null) as authenticator_since,
               (select count(*) from recovery_code r where r.tenant_id = ${tenantId} and r.person_id = ${personId}
                   and r.used_at is null) as recovery_codes_left,
               o.second_factor_demanded as demanded
          from organisation o where o.tenant_id = ${tenantId}`,
        Summary,
      ),
      question(
        sql`select id, name, created_at, last_used_at from passkey
             where tenant_id = ${tenantId} and person_id = ${personId} and removed_at is null order by created_at, id`,
        Passkey,
      ),
    ] as const);
    if (summary === undefined) return refuse(problems.sessionMissing);
    const since = summary.authenticator_since;
    return {
      authenticator: since === null ? null : { since: since.toISOString() },
      passkeys: passkeys.map((passkey) => ({
        id: passkey.id,
        name: passkey.name,
        since: passkey.created_at.toISOString(),
        lastUsedAt: passkey.last_used_at?.toISOString() ?? null,
      })),
      recoveryCodesLeft: summary.recovery_codes_left,
      demanded: summary.demanded,
    };
  }
}
