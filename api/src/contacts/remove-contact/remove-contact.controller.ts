import { Controller, Delete, Param } from '@nestjs/common';
import { Id } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { ReturnsNoContent } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { removeContact } from './remove-contact.command';

@Controller('api/v1/contacts/:id')
export class RemoveContactController {
  constructor(private readonly database: TenantDatabase) {}

  @Delete()
  @Requires('contact.edit')
  @ReturnsNoContent('Takes somebody off the list of who is called in a crisis')
  remove(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @SeenRevision() seen: number,
  ): Promise<void> {
    return this.database.write(caller.tenantId, (tx) => removeContact(tx, caller, id, seen));
  }
}
