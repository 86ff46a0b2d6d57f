import { Controller, Get, Ip, Param, Req, Res } from '@nestjs/common';
import { todayInBrussels } from '@weerbaar/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { networkOf } from '../../identity/throttle/network';
import { type nobodysTenant, Throttle } from '../../identity/throttle/throttle';
import { DatedSources } from '../../notifications/dated-things';
import { Configuration } from '../../platform/config/configuration';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { problems, refuse } from '../../platform/http/problem';
import { ReturnsFile } from '../../platform/http/returns';
import { Clock } from '../../platform/security/clock';
import { KeyRing } from '../../platform/security/key-ring';
import { Public } from '../../platform/security/requires';
import { readToken } from '../../platform/security/session-token';
import { calendarText } from './calendar-text';
import { type Feed, findDeadlines, findFeed } from './find-feed.query';

/** How far ahead a calendar looks. */
const daysAhead = 400;

@Controller('api/v1/calendar')
export class ReadCalendarController {
  private readonly keys: KeyRing;

  constructor(
    private readonly database: TenantDatabase,
    private readonly sources: DatedSources,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
    configuration: Configuration,
  ) {
    this.keys = new KeyRing(configuration.secretKey);
  }

  @Get(':token')
  @Public()
  @ReturnsFile('A personal calendar of dated things, with neutral titles', ['text/calendar'])
  async read(
    @Param('token') text: string,
    @Ip() address: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const token = readToken(text);
    const [feed] =
      token === undefined
        ? []
        : await this.database.read(token.tenantId, findFeed(token.tenantId, token.hash));
    if (token === undefined || feed === undefined) return this.refused(address);
    const calendar = await this.calendarOf(token.tenantId, feed);
    const tag = `"${createHash('sha256').update(calendar).digest('base64url')}"`;
    void reply.header('cache-control', 'private, max-age=300').header('etag', tag);
    if (request.headers['if-none-match'] === tag) {
      void reply.status(304);
      return undefined;
    }
    void reply.header('content-disposition', 'inline; filename="weerbaar.ics"');
    void reply.type('text/calendar; charset=utf-8');
    return calendar;
  }

  /** Whoever guesses is counted by his address, as at the door where people sign in. */
  private async refused(address: string): Promise<never> {
    await this.throttle.enter({
      tenantId: undefined,
      // There is no account to guess at; the door itself is one, for each network.
      accountKey: this.keys.hash('throttled-account', 'calendar', networkOf(address)),
      addressKey: this.keys.hash('throttled-address', networkOf(address)),
    });
    return refuse(problems.notFound);
  }

  private calendarOf(tenantId: typeof nobodysTenant, feed: Feed): Promise<string> {
    const asker = { tenantId, personId: feed.person_id, today: todayInBrussels(this.clock.now()) };
    return this.database
      .write(tenantId, async (tx) => {
        const parts = [];
        for (const source of this.sources.all())
          parts.push(await source.thingsOf(tx, asker, daysAhead));
        return { things: parts.flat(), deadlines: await tx.rows(findDeadlines(asker)) };
      })
      .then((content) => calendarText(content, feed.language));
  }
}
