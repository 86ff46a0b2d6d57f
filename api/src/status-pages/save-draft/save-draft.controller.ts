import { Body, Controller, Param, Put } from '@nestjs/common';
import { Id, StatusDraft, StatusPageChanged } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SeenRevision } from '../../platform/http/precondition';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { saveDraft } from './save-draft.command';

@Controller('api/v1/incidents/:id/status-page/draft')
export class SaveDraftController {
  constructor(private readonly database: TenantDatabase) {}

  @Put()
  @Requires('incident.report')
  @Returns(200, 'Keeps the draft of the status page of an incident', StatusPageChanged)
  save(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @SeenRevision() seen: number,
    @Body({ schema: StatusDraft }) body: StatusDraft,
  ): Promise<StatusPageChanged> {
    return this.database.write(caller.tenantId, (tx) => saveDraft(tx, caller, id, seen, body));
  }
}
