import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { Id, TargetExportQuery } from '@weerbaar/contracts';
import { everyControl, type ResolvedTarget } from '@weerbaar/maturity';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { tableTypes } from '../../platform/tables/table';
import { type Columns, toldRows } from '../../platform/tables/told-rows';
import { gatherUnitTargets, type GatheredTargets } from '../list-targets/list-targets.query';
import { TargetBook } from '../tallies';

/** What holds for one control, or under `*` for those that have no target of their own. */
interface Line {
  readonly control: string;
  readonly target: ResolvedTarget | null;
  readonly setBy: string;
}

const columns = {
  control: ({ control }) => control,
  level: ({ target }) => (target === null ? '' : target.tenths / 10),
  due_on: ({ target }) => target?.dueOn ?? '',
  set_for: ({ target }) => target?.scope ?? '',
  set_at_id: ({ target }) => target?.unitId ?? '',
  set_at: ({ setBy }) => setBy,
} as const satisfies Columns<Line>;

@Controller('api/v1/units/:unitId/targets/export')
export class ExportTargetsController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('score.read')
  @ReturnsFile('The targets that hold for a unit on a day, as a file', Object.values(tableTypes))
  async export(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Query({ schema: TargetExportQuery }) asked: TargetExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { framework, version, on = caller.today, format } = asked;
    const scope = { framework, version, unitId, on };
    const [row] = await this.database.read(caller.tenantId, gatherUnitTargets(caller, scope));
    if (row === undefined) return refuse(problems.notFound);
    return sendTable(reply, {
      format,
      name: `targets-${framework}-${version}-${row.on}`,
      sheet: 'Targets',
      columns: Object.keys(columns),
      rows: toldRows(columns, linesOf(row)),
    });
  }
}

function linesOf(row: GatheredTargets): Line[] {
  const book = new TargetBook(row.targets);
  const lineage = row.lineage.map(({ id }) => id);
  const names = new Map(row.lineage.map(({ id, name }) => [id, name]));
  return [null, ...row.controls].map((code) => {
    const target = book.at(lineage, code, row.on);
    const setBy = target === null ? '' : (names.get(target.unitId) ?? '');
    return { control: code ?? everyControl, target, setBy };
  });
}
