import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { Id, PaperQuery } from '@weerbaar/contracts';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { pdfType, sendPdf } from '../../platform/documents/send-document';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { findReport } from '../find-report';
import { paperWords } from '../papers/law-words';
import { reportPaper } from '../papers/report-paper';

@Controller('api/v1/incidents/:id/reports/:reportId/document')
export class PrintReportController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('incident.read')
  @ReturnsFile('A report of an incident as PDF: the same bytes every time once it was sent', [
    pdfType,
  ])
  async print(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @Param('reportId', { schema: Id }) reportId: string,
    @Query({ schema: PaperQuery }) { language }: PaperQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { went, report, clock, entity, counterpartName } = await findReport(
      this.database,
      caller,
      id,
      reportId,
    );
    const words = await paperWords(language);
    const paper = reportPaper(words, {
      ...{ went, report, clock },
      entity: entity.name,
      counterpart: counterpartName,
    });
    return sendPdf(reply, `${clock.report}-${report.id.slice(0, 8)}`, paper);
  }
}
