import { Body, Controller, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ConfirmAuthenticator, RecoveryCodes } from '@weerbaar/contracts';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Enrolling } from '../../platform/security/requires';
import { giveSession } from '../session/session-cookie';
import { ConfirmAuthenticatorCommand } from './confirm-authenticator.command';

@Controller('api/v1/profile/authenticator/confirm')
export class ConfirmAuthenticatorController {
  constructor(private readonly command: ConfirmAuthenticatorCommand) {}

  @Post()
  @Enrolling()
  @Returns(200, 'Take my authenticator app into use with its first code', RecoveryCodes)
  async confirm(
    @CalledBy() caller: Caller,
    @Body({ schema: ConfirmAuthenticator }) given: ConfirmAuthenticator,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecoveryCodes> {
    const { recoveryCodes, session } = await this.command.run(caller, given);
    if (session !== undefined) giveSession(reply, session);
    return { recoveryCodes };
  }
}
