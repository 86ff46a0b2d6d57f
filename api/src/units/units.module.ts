import { Module } from '@nestjs/common';
import { ChangeUnitController } from './change-unit/change-unit.controller';
import { CreateUnitController } from './create-unit/create-unit.controller';
import { ExportUnitsController } from './export-units/export-units.controller';
import { ListUnitsController } from './list-units/list-units.controller';
import { RetractUnitVersionController } from './retract-unit-version/retract-unit-version.controller';
import { ShowUnitController } from './show-unit/show-unit.controller';

@Module({
  controllers: [
    ListUnitsController,
    ExportUnitsController,
    ShowUnitController,
    CreateUnitController,
    ChangeUnitController,
    RetractUnitVersionController,
  ],
})
export class UnitModule {}
