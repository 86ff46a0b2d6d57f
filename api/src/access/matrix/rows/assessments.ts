import type { Run } from '../cells';
import { knownOnly, type Row, seen, slot, writeUnit } from '../row';
import type { World } from '../world';

const effectiveOn = '2025-03-01';
const answer = { kind: 'scored', documentation: 2, implementation: 2 };
/** A unit and a safeguard where who may not change a unit is told no more than that it is not there for him. */
const unitOrNothing = slot('unit', writeUnit(201, 201, 404));
const scored = slot('unit', writeUnit(201, 422, 403));
const code = slot('safeguard', knownOnly(201));

/** The safeguard that is asked for; where the cell shall succeed, one that nobody touched. */
const codeFor = ({ ids, cell }: Run, world: World): string =>
  cell.succeeds ? world.unusedSafeguard(ids['unitId'] ?? '') : (ids['code'] ?? '');

export const assessmentRows: readonly Row[] = [
  {
    operation: 'POST /api/v1/units/{unitId}/safeguards/{code}/assessments',
    may: 'CL',
    reach: 'unit',
    slots: { unitId: scored, code },
    send: (run, world) => ({
      path: { code: codeFor(run, world) },
      headers: seen(0),
      body: { effectiveOn, answer },
    }),
  },
  {
    operation: 'POST /api/v1/units/{unitId}/safeguards/{code}/retractions',
    may: 'CL',
    reach: 'unit',
    slots: { unitId: scored, code, retracts: slot('revision', { known: 201, unknown: 422 }) },
    send: async ({ ids, cell }, world) => {
      const body = { retracts: cell.klass === 'unknown' ? 99 : 1, reason: 'a mistake' };
      const judged = cell.succeeds || (cell.klass === 'unknown' && cell.expected === 422);
      if (!judged) return { headers: seen(1), body };
      const unitId = ids['unitId'] ?? '';
      const fresh = world.unusedSafeguard(unitId);
      const url = `/api/v1/units/${unitId}/safeguards/${fresh}/assessments`;
      await world.asCiso('POST', url, { headers: seen(0), body: { effectiveOn, answer } });
      return { path: { code: fresh }, headers: seen(1), body };
    },
  },
  {
    // Two pairs, one of them good: all or none.
    operation: 'POST /api/v1/assessments',
    may: 'CL',
    reach: 'unit',
    slots: { unitId: scored, code },
    send: (run, world) => {
      const own = world.id('unit', 'own');
      const good = run.cell.succeeds ? world.unusedSafeguard(own) : '1.2';
      const pairs = [
        { unitId: own, code: good, seen: 0 },
        { unitId: run.ids['unitId'], code: codeFor(run, world), seen: 0 },
      ];
      return { body: { effectiveOn, answer, pairs } };
    },
  },
  {
    operation: 'POST /api/v1/responsibilities',
    may: 'C',
    reach: 'unit',
    slots: { unitId: unitOrNothing, code },
    send: (run, world) => ({
      body: {
        effectiveOn,
        kind: 'own',
        pairs: [{ unitId: run.ids['unitId'], code: codeFor(run, world), seen: 0 }],
      },
    }),
  },
  {
    // Whoever may see a unit may lean on it.
    operation: 'POST /api/v1/responsibilities',
    may: 'C',
    reach: 'unit',
    slots: {
      providerId: slot('unit', {
        below: 201,
        gone: 201,
        sibling: [201, 404, 201],
        parent: [201, 404, 201],
        foreign: 404,
        random: 404,
      }),
    },
    send: ({ ids, cell }, world) => {
      const own = world.id('unit', 'own');
      const pairs = [
        { unitId: own, code: cell.succeeds ? world.unusedSafeguard(own) : '1.2', seen: 0 },
      ];
      return { body: { effectiveOn, kind: 'inherited', providerId: ids['providerId'], pairs } };
    },
  },
  {
    operation: 'POST /api/v1/units/{unitId}/targets',
    may: 'C',
    reach: 'unit',
    alone: true,
    slots: { unitId: unitOrNothing, controlCode: slot('control', knownOnly(201)) },
    send: async ({ ids }, world) => {
      const controlCode = ids['controlCode'] ?? '';
      return {
        headers: seen(await world.targetHeadOf(ids['unitId'] ?? '', controlCode)),
        body: { controlCode, effectiveOn, levelTenths: 35 },
      };
    },
  },
];
