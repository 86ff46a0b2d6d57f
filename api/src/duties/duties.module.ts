import { Module } from '@nestjs/common';
import { RecordStateController } from './record-state/record-state.controller';
import { ShowHistoryController } from './show-history/show-history.controller';
import { ShowMatrixController } from './show-matrix/show-matrix.controller';
import { ShowRegisterController } from './show-register/show-register.controller';

@Module({
  controllers: [
    ShowMatrixController,
    ShowRegisterController,
    ShowHistoryController,
    RecordStateController,
  ],
})
export class DutyModule {}
