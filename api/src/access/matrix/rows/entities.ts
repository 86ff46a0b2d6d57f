import { readUnit, type Row, seen, slot, writeUnit } from '../row';

const readers = { may: 'ACLPMU', reach: 'unit' } as const;
const keeper = { may: 'C', reach: 'unit', alone: true } as const;
const unitId = slot('unit', readUnit);
/** An entity that is archived is still there to be read, and nothing more is said about it. */
const written = slot('unit', writeUnit(201, 422, 403));

export const entityRows: readonly Row[] = [
  { ...readers, operation: 'GET /api/v1/entities', plain: 200 },
  { ...readers, operation: 'GET /api/v1/duties/matrix', plain: 200 },
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
];
