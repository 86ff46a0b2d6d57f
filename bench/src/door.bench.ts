import { z } from 'zod';
import { question, sql, statement } from '../../api/src/platform/database/sql';
import { benchDatabase } from './bench-database';
import { BenchWorld } from './bench-world';
import { compare, report } from './measure';

/** Reading one row by its key through the door (transaction, tenant context, wall, parsing) ÷ the bare query. */
const world = await BenchWorld.on(await benchDatabase());
try {
  const tenant = await world.aTenant(30, 5);
  await world.settle();
  const unitId = tenant.leaves[0] ?? tenant.root;
  const asked = question(
    sql`select name, weight from unit_period where tenant_id = ${tenant.id} and unit_id = ${unitId} and effective_on = '2020-01-01'`,
    z.object({ name: z.string(), weight: z.int() }),
  );
  const { text, values } = statement(asked.sql);
  // The bare query runs as the owner of nothing behind no wall it could pass: it needs the context once, on its connection.
  await world.plain.query("select set_config('app.tenant_id', $1, false)", [tenant.id]);
  const ratio = await compare(
    { name: 'through the door', run: () => world.database.read(tenant.id, asked) },
    {
      name: 'bare query',
      run: () => world.plain.query({ name: 'bare', text, values: [...values] }),
    },
    { times: 200, warmUp: 500 },
  );
  report('a read by key through the database door', ratio, { most: 1.5 });
} finally {
  await world.close();
}
