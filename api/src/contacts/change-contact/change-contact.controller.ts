import { Body, Controller, Param, Put } from '@nestjs/common';
import { ContactBody, ContactView, Id } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { changeContact } from './change-contact.command';

@Controller('api/v1/contacts/:id')
export class ChangeContactController {
  constructor(private readonly database: TenantDatabase) {}

  @Put()
  @Requires('contact.edit')
  @Returns(200, 'Puts a contact of the crisis list right', ContactView)
  change(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @SeenRevision() seen: number,
    @Body({ schema: ContactBody }) body: ContactBody,
  ): Promise<ContactView> {
    return this.database.write(caller.tenantId, (tx) => changeContact(tx, caller, id, seen, body));
  }
}
