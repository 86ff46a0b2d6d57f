import { v7 as uuidv7 } from 'uuid';
import { type Row, seen, slot } from '../row';
import type { World } from '../world';

async function headOfEscalation(world: World): Promise<number> {
  const { rows } = await world.db.query<{ head: number }>(
    'select coalesce(max(revision), 0)::int as head from escalation where tenant_id = $1',
    [world.ours.id],
  );
  return rows[0]?.head ?? 0;
}

const readers = { may: 'ACLPM', reach: 'anywhere' } as const;
const keepers = { may: 'CL', reach: 'unit' } as const;
const body = (unitId: string | undefined) => ({
  unitId,
  personId: null,
  name: 'Somebody',
  crisisRole: 'crisis manager',
  level: 1,
  language: 'nl',
});

/** Whoever keeps contacts of a unit also sees those of the units above it, which he calls and leaves alone. */
const contact = (done: number): Row['slots'] => ({
  id: slot('contact', {
    own: done,
    below: done,
    sibling: [done, 404, 403],
    parent: [done, 403, 403],
    removed: 404,
    foreign: 404,
    random: 404,
  }),
});

export const contactRows: readonly Row[] = [
  { ...readers, operation: 'GET /api/v1/contacts', plain: 200 },
  { ...readers, operation: 'GET /api/v1/contacts/export', plain: 200 },
  {
    ...keepers,
    operation: 'POST /api/v1/contacts',
    slots: {
      unitId: slot('unit', {
        own: 201,
        below: 201,
        sibling: [201, 404, 403],
        parent: [201, 403, 403],
        gone: 201,
        foreign: 404,
        random: 404,
      }),
      personId: slot('person', { colleague: 201, left: 422, foreign: 422, random: 422 }),
    },
    send: async ({ ids, cell }, world) => {
      // Whoever is to be named holds a role where the asker keeps contacts.
      if (cell.slot !== 'personId' || cell.klass === 'colleague')
        await world.db.query(
          `insert into role_grant (tenant_id, id, person_id, role, unit_id) values ($1, $2, $3, 'management', $4)`,
          [world.ours.id, uuidv7(), ids['personId'], world.id('unit', 'own')],
        );
      return { body: { ...body(ids['unitId']), personId: ids['personId'] } };
    },
  },
  {
    ...keepers,
    operation: 'PUT /api/v1/contacts/{id}',
    slots: { ...contact(200) },
    send: (_, world) => ({ headers: seen(1), body: body(world.id('unit', 'own')) }),
  },
  {
    ...keepers,
    operation: 'DELETE /api/v1/contacts/{id}',
    slots: { ...contact(204) },
    send: () => ({ headers: seen(1) }),
  },
  { ...readers, operation: 'GET /api/v1/escalation', plain: 200 },
  {
    operation: 'PUT /api/v1/escalation',
    may: 'C',
    reach: 'root',
    plain: 200,
    alone: true,
    send: async (_, world) => ({
      headers: seen(await headOfEscalation(world)),
      body: { percentages: [{ at: 50, level: 1 }], openStepHours: [{ at: 4, level: 2 }] },
    }),
  },
];
