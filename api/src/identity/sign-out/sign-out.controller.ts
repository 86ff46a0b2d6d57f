import { Controller, Delete, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ReturnsNoContent } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Pending } from '../../platform/security/requires';
import { EndSessionCommand } from '../end-session/end-session.command';
import { takeSession } from '../session/session-cookie';

@Controller('api/v1/session')
export class SignOutController {
  constructor(private readonly command: EndSessionCommand) {}

  @Delete()
  @Pending()
  @ReturnsNoContent('Sign out here')
  async signOut(
    @CalledBy() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.command.run(caller, caller.sessionId);
    takeSession(reply);
  }
}
