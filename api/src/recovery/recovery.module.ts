import { Module } from '@nestjs/common';
import { RecordEntryController } from './record-entry/record-entry.controller';
import { ShowRecoveryController } from './show-recovery/show-recovery.controller';

@Module({ controllers: [ShowRecoveryController, RecordEntryController] })
export class RecoveryModule {}
