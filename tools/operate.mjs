import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDataFolder } from './data-folder.mjs';
import { buildWhatIsStale } from './serving/build.mjs';
import { spawnProgram } from './serving/child.mjs';
import { openDatabase } from './serving/database.mjs';
import { migrate } from './serving/prepare.mjs';
import { installationSecrets } from './serving/secrets-of-installation.mjs';
import { checkSettings } from './serving/settings.mjs';
import { reportTrouble, Trouble } from './trouble.mjs';

const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));
const log = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

/**
 * Runs the operator's command line on the database of this data folder, which may be serving at the
 * same time.
 */
async function operate() {
  await buildWhatIsStale(root, log);
  const words = process.argv.slice(2);
  const program = ['cli.js', ...words];
  if (words.length === 0 || words.includes('--help') || words.includes('-h')) {
    await runToEnd(program, {});
    return;
  }
  const { dataDir: wanted } = await checkSettings(root, process.env);
  const dataDir = openDataFolder(wanted);
  const database = await openDatabase({ dataDir, environment: process.env, log });
  try {
    await migrate({ root, dataDir, database, told: {}, log });
    if (database.operatorUrl === undefined) {
      throw new Trouble(
        'DATABASE_OPERATOR_URL is not set: give the address of the database for weerbaar_operator.',
      );
    }
    const told = {
      DATABASE_URL: database.appUrl,
      DATABASE_OPERATOR_URL: database.operatorUrl,
      SECRET_KEY: installationSecrets(dataDir, process.env).secretKey(),
      DATA_DIR: dataDir,
      LOG_LEVEL: process.env['LOG_LEVEL'] || 'warn',
    };
    await runToEnd(program, told);
  } finally {
    await database.stop();
  }
}

/**
 * @param {string[]} program
 * @param {import('./serving/child.mjs').Environment} told
 */
async function runToEnd(program, told) {
  const child = spawnProgram({ root, program, told, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  const [code] = await once(child, 'exit');
  process.exitCode = code ?? 1;
}

await reportTrouble(operate);
