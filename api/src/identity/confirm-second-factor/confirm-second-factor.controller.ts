import { Body, Controller, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SecondFactor, Session } from '@weerbaar/contracts';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Pending } from '../../platform/security/requires';
import { giveSession } from '../session/session-cookie';
import { SessionView } from '../session/session-view';
import { VisitedBy, type Visitor } from '../session/visitor';
import { ConfirmSecondFactorCommand } from './confirm-second-factor.command';

@Controller('api/v1/session/second-factor')
export class ConfirmSecondFactorController {
  constructor(
    private readonly command: ConfirmSecondFactorCommand,
    private readonly view: SessionView,
  ) {}

  @Post()
  @Pending()
  @Returns(200, 'Confirm with a second factor that it is me', Session)
  async confirm(
    @CalledBy() caller: Caller,
    @Body({ schema: SecondFactor }) factor: SecondFactor,
    @VisitedBy() visitor: Visitor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const session = await this.command.run(caller, factor, visitor);
    giveSession(reply, session);
    return this.view.of(session.tenantId, session.tokenHash);
  }
}
