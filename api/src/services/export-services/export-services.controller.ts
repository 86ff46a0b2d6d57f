import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { type ServiceView, TableQuery } from '@weerbaar/contracts';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { ReturnsFile } from '../../platform/http/returns';
import { type Caller, CalledBy } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { sendTable } from '../../platform/tables/send-table';
import { type Cell, tableTypes } from '../../platform/tables/table';
import { type Columns, told, toldRows } from '../../platform/tables/told-rows';
import { listServices } from '../list-services/list-services.query';
import { serviceViews } from '../service-views';

const needs = ({ needs: all }: ServiceView, kind: string): string =>
  all.flatMap((need) => (need.kind === kind && need.name !== null ? [need.name] : [])).join('; ');
const minutes = (value: number | null): Cell => value ?? '';

const columns = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  unit: ({ unit }) => unit?.name ?? '',
  legal_entity: ({ entity }) => entity?.name ?? '',
  criticality: ({ criticality }) => criticality,
  grounds: ({ grounds }) => grounds.join('; '),
  legal_duty: ({ legalDuty }) => told(legalDuty),
  legal_basis: ({ legalBasis }) => legalBasis,
  annex_service: ({ annexService }) => annexService ?? '',
  citizen_impact: ({ citizenImpact }) => citizenImpact,
  rto_minutes: ({ rtoMinutes }) => minutes(rtoMinutes),
  rpo_minutes: ({ rpoMinutes }) => minutes(rpoMinutes),
  needs_services: (service) => needs(service, 'service'),
  needs_units: (service) => needs(service, 'unit'),
  needs_suppliers: (service) => needs(service, 'supplier'),
  needed_by: ({ neededBy }) => neededBy.map(({ name }) => name).join('; '),
  workaround: ({ workaround }) => workaround,
  public_name_nl: ({ texts }) => texts.nl?.name ?? '',
  public_name_en: ({ texts }) => texts.en?.name ?? '',
  illustrative: ({ illustrative }) => told(illustrative),
} as const satisfies Columns<ServiceView>;

@Controller('api/v1/services/export')
export class ExportServicesController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('service.read')
  @ReturnsFile('The register of services, as a file', Object.values(tableTypes))
  async export(
    @CalledBy() caller: Caller,
    @Query({ schema: TableQuery }) { format }: TableQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const rows = await this.database.read(caller.tenantId, listServices(caller));
    return sendTable(reply, {
      format,
      name: `services-${caller.today}`,
      sheet: 'Services',
      columns: Object.keys(columns),
      rows: toldRows(columns, serviceViews(rows)),
    });
  }
}
