import { FrameworkView } from '@weerbaar/contracts';
import type { TenantId } from '@weerbaar/kernel';
import { type Question, question, sql } from '../../platform/database/sql';

/** A framework with its controls and safeguards, each in the order of its catalogue: one row, none when it is unknown. */
export function showFramework(
  tenantId: TenantId,
  framework: string,
  version: string,
): Question<FrameworkView> {
  return question(
    sql`
    select f.framework, f.version, f.groups, f.denominator::text as denominator,
           (select coalesce(json_agg(json_build_object('code', c.code, 'safeguards', (
                     select coalesce(json_agg(json_build_object('code', s.code, 'group', s.grp, 'assetClass', s.asset_class,
                              'securityFunction', s.security_function) order by s.position), '[]')
                       from safeguard s
                      where s.tenant_id = ${tenantId} and s.framework = f.framework and s.version = f.version and s.control_code = c.code))
                   order by c.position), '[]')
              from control c
             where c.tenant_id = ${tenantId} and c.framework = f.framework and c.version = f.version) as controls
      from framework_version f
     where f.tenant_id = ${tenantId} and f.framework = ${framework} and f.version = ${version}`,
    FrameworkView,
  );
}
