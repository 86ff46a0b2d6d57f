import { randomBytes, randomInt } from 'node:crypto';
import { SecretFolder } from '../secrets.mjs';

/** Letters and digits that nobody confuses when he types them over. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * The secrets that a setting may give and that are made once when it does not.
 * @param {string} dataDir
 * @param {Record<string, string | undefined>} environment
 */
export function installationSecrets(dataDir, environment) {
  const folder = new SecretFolder(dataDir);
  return {
    /** @returns {string} seals what the server keeps sealed in the database */
    secretKey: () =>
      environment['SECRET_KEY']?.trim() ||
      folder.obtain('secret-key', () => randomBytes(32).toString('base64')),
    /** @returns {string} what the people of the demonstration sign in with */
    demoPassword: () =>
      environment['DEMO_PASSWORD']?.trim() || folder.obtain('demo-password', readablePassword),
    demoPasswordFile: folder.pathOf('demo-password'),
  };
}

/** Four groups of four: 79 bits, easy to type over. */
function readablePassword() {
  const group = () =>
    Array.from({ length: 4 }, () => READABLE[randomInt(READABLE.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
