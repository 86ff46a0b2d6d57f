import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Trouble } from '../trouble.mjs';

/**
 * What serving needs to know before the server itself reads its settings.
 * @typedef {object} Settings
 * @property {string} host
 * @property {number} port
 * @property {string | undefined} publicUrl
 * @property {string} dataDir
 */

/** Stand for what is made later, so that all other settings can be checked before anything starts. */
const LATER = {
  DATABASE_URL: 'postgres://login@127.0.0.1/weerbaar',
  DATABASE_OPERATOR_URL: 'postgres://login@127.0.0.1/weerbaar',
  SECRET_KEY: Buffer.alloc(32).toString('base64'),
  DEMO_PASSWORD: 'generated later',
};

/**
 * Checks every setting with the schema that the server itself uses.
 * @param {string} root
 * @param {Record<string, string | undefined>} environment
 * @returns {Promise<Settings>}
 */
export async function checkSettings(root, environment) {
  const file = path.join(root, 'dist', 'api', 'settings.js');
  const { readDemonstrationConfiguration } = await import(pathToFileURL(file).href);
  const given = Object.entries(environment).filter(([, value]) => value?.trim());
  try {
    return readDemonstrationConfiguration({ ...LATER, ...Object.fromEntries(given) });
  } catch (error) {
    if (error instanceof Error && error.name === 'UnusableSettings')
      throw new Trouble(error.message);
    throw error;
  }
}
