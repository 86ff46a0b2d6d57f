import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { refuse } from '../../platform/http/problem';
import { readToken } from '../../platform/security/session-token';
import { identityProblems } from '../identity.problems';

const FoundLink = z.object({
  purpose: z.enum(['invitation', 'reset']),
  person_id: z.uuid(),
  name: z.string(),
  email: z.string(),
  organisation: z.string(),
  slug: z.string(),
});
export type FoundLink = z.infer<typeof FoundLink> & NonNullable<ReturnType<typeof readToken>>;

/** Finds what a link opens. Unknown, used, expired, void, of somebody deactivated: all answer alike. */
@Injectable()
export class FindLink {
  constructor(private readonly database: TenantDatabase) {}

  async by(text: string): Promise<FoundLink> {
    const token = readToken(text);
    if (token === undefined) return refuse(identityProblems.linkInvalid);
    const { tenantId, hash } = token;
    const [link] = await this.database.read(
      tenantId,
      question(
        sql`
        select l.purpose, l.person_id, p.name, p.email, o.name as organisation, t.slug
          from one_time_link l
          join person p on p.tenant_id = l.tenant_id and p.id = l.person_id and p.deactivated_at is null
          join organisation o on o.tenant_id = l.tenant_id
          join tenant t on t.id = l.tenant_id and t.suspended_at is null
         where l.tenant_id = ${tenantId} and l.token_hash = ${hash} and l.used_at is null and l.expires_at > now()`,
        FoundLink,
      ),
    );
    return link === undefined ? refuse(identityProblems.linkInvalid) : { ...link, ...token };
  }
}
