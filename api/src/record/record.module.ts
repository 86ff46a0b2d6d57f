import { Module } from '@nestjs/common';
import { AskCheckController } from './check-record/ask-check.controller';
import { CheckRecord } from './check-record/check-record.command';
import { RecordChecks } from './check-record/record-checks';
import { ProveEventController } from './prove-event/prove-event.controller';
import { PublishKeysController } from './publish-keys/publish-keys.controller';
import { RecordKeys } from './record-keys';
import { SealRecord } from './seal-record/seal-record.command';
import { Sealer } from './seal-record/sealer';
import { ShowRecordController } from './show-record/show-record.controller';

/** The record, sealed: a tree over all events, what was signed of it, and the proof of each. */
@Module({
  controllers: [
    ShowRecordController,
    ProveEventController,
    AskCheckController,
    PublishKeysController,
  ],
  providers: [RecordKeys, SealRecord, Sealer, CheckRecord, RecordChecks],
})
export class RecordModule {}
