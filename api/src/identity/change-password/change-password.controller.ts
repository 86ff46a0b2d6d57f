import { Body, Controller, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ChangePassword, Done } from '@weerbaar/contracts';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Enrolling } from '../../platform/security/requires';
import { giveSession } from '../session/session-cookie';
import { VisitedBy, type Visitor } from '../session/visitor';
import { ChangePasswordCommand } from './change-password.command';

@Controller('api/v1/profile/password')
export class ChangePasswordController {
  constructor(private readonly command: ChangePasswordCommand) {}

  @Post()
  @Enrolling()
  @Returns(200, 'Change my password; my other sessions end', Done)
  async change(
    @CalledBy() caller: Caller,
    @Body({ schema: ChangePassword }) given: ChangePassword,
    @VisitedBy() visitor: Visitor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Done> {
    giveSession(reply, await this.command.run(caller, given, visitor));
    return { done: true };
  }
}
