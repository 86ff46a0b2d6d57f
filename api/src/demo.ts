import 'reflect-metadata';
import { antwerp } from './demonstration/antwerp/antwerp';
import { example } from './demonstration/example/example';
import { loadDemonstration } from './demonstration/load-demonstration';
import { ownOrigin } from './identity/own-origin';
import { readDemonstrationConfiguration } from './platform/config/read-configuration';
import { readerPool, writerDataSource } from './platform/database/data-source';
import { unmetPreconditions } from './platform/database/preconditions';
import { TenantDatabase } from './platform/database/tenant-database';
import { failPlainly } from './platform/observability/fail-plainly';
import { hashPassword } from './platform/security/passwords';

const door = async (url: string): Promise<TenantDatabase> =>
  new TenantDatabase(readerPool(url, 1), await writerDataSource(url, 1, []).initialize());

try {
  const configuration = readDemonstrationConfiguration();
  const { databaseUrl, operatorUrl, password } = configuration;
  for (const { problem, remedy } of await unmetPreconditions(databaseUrl))
    failPlainly(`${problem}. What to do: ${remedy}.`);
  const demonstrations = [antwerp(), example()];
  const doors = {
    app: await door(databaseUrl),
    operator: await door(operatorUrl),
    origin: ownOrigin(configuration),
  };
  // One hash for all: everybody here has the same password, and nobody keeps it secret.
  const passwordHash = await hashPassword(password);
  let loaded = false;
  for (const one of demonstrations)
    loaded = (await loadDemonstration(doors, one, passwordHash)) || loaded;
  await Promise.all([doors.app.onApplicationShutdown(), doors.operator.onApplicationShutdown()]);
  const signIns = demonstrations.flatMap(({ slug, people }) =>
    people.map(({ email, role }) => ({ organisation: slug, email, role })),
  );
  process.stdout.write(`${JSON.stringify({ loaded, signIns })}\n`);
} catch (error) {
  failPlainly(error);
}
