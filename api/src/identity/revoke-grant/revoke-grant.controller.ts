import { Controller, Delete, Param } from '@nestjs/common';
import { PersonView } from '@weerbaar/contracts';
import { PathId } from '../../platform/http/path-id';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { RevokeGrantCommand } from './revoke-grant.command';

@Controller('api/v1/people')
export class RevokeGrantController {
  constructor(private readonly command: RevokeGrantCommand) {}

  @Delete(':id/grants/:grantId')
  @Requires('grant.revoke')
  @Returns(200, 'Take a role back, at once', PersonView)
  revoke(
    @CalledBy() caller: Caller,
    @Param('id', PathId) id: string,
    @Param('grantId', PathId) grantId: string,
  ): Promise<PersonView> {
    return this.command.run(caller, id, grantId);
  }
}
