import { Body, Controller, Post } from '@nestjs/common';
import { CreateUnit, UnitChanged } from '@weerbaar/contracts';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { createUnit } from './create-unit.command';

@Controller('api/v1/units')
export class CreateUnitController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @Requires('unit.create')
  @Returns(201, 'Adds a unit below another from a day on', UnitChanged)
  create(
    @CalledBy() caller: Caller,
    @Body({ schema: CreateUnit }) body: CreateUnit,
  ): Promise<UnitChanged> {
    return once(this.database, caller, 201, (tx) => createUnit(tx, caller, body));
  }
}
