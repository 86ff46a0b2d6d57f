import { askProgram } from './child.mjs';
import {
  describeSignIns,
  forgetBeginning,
  loadDemonstration,
  readBeginning,
  writeBeginning,
} from './demonstration.mjs';

/**
 * @typedef {object} Place
 * @property {string} root
 * @property {string} dataDir
 * @property {import('./database.mjs').Database} database
 * @property {import('./child.mjs').Environment} told what the serving process is told
 * @property {(line: string) => void} log
 * @property {AbortSignal} [signal]
 */

/**
 * Brings the schema up to date in a child that alone is told the owner's secret.
 * @param {Place} place
 */
export async function migrate({ root, database, log, signal }) {
  if (database.ownerUrl === undefined) return;
  const told = { DATABASE_OWNER_URL: database.ownerUrl, ...database.passwords };
  const { migrated } = await askProgram({
    root,
    program: ['migrate.js'],
    told,
    ...(signal && { signal }),
  });
  if (migrated > 0)
    log(`The database took ${migrated} step${migrated === 1 ? '' : 's'} of the schema.`);
}

/**
 * Gives an installation its first content: the demonstration, or a one-time code for the person who
 * founds the organisation.
 * @param {Place} place
 * @param {object} choice
 * @param {boolean} choice.empty
 * @param {ReturnType<typeof import('./secrets-of-installation.mjs').installationSecrets>} choice.secrets
 * @returns {Promise<string[]>} what the person at the terminal is told when the server is ready
 */
export async function begin(place, { empty, secrets }) {
  const { root, dataDir, database, log, signal } = place;
  if (database.fresh) forgetBeginning(dataDir);
  const { operatorUrl } = database;
  if (operatorUrl === undefined) return [];
  const told = { ...place.told, DATABASE_OPERATOR_URL: operatorUrl };
  const known = readBeginning(dataDir);
  if (known?.empty ?? empty) {
    if (known === undefined) writeBeginning(dataDir, { empty: true, signIns: [] });
    return describeFounding(
      await askProgram({
        root,
        program: ['cli.js', 'founding', 'open'],
        told,
        ...(signal && { signal }),
      }),
    );
  }
  const password = secrets.demoPassword();
  const beginning =
    known ??
    (await loadDemonstration({
      ...{ root, dataDir, log },
      told: { ...told, DEMO_PASSWORD: password },
      ...(signal && { signal }),
    }));
  const lines = describeSignIns(beginning.signIns, password);
  return empty
    ? ['--empty changes nothing: this data folder began with the demonstration.', ...lines]
    : lines;
}

/** @param {{ code?: string | null }} founding no code once an organisation exists */
function describeFounding({ code }) {
  return code ? ['', `Found your organisation there with this one-time code: ${code}`] : [];
}
