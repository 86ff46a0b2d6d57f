import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sql } from '../../api/src/platform/database/sql';
import { KnownDashboard } from '../../api/src/scores/known/known-dashboard';
import { dashboardOf } from '../../api/src/scores/show-dashboard/dashboard-of';
import { benchDatabase } from './bench-database';
import { type BenchTenant, BenchWorld } from './bench-world';

/** How long the root's dashboard as known on a day takes, and how long it holds up everybody else at a time. */
const world = await BenchWorld.on(await benchDatabase());
const quarters = 24;
const mostHeldUp = 50;

/** Every safeguard of every unit answered again each quarter: facts only, since nothing else is read. */
async function addHistory({ id, leaves }: BenchTenant): Promise<void> {
  // In parts: a statement that takes too long is cut off, here as in use.
  for (let start = 0; start < leaves.length; start += 50) {
    await addPart(id, leaves.slice(start, start + 50));
  }
}

const addPart = (id: BenchTenant['id'], leaves: readonly string[]): Promise<number> =>
  world.database.write(id, (tx) =>
    tx.run(sql`
      insert into assessment (tenant_id, unit_id, framework, version, code, revision, id, effective_on, source, kind, documentation, implementation)
      select ${id}, u.id, s.framework, s.version, s.code, 1 + q, gen_random_uuid(), ('2020-01-01'::date + q * interval '3 months')::date, 'loader', 'scored',
             1 + (u.n + s.position + q) % 5, 1 + (u.n * 3 + s.position + q) % 5
        from unnest(${[...leaves]}::uuid[]) with ordinality as u (id, n)
        cross join generate_series(1, ${quarters}::integer) q
        join safeguard s on s.tenant_id = ${id}`),
  );

try {
  for (const units of [30, 1000]) {
    const tenant = await world.aTenant(units, 10);
    await addHistory(tenant);
    await world.settle();
    const { caller, root: unitId } = tenant;
    const known = new KnownDashboard(world.database);
    const scope = { framework: 'cis', version: '8.1', unitId, on: caller.today, group: 3 };
    const show = async () => {
      const gathered = await known.gather(
        caller,
        scope,
        caller.today,
        new AbortController().signal,
      );
      if (gathered === null) throw new Error('the dashboard is not there');
      return dashboardOf(scope, gathered, caller.today);
    };
    await show();
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const started = performance.now();
    await show();
    const took = performance.now() - started;
    delay.disable();
    const heldUp = delay.max / 1e6;
    process.stdout.write(
      `${heldUp <= mostHeldUp ? 'met   ' : 'MISSED'} the dashboard as known on a day, ${String(units)} units × 153 safeguards × ${String(quarters)} quarters: ` +
        `${(took / 1000).toFixed(2)} s; others wait for at most ${heldUp.toFixed(0)} ms at a time (goal at most ${String(mostHeldUp)} ms)\n`,
    );
  }
} finally {
  await world.close();
}
