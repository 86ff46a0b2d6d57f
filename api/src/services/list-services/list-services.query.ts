import { permissions } from '@weerbaar/access';
import { type Question, sql } from '../../platform/database/sql';
import type { Asker } from '../../units/unit-scope';
import { findServices, type ServiceRow } from '../find-services.query';

/** The services of today; for an auditor those that were on the register by his as-at date. */
export function listServices(asker: Asker): Question<ServiceRow> {
  return findServices(
    asker,
    sql`s.removed_at is null and (s.recorded_at at time zone 'Europe/Brussels')::date <= (
      select max(coalesce(rg.as_at, 'infinity'::date)) from role_grant rg
       where rg.tenant_id = ${asker.tenantId} and rg.person_id = ${asker.personId}
         and rg.role = any(${[...permissions['service.read']]})
         and rg.revoked_at is null and (rg.expires_at is null or rg.expires_at > now()))`,
  );
}
