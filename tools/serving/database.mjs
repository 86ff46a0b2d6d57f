import { startEmbedded } from '../embedded-postgres.mjs';

/**
 * The database that the product runs on: one of our own, or the one that the settings name.
 * @typedef {object} Database
 * @property {string} appUrl
 * @property {string | undefined} ownerUrl undefined when we may not migrate
 * @property {string | undefined} jobsUrl undefined when the settings lack it, which the server then says
 * @property {string | undefined} operatorUrl undefined when nobody may operate from here
 * @property {Record<string, string | undefined>} passwords of logins that the owner shall make
 * @property {boolean} fresh whether it was made just now
 * @property {() => boolean} runs
 * @property {() => Promise<void>} stop
 */

/**
 * @param {object} order
 * @param {string} order.dataDir
 * @param {Record<string, string | undefined>} order.environment
 * @param {(line: string) => void} order.log
 * @returns {Promise<Database>}
 */
export async function openDatabase({ dataDir, environment, log }) {
  const appUrl = environment['DATABASE_URL'];
  if (!appUrl?.trim()) return { ...(await startEmbedded({ dataDir, log })), passwords: {} };
  return {
    appUrl,
    ownerUrl: environment['DATABASE_OWNER_URL']?.trim() || undefined,
    jobsUrl: environment['DATABASE_JOBS_URL']?.trim() || undefined,
    operatorUrl: environment['DATABASE_OPERATOR_URL']?.trim() || undefined,
    passwords: {
      WEERBAAR_APP_PASSWORD: environment['WEERBAAR_APP_PASSWORD'],
      WEERBAAR_OPERATOR_PASSWORD: environment['WEERBAAR_OPERATOR_PASSWORD'],
      WEERBAAR_JOBS_PASSWORD: environment['WEERBAAR_JOBS_PASSWORD'],
    },
    fresh: false,
    runs: () => true,
    stop: async () => {},
  };
}
