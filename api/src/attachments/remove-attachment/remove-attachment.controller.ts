import { Controller, Delete, Param } from '@nestjs/common';
import { Id } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { ReturnsNoContent } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { removeAttachment } from './remove-attachment.command';

@Controller('api/v1/attachments/:id')
export class RemoveAttachmentController {
  constructor(private readonly database: TenantDatabase) {}

  @Delete()
  @Requires('attachment.remove')
  @ReturnsNoContent('Detaches a file; its content is kept')
  remove(@CalledBy() caller: Caller, @Param('id', { schema: Id }) id: string): Promise<void> {
    return this.database.write(caller.tenantId, (tx) => removeAttachment(tx, caller, id));
  }
}
