import { createApp } from './app';
import { readConfiguration } from './platform/config/read-configuration';
import { unmetPreconditions } from './platform/database/preconditions';
import { Jobs } from './platform/jobs/jobs';
import { failPlainly } from './platform/observability/fail-plainly';
import { Sealer } from './record/seal-record/sealer';

try {
  const configuration = readConfiguration();
  for (const { problem, remedy } of await unmetPreconditions(configuration.databaseUrl)) {
    failPlainly(`${problem}. What to do: ${remedy}.`);
  }
  const app = await createApp(configuration);
  await app.listen(configuration.port, configuration.host);
  // Whoever waits for the first page does not wait for this; a failure ends the process, as any other at its start would.
  if (configuration.jobsUrl !== undefined) {
    app.get(Sealer).start();
    await app.get(Jobs).start(configuration.jobsUrl);
  }
} catch (error) {
  failPlainly(error);
}
