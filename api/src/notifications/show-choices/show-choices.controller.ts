import { Controller, Get } from '@nestjs/common';
import { ChoicesView } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { type ChoicesRow, findChoices } from '../choices';
import { Mailer } from '../mail/mailer';
import { choicesView, findMailbox, type MailRow } from './choices-view';

@Controller('api/v1/notifications/choices')
export class ShowChoicesController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly mailer: Mailer,
  ) {}

  @Get()
  @Requires('session.self')
  @Returns(200, 'What the caller wants to be told, and how often', ChoicesView)
  async show(@CalledBy() caller: Caller): Promise<ChoicesView> {
    const [[row], [mailbox]] = await this.database.readAll<readonly [ChoicesRow, MailRow]>(
      caller.tenantId,
      [findChoices(caller.tenantId, [caller.personId]), findMailbox(caller)],
    );
    return choicesView(row, mailbox, this.mailer.configured);
  }
}
