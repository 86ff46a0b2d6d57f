import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import { inColumns } from '../columns';
import type { Verb } from '../verb';
import { type DirectoryEntry, listDirectory } from './find-tenant';

const Organisation = z.object({
  name: z.string(),
  people: z.coerce.number(),
  units: z.coerce.number(),
});

const stateOf = ({ claimed, suspended }: DirectoryEntry): string =>
  suspended ? 'suspended' : claimed ? 'active' : 'waiting for its founder';

export const listTenants: Verb = {
  noun: 'tenant',
  verb: 'list',
  summary: 'shows every organisation, whether it is suspended, and how large it is',
  operands: [],
  options: [],
  async run(desk) {
    const tenants = [];
    for (const entry of await listDirectory(desk)) {
      // One after another: each organisation lies behind a wall of its own.
      const [organisation] = await desk.directory.read(
        entry.id,
        question(
          sql`
          select o.name, (select count(*) from person p where p.tenant_id = ${entry.id} and p.deactivated_at is null) as people,
                 (select count(*) from unit u where u.tenant_id = ${entry.id}) as units
            from organisation o where o.tenant_id = ${entry.id}`,
          Organisation,
        ),
      );
      tenants.push({
        tenant: entry.slug,
        id: entry.id,
        name: organisation?.name ?? null,
        state: stateOf(entry),
        createdAt: entry.created_at.toISOString(),
        people: organisation?.people ?? 0,
        units: organisation?.units ?? 0,
      });
    }
    const rows = tenants.map((one) => [
      one.tenant,
      one.state,
      `${one.people} people`,
      `${one.units} units`,
      one.name ?? '',
    ]);
    return {
      data: { tenants },
      lines: rows.length === 0 ? ['There is no organisation yet.'] : inColumns(rows),
    };
  },
};
