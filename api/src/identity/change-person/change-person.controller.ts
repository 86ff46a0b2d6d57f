import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ChangePerson, PersonView } from '@weerbaar/contracts';
import { PathId } from '../../platform/http/path-id';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { ChangePersonCommand } from './change-person.command';

@Controller('api/v1/people')
export class ChangePersonController {
  constructor(private readonly command: ChangePersonCommand) {}

  @Patch(':id')
  @Requires('person.update')
  @Returns(200, 'Change the name or the address of a person', PersonView)
  change(
    @CalledBy() caller: Caller,
    @Param('id', PathId) id: string,
    @SeenRevision() seen: number,
    @Body({ schema: ChangePerson }) changes: ChangePerson,
  ): Promise<PersonView> {
    return this.command.run(caller, id, seen, changes);
  }
}
