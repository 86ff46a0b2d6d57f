import { Controller, Delete, Param } from '@nestjs/common';
import { PersonView } from '@weerbaar/contracts';
import { PathId } from '../../platform/http/path-id';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { RemoveSecondFactorsCommand } from './remove-second-factors.command';

@Controller('api/v1/people')
export class RemoveSecondFactorsController {
  constructor(private readonly command: RemoveSecondFactorsCommand) {}

  @Delete(':id/second-factors')
  @Requires('person.update')
  @Returns(
    200,
    'Take away the second factors of somebody who lost them; he is signed out',
    PersonView,
  )
  remove(@CalledBy() caller: Caller, @Param('id', PathId) id: string): Promise<PersonView> {
    return this.command.run(caller, id);
  }
}
