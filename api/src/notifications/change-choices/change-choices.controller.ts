import { Body, Controller, Put } from '@nestjs/common';
import { ChoicesBody, ChoicesView } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { findChoices } from '../choices';
import { Mailer } from '../mail/mailer';
import { choicesView, findMailbox } from '../show-choices/choices-view';
import { changeChoices } from './change-choices.command';

@Controller('api/v1/notifications/choices')
export class ChangeChoicesController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly mailer: Mailer,
  ) {}

  @Put()
  @Requires('session.self')
  @Returns(200, 'Keeps what the caller wants to be told, and how often', ChoicesView)
  change(
    @CalledBy() caller: Caller,
    @SeenRevision() seen: number,
    @Body({ schema: ChoicesBody }) body: ChoicesBody,
  ): Promise<ChoicesView> {
    return this.database.write(caller.tenantId, async (tx) => {
      await changeChoices(tx, caller, seen, body);
      const [row] = await tx.rows(findChoices(tx.tenantId, [caller.personId]));
      const [mailbox] = await tx.rows(findMailbox(caller));
      return choicesView(row, mailbox, this.mailer.configured);
    });
  }
}
