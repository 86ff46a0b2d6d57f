import { Controller, Get } from '@nestjs/common';
import { SessionList } from '@weerbaar/contracts';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Enrolling } from '../../platform/security/requires';
import { ListSessionsQuery } from './list-sessions.query';

@Controller('api/v1/sessions')
export class ListSessionsController {
  constructor(private readonly query: ListSessionsQuery) {}

  @Get()
  @Enrolling()
  @Returns(200, 'Where I am signed in', SessionList)
  list(@CalledBy() caller: Caller): Promise<SessionList> {
    return this.query.run(caller);
  }
}
