import { z } from 'zod';
import {
  folder,
  isLoopback,
  key,
  listenAddress,
  mailbox,
  networks,
  oneOf,
  origin,
  password,
  postgresUrl,
  smtpUrl,
  wholeNumber,
} from './setting-kinds';

/** The levels of the log, the quietest last. */
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Every setting of the serving process, by its name in the environment. docs/operating.md explains them. */
const serving = {
  DATABASE_URL: postgresUrl('weerbaar_app'),
  DATABASE_READERS: wholeNumber(1, 100).default(8),
  DATABASE_WRITERS: wholeNumber(1, 100).default(8),
  HOST: listenAddress().default('127.0.0.1'),
  PORT: wholeNumber(1, 65_535).default(3000),
  PUBLIC_URL: origin().optional(),
  TRUSTED_PROXIES: networks().default([]),
  DATA_DIR: folder().default('data'),
  FILE_DIR: folder().optional(),
  PACK_DIR: folder().optional(),
  MAX_UPLOAD_MB: wholeNumber(1, 10_240).default(50),
  SECRET_KEY: key(),
  SESSION_IDLE_MINUTES: wholeNumber(1, 1_440).default(60),
  SESSION_HOURS: wholeNumber(1, 720).default(12),
  LOG_LEVEL: oneOf(logLevels).default('info'),
};

/** What only the process that serves needs: it alone does the jobs and sends the mail. */
const working = {
  DATABASE_JOBS_URL: postgresUrl('weerbaar_jobs'),
  SMTP_URL: smtpUrl().optional(),
  MAIL_FROM: mailbox().optional(),
};

const operating = {
  ...serving,
  ...working,
  DATABASE_JOBS_URL: working.DATABASE_JOBS_URL.optional(),
  DATABASE_OPERATOR_URL: postgresUrl('weerbaar_operator'),
};

/** What the serving process knows: no secret of the owner or of the operator. */
export const serverSettings = z
  .object({ ...serving, ...working })
  .superRefine(refuseOpenDoor)
  .superRefine(refuseLongIdling)
  .superRefine(refuseNamelessMail);

/** What the child process that migrates knows. */
export const ownerSettings = z.object({
  DATABASE_OWNER_URL: postgresUrl('weerbaar_owner'),
  WEERBAAR_APP_PASSWORD: password(16).optional(),
  WEERBAAR_OPERATOR_PASSWORD: password(16).optional(),
  WEERBAAR_JOBS_PASSWORD: password(16).optional(),
});

/** What the operator's command line knows. */
export const operatorSettings = z
  .object(operating)
  .superRefine(refuseOpenDoor)
  .superRefine(refuseLongIdling);

/** What the loader of the demonstration knows. */
export const demonstrationSettings = z
  .object({ ...operating, DEMO_PASSWORD: password(8) })
  .superRefine(refuseOpenDoor)
  .superRefine(refuseLongIdling);

interface Address {
  readonly HOST: string;
  readonly PUBLIC_URL?: string | undefined;
}

/** Passwords and sessions cross a network only under TLS. */
function refuseOpenDoor(settings: Address, context: z.RefinementCtx): void {
  if (isLoopback(settings.HOST) || settings.PUBLIC_URL?.startsWith('https:') === true) return;
  context.addIssue({
    code: 'custom',
    path: ['PUBLIC_URL'],
    message: `the https address at which people reach the product, because HOST opens it to other machines`,
  });
}

interface SessionLimits {
  readonly SESSION_IDLE_MINUTES: number;
  readonly SESSION_HOURS: number;
}

function refuseLongIdling(settings: SessionLimits, context: z.RefinementCtx): void {
  if (settings.SESSION_IDLE_MINUTES <= settings.SESSION_HOURS * 60) return;
  context.addIssue({
    code: 'custom',
    path: ['SESSION_IDLE_MINUTES'],
    message: 'at most as many minutes as SESSION_HOURS allows',
  });
}

interface MailSettings {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM?: string | undefined;
  readonly PUBLIC_URL?: string | undefined;
}

/** A mail needs a sender, and its link must lead somewhere from wherever it is read. */
function refuseNamelessMail(settings: MailSettings, context: z.RefinementCtx): void {
  if (settings.SMTP_URL === undefined) return;
  if (settings.MAIL_FROM === undefined) {
    context.addIssue({
      code: 'custom',
      path: ['MAIL_FROM'],
      message: 'the address that mail comes from, because SMTP_URL is set',
    });
  }
  if (settings.PUBLIC_URL === undefined) {
    context.addIssue({
      code: 'custom',
      path: ['PUBLIC_URL'],
      message: 'the address at which people reach the product, because SMTP_URL is set',
    });
  }
}
