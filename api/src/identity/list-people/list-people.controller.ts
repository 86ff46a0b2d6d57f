import { Controller, Get } from '@nestjs/common';
import { PersonList } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { askPeople } from '../people/person-view';

@Controller('api/v1/people')
export class ListPeopleController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('person.read')
  @Returns(200, 'The people of the organisation and what they may do', PersonList)
  async list(@CalledBy() caller: Caller): Promise<PersonList> {
    return {
      people: await this.database.read(caller.tenantId, askPeople(caller.tenantId, caller.today)),
    };
  }
}
