import type { OperatorConfiguration } from '../platform/config/configuration';
import { readerPool, writerDataSource } from '../platform/database/data-source';
import { unmetPreconditions } from '../platform/database/preconditions';
import { TenantDatabase } from '../platform/database/tenant-database';
import type { Actor } from '../platform/database/transaction';
import { OneTimeLinks } from '../identity/links/one-time-links';
import { KeyRing } from '../platform/security/key-ring';
import { Impossible } from './verb';

/** In the record: whoever holds the operator's secret, and nobody of the organisation. */
export const operator: Actor = { kind: 'operator', id: null };

/** What the operator works with: his own door to the directory and to people, and the application's to everything else. */
export interface Desk {
  readonly directory: TenantDatabase;
  readonly app: TenantDatabase;
  readonly links: OneTimeLinks;
  readonly now: () => Date;
  /** Where a verb writes that answers with a file. */
  readonly out: NodeJS.WritableStream;
}

/** Opens the desk for one verb and clears it away afterwards, whatever happens. */
export async function atDesk<T>(
  configuration: OperatorConfiguration,
  out: NodeJS.WritableStream,
  work: (desk: Desk) => Promise<T>,
): Promise<T> {
  const [unmet] = await unmetPreconditions(configuration.databaseUrl);
  if (unmet !== undefined) throw new Impossible(`${unmet.problem}. What to do: ${unmet.remedy}.`);
  const doors: TenantDatabase[] = [];
  const open = async (url: string): Promise<TenantDatabase> => {
    const readers = readerPool(url, 1);
    try {
      const door = new TenantDatabase(readers, await writerDataSource(url, 1, []).initialize());
      doors.push(door);
      return door;
    } catch (error) {
      await readers.end();
      throw error;
    }
  };
  try {
    return await work({
      directory: await open(configuration.operatorUrl),
      app: await open(configuration.databaseUrl),
      links: new OneTimeLinks(configuration, new KeyRing(configuration.secretKey)),
      now: () => new Date(),
      out,
    });
  } finally {
    for (const door of doors) await door.onApplicationShutdown();
  }
}
