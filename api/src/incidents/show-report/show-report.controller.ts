import { Controller, Get, Param } from '@nestjs/common';
import { Id, IncidentReportDocument } from '@weerbaar/contracts';
import { belgianClocks } from '@weerbaar/obligations';
import { replay } from '@weerbaar/obligations/incidents';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { findReport } from '../find-report';
import { reportView, testView } from '../show-incident/incident-detail';

@Controller('api/v1/incidents/:id/reports/:reportId')
export class ShowReportController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('incident.read')
  @Returns(200, 'A report of an incident as a document of its own', IncidentReportDocument)
  async show(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @Param('reportId', { schema: Id }) reportId: string,
  ): Promise<IncidentReportDocument> {
    const found = await findReport(this.database, caller, id, reportId);
    const { row, went, clock, entity, counterpartName } = found;
    const { recipient, counterpart, deadline } = clock;
    const law = belgianClocks.find(
      ({ id: code, version }) => code === clock.clock && version === clock.version,
    );
    const decision = went.incident.entities
      .find((one) => one.entity === entity.id)
      ?.significance.at(-1);
    // The receipt may have come after the sending: the report as it stands now knows it.
    const incident = replay(row.events);
    const report = incident.reports.find((one) => one.id === reportId) ?? found.report;
    return {
      incident: { id: row.id, title: went.title, lawAsIf: incident.lawAsIf },
      ...{ entity, recipient, counterpart, counterpartName, deadline },
      sources: (law?.sources ?? []).map(({ act, article }) => ({ act, article })),
      fields: clock.content.map(({ field }) => field),
      judgement:
        decision === undefined
          ? null
          : {
              outcome: decision.outcome,
              annexServices: [...decision.annexServices],
              reasoning: decision.reasoning,
              at: decision.at,
              test: decision.test === null ? null : testView(decision.test),
            },
      report: reportView(incident, report, row.now, (by) => row.people[by] ?? null),
    };
  }
}
