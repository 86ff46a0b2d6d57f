import { Controller, Get } from '@nestjs/common';
import { SecondFactors } from '@weerbaar/contracts';
import { Returns } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Enrolling } from '../../platform/security/requires';
import { ListSecondFactorsQuery } from './list-second-factors.query';

@Controller('api/v1/profile/second-factors')
export class ListSecondFactorsController {
  constructor(private readonly query: ListSecondFactorsQuery) {}

  @Get()
  @Enrolling()
  @Returns(200, 'My second factors', SecondFactors)
  list(@CalledBy() caller: Caller): Promise<SecondFactors> {
    return this.query.run(caller);
  }
}
