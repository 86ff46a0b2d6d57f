import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { FrameworkRef, FrameworkView } from '@weerbaar/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { showFramework } from './show-framework.query';

@Controller('api/v1/frameworks/:framework/:version')
export class ShowFrameworkController {
  constructor(private readonly database: TenantDatabase) {}

  /** Every page needs it and it hardly ever changes: a browser may keep it, and asks each time whether it still holds. */
  @Get()
  @Requires('framework.read')
  @Returns(200, 'The structure of a framework of this organisation', FrameworkView)
  async show(
    @CalledBy() caller: Caller,
    @Param('framework', { schema: FrameworkRef.shape.framework }) framework: string,
    @Param('version', { schema: FrameworkRef.shape.version }) version: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FrameworkView | undefined> {
    const [view] = await this.database.read(
      caller.tenantId,
      showFramework(caller.tenantId, framework, version),
    );
    if (view === undefined) return refuse(problems.notFound);
    const tag = `W/"${createHash('sha256').update(JSON.stringify(view)).digest('base64url')}"`;
    void reply.headers({ etag: tag, 'cache-control': 'private, no-cache' });
    if (!(request.headers['if-none-match'] ?? '').includes(tag)) return view;
    void reply.status(304).send();
    return undefined;
  }
}
