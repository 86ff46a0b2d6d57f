import { Body, Controller, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AddPasskey, RecoveryCodes } from '@weerbaar/contracts';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Enrolling } from '../../platform/security/requires';
import { giveSession } from '../session/session-cookie';
import { AddPasskeyCommand } from './add-passkey.command';

@Controller('api/v1/profile/passkeys')
export class AddPasskeyController {
  constructor(private readonly command: AddPasskeyCommand) {}

  @Post()
  @Enrolling()
  @Returns(201, 'Add the passkey that my browser made', RecoveryCodes)
  async add(
    @CalledBy() caller: Caller,
    @Body({ schema: AddPasskey }) given: AddPasskey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecoveryCodes> {
    const { recoveryCodes, session } = await this.command.run(caller, given);
    if (session !== undefined) giveSession(reply, session);
    return { recoveryCodes };
  }
}
