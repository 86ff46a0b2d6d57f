import { Controller, Param, Post } from '@nestjs/common';
import { OneTimeLink } from '@weerbaar/contracts';
import { PathId } from '../../platform/http/path-id';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { MakeResetLinkCommand } from './make-reset-link.command';

@Controller('api/v1/people')
export class MakeResetLinkController {
  constructor(private readonly command: MakeResetLinkCommand) {}

  @Post(':id/reset-link')
  @Requires('person.update')
  @Returns(201, 'A one-time link with which a person chooses a new password', OneTimeLink)
  make(@CalledBy() caller: Caller, @Param('id', PathId) id: string): Promise<OneTimeLink> {
    return this.command.run(caller, id);
  }
}
