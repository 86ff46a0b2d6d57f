import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Session, UseLink } from '@weerbaar/contracts';
import { Returns } from '../../platform/http/returns';
import { Public } from '../../platform/security/requires';
import { giveSession } from '../session/session-cookie';
import { SessionView } from '../session/session-view';
import { VisitedBy, type Visitor } from '../session/visitor';
import { UseLinkCommand } from './use-link.command';

@Controller('api/v1/links')
export class UseLinkController {
  constructor(
    private readonly command: UseLinkCommand,
    private readonly view: SessionView,
  ) {}

  @Post(':token')
  @Public()
  @Returns(201, 'Choose a password with a one-time link, and go on signed in', Session)
  async use(
    @Param('token') token: string,
    @Body({ schema: UseLink }) given: UseLink,
    @VisitedBy() visitor: Visitor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const session = await this.command.run(token, given, visitor);
    giveSession(reply, session);
    return this.view.of(session.tenantId, session.tokenHash);
  }
}
