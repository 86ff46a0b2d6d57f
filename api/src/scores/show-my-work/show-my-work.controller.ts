import { Controller, Get, Query } from '@nestjs/common';
import { MyWork, ScopeQuery } from '@weerbaar/contracts';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { gatherChanges, gatherWork, type WorkUnit } from './gather-my-work.query';

const changesShown = 20;
const staleShown = 20;

@Controller('api/v1/my-work')
export class ShowMyWorkController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('assessment.record')
  @Returns(200, 'What waits for the caller: open, stale and changed safeguards', MyWork)
  async show(
    @CalledBy() caller: Caller,
    @Query({ schema: ScopeQuery }) query: ScopeQuery,
  ): Promise<MyWork> {
    const key = { framework: query.framework, version: query.version };
    const [units, changes] = await this.database.readAll(caller.tenantId, [
      gatherWork(caller, key),
      gatherChanges(caller, key, changesShown),
    ] as const);
    return {
      on: caller.today,
      units: units.map(workOf),
      changed: changes.map((change) => ({
        unitId: change.unit_id,
        unitName: change.unit_name,
        code: change.code,
        kind: change.kind,
        documentation: change.documentation,
        implementation: change.implementation,
        effectiveOn: change.effective_on,
        recordedAt: change.recorded_at.toISOString(),
        recordedBy: change.recorded_by,
      })),
      staleOldest: units
        .flatMap((unit) =>
          unit.stale.map(([code, effectiveOn]) => ({
            unitId: unit.unit_id,
            unitName: unit.name,
            code,
            effectiveOn,
          })),
        )
        .sort((a, b) =>
          a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : 0,
        )
        .slice(0, staleShown),
    };
  }
}

function workOf(unit: WorkUnit): MyWork['units'][number] {
  const mine = unit.open.filter(([, , waitingFor]) => waitingFor === 'own');
  const perControl = Map.groupBy(mine, ([control]) => control);
  return {
    unitId: unit.unit_id,
    name: unit.name,
    coverage: {
      applicable: unit.applicable,
      own: unit.own,
      inherited: unit.inherited,
      shared: unit.shared,
      missing: unit.missing,
    },
    waitingForProvider: Math.max(0, unit.missing - mine.length),
    stale: unit.stale.length,
    openControls: [...perControl].map(([code, open]) => ({
      code,
      open: open.length,
      firstOpen: open[0]?.[1] ?? code,
    })),
  };
}
