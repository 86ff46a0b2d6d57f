import { Module } from '@nestjs/common';
import { ExportDueController } from './export-due/export-due.controller';
import { ExportMatrixController } from './export-matrix/export-matrix.controller';
import { ExportRegisterController } from './export-register/export-register.controller';
import { DutyDatesSource } from './due/duty-dates-source';
import { ListDueController } from './list-due/list-due.controller';
import { ListOwnersController } from './list-owners/list-owners.controller';
import { RecordStateController } from './record-state/record-state.controller';
import { ShowContradictionsController } from './show-contradictions/show-contradictions.controller';
import { ShowDutyController } from './show-duty/show-duty.controller';
import { ShowHistoryController } from './show-history/show-history.controller';
import { ShowMatrixController } from './show-matrix/show-matrix.controller';
import { ShowRegisterController } from './show-register/show-register.controller';

@Module({
  controllers: [
    ShowMatrixController,
    ExportMatrixController,
    ShowContradictionsController,
    ListDueController,
    ExportDueController,
    ShowRegisterController,
    ExportRegisterController,
    ShowDutyController,
    ShowHistoryController,
    RecordStateController,
    ListOwnersController,
  ],
  providers: [DutyDatesSource],
})
export class DutyModule {}
