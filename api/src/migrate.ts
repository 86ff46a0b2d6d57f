import { migrate } from './platform/database/migrate';
import { prepareLogins } from './platform/database/prepare-logins';
import { prepareCarrier } from './platform/jobs/carrier-schema';
import { readOwnerConfiguration } from './platform/config/read-configuration';
import { failPlainly } from './platform/observability/fail-plainly';

try {
  const { ownerUrl, logins } = readOwnerConfiguration();
  await prepareLogins(ownerUrl, logins);
  const migrated = await migrate(ownerUrl);
  await prepareCarrier(ownerUrl);
  process.stdout.write(`${JSON.stringify({ migrated })}\n`);
} catch (error) {
  failPlainly(error);
}
