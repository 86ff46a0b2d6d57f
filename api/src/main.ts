import { createApp } from './app';
import { readConfiguration } from './platform/config/read-configuration';
import { unmetPreconditions } from './platform/database/preconditions';
import { failPlainly } from './platform/observability/fail-plainly';

try {
  const configuration = readConfiguration();
  for (const { problem, remedy } of await unmetPreconditions(configuration.databaseUrl)) {
    failPlainly(`${problem}. What to do: ${remedy}.`);
  }
  const app = await createApp(configuration);
  await app.listen(configuration.port, configuration.host);
} catch (error) {
  failPlainly(error);
}
