import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ClockCode, PaperQuery } from '@weerbaar/contracts';
import { belgianClocks, clocksInForce } from '@weerbaar/obligations';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { pdfType, sendPdf } from '../../platform/documents/send-document';
import { problems, refuse } from '../../platform/http/problem';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { formPaper } from '../papers/form-paper';
import { paperWords } from '../papers/law-words';

@Controller('api/v1/incidents/forms/:clock')
export class PrintFormController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('incident.read')
  @ReturnsFile('The blank form of a report as PDF, as the law of today asks for it', [pdfType])
  async print(
    @CalledBy() caller: Caller,
    @Param('clock', { schema: ClockCode }) code: string,
    @Query({ schema: PaperQuery }) { language }: PaperQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const clock = clocksInForce(belgianClocks, caller.today).find(({ id }) => id === code);
    if (clock === undefined) return refuse(problems.notFound);
    const [organisation] = await this.database.read(
      caller.tenantId,
      question(
        sql`select name from organisation where tenant_id = ${caller.tenantId}`,
        z.object({ name: z.string() }),
      ),
    );
    const words = await paperWords(language);
    const paper = formPaper(words, clock, organisation?.name ?? '', caller.today);
    return sendPdf(reply, `form-${clock.report}-${language}`, paper);
  }
}
