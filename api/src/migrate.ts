import { migrate } from './platform/database/migrate';
import { prepareLogins } from './platform/database/prepare-logins';
import { readOwnerConfiguration } from './platform/config/read-configuration';
import { failPlainly } from './platform/observability/fail-plainly';

try {
  const { ownerUrl, logins } = readOwnerConfiguration();
  await prepareLogins(ownerUrl, logins);
  process.stdout.write(`${JSON.stringify({ migrated: await migrate(ownerUrl) })}\n`);
} catch (error) {
  failPlainly(error);
}
