import type { TestApi } from '../../testing/api-harness';

/**
 * Makes the first waits, which last a second or two, outlast a slow test. Returns how many accounts wait, those that do not exist
 * included.
 */
export async function prolongWaits(api: TestApi): Promise<number> {
  const accounts = await api.superuser.query(
    "update account_throttle set blocked_until = blocked_until + interval '1 minute' where blocked_until > now() - interval '10 seconds'",
  );
  const others = await api.superuser.query(
    "update address_throttle set blocked_until = blocked_until + interval '1 minute' where blocked_until > now() - interval '10 seconds'",
  );
  return (accounts.rowCount ?? 0) + (others.rowCount ?? 0);
}
