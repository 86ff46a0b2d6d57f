import { z } from 'zod';
import type { CalendarDate } from '@weerbaar/kernel';
import { beDuties2024 } from '@weerbaar/obligations';
import { gatherPositions } from '../../api/src/duties/gather-positions.query';
import { positionOf } from '../../api/src/duties/positions';
import { question, sql } from '../../api/src/platform/database/sql';
import { benchDatabase } from './bench-database';
import { BenchWorld, type BenchTenant } from './bench-world';
import { compare, report } from './measure';

const entities = 200;
const { code, version, duties } = beDuties2024;

/** Every unit a legal entity that was classified, with two states of each duty: one that holds, and one from before. */
async function classify(world: BenchWorld, tenant: BenchTenant): Promise<void> {
  const { id, leaves } = tenant;
  const codes = duties.map((duty) => duty.code);
  await world.superuser.query(
    'update unit_period set legal_entity = true where tenant_id = $1 and unit_id = any($2)',
    [id, leaves],
  );
  await world.superuser.query(
    `insert into classification (tenant_id, unit_id, revision, id, effective_on, law, law_version, answers, outcome, duty_class,
                                 grounds, providers, registrations, departs, reason)
     select $1, u, 1, gen_random_uuid(), '2025-01-01', 'be-nis2', '2024', '{}', 'important', 'important', '{}', '{}', '{general}', true, 'bench'
       from unnest($2::uuid[]) u`,
    [id, leaves],
  );
  await world.superuser.query(
    `insert into entity_duty (tenant_id, unit_id, catalogue, version, duty, id)
     select $1, u, $3, $4, d, gen_random_uuid() from unnest($2::uuid[]) u cross join unnest($5::text[]) d`,
    [id, leaves, code, version, codes],
  );
  await world.superuser.query(
    `insert into duty_state (tenant_id, unit_id, catalogue, version, duty, revision, id, effective_on, status, milestones)
     select $1, e.unit_id, e.catalogue, e.version, e.duty, r, gen_random_uuid(), date '2025-01-01' + 30 * r, 'partly', '[]'
       from entity_duty e cross join generate_series(1, 2) r where e.tenant_id = $1`,
    [id],
  );
}

/** The matrix of 200 entities by all duties, gathered and valued ÷ one round trip through the door. */
const world = await BenchWorld.on(await benchDatabase());
try {
  const tenant = await world.aTenant(entities + 6, 5, 'unscored');
  await classify(world, tenant);
  await world.settle();
  const today: CalendarDate = tenant.caller.today;
  const asked = gatherPositions(tenant.caller, today, beDuties2024);
  const matrix = async (): Promise<void> => {
    const rows = await world.database.read(tenant.id, asked);
    const cells = rows.map((row) => positionOf(row, beDuties2024).cells.length);
    if (rows.length !== entities || cells.some((many) => many !== duties.length))
      throw new Error(`the matrix has ${String(rows.length)} entities`);
  };
  const one = question(
    sql`select id from unit where tenant_id = ${tenant.id} and id = ${tenant.root}`,
    z.object({ id: z.string() }),
  );
  const ratio = await compare(
    { name: 'matrix', run: matrix },
    { name: 'one round trip', run: () => world.database.read(tenant.id, one) },
    { pairs: 15, times: 5, warmUp: 10 },
  );
  report(`the matrix of ${String(entities)} entities by ${String(duties.length)} duties`, ratio, {
    most: 200,
  });
} finally {
  await world.close();
}
