import { Body, Controller, Param, Post } from '@nestjs/common';
import { DutyCode, LinkOverridden, OverrideLink, SafeguardCode } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { overrideLink } from './override-link.command';

@Controller('api/v1/crosswalk/:duty/:safeguard')
export class OverrideLinkController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('crosswalk.change')
  @Returns(201, 'Changes how a safeguard is linked to a duty, with the reason', LinkOverridden)
  override(
    @CalledBy() caller: Caller,
    @Param('duty', { schema: DutyCode }) duty: string,
    @Param('safeguard', { schema: SafeguardCode }) safeguard: string,
    @SeenRevision() seen: number,
    @Body({ schema: OverrideLink }) body: OverrideLink,
  ): Promise<LinkOverridden> {
    return once(this.database, caller, 201, (tx) =>
      overrideLink(tx, caller, { duty, safeguard }, seen, body),
    );
  }
}
