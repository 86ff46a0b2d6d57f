import { z } from 'zod';
import { Language, type OrganisationView } from '@weerbaar/contracts';
import type { TenantId } from '@weerbaar/kernel';
import { type Question, question, sql } from '../../platform/database/sql';

const Row = z
  .object({
    slug: z.string(),
    name: z.string(),
    language: Language,
    illustrative: z.boolean(),
    second_factor_demanded: z.boolean(),
    revision: z.int(),
  })
  .transform(({ second_factor_demanded: secondFactorDemanded, ...row }): OrganisationView => ({
    ...row,
    secondFactorDemanded,
  }));

/** The organisation as its people see it. */
export function askOrganisation(tenantId: TenantId): Question<OrganisationView> {
  return question(
    sql`select t.slug, o.name, o.language, o.illustrative, o.second_factor_demanded, o.revision
          from organisation o join tenant t on t.id = o.tenant_id where o.tenant_id = ${tenantId}`,
    Row,
  );
}
