import { Body, Controller, Patch } from '@nestjs/common';
import { ChangeProfile, Done } from '@weerbaar/contracts';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Enrolling } from '../../platform/security/requires';
import { ChangeProfileCommand } from './change-profile.command';

@Controller('api/v1/profile')
export class ChangeProfileController {
  constructor(private readonly command: ChangeProfileCommand) {}

  @Patch()
  @Enrolling()
  @Returns(200, 'Change my name, language or theme', Done)
  async change(
    @CalledBy() caller: Caller,
    @Body({ schema: ChangeProfile }) changes: ChangeProfile,
  ): Promise<Done> {
    await this.command.run(caller, changes);
    return { done: true };
  }
}
