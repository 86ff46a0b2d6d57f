import { Body, Controller, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Session, SignIn } from '@weerbaar/contracts';
import { Returns } from '../../platform/http/returns';
import { Public } from '../../platform/security/requires';
import { giveSession } from '../session/session-cookie';
import { SessionView } from '../session/session-view';
import { VisitedBy, type Visitor } from '../session/visitor';
import { SignInCommand } from './sign-in.command';

@Controller('api/v1/session')
export class SignInController {
  constructor(
    private readonly command: SignInCommand,
    private readonly view: SessionView,
  ) {}

  @Post()
  @Public()
  @Returns(201, 'Sign in with organisation, address and password', Session)
  async signIn(
    @Body({ schema: SignIn }) given: SignIn,
    @VisitedBy() visitor: Visitor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const session = await this.command.run(given, visitor);
    giveSession(reply, session);
    return this.view.of(session.tenantId, session.tokenHash);
  }
}
