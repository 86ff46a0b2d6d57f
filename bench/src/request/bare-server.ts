import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

/** node:http and pg with the statements of the product, and nothing else: no framework, no wall per request, no validation. */
interface Work {
  readonly url: string;
  readonly tenantId: string;
  readonly statements: readonly { readonly text: string; readonly values: readonly unknown[] }[];
}

process.once('message', (work: Work) => {
  const pool = new pg.Pool({
    connectionString: work.url,
    max: 8,
    pipeline: true,
    options: '-c jit=off',
  });
  const told = new WeakSet<pg.PoolClient>();
  const statements = work.statements.map(({ text, values }, index) => ({
    name: `bare${String(index)}`,
    text,
    values: values.map((value) => (isBuffer(value) ? Buffer.from(value.data) : value)),
  }));
  const server = createServer((_request, response) => {
    void (async () => {
      const client = await pool.connect();
      if (!told.has(client)) {
        told.add(client);
        await client.query("select set_config('app.tenant_id', $1, false)", [work.tenantId]);
      }
      const answers = await Promise.all(statements.map((one) => client.query(one)));
      client.release();
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answers.map(({ rows }) => rows as unknown[])));
    })();
  });
  server.listen(0, '127.0.0.1', () =>
    process.send?.(String((server.address() as AddressInfo).port)),
  );
});
process.on('disconnect', () => process.exit());

/** What a Buffer becomes between two processes. */
function isBuffer(value: unknown): value is { type: 'Buffer'; data: number[] } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer';
}
