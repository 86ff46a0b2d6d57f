import type { Configuration } from '../platform/config/configuration';

/**
 * Where people reach the product. On one's own machine that is `localhost` and not an address, since a passkey belongs to a name.
 * Never taken from the request, whose headers anybody can set.
 */
export const ownOrigin = ({ publicUrl, port }: Pick<Configuration, 'publicUrl' | 'port'>): string =>
  publicUrl ?? `http://localhost:${port}`;
