import { Controller, Param, Post } from '@nestjs/common';
import { PersonView } from '@weerbaar/contracts';
import { PathId } from '../../platform/http/path-id';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { DeactivatePersonCommand } from './deactivate-person.command';

@Controller('api/v1/people')
export class DeactivatePersonController {
  constructor(private readonly command: DeactivatePersonCommand) {}

  @Post(':id/deactivation')
  @Requires('person.deactivate')
  @Returns(200, 'Shut a person out, at once', PersonView)
  deactivate(@CalledBy() caller: Caller, @Param('id', PathId) id: string): Promise<PersonView> {
    return this.command.run(caller, id);
  }
}
