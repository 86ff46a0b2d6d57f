import { knownOnly, readUnit, type Row, seen, slot, writeUnit } from '../row';

const effectiveOn = '2025-06-01';
const unit = slot('unit', readUnit);

/** A parent to put something below: one that may not be changed is no parent, whether it may be read or not. */
const parent = slot('unit', {
  own: 201,
  below: 201,
  sibling: [201, 404, 404],
  parent: [201, 404, 404],
  gone: 422,
  foreign: 404,
  random: 404,
});

export const unitRows: readonly Row[] = [
  { operation: 'GET /api/v1/units', may: 'ACLPMU', reach: 'unit', plain: 200 },
  { operation: 'GET /api/v1/units/export', may: 'ACLPMU', reach: 'unit', plain: 200 },
  {
    operation: 'GET /api/v1/units/{unitId}',
    may: 'ACLPMU',
    reach: 'unit',
    slots: { unitId: unit },
  },
  {
    operation: 'POST /api/v1/units',
    may: 'AC',
    reach: 'unit',
    slots: { parentId: parent },
    send: ({ ids }) => ({ body: { name: 'New', parentId: ids['parentId'], effectiveOn } }),
  },
  {
    operation: 'POST /api/v1/units/{unitId}/versions',
    may: 'AC',
    reach: 'unit',
    alone: true,
    slots: { unitId: slot('unit', writeUnit(201, 201, 403)) },
    send: async ({ ids }, world) => ({
      headers: seen(await world.headOf(ids['unitId'] ?? '')),
      body: { effectiveOn, weight: 2, reason: 'a test' },
    }),
  },
  {
    // A move: the unit that is moved lies below the own one, the parent that receives it varies.
    operation: 'POST /api/v1/units/{unitId}/versions',
    may: 'AC',
    reach: 'unit',
    alone: true,
    slots: { parentId: parent, unitId: slot('unit', { below: 201 }) },
    send: async ({ ids, cell }, world) => {
      const body = { effectiveOn: '2025-07-01', parentId: ids['parentId'] };
      if (!cell.succeeds) return { headers: seen(await world.headOf(ids['unitId'] ?? '')), body };
      const draft = { name: 'Moved', parentId: world.id('unit', 'own'), effectiveOn };
      const made = await world.asCiso('POST', '/api/v1/units', { body: draft });
      return { path: { unitId: String(made.body['id']) }, headers: seen(1), body };
    },
  },
  {
    operation: 'POST /api/v1/units/{unitId}/retractions',
    may: 'AC',
    reach: 'unit',
    alone: true,
    slots: {
      unitId: slot('unit', writeUnit(201, 201, 403)),
      retracts: slot('revision', { known: 201, unknown: 422 }),
    },
    send: async ({ ids, cell }, world) => {
      const unitId = ids['unitId'] ?? '';
      const head = await world.headOf(unitId);
      if (!cell.succeeds)
        return { headers: seen(head), body: { retracts: cell.klass === 'unknown' ? 99 : 2 } };
      await world.asCiso('POST', `/api/v1/units/${unitId}/versions`, {
        headers: seen(head),
        body: { effectiveOn, weight: 3 },
      });
      return { headers: seen(head + 1), body: { retracts: head + 1, reason: 'a test' } };
    },
  },
  {
    operation: 'GET /api/v1/frameworks/{framework}/{version}',
    may: 'ACLPMU',
    reach: 'anywhere',
    slots: {
      framework: slot('framework', knownOnly(200)),
      version: slot('version', knownOnly(200)),
    },
  },
  {
    operation: 'GET /api/v1/frameworks/{framework}/{version}/weights',
    may: 'ACLPMU',
    reach: 'anywhere',
    slots: {
      framework: slot('framework', knownOnly(200)),
      version: slot('version', knownOnly(200)),
    },
  },
  {
    operation: 'POST /api/v1/frameworks/{framework}/{version}/weights',
    may: 'C',
    reach: 'root',
    alone: true,
    slots: {
      framework: slot('framework', knownOnly(201)),
      version: slot('version', knownOnly(201)),
      code: slot('control', knownOnly(201)),
    },
    send: async ({ ids }, world) => {
      const head = await world.weightsHead();
      // Each time another weight than the time before.
      const weights = [{ code: ids['code'] ?? '', weight: (head + 2) % 10 }];
      return { headers: seen(head), body: { effectiveOn: '2025-03-01', weights, reason: 'audit' } };
    },
  },
];
