import { Controller, Get, Param, Query } from '@nestjs/common';
import { clipDate, may } from '@weerbaar/access';
import { ControlWeights, FrameworkRef, WeightsQuery } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { WeightBook } from '../control-weights';
import { gatherControlWeights } from './list-control-weights.query';

@Controller('api/v1/frameworks/:framework/:version/weights')
export class ListControlWeightsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('framework.read')
  @Returns(
    200,
    'What the controls of a framework weigh on a day, and how that came about',
    ControlWeights,
  )
  async list(
    @CalledBy() caller: Caller,
    @Param('framework', { schema: FrameworkRef.shape.framework }) framework: string,
    @Param('version', { schema: FrameworkRef.shape.version }) version: string,
    @Query({ schema: WeightsQuery }) query: WeightsQuery,
  ): Promise<ControlWeights> {
    const grants = caller.grants.filter(({ role }) => may(role, 'framework.read'));
    const on = clipDate(query.on ?? caller.today, grants);
    if (on === null) return refuse(problems.notFound);
    // An auditor is shown nothing of a day after his; what holds later is none of his business either.
    const clipped = grants.every(({ asAt }) => asAt !== null);
    const until = clipped ? clipDate('9999-12-31', grants) : null;
    const [row] = await this.database.read(
      caller.tenantId,
      gatherControlWeights(caller.tenantId, { framework, version }, until),
    );
    if (row === undefined) return refuse(problems.notFound);
    const book = new WeightBook(row.weights);
    return {
      on,
      revision: row.head,
      weights: row.controls.map((code) => ({ code, weight: book.at(code, on) })),
      history: row.history,
    };
  }
}
