import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Logger,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sqlState } from '../database/sql-state';
import { Problem, problemBody, problems, type ProblemSpec } from './problem';

/** Database states that mean "not now" and not "wrong": the server shuts down, is starting, or has no connection left. */
const unavailable = /^(08|53|57P0)/;
const connectionLost = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE']);

/** Turns whatever went wrong into problem+json. Nothing internal leaves: no SQL, path, stack or constraint name. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const problem = asProblem(error);
    if (problem.spec.status >= 500) {
      this.logger.error({ err: error, requestId: request.id }, 'a request failed');
    }
    if (reply.sent) return;
    void reply
      .status(problem.spec.status)
      .headers(problem.headers)
      .header('cache-control', 'no-store')
      .type('application/problem+json')
      .send({ ...problemBody(problem.spec, request.id), ...problem.extensions });
  }
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const state = sqlState(error);
  if (unavailable.test(state) || connectionLost.has(errorCode(error)))
    return new Problem(problems.unavailable);
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  return new Problem(byStatus(status));
}

function byStatus(status: number): ProblemSpec {
  switch (status) {
    case 400:
      return problems.requestMalformed;
    case 404:
    case 405:
      return problems.notFound;
    case 413:
      return problems.tooLarge;
    case 415:
      return problems.typeRefused;
    case 422:
      return problems.requestInvalid;
    case 503:
      return problems.unavailable;
    default:
      return problems.internal;
  }
}

function statusOf(error: unknown): number {
  return typeof error === 'object' &&
    error !== null &&
    'statusCode' in error &&
    typeof error.statusCode === 'number'
    ? error.statusCode
    : 500;
}

function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('driverError' in error) return errorCode(error.driverError);
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
