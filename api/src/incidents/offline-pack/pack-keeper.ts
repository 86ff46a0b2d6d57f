import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { languages, type PersonId, type TenantId, todayInBrussels } from '@weerbaar/kernel';
import { z } from 'zod';
import { Configuration } from '../../platform/config/configuration';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Jobs } from '../../platform/jobs/jobs';
import { recordPack, writtenPack } from './write-pack';

const kind = 'offline-pack';
/** A pack is renewed when it is a day old. */
const renewedAfterHours = 24;

const Due = z.object({ due: z.boolean() });
const Keeper = z.object({ person_id: z.string(), slug: z.string() });

/**
 * Keeps a fresh pack of every organisation in a folder of the server, in both languages, for whoever copies it to where the
 * network cannot reach. It holds what the CISO of the whole organisation may see.
 */
@Injectable()
export class PackKeeper implements OnModuleInit {
  constructor(
    private readonly database: TenantDatabase,
    private readonly configuration: Configuration,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(kind, (tenantId) => this.renew(tenantId));
    this.jobs.watch((tenantId) => this.look(tenantId));
  }

  /** Asks for a pack where there is something to put in it, and none was made for a day. */
  async look(tenantId: TenantId): Promise<void> {
    const [answer] = await this.database.read(
      tenantId,
      question(
        sql`select exists (select 1 from crisis_contact where tenant_id = ${tenantId} and removed_at is null)
               and not exists (select 1 from offline_pack where tenant_id = ${tenantId} and made_by is null
                                and made_at > now() - make_interval(hours => ${renewedAfterHours})) as due`,
        Due,
      ),
    );
    if (answer?.due !== true) return;
    await this.database.write(tenantId, (tx) => this.jobs.enqueue(tx, { kind, key: 'daily' }));
  }

  /** Writes the packs anew; the old ones are replaced at once, never half. */
  async renew(tenantId: TenantId): Promise<void> {
    const [keeper] = await this.database.read(
      tenantId,
      question(
        sql`select rg.person_id, t.slug
              from role_grant rg
              join tenant t on t.id = rg.tenant_id
              join unit_period u on u.tenant_id = rg.tenant_id and u.unit_id = rg.unit_id and u.parent_id is null
              join person p on p.tenant_id = rg.tenant_id and p.id = rg.person_id and p.deactivated_at is null
             where rg.tenant_id = ${tenantId} and rg.role = 'ciso' and rg.revoked_at is null
               and (rg.expires_at is null or rg.expires_at > now())
             order by rg.person_id limit 1`,
        Keeper,
      ),
    );
    if (keeper === undefined) return;
    const asker = {
      tenantId,
      personId: keeper.person_id as PersonId,
      today: todayInBrussels(new Date()),
    };
    const { packDir } = this.configuration;
    await mkdir(packDir, { recursive: true, mode: 0o700 });
    for (const language of languages) {
      const bytes = await writtenPack(this.database, asker, language, 'html');
      const file = path.join(packDir, `weerbaar-${keeper.slug}-${language}.html`);
      await writeFile(`${file}.new`, bytes, { mode: 0o600 });
      await rename(`${file}.new`, file);
      await recordPack(this.database, asker, { bytes, language, taken: false }, system);
    }
  }
}

const system = { kind: 'system', id: null } as const;
