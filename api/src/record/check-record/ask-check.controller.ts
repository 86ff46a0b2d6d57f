import { Body, Controller, Post } from '@nestjs/common';
import { AskedRecordCheck, AskRecordCheck } from '@weerbaar/contracts';
import { openCheckpoint } from '@weerbaar/ledger';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sha256, verifySignature } from '../ed25519';
import { findRecordKeys, noteKeys } from '../record-keys';
import { recordOrigin } from '../record-origin';
import { recordProblems } from '../record.problems';
import { RecordChecks } from './record-checks';

@Controller('api/v1/record/checks')
export class AskCheckController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly checks: RecordChecks,
  ) {}

  @Post()
  @Requires('activity.read')
  @Returns(
    201,
    'Has the whole record read again, against a checkpoint from elsewhere if there is one',
    AskedRecordCheck,
  )
  ask(
    @CalledBy() caller: Caller,
    @Body({ schema: AskRecordCheck }) { witness }: AskRecordCheck,
  ): Promise<AskedRecordCheck> {
    const { tenantId, personId } = caller;
    return once(this.database, caller, 201, async (tx) => {
      // A text that proves nothing is refused now, and not found wanting in the result.
      const opened =
        witness === undefined
          ? undefined
          : openCheckpoint(
              witness,
              recordOrigin(tenantId),
              noteKeys(tenantId, await tx.rows(findRecordKeys(tenantId))),
              verifySignature,
              sha256,
            );
      if (opened?.ok === false)
        return refuse(recordProblems.witnessRefused, { reason: opened.error.code });
      const id = await this.checks.ask(tx, personId, witness ?? null);
      await tx.record(
        { kind: 'person', id: personId },
        {
          action: 'record.check-asked',
          subject: { type: 'record-check', id },
          unitId: null,
          before: null,
          after: { witness: opened?.ok === true ? { size: opened.value.size } : null },
        },
      );
      return { id };
    });
  }
}
