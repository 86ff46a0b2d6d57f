import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { Id } from '@weerbaar/contracts';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { downloadHeaders } from '../../platform/storage/download-headers';
import { FileStore } from '../../platform/storage/file-store';
import { findAttachment } from '../find-attachment.query';

@Controller('api/v1/attachments/:id/content')
export class DownloadAttachmentController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly files: FileStore,
  ) {}

  /** Always saved, never shown; fails rather than send other bytes than those that were kept. */
  @Get()
  @Requires('attachment.read')
  @RouteConfig({ compress: false })
  @ReturnsFile('The content of a file, to be saved')
  async download(
    @CalledBy() caller: Caller,
    @Param('id', { schema: Id }) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const [attachment] = await this.database.read(caller.tenantId, findAttachment(caller, id));
    if (attachment === undefined) return refuse(problems.notFound);
    const content = await this.files.open(attachment);
    const headers = downloadHeaders(attachment.name, attachment.media_type);
    void reply.headers({ ...headers, 'content-length': String(attachment.size) });
    return new StreamableFile(Readable.from(content, { objectMode: false }));
  }
}
