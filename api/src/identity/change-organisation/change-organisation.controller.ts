import { Body, Controller, Patch } from '@nestjs/common';
import { ChangeOrganisation, OrganisationView } from '@weerbaar/contracts';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { ChangeOrganisationCommand } from './change-organisation.command';

@Controller('api/v1/organisation')
export class ChangeOrganisationController {
  constructor(private readonly command: ChangeOrganisationCommand) {}

  @Patch()
  @Requires('organisation.update')
  @Returns(200, 'Change the settings of the organisation', OrganisationView)
  change(
    @CalledBy() caller: Caller,
    @SeenRevision() seen: number,
    @Body({ schema: ChangeOrganisation }) changes: ChangeOrganisation,
  ): Promise<OrganisationView> {
    return this.command.run(caller, seen, changes);
  }
}
