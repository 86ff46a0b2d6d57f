import { permissions } from '@weerbaar/access';
import type { LandmarkView } from '@weerbaar/contracts';
import { type Question, sql } from '../../platform/database/sql';
import type { Asker } from '../../units/unit-scope';
import { findLandmarks } from '../landmark';

/** The register, oldest first. It belongs to everyone in the organisation; an auditor's ends at his as-at date. */
export function listLandmarks(asker: Asker): Question<LandmarkView> {
  return findLandmarks(
    asker,
    sql`l.on_date <= (
      select max(coalesce(rg.as_at, 'infinity'::date)) from role_grant rg
       where rg.tenant_id = ${asker.tenantId} and rg.person_id = ${asker.personId}
         and rg.role = any(${[...permissions['landmark.read']]})
         and rg.revoked_at is null and (rg.expires_at is null or rg.expires_at > now()))`,
  );
}
