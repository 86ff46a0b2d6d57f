import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createApp } from '../app';
import type { Configuration } from '../platform/config/configuration';
import { TenantDatabase } from '../platform/database/tenant-database';
import { testDatabase, type TestDatabase } from './test-database';
import { TestTenant, type TenantDraft } from './test-tenant';

/** The application on a database of its own, without a port. */
export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly database: TenantDatabase;
  readonly urls: TestDatabase;
  /** As the operator, outside every wall but the tenant's own rows. */
  readonly operator: pg.Client;
  /** As the superuser, for looking at what no login may see. */
  readonly superuser: pg.Client;
  aTenant(draft?: TenantDraft): Promise<TestTenant>;
  stop(): Promise<void>;
}

export async function startApi(changes: Partial<Configuration> = {}): Promise<TestApi> {
  const urls = await testDatabase();
  const files = mkdtempSync(join(tmpdir(), 'weerbaar-files-'));
  const app = await createApp({
    databaseUrl: urls.appUrl,
    jobsUrl: urls.jobsUrl,
    smtpUrl: undefined,
    mailFrom: undefined,
    host: '127.0.0.1',
    port: 0,
    publicUrl: undefined,
    trustedProxies: [],
    dataDir: files,
    fileDir: files,
    packDir: join(files, 'packs'),
    maxUploadBytes: 5 * 1024 * 1024,
    secretKey: Buffer.alloc(32, 7),
    sessionIdleMinutes: 60,
    sessionHours: 12,
    logLevel: 'fatal',
    webRoot: join(files, 'no-web'),
    readers: 4,
    writers: 4,
    ...changes,
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const operator = new pg.Client({ connectionString: urls.operatorUrl });
  const superuser = new pg.Client({ connectionString: urls.superuserUrl });
  await operator.connect();
  await superuser.connect();
  const database = app.get(TenantDatabase);
  return {
    app,
    database,
    urls,
    operator,
    superuser,
    aTenant: (draft = {}) => TestTenant.found(app, database, operator, draft),
    stop: async () => {
      await operator.end();
      await superuser.end();
      await app.close();
      await urls.drop();
      rmSync(files, { recursive: true, force: true });
    },
  };
}
