import type pg from 'pg';

/** What pg keeps of its socket; held back, it writes what several statements say at once. */
interface Wire {
  readonly connection?: { readonly stream?: { cork?(): void; uncork?(): void } };
}

/**
 * Holds back what is written to a connection until this turn of the event loop ends: statements that are sent together then
 * cost one call to the system instead of one or two each, which is most of what a short read costs here.
 */
export function inOnePacket(client: pg.ClientBase): void {
  const stream = (client as Wire).connection?.stream;
  if (stream?.cork === undefined || stream.uncork === undefined) return;
  stream.cork();
  process.nextTick(() => stream.uncork?.());
}
