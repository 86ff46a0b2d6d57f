import { randomUUID } from 'node:crypto';
import { sql } from '../../api/src/platform/database/sql';
import { recordAssessment } from '../../api/src/scores/record-assessment/record-assessment.command';
import { benchDatabase } from './bench-database';
import { BenchWorld } from './bench-world';
import { compare, report } from './measure';

/** Recording one score with its roll-ups and its event ÷ a plain update of one row, both durable. */
const world = await BenchWorld.on(await benchDatabase());
try {
  const tenant = await world.aTenant(30, 5);
  await world.settle();
  const unitId = tenant.leaves[0] ?? tenant.root;
  let seen = 1;
  const record = async () => {
    await world.database.write(tenant.id, (tx) =>
      recordAssessment(tx, tenant.caller, unitId, '1.1', seen, {
        framework: 'cis',
        version: '8.1',
        effectiveOn: tenant.caller.today,
        answer: {
          kind: 'scored',
          documentation: 1 + (seen % 5),
          implementation: 3,
          documentationReason: '',
          implementationReason: '',
        },
      }),
    );
    seen += 1;
  };
  const update = () =>
    world.database.write(tenant.id, (tx) =>
      tx.run(sql`update organisation set name = ${randomUUID()} where tenant_id = ${tenant.id}`),
    );
  await world.plain.query("select set_config('app.tenant_id', $1, false)", [tenant.id]);
  const bare = () =>
    world.plain.query('update organisation set name = $1 where tenant_id = $2', [
      randomUUID(),
      tenant.id,
    ]);
  const options = { pairs: 25, times: 8, warmUp: 20 };
  report(
    'recording one score',
    await compare({ name: 'record', run: record }, { name: 'plain update', run: bare }, options),
    { most: 3 },
  );
  report(
    'recording one score, against an update through the door',
    await compare({ name: 'record', run: record }, { name: 'update', run: update }, options),
    { most: 3 },
  );
} finally {
  await world.close();
}
