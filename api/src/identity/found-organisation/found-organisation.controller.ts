import { Body, Controller, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Found, Session } from '@weerbaar/contracts';
import { Returns } from '../../platform/http/returns';
import { Public } from '../../platform/security/requires';
import { giveSession } from '../session/session-cookie';
import { SessionView } from '../session/session-view';
import { VisitedBy, type Visitor } from '../session/visitor';
import { FoundOrganisationCommand } from './found-organisation.command';

@Controller('api/v1/founding')
export class FoundOrganisationController {
  constructor(
    private readonly command: FoundOrganisationCommand,
    private readonly view: SessionView,
  ) {}

  @Post()
  @Public()
  @Returns(201, 'Create the organisation and its administrator with the one-time code', Session)
  async found(
    @Body({ schema: Found }) given: Found,
    @VisitedBy() visitor: Visitor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const session = await this.command.run(given, visitor);
    giveSession(reply, session);
    return this.view.of(session.tenantId, session.tokenHash);
  }
}
