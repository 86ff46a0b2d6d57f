import { type ArgumentsHost, Catch, NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemFilter } from './problem.filter';
import { sendPage, wantsPage } from './web-files';

/** An address that no route knows is a page of the web application, where a browser asks for one. */
@Catch(NotFoundException)
export class PageFilter extends ProblemFilter {
  constructor(private readonly page: string | undefined) {
    super();
  }

  override catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    if (this.page !== undefined && wantsPage(http.getRequest<FastifyRequest>())) {
      sendPage(http.getResponse<FastifyReply>(), this.page);
    } else super.catch(error, host);
  }
}
