import { Controller, Delete, Param } from '@nestjs/common';
import { PathId } from '../../platform/http/path-id';
import { ReturnsNoContent } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Enrolling } from '../../platform/security/requires';
import { EndSessionCommand } from './end-session.command';

@Controller('api/v1/sessions')
export class EndSessionController {
  constructor(private readonly command: EndSessionCommand) {}

  @Delete(':id')
  @Enrolling()
  @ReturnsNoContent('Sign out one of my sessions')
  end(@CalledBy() caller: Caller, @Param('id', PathId) id: string): Promise<void> {
    return this.command.run(caller, id);
  }
}
