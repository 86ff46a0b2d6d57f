import { Controller, Get, Param } from '@nestjs/common';
import { Id, OwnerList } from '@weerbaar/contracts';
import { permissions } from '@weerbaar/access';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { mayOnUnit } from '../../units/unit-scope';
import { legalEntities } from '../../entities/legal-entities';

const Row = z.object({
  writable: z.boolean(),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
});

@Controller('api/v1/entities/:unitId/owners')
export class ListOwnersController {
  constructor(private readonly database: TenantDatabase) {}

  /** Only whoever records is told who there is: a list of people is not for every reader. */
  @Get()
  @Requires('duty.record')
  @Returns(200, 'Who may answer for something of a legal entity', OwnerList)
  async list(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
  ): Promise<OwnerList> {
    const { tenantId, today } = caller;
    const [row] = await this.database.read(
      tenantId,
      question(
        sql`
        with entity as materialized (${legalEntities(caller, today, sql`u.id = ${unitId}`)})
        select ${mayOnUnit(caller, 'duty.record', sql`e.unit_id`)} as writable,
               (select coalesce(json_agg(json_build_object('id', w.id, 'name', w.name) order by lower(w.name), w.id), '[]') from person w
                 where w.tenant_id = ${tenantId} and w.deactivated_at is null
                   and exists (select 1 from role_grant g
                                 join unit_path p on p.tenant_id = ${tenantId} and p.ancestor_id = g.unit_id and p.unit_id = e.unit_id
                                  and p.effective_on <= ${today} and p.until_on > ${today}
                                where g.tenant_id = ${tenantId} and g.person_id = w.id and g.role = any(${[...permissions['duty.read']]})
                                  and g.role <> 'auditor' and g.revoked_at is null and (g.expires_at is null or g.expires_at > now()))) as people
          from entity e`,
        Row,
      ),
    );
    if (row === undefined) return refuse(problems.notFound);
    return row.writable ? { people: row.people } : refuse(problems.notAllowed);
  }
}
