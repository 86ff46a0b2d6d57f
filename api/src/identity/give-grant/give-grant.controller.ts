import { Body, Controller, Param, Post } from '@nestjs/common';
import { GiveGrant, PersonView } from '@weerbaar/contracts';
import { PathId } from '../../platform/http/path-id';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { GiveGrantCommand } from './give-grant.command';

@Controller('api/v1/people')
export class GiveGrantController {
  constructor(private readonly command: GiveGrantCommand) {}

  @Post(':id/grants')
  @Requires('grant.give')
  @Returns(201, 'Give a person a role on a unit and below', PersonView)
  give(
    @CalledBy() caller: Caller,
    @Param('id', PathId) id: string,
    @Body({ schema: GiveGrant }) grant: GiveGrant,
  ): Promise<PersonView> {
    return this.command.run(caller, id, grant);
  }
}
