import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import type { demonstrationSettings, operatorSettings, serverSettings } from './settings';

/**
 * The settings of the serving process, read once at boot by `read-configuration.ts`, the only
 * reader of the environment. A class, so that Nest can inject it by type.
 */
export class Configuration {
  /** Login `weerbaar_app`: the serving process never knows the owner's or the operator's secret. */
  readonly databaseUrl: string;
  /** Login `weerbaar_jobs`: the tables of the library that carries jobs, and no others. Undefined where no job is done. */
  readonly jobsUrl: string | undefined;
  /** Connections for reading. */
  readonly readers: number;
  /** Connections for writing. */
  readonly writers: number;
  readonly host: string;
  readonly port: number;
  /** Where people reach the product, without a slash at the end; undefined on one's own machine. */
  readonly publicUrl: string | undefined;
  /** Addresses or networks whose forwarded headers count; none by default. */
  readonly trustedProxies: readonly string[];
  /** Folder of everything that the product keeps on this machine. */
  readonly dataDir: string;
  /** Folder of the content-addressed files. */
  readonly fileDir: string;
  /** Folder in which the packs for when the network is down are renewed every day. */
  readonly packDir: string;
  readonly maxUploadBytes: number;
  /** 32 bytes: seals authenticator secrets and keys the hashes of throttled addresses. */
  readonly secretKey: Buffer;
  readonly sessionIdleMinutes: number;
  readonly sessionHours: number;
  readonly logLevel: string;
  /** Folder of the built web application, beside the built api. */
  readonly webRoot = fileURLToPath(new URL('../web', import.meta.url));

  /** The mail server with its login; undefined when no mail is sent. */
  readonly smtpUrl: string | undefined;
  /** Where mail comes from. */
  readonly mailFrom: string | undefined;

  constructor(settings: z.output<typeof serverSettings | typeof operatorSettings>) {
    this.databaseUrl = settings.DATABASE_URL;
    this.jobsUrl = settings.DATABASE_JOBS_URL;
    this.readers = settings.DATABASE_READERS;
    this.writers = settings.DATABASE_WRITERS;
    this.host = settings.HOST;
    this.port = settings.PORT;
    this.publicUrl = settings.PUBLIC_URL;
    this.trustedProxies = settings.TRUSTED_PROXIES;
    this.dataDir = path.resolve(settings.DATA_DIR);
    this.fileDir = path.resolve(settings.FILE_DIR ?? path.join(this.dataDir, 'files'));
    this.packDir = path.resolve(settings.PACK_DIR ?? path.join(this.dataDir, 'packs'));
    this.maxUploadBytes = settings.MAX_UPLOAD_MB * 1024 * 1024;
    this.secretKey = settings.SECRET_KEY;
    this.sessionIdleMinutes = settings.SESSION_IDLE_MINUTES;
    this.sessionHours = settings.SESSION_HOURS;
    this.smtpUrl = settings.SMTP_URL;
    this.mailFrom = settings.MAIL_FROM;
    this.logLevel = settings.LOG_LEVEL;
  }
}

/** The settings of the operator's command line. */
export class OperatorConfiguration extends Configuration {
  /** Login `weerbaar_operator`. */
  readonly operatorUrl: string;

  constructor(settings: z.output<typeof operatorSettings>) {
    super(settings);
    this.operatorUrl = settings.DATABASE_OPERATOR_URL;
  }
}

/** The settings of the loader of the demonstration. */
export class DemonstrationConfiguration extends OperatorConfiguration {
  /** What every person of the demonstration signs in with. */
  readonly password: string;

  constructor(settings: z.output<typeof demonstrationSettings>) {
    super(settings);
    this.password = settings.DEMO_PASSWORD;
  }
}

/** The settings of the process that migrates, which alone holds the owner's secret. */
export interface OwnerConfiguration {
  readonly ownerUrl: string;
  /** Passwords by login, for those that the owner shall create or change. */
  readonly logins: Readonly<Record<string, string>>;
}
