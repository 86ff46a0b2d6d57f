import { Controller, Get, Header, Param } from '@nestjs/common';
import { Id } from '@weerbaar/contracts';
import type { TenantId } from '@weerbaar/kernel';
import { verifierKey } from '@weerbaar/ledger';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { ReturnsFile } from '../../platform/http/returns';
import { Public } from '../../platform/security/requires';
import { sha256 } from '../ed25519';
import { findRecordKeys, noteKeys } from '../record-keys';

const Known = z.object({ id: z.string().transform((id) => id as TenantId) });

/**
 * The public keys of an organisation's record, for whoever holds a checkpoint of it: the id of the organisation stands in the
 * checkpoint, and nobody finds it by trying.
 */
@Controller('.well-known/weerbaar-record')
export class PublishKeysController {
  constructor(private readonly database: TenantDatabase) {}

  @Get(':tenantId')
  @Public()
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', 'public, max-age=300')
  @ReturnsFile('The public keys of a record, one a line, the newest first', ['text/plain'])
  async keys(@Param('tenantId', { schema: Id }) tenantId: string): Promise<string> {
    const [known] = await this.database.readDirectory(
      question(
        sql`select id from tenant where id = ${tenantId} and suspended_at is null and claimed_at is not null`,
        Known,
      ),
    );
    if (known === undefined) return refuse(problems.notFound);
    const keys = await this.database.read(known.id, findRecordKeys(known.id));
    return noteKeys(known.id, keys)
      .map((key) => `${verifierKey(key, sha256)}\n`)
      .join('');
  }
}
