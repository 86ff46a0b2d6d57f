import { Controller, Get } from '@nestjs/common';
import { ContactList, type ContactView } from '@weerbaar/contracts';
import { Configuration } from '../../platform/config/configuration';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { findContacts } from '../contact';
import { keptUnits, namablePeople } from './list-contacts.query';

interface Named {
  readonly id: string;
  readonly name: string;
}

@Controller('api/v1/contacts')
export class ListContactsController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly configuration: Configuration,
  ) {}

  @Get()
  @Requires('contact.read')
  @Returns(200, 'Who is called in a crisis, as far as the asker may see them', ContactList)
  async list(@CalledBy() caller: Caller): Promise<ContactList> {
    const [contacts, units, people] = await this.database.readAll<
      readonly [ContactView, Named, Named]
    >(caller.tenantId, [findContacts(caller), keptUnits(caller), namablePeople(caller)]);
    return { contacts, units, people, mail: this.configuration.smtpUrl !== undefined };
  }
}
