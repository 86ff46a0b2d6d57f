import { Module } from '@nestjs/common';
import { AddContactController } from './add-contact/add-contact.controller';
import { ChangeContactController } from './change-contact/change-contact.controller';
import { ChangeEscalationController } from './change-escalation/change-escalation.controller';
import { ExportContactsController } from './export-contacts/export-contacts.controller';
import { ListContactsController } from './list-contacts/list-contacts.controller';
import { RemoveContactController } from './remove-contact/remove-contact.controller';
import { ShowEscalationController } from './show-escalation/show-escalation.controller';

/** Who is called in a crisis, and who of them is told when. */
@Module({
  controllers: [
    ListContactsController,
    ExportContactsController,
    AddContactController,
    ChangeContactController,
    RemoveContactController,
    ShowEscalationController,
    ChangeEscalationController,
  ],
})
export class ContactModule {}
