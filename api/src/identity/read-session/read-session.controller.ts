import { Controller, Get } from '@nestjs/common';
import { Session } from '@weerbaar/contracts';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Pending } from '../../platform/security/requires';
import { SessionView } from '../session/session-view';

@Controller('api/v1/session')
export class ReadSessionController {
  constructor(private readonly view: SessionView) {}

  @Get()
  @Pending()
  @Returns(200, 'Who is signed in, how far, and what he may do', Session)
  read(@CalledBy() caller: Caller): Promise<Session> {
    return this.view.of(caller.tenantId, caller.tokenHash);
  }
}
