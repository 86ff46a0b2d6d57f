import { Body, Controller, Post } from '@nestjs/common';
import { Invitation, InvitePerson } from '@weerbaar/contracts';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { InvitePersonCommand } from './invite-person.command';

@Controller('api/v1/people')
export class InvitePersonController {
  constructor(private readonly command: InvitePersonCommand) {}

  @Post()
  @Requires('person.invite')
  @Returns(201, 'Invite somebody; the answer holds his one-time link', Invitation)
  invite(
    @CalledBy() caller: Caller,
    @Body({ schema: InvitePerson }) draft: InvitePerson,
  ): Promise<Invitation> {
    return this.command.run(caller, draft);
  }
}
