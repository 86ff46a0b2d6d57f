import { Module } from '@nestjs/common';
import { ListInitiativesController } from './list-initiatives/list-initiatives.controller';
import { ShowInitiativeController } from './show-initiative/show-initiative.controller';
import { WriteInitiativeController } from './write-initiative/write-initiative.controller';

@Module({
  controllers: [ListInitiativesController, ShowInitiativeController, WriteInitiativeController],
})
export class InitiativeModule {}
