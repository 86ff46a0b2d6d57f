import { Controller, Get, Param, Query } from '@nestjs/common';
import { DutyCode, DutyDetail, EntityQuery, Id, type LinkedSafeguard } from '@weerbaar/contracts';
import { defaultClaimRules, dutyCatalogueOn, findDuty } from '@weerbaar/obligations';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import {
  gatherRegister,
  oneEntity,
  type RegisterRow,
} from '../show-register/gather-register.query';
import { countsOf, linesOf } from '../show-register/register-of';

@Controller('api/v1/entities/:unitId/duties/:duty')
export class ShowDutyController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('duty.read')
  @Returns(200, 'One duty of a legal entity, with the safeguards that speak about it', DutyDetail)
  async show(
    @CalledBy() caller: Caller,
    @Param('unitId', { schema: Id }) unitId: string,
    @Param('duty', { schema: DutyCode }) code: string,
    @Query({ schema: EntityQuery }) { on = caller.today }: EntityQuery,
  ): Promise<DutyDetail> {
    const catalogue = dutyCatalogueOn(on);
    if (catalogue === undefined || findDuty(catalogue, code) === undefined)
      return refuse(problems.notFound);
    const asked = { ...oneEntity(unitId), duty: code };
    const [row] = await this.database.read(
      caller.tenantId,
      gatherRegister(caller, asked, on, catalogue),
    );
    if (row === undefined) return refuse(problems.notFound);
    const duty = linesOf(row, catalogue).find((line) => line.code === code);
    if (duty === undefined) return refuse(problems.notFound);
    return {
      on: row.on_day,
      entity: { id: row.id, name: row.name, companyNumber: row.company_number },
      recordable: row.recordable,
      units: Object.keys(row.lineages).length,
      askedTenths: defaultClaimRules.askedTenths,
      duty,
      safeguards: safeguardsOf(row, duty),
    };
  }
}

function safeguardsOf(row: RegisterRow, { code, links }: DutyDetail['duty']): LinkedSafeguard[] {
  const counts = countsOf(row);
  const made = new Set(
    row.overrides.filter(({ duty }) => duty === code).map((one) => one.safeguard),
  );
  const told = (strength: 'direct' | 'partial') => (safeguard: string) => {
    const { applicable = 0, missing = 0, reached = 0 } = counts.get(safeguard) ?? {};
    return {
      code: safeguard,
      strength,
      changed: made.has(safeguard),
      applicable,
      assessed: applicable - missing,
      reached,
    };
  };
  return [...links.direct.map(told('direct')), ...links.partial.map(told('partial'))];
}
