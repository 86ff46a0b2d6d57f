import { Controller, Get, Param } from '@nestjs/common';
import { PersonView } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { PathId } from '../../platform/http/path-id';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { askPerson, onePerson } from '../people/person-view';

@Controller('api/v1/people')
export class ReadPersonController {
  constructor(private readonly database: TenantDatabase) {}

  @Get(':id')
  @Requires('person.read')
  @Returns(200, 'One person and what he may do', PersonView)
  async read(@CalledBy() caller: Caller, @Param('id', PathId) id: string): Promise<PersonView> {
    return onePerson(
      await this.database.read(caller.tenantId, askPerson(caller.tenantId, caller.today, id)),
    );
  }
}
