import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { Id, StatusPreviewQuery } from '@weerbaar/contracts';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { gather } from '../gather';
import { publicStatus } from '../public-status';
import { publicPage } from '../render/public-page';
import { publicPolicy } from '../render/style';
import { earlierThan } from '../status-page-of';

@Controller('api/v1/incidents/:id/status-page/preview')
export class PreviewStatusPageController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Requires('incident.read')
  @ReturnsFile('The status page exactly as the public would read it now', ['text/html'])
  async preview(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: StatusPreviewQuery }) { language }: StatusPreviewQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { page, recovery, services } = await gather(this.database, caller, id);
    const content = publicStatus(page, recovery.entries, services, page.now);
    if (content === null) return refuse(problems.notFound);
    const earlier = earlierThan(page);
    void reply.headers({
      'content-type': 'text/html; charset=utf-8',
      // It stands in a frame of our own page, and in no other.
      'content-security-policy': publicPolicy("'self'"),
      'x-frame-options': 'SAMEORIGIN',
    });
    return new StreamableFile(
      Buffer.from(publicPage({ content, at: page.now, earlier }, language)),
    );
  }
}
