import { Body, Controller, Post } from '@nestjs/common';
import { ContactBody, ContactView } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { findContacts } from '../contact';
import { addContact } from './add-contact.command';

@Controller('api/v1/contacts')
export class AddContactController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('contact.edit')
  @Returns(201, 'Puts somebody on the list of who is called in a crisis', ContactView)
  async add(
    @CalledBy() caller: Caller,
    @Body({ schema: ContactBody }) body: ContactBody,
  ): Promise<ContactView> {
    // What is kept for a second, equal request is the id: numbers of people are kept in one place only.
    const id = await once(this.database, caller, 201, (tx) => addContact(tx, caller, body));
    const [added] = await this.database.read(
      caller.tenantId,
      findContacts(caller, sql`c.id = ${id}`),
    );
    return added ?? refuse(problems.notFound);
  }
}
