import { Controller, Get, Query } from '@nestjs/common';
import { AttachmentList, AttachmentQuery } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { listAttachments } from './list-attachments.query';

@Controller('api/v1/attachments')
export class ListAttachmentsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('attachment.read')
  @Returns(
    200,
    'The files that hang on a score, an event, a classification, a duty or a unit',
    AttachmentList,
  )
  async list(
    @CalledBy() caller: Caller,
    @Query({ schema: AttachmentQuery }) asked: AttachmentQuery,
  ): Promise<AttachmentList> {
    const [list] = await this.database.read(caller.tenantId, listAttachments(caller, asked));
    return list ?? refuse(problems.notFound);
  }
}
