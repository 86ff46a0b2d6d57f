import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openDataFolder } from './data-folder.mjs';
import './follow-parent.mjs';
import { claimPort, localUrl } from './serving/address.mjs';
import { buildWhatIsStale } from './serving/build.mjs';
import { openDatabase } from './serving/database.mjs';
import { claimDataFolder } from './serving/one-server.mjs';
import { begin, migrate } from './serving/prepare.mjs';
import { installationSecrets } from './serving/secrets-of-installation.mjs';
import { runServer } from './serving/server.mjs';
import { checkSettings } from './serving/settings.mjs';
import { reportTrouble, Trouble } from './trouble.mjs';

const USAGE = `npm start                runs Weerbaar with the demonstration
npm start -- --empty     runs it without, and leads you through founding your organisation
Settings are environment variables, such as PORT=8080: see docs/operating.md.`;

const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));
const environment = process.env;
const log = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
const stop = new AbortController();

/** @param {boolean} empty */
async function serve(empty) {
  const { signal } = stop;
  await buildWhatIsStale(root, log, signal);
  const settings = await checkSettings(root, environment);
  const dataDir = openDataFolder(settings.dataDir);
  const address = settings.publicUrl ?? `http://localhost:${settings.port}`;
  const release = await claimDataFolder(dataDir, address);
  try {
    await claimPort(settings);
    const secrets = installationSecrets(dataDir, environment);
    const database = await openDatabase({ dataDir, environment, log });
    try {
      const told = {
        DATABASE_URL: database.appUrl,
        SECRET_KEY: secrets.secretKey(),
        DATA_DIR: dataDir,
        // At a terminal the requests would drown what the person is told.
        LOG_LEVEL: environment['LOG_LEVEL'] || 'warn',
      };
      const place = { root, dataDir, database, told, log, signal };
      signal.throwIfAborted();
      await migrate(place);
      signal.throwIfAborted();
      const welcome = await begin(place, { empty, secrets });
      await runServer({
        ...{ root, signal },
        told: { ...told, ...workingSettings(database, environment) },
        url: localUrl(settings),
        databaseRuns: database.runs,
        whenReady: () =>
          ['', `Weerbaar runs at ${address}`, ...welcome, '', 'Ctrl-C stops it.'].forEach(log),
      });
    } finally {
      await database.stop();
    }
  } finally {
    release();
  }
}

/**
 * What the serving process alone is told, because it alone does the jobs and sends the mail.
 * @param {import('./serving/database.mjs').Database} database
 * @param {Record<string, string | undefined>} given
 */
function workingSettings({ jobsUrl }, given) {
  const smtpUrl = given['SMTP_URL'];
  return {
    ...(jobsUrl !== undefined && { DATABASE_JOBS_URL: jobsUrl }),
    ...(smtpUrl !== undefined && { SMTP_URL: smtpUrl }),
  };
}

/** @returns {{ empty: boolean, help: boolean }} */
function readArguments() {
  try {
    const { values } = parseArgs({
      options: { empty: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    return { empty: values.empty === true, help: values.help === true };
  } catch (error) {
    throw new Trouble(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort());
// A terminal that is gone must not keep the database from being stopped in order.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

await reportTrouble(async () => {
  const { empty, help } = readArguments();
  if (help) {
    log(USAGE);
    return;
  }
  try {
    await serve(empty);
  } catch (error) {
    // Whatever was cut short by the wish to stop is no failure.
    if (!stop.signal.aborted) throw error;
  }
});
