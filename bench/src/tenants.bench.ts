import { benchDatabase } from './bench-database';
import { type BenchTenant, BenchWorld } from './bench-world';
import { compare, report } from './measure';
import { rootDashboard } from './root-dashboard';

/** The root's dashboard of 30 units among a thousand tenants like it ÷ the same alone in a database. */
const neighbours = 999;
const crowded = await BenchWorld.on(await benchDatabase());
const empty = await BenchWorld.on(await benchDatabase());

/** Copies every row of a tenant to new ones. Keys lead with the tenant, so nothing else of them has to differ. */
async function multiply(world: BenchWorld, tenant: BenchTenant, copies: number): Promise<void> {
  const { superuser } = world;
  await superuser.query('begin');
  // The rows are right where they come from; checking every reference again would only take time.
  await superuser.query('set local session_replication_role = replica');
  await superuser.query(
    `create temporary table neighbour on commit drop as select gen_random_uuid() as id, n from generate_series(1, $1::int) n`,
    [copies],
  );
  await superuser.query(
    `insert into tenant (id, slug, claimed_at) select id, 'neighbour-' || n, now() from neighbour`,
  );
  const { rows } = await superuser.query<{ name: string; others: string }>(
    `select c.table_name as name, string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position) as others
       from information_schema.columns c
      where c.table_schema = 'public' and c.is_generated = 'NEVER' and c.column_name <> 'tenant_id'
        and exists (select 1 from information_schema.columns t where t.table_schema = 'public' and t.table_name = c.table_name
                       and t.column_name = 'tenant_id')
      group by c.table_name`,
  );
  for (const { name, others } of rows) {
    await superuser.query(
      `insert into ${name} (tenant_id, ${others})
       select n.id, x.* from neighbour n cross join (select ${others} from ${name} where tenant_id = $1) x`,
      [tenant.id],
    );
  }
  await superuser.query('commit');
}

try {
  const [among, alone] = [await crowded.aTenant(30, 5), await empty.aTenant(30, 5)];
  await multiply(crowded, among, neighbours);
  await crowded.settle();
  await empty.settle();
  report(
    'the dashboard of 30 units among 1,000 tenants',
    await compare(
      { name: '1,000 tenants', run: rootDashboard(crowded, among) },
      { name: '1 tenant', run: rootDashboard(empty, alone) },
      { pairs: 41, times: 8, warmUp: 40 },
    ),
    { most: 1.2 },
  );
} finally {
  await crowded.close();
  await empty.close();
}
