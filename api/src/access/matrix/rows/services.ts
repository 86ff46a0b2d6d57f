import { cisoOfTheGroup } from '../actors';
import { ask } from '../ask';
import { type Row, seen, slot } from '../row';
import type { World } from '../world';

const body = { name: 'Counter', legalDuty: false, citizenImpact: 'limited' };

/** Everybody sees the register; a unit keeps its own services, and those below it. */
const service = (done: number): Row['slots'] => ({
  id: slot('service', {
    own: done,
    below: done,
    sibling: [done, 403, 403],
    parent: [done, 403, 403],
    foreign: 404,
    random: 404,
  }),
});

const keepers = { may: 'CL', reach: 'unit' } as const;

/** Whoever sees an incident sees how its services stand; whoever reports in it writes it down. */
const incident = (done: number, readable: number): Row['slots'] => ({
  id: slot('incident', {
    own: done,
    below: done,
    sibling: [done, 404, readable],
    parent: [done, 404, readable],
    foreign: 404,
    random: 404,
  }),
});

/** Whoever answers for the whole publishes; a unit that only drafts does not. */
const published = (done: number): Row['slots'] => ({
  id: slot('incident', {
    own: done,
    below: done,
    sibling: [done, 404, 403],
    parent: [done, 404, 403],
    foreign: 404,
    random: 404,
  }),
});
const draft = {
  texts: { nl: { title: 'Storing', message: '' }, en: { title: 'Outage', message: '' } },
};

export const serviceRows: readonly Row[] = [
  { operation: 'GET /api/v1/services', may: 'ACLPMU', reach: 'anywhere', plain: 200 },
  { operation: 'GET /api/v1/services/export', may: 'ACLPMU', reach: 'anywhere', plain: 200 },
  {
    ...keepers,
    operation: 'POST /api/v1/services',
    slots: {
      unitId: slot('unit', {
        own: 201,
        below: 201,
        sibling: [201, 404, 403],
        parent: [201, 404, 403],
        foreign: 404,
        random: 404,
      }),
      // What it needs may be anybody's.
      needed: slot('service', { own: 201, sibling: 201, foreign: 422, random: 422 }),
    },
    send: ({ ids }) => ({
      body: { ...body, unitId: ids['unitId'], needs: [{ kind: 'service', id: ids['needed'] }] },
    }),
  },
  {
    ...keepers,
    operation: 'PUT /api/v1/services/{id}',
    slots: { ...service(200) },
    send: (_run, world) => ({
      headers: seen(1),
      body: { ...body, unitId: world.id('unit', 'own') },
    }),
  },
  {
    ...keepers,
    operation: 'DELETE /api/v1/services/{id}',
    slots: { ...service(204) },
    send: () => ({ headers: seen(1) }),
  },
  {
    operation: 'GET /api/v1/incidents/{id}/recovery',
    ...{ may: 'CLMU', reach: 'unit' },
    slots: { ...incident(200, 200) },
    // How long something is out depends on when one asks.
    send: () => ({ query: { at: '2024-03-01T00:00:00.000Z' } }),
  },
  {
    operation: 'POST /api/v1/incidents/{id}/recovery/entries',
    ...{ may: 'CL', reach: 'unit' },
    slots: {
      ...incident(201, 403),
      serviceId: slot('service', { own: 201, sibling: 201, foreign: 422, random: 422 }),
    },
    send: ({ ids }) => ({
      body: {
        kind: 'standing',
        serviceId: ids['serviceId'],
        at: '2024-02-01T03:00:00.000Z',
        state: 'down',
      },
    }),
  },
  {
    // What is published is for everybody, and an address without anything for nobody.
    operation: 'GET /status/{slug}/{file}',
    reach: 'public',
    slots: {
      slug: slot('slug', { published: 200, withdrawn: 404, random: 404 }),
      file: slot('public-file', { known: 200, unknown: 404 }),
    },
  },
  {
    operation: 'GET /api/v1/incidents/{id}/status-page',
    ...{ may: 'CLMU', reach: 'unit' },
    slots: { ...incident(200, 200) },
  },
  {
    operation: 'GET /api/v1/incidents/{id}/status-page/preview',
    ...{ may: 'CLMU', reach: 'unit' },
    slots: {
      id: slot('incident', {
        own: 200,
        // Without a draft there is nothing to look at.
        sibling: 404,
        foreign: 404,
        random: 404,
      }),
    },
  },
  {
    operation: 'GET /api/v1/incidents/{id}/status-page/export',
    ...{ may: 'CLMU', reach: 'unit' },
    slots: {
      id: slot('incident', {
        own: 200,
        below: 409,
        parent: [409, 404, 409],
        foreign: 404,
        random: 404,
      }),
    },
  },
  {
    operation: 'PUT /api/v1/incidents/{id}/status-page/draft',
    ...{ may: 'CL', reach: 'unit' },
    slots: { ...incident(200, 403) },
    send: () => ({ headers: seen(0), body: draft }),
  },
  {
    operation: 'POST /api/v1/incidents/{id}/status-page/publications',
    ...{ may: 'C', reach: 'unit' },
    slots: { ...published(201) },
    send: async ({ ids, cell }, world) => ({
      headers: seen(1),
      body: { digest: cell.succeeds ? await drafted(world, ids['id'] ?? '') : '0'.repeat(64) },
    }),
  },
  {
    operation: 'DELETE /api/v1/incidents/{id}/status-page/publications',
    ...{ may: 'C', reach: 'unit' },
    slots: { ...published(204) },
    send: async ({ ids, cell }, world) => {
      if (cell.succeeds) await publish(world, ids['id'] ?? '');
      return { headers: seen(2) };
    },
  },
];

/** Drafts a page for an incident; the digest of what would be published. */
async function drafted(world: World, id: string): Promise<string> {
  const { token } = world.caller(cisoOfTheGroup);
  const url = `/api/v1/incidents/${id}/status-page`;
  await ask(world.app, token, 'PUT', `${url}/draft`, { headers: seen(0), body: draft });
  return String((await ask(world.app, token, 'GET', url)).body['digest']);
}

async function publish(world: World, id: string): Promise<void> {
  const digest = await drafted(world, id);
  const { token } = world.caller(cisoOfTheGroup);
  const url = `/api/v1/incidents/${id}/status-page/publications`;
  await ask(world.app, token, 'POST', url, { headers: seen(1), body: { digest } });
}
