import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Problem, problems } from '../../platform/http/problem';
import { ReturnsFile } from '../../platform/http/returns';
import { Public } from '../../platform/security/requires';
import { publicFileNames } from '../render/public-files';
import { nothingHere } from '../render/public-page';
import { publicPolicy } from '../render/style';
import { type PublishedFile, PublishedFiles } from './published-files';
import { VainRequests } from './vain-requests';

const slugForm = /^[A-Za-z0-9_-]{22}$/;
const policy = publicPolicy("'none'");
/** Whoever stands in between may keep it a little, and go on sending it while we cannot be reached. */
const cacheControl = 'public, max-age=15, stale-while-revalidate=30, stale-if-error=86400';

/** What everybody may read, sent as it lies ready. A wrong address and one where nothing stands any more answer alike. */
@Controller('status/:slug')
export class ReadPublishedController {
  constructor(
    private readonly files: PublishedFiles,
    private readonly vain: VainRequests,
  ) {}

  @Get(':file')
  @Public()
  @ReturnsFile('A public status page: as a page in two languages, as feeds, as data', [
    'text/html',
    'application/rss+xml',
    'application/atom+xml',
    'application/json',
  ])
  async read(
    @Param('slug', { schema: z.string().max(60) }) slug: string,
    @Param('file', { schema: z.string().max(60) }) file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const remembered = this.files.remembered(slug, file);
    if (remembered !== undefined) {
      send(request, reply, remembered);
      return;
    }
    // Counted before the database is asked, so that whoever guesses addresses cannot keep it busy.
    const known = this.files.known(slug, file);
    if (!known && this.vain.tooMany(request.ip))
      throw new Problem(problems.throttled, {}, { 'retry-after': '60' });
    const found =
      slugForm.test(slug) && publicFileNames.has(file)
        ? await this.files.find(slug, file)
        : undefined;
    if (found === undefined) {
      sendNothing(reply);
      return;
    }
    if (!known) this.vain.notInVain(request.ip);
    send(request, reply, found);
  }
}

function send(request: FastifyRequest, reply: FastifyReply, file: PublishedFile): void {
  void reply.headers({
    'cache-control': cacheControl,
    'content-security-policy': policy,
    // What everybody may read, any page may show.
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
    etag: file.etag,
    vary: 'accept-encoding',
  });
  if ((request.headers['if-none-match'] ?? '').includes(file.etag)) {
    void reply.status(304).send();
    return;
  }
  const codings = request.headers['accept-encoding'] ?? '';
  void reply.header('content-type', file.media_type);
  if (/\bbr\b/.test(codings)) void reply.header('content-encoding', 'br').send(file.brotli);
  else if (/\bgzip\b/.test(codings)) void reply.header('content-encoding', 'gzip').send(file.gzip);
  else void reply.send(file.body);
}

function sendNothing(reply: FastifyReply): void {
  void reply
    .status(404)
    .headers({
      'cache-control': 'no-store',
      'content-security-policy': policy,
      'content-type': 'text/html; charset=utf-8',
    })
    .send(nothingHere);
}
