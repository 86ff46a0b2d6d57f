import { dashboardOf } from '../../api/src/scores/show-dashboard/dashboard-of';
import { gatherDashboard } from '../../api/src/scores/show-dashboard/gather-dashboard.query';
import { benchDatabase } from './bench-database';
import { type BenchTenant, BenchWorld } from './bench-world';
import { compare, report } from './measure';

/** The root's dashboard in a large tree ÷ a small one, and among a thousand tenants ÷ alone. */
const world = await BenchWorld.on(await benchDatabase());
const show = (tenant: BenchTenant) => async () => {
  const scope = {
    framework: 'cis',
    version: '8.1',
    unitId: tenant.root,
    on: tenant.caller.today,
    group: 3,
  };
  const [gathered] = await world.database.read(tenant.id, gatherDashboard(tenant.caller, scope));
  if (gathered === undefined) throw new Error('the dashboard is not there');
  return dashboardOf(scope, gathered, null);
};
try {
  const small = await world.aTenant(30, 10);
  await world.settle();
  const alone = show(small);
  const started = performance.now();
  const large = await world.aTenant(10_000, 10);
  process.stdout.write(
    `       made a tree of 10,000 units in ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
  );
  await world.settle();
  const options = { pairs: 25, times: 6, warmUp: 30 };
  report(
    'the dashboard of a root of 10,000 units',
    await compare(
      { name: '10,000 units', run: show(large) },
      { name: '30 units', run: alone },
      options,
    ),
    { most: 2 },
  );
} finally {
  await world.close();
}
