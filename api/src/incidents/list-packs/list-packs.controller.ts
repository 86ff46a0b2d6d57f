import { Controller, Get } from '@nestjs/common';
import { PackList } from '@weerbaar/contracts';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { serverTime } from '../list-incidents/list-incidents.query';

const most = 10;
const Row = z.object({
  id: z.string(),
  language: z.enum(['nl', 'en']),
  made_at: z.date(),
  by: z.string().nullable(),
});

@Controller('api/v1/incidents/packs')
export class ListPacksController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('contact.reveal')
  @Returns(200, 'The packs that were made lately, and who took them along', PackList)
  async list(@CalledBy() { tenantId }: Caller): Promise<PackList> {
    const [[time], rows] = await this.database.readAll(tenantId, [
      serverTime,
      question(
        sql`select o.id, o.language, o.made_at,
                   (select p.name from person p where p.tenant_id = ${tenantId} and p.id = o.made_by) as by
              from offline_pack o where o.tenant_id = ${tenantId} order by o.made_at desc, o.id desc limit ${most}`,
        Row,
      ),
    ] as const);
    return {
      now: (time?.now ?? new Date()).toISOString(),
      packs: rows.map(({ id, language, made_at: at, by }) => ({
        ...{ id, language, by },
        madeAt: at.toISOString(),
      })),
    };
  }
}
