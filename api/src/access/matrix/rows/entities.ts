import { knownOnly, readUnit, type Row, seen, slot, type Slot, writeUnit } from '../row';

const readers = { may: 'ACLPMU', reach: 'unit' } as const;
const keeper = { may: 'C', reach: 'unit', alone: true } as const;
const unitId = slot('unit', readUnit);
/** An entity that is archived is still there to be read, and nothing more is said about it. */
const written = slot('unit', writeUnit(201, 422, 403));

/** What hangs on an entity is there with it. */
const ofEntity = (kind: string, done: number): Slot =>
  slot(kind, {
    own: done,
    below: done,
    sibling: [done, 404, 403],
    parent: [done, 404, 403],
    foreign: 404,
    random: 404,
  });
const mandate = { member: 'Somebody', from: '2025-06-01' };
const registered = {
  'company-number': '1',
  address: 'x',
  email: 'a@b.example',
  'ip-ranges': '10.0.0.0/8',
  phone: '1',
  sector: 'x',
  'member-states': 'BE',
};

export const entityRows: readonly Row[] = [
  ...[
    'GET /api/v1/entities',
    'GET /api/v1/entities/export',
    'GET /api/v1/duties/matrix',
    'GET /api/v1/duties/matrix/export',
    'GET /api/v1/duties/contradictions',
    'GET /api/v1/duties/due',
    'GET /api/v1/duties/due/export',
    'GET /api/v1/crosswalk',
    'GET /api/v1/crosswalk/export',
    'GET /api/v1/corrective-actions',
    'GET /api/v1/corrective-actions/export',
  ].map((operation): Row => ({ ...readers, operation, plain: 200 })),
  ...[
    'GET /api/v1/entities/{unitId}/duties/export',
    'GET /api/v1/entities/{unitId}/mandates',
    'GET /api/v1/entities/{unitId}/mandates/export',
    'GET /api/v1/entities/{unitId}/registrations',
    'GET /api/v1/entities/{unitId}/registrations/export',
  ].map((operation): Row => ({ ...readers, operation, slots: { unitId } })),
  {
    ...readers,
    operation: 'GET /api/v1/entities/{unitId}/duties/{duty}',
    slots: { unitId, duty: slot('duty', { known: 200, random: 404 }) },
  },
  {
    // A list of people is for whoever records alone.
    may: 'C',
    reach: 'unit',
    operation: 'GET /api/v1/entities/{unitId}/owners',
    slots: { unitId: slot('unit', writeUnit(200, 200, 403)) },
  },
  {
    ...readers,
    operation: 'GET /api/v1/entities/{unitId}/classifications',
    slots: { unitId },
  },
  { ...readers, operation: 'GET /api/v1/entities/{unitId}/duties', slots: { unitId } },
  {
    ...readers,
    operation: 'GET /api/v1/entities/{unitId}/duties/{duty}/states',
    slots: { unitId, duty: slot('duty', { known: 200, random: 404 }) },
  },
  {
    ...keeper,
    operation: 'POST /api/v1/entities/{unitId}/classifications',
    slots: { unitId: written },
    send: async ({ ids }, world) => ({
      headers: seen(await world.entityHeadOf(ids['unitId'] ?? '')),
      body: {
        effectiveOn: '2025-06-01',
        answers: {},
        outcome: 'important',
        dutyClass: 'important',
        reason: 'a test',
      },
    }),
  },
  {
    ...keeper,
    operation: 'POST /api/v1/entities/{unitId}/duties/{duty}/states',
    slots: {
      unitId: written,
      duty: slot('duty', { known: 201, random: 404 }),
    },
    send: async ({ ids }, world) => ({
      headers: seen(await world.entityHeadOf(ids['unitId'] ?? '', ids['duty'])),
      body: { effectiveOn: '2025-06-01', status: 'partly' },
    }),
  },
  {
    ...keeper,
    operation: 'POST /api/v1/crosswalk/{duty}/{safeguard}',
    reach: 'root',
    slots: {
      duty: slot('duty', { known: 201, random: 404 }),
      safeguard: slot('safeguard', knownOnly(201)),
    },
    send: async ({ ids }, world) => {
      const { head, next } = await world.linkOf(ids['duty'] ?? '', ids['safeguard'] ?? '');
      return { headers: seen(head), body: { strength: next, reason: 'a test' } };
    },
  },
  {
    ...keeper,
    operation: 'POST /api/v1/entities/{unitId}/mandates',
    slots: { unitId: written },
    send: () => ({ body: mandate }),
  },
  {
    ...keeper,
    operation: 'PUT /api/v1/mandates/{id}',
    slots: { id: ofEntity('mandate', 200) },
    send: () => ({ headers: seen(1), body: mandate }),
  },
  {
    ...keeper,
    operation: 'DELETE /api/v1/mandates/{id}',
    slots: { id: ofEntity('mandate', 204) },
    send: () => ({ headers: seen(1) }),
  },
  {
    ...keeper,
    operation: 'POST /api/v1/mandates/{id}/trainings',
    slots: { id: ofEntity('mandate', 201) },
    send: () => ({ body: { on: '2025-06-01', title: 'a test' } }),
  },
  {
    ...keeper,
    operation: 'DELETE /api/v1/trainings/{id}',
    slots: { id: ofEntity('training', 204) },
  },
  {
    ...keeper,
    operation: 'POST /api/v1/entities/{unitId}/corrective-actions',
    slots: { unitId: written },
    send: () => ({ body: { finding: 'a test', foundOn: '2025-06-01' } }),
  },
  {
    ...keeper,
    operation: 'POST /api/v1/corrective-actions/{id}/steps',
    slots: { id: ofEntity('correction', 201) },
    send: () => ({
      headers: seen(1),
      body: { kind: 'dismiss', on: '2025-06-01', reason: 'a test' },
    }),
  },
  {
    ...keeper,
    operation: 'POST /api/v1/entities/{unitId}/registrations/{regime}',
    slots: { unitId: written, regime: slot('regime', { known: 201, random: 404 }) },
    send: async ({ ids }, world) => {
      const head = await world.registrationHeadOf(ids['unitId'] ?? '');
      const data = { ...registered, name: `Version ${String(head)}` };
      return { headers: seen(head), body: { effectiveOn: '2025-06-01', data } };
    },
  },
  {
    ...keeper,
    operation: 'POST /api/v1/entities/{unitId}/registrations/{regime}/notices',
    slots: { unitId: written, regime: slot('regime', { known: 201, random: 404 }) },
    send: async ({ ids, cell }, world) => {
      const head = await world.registrationHeadOf(ids['unitId'] ?? '');
      if (cell.succeeds)
        await world.asCiso(
          'POST',
          `/api/v1/entities/${ids['unitId'] ?? ''}/registrations/general`,
          {
            headers: seen(head),
            body: {
              effectiveOn: '2025-06-01',
              data: { ...registered, name: `To be sent ${String(head)}` },
            },
          },
        );
      return { body: { revision: cell.succeeds ? head + 1 : 1, sentOn: '2025-06-02' } };
    },
  },
];
