import { type Outcome, type Row, seen, slot } from '../row';

const administrators = { may: 'A', reach: 'root' } as const;
const person = (present: Outcome, left: Outcome): Row['slots'] => ({
  id: slot('person', { colleague: present, left, foreign: 404, random: 404 }),
});
/** Whoever gives roles reaches the whole group; only what is not there stops him. */
const placed = slot('unit', {
  own: 201,
  sibling: 201,
  parent: 201,
  gone: 201,
  foreign: 404,
  random: 404,
});
const grantOn = (unitId: string | undefined) => ({ role: 'programme-office', unitId });

export const peopleRows: readonly Row[] = [
  { operation: 'GET /api/v1/people', may: 'ACU', reach: 'root', plain: 200 },
  { operation: 'GET /api/v1/people/export', may: 'ACU', reach: 'root', plain: 200 },
  {
    operation: 'GET /api/v1/people/{id}',
    may: 'ACU',
    reach: 'root',
    slots: { ...person(200, 200) },
  },
  {
    ...administrators,
    operation: 'POST /api/v1/people',
    slots: { unitId: placed },
    send: ({ ids, caller }) => ({
      body: {
        name: 'Invited',
        email: `${crypto.randomUUID()}@${caller.personId === '' ? 'nobody' : 'invited'}.example`,
        language: 'nl',
        grants: [grantOn(ids['unitId'])],
      },
    }),
  },
  {
    ...administrators,
    operation: 'PATCH /api/v1/people/{id}',
    slots: { ...person(200, 200) },
    send: () => ({ headers: seen(1), body: { name: 'Renamed' } }),
  },
  {
    ...administrators,
    operation: 'POST /api/v1/people/{id}/deactivation',
    slots: { ...person(200, 409) },
  },
  {
    ...administrators,
    operation: 'DELETE /api/v1/people/{id}/deactivation',
    slots: { id: slot('person', { left: 200, colleague: 404, foreign: 404, random: 404 }) },
  },
  {
    ...administrators,
    operation: 'POST /api/v1/people/{id}/grants',
    slots: { ...person(201, 409), unitId: placed },
    send: ({ ids }) => ({ body: grantOn(ids['unitId']) }),
  },
  {
    // A grant hangs on its person: under somebody else's name it does not exist.
    ...administrators,
    operation: 'DELETE /api/v1/people/{id}/grants/{grantId}',
    slots: {
      id: slot('person', { colleague: 200, foreign: 404, random: 404 }),
      grantId: slot('grant', {
        held: 200,
        mismatched: 404,
        revoked: 404,
        foreign: 404,
        random: 404,
      }),
    },
  },
  {
    ...administrators,
    operation: 'POST /api/v1/people/{id}/reset-link',
    slots: { ...person(201, 409) },
  },
  {
    ...administrators,
    operation: 'DELETE /api/v1/people/{id}/second-factors',
    slots: { ...person(200, 409) },
    send: async ({ cell, ids }, world) => {
      if (cell.succeeds)
        await world.db.query(
          `insert into passkey (tenant_id, id, person_id, credential_id, public_key, counter, name)
           values ($1, $2, $3, $4, '\\x00', 0, 'Lost')`,
          [world.ours.id, crypto.randomUUID(), ids['id'], crypto.randomUUID()],
        );
      return {};
    },
  },
  { operation: 'GET /api/v1/organisation', may: 'ACLPMU', reach: 'anywhere', plain: 200 },
  {
    ...administrators,
    operation: 'PATCH /api/v1/organisation',
    plain: 200,
    alone: true,
    send: async (_, world) => {
      const { rows } = await world.db.query<{ revision: number }>(
        'select revision from organisation where tenant_id = $1',
        [world.ours.id],
      );
      return { headers: seen(rows[0]?.revision ?? 1), body: { name: 'Ours' } };
    },
  },
];
