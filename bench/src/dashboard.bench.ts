import { benchDatabase } from './bench-database';
import { BenchWorld } from './bench-world';
import { compare, report } from './measure';
import { rootDashboard } from './root-dashboard';

/** The root's dashboard in a tree of 10,000 units ÷ in one of 30. */
const world = await BenchWorld.on(await benchDatabase());
try {
  const small = await world.aTenant(30, 10);
  const started = performance.now();
  const large = await world.aTenant(10_000, 10);
  process.stdout.write(
    `       made a tree of 10,000 units in ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
  );
  await world.settle();
  report(
    'the dashboard of a root of 10,000 units',
    await compare(
      { name: '10,000 units', run: rootDashboard(world, large) },
      { name: '30 units', run: rootDashboard(world, small) },
      { pairs: 25, times: 6, warmUp: 30 },
    ),
    { most: 2 },
  );
} finally {
  await world.close();
}
