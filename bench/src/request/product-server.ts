import { createApp } from '../../../api/src/app';
import type { Configuration } from '../../../api/src/platform/config/configuration';

/** The product on a port of its own, told to whoever started it. */
const configuration: Configuration = {
  databaseUrl: process.env['BENCH_DATABASE_URL'] ?? '',
  jobsUrl: undefined,
  smtpUrl: undefined,
  mailFrom: undefined,
  host: '127.0.0.1',
  port: 0,
  publicUrl: undefined,
  trustedProxies: [],
  dataDir: process.env['BENCH_FOLDER'] ?? '',
  fileDir: process.env['BENCH_FOLDER'] ?? '',
  packDir: process.env['BENCH_FOLDER'] ?? '',
  maxUploadBytes: 1024,
  secretKey: Buffer.alloc(32, 7),
  sessionIdleMinutes: 60,
  sessionHours: 12,
  logLevel: 'warn',
  webRoot: `${process.env['BENCH_FOLDER'] ?? ''}/no-web`,
  readers: 8,
  writers: 2,
};
const app = await createApp(configuration);
await app.listen(0, '127.0.0.1');
process.send?.(new URL(await app.getUrl()).port);
process.on('disconnect', () => process.exit());
