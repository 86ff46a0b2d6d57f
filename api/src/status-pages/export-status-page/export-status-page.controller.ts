import { Readable } from 'node:stream';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { Id } from '@weerbaar/contracts';
import type { FastifyReply } from 'fastify';
import { ownOrigin } from '../../identity/own-origin';
import { Configuration } from '../../platform/config/configuration';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { refuse } from '../../platform/http/problem';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { attachmentNamed } from '../../platform/storage/download-headers';
import { gather } from '../gather';
import { publicFiles } from '../render/public-files';
import { statusProblems } from '../status-pages.problems';
import { addressOf, publicationOf } from '../status-page-of';
import { pageArchive } from './page-archive';

@Controller('api/v1/incidents/:id/status-page/export')
export class ExportStatusPageController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly configuration: Configuration,
  ) {}

  @Get()
  @Requires('incident.read')
  @ReturnsFile('The published status page as files for another server', ['application/zip'])
  async export(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { page } = await gather(this.database, caller, id);
    const publication = page.published === null ? null : publicationOf(page, page.published);
    if (publication === null || page.slug === null) return refuse(statusProblems.notPublished);
    const address = `${ownOrigin(this.configuration)}${addressOf(page.slug)}/`;
    void reply.headers({
      'content-type': 'application/zip',
      'content-disposition': attachmentNamed(`status-${publication.at.slice(0, 10)}.zip`),
    });
    return new StreamableFile(
      Readable.from(pageArchive(publicFiles(publication, address)) as AsyncIterable<Buffer>),
    );
  }
}
