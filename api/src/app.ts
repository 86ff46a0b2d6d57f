import 'reflect-metadata';
import cookie from '@fastify/cookie';
import compress from '@fastify/compress';
import multipart from '@fastify/multipart';
import { type INestApplication, StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { AppModule } from './app.module';
import { entities } from './entities';
import type { Configuration } from './platform/config/configuration';
import { readerPool, writerDataSource } from './platform/database/data-source';
import { TenantDatabase } from './platform/database/tenant-database';
import { answerClientError, answerFrameworkError } from './platform/http/framework-errors';
import { refuseUnanswerable, watchClosing } from './platform/http/unanswerable';
import { refuseForgery } from './platform/http/forgery';
import { openApiDocument } from './platform/http/open-api';
import { PageFilter } from './platform/http/page.filter';
import { ProblemFilter } from './platform/http/problem.filter';
import { schemaPipe } from './platform/http/schema.pipe';
import { registerSecurityHeaders } from './platform/http/security-headers';
import { registerWebFiles } from './platform/http/web-files';
import { StructuredLogger } from './platform/observability/structured-logger';
import { AccessGuard } from './platform/security/access.guard';
import { Clock } from './platform/security/clock';
import { serveShortAddresses } from './status-pages/read-published/short-address';
import { assertEveryRouteDemands } from './platform/security/demanded-everywhere';

const bodyLimit = 4 * 1024 * 1024;

/** The application, ready to listen; tests use it without a port. */
export async function createApp(configuration: Configuration): Promise<NestFastifyApplication> {
  const readers = readerPool(configuration.databaseUrl, configuration.readers);
  const writers = await writerDataSource(
    configuration.databaseUrl,
    configuration.writers,
    entities,
  ).initialize();
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(configuration, readers, writers),
    new FastifyAdapter({
      trustProxy:
        configuration.trustedProxies.length > 0 ? [...configuration.trustedProxies] : false,
      bodyLimit,
      genReqId: () => uuidv7(),
      frameworkErrors: answerFrameworkError,
      clientErrorHandler: answerClientError,
      // Node and Fastify would answer both of these by themselves, in words that are no problem document: see refuseUnanswerable.
      http: { requireHostHeader: false },
      return503OnClosing: false,
      requestTimeout: 120_000,
      forceCloseConnections: 'idle',
    }),
    { logger: new StructuredLogger(configuration.logLevel), abortOnError: false },
  );
  await furnish(app, configuration);
  return app;
}

async function furnish(app: NestFastifyApplication, configuration: Configuration): Promise<void> {
  await registerSecurityHeaders(app, configuration.publicUrl?.startsWith('https://') ?? false);
  await app.register(cookie as never);
  await app.register(compress, {
    global: true,
    threshold: 1024,
    encodings: ['br', 'gzip'],
  } as never);
  await app.register(multipart, {
    limits: { fileSize: configuration.maxUploadBytes, files: 1, fields: 10, parts: 12 },
  });
  const fastify = app.getHttpAdapter().getInstance();
  const closing = watchClosing(fastify);
  fastify.addHook('onRequest', (request: FastifyRequest, reply, done) => {
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    refuseUnanswerable(request, closing());
    refuseForgery(request, configuration.publicUrl);
    done();
  });
  const page = await registerWebFiles(app, configuration.webRoot);
  app.useGlobalFilters(new ProblemFilter(), new PageFilter(page));
  app.useGlobalPipes(schemaPipe());
  app.useGlobalGuards(
    new AccessGuard(app.get(Reflector), app.get(TenantDatabase), configuration, app.get(Clock)),
  );
  app.useGlobalInterceptors(new StandardSchemaSerializerInterceptor(app.get(Reflector)));
  app.enableShutdownHooks();
  assertEveryRouteDemands(app);
  serveOpenApi(app);
  serveShortAddresses(app);
}

/** The document is made at the first question for it: start-up does no work that nobody asked for. */
function serveOpenApi(app: INestApplication): void {
  let document: string | undefined;
  app
    .getHttpAdapter()
    .get(
      '/api/openapi.json',
      (_request: unknown, reply: { type(t: string): { send(b: string): void } }) => {
        document ??= JSON.stringify(openApiDocument(app));
        reply.type('application/json').send(document);
      },
    );
}
