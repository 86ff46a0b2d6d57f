import type { ReportingSettings } from '@weerbaar/contracts';
import { type Row, seen, slot, writeUnit } from '../row';

const readers = { may: 'CLMU', reach: 'unit' } as const;
const reporters = { may: 'CL', reach: 'unit' } as const;
const nature = {
  cause: 'malicious-action',
  severity: 'high',
  malicious: 'unknown',
  crossBorder: 'unknown',
  personalData: 'unknown',
  occurredAt: null,
  detectedAt: '2024-02-01T02:00:00.000Z',
};
const setting = {
  inScope: true,
  controller: true,
  breachAuthorities: ['vtc'],
  processorFor: [],
  contactPoint: '',
};
const note = { kind: 'add-note', at: '2024-02-01T03:00:00.000Z', text: 'Somebody rang.' };

/** An incident hangs on the unit where it was opened. */
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

export const incidentRows: readonly Row[] = [
  { operation: 'GET /api/v1/incidents', may: 'CLMU', reach: 'anywhere', plain: 200 },
  ...[
    'GET /api/v1/incidents/export',
    'GET /api/v1/incidents/breaches',
    'GET /api/v1/incidents/breaches/export',
    'GET /api/v1/incidents/statistics',
    'GET /api/v1/incidents/statistics/export',
    'GET /api/v1/incidents/settings',
  ].map((operation): Row => ({ operation, may: 'CLMU', reach: 'anywhere', plain: 200 })),
  {
    ...reporters,
    operation: 'PUT /api/v1/incidents/settings/{unitId}',
    alone: true,
    slots: { unitId: slot('unit', writeUnit(200, 422, 403)) },
    send: async ({ ids }, world) => {
      const { body } = await world.asCiso('GET', '/api/v1/incidents/settings');
      const { entities } = body as unknown as ReportingSettings;
      const known = entities.find(({ entity }) => entity.id === ids['unitId']);
      return { headers: seen(known?.revision ?? 0), body: setting };
    },
  },
  { operation: 'GET /api/v1/incidents/packs', may: 'CLM', reach: 'anywhere', plain: 200 },
  {
    operation: 'POST /api/v1/incidents/packs',
    may: 'CLM',
    reach: 'anywhere',
    plain: 200,
    send: () => ({ body: { language: 'nl', format: 'html' } }),
  },
  {
    operation: 'GET /api/v1/incidents/forms/{clock}',
    may: 'CLMU',
    reach: 'anywhere',
    slots: { clock: slot('clock', { known: 200, random: 404 }) },
  },
  {
    ...reporters,
    operation: 'POST /api/v1/incidents',
    slots: { unitId: slot('unit', writeUnit(201, 201, 403)) },
    send: ({ ids }) => ({ body: { title: 'Thrown away', unitId: ids['unitId'], nature } }),
  },
  {
    ...readers,
    operation: 'GET /api/v1/incidents/{id}',
    slots: { ...incident(200, 200) },
  },
  {
    ...reporters,
    operation: 'POST /api/v1/incidents/{id}/acts',
    slots: { ...incident(201, 403) },
    send: () => ({ headers: seen(1), body: note }),
  },
  ...['', '/document'].map((part): Row => ({
    ...readers,
    operation: `GET /api/v1/incidents/{id}/reports/{reportId}${part}`,
    slots: {
      ...incident(404, 404),
      reportId: slot('incident', { own: 404, foreign: 404, random: 404 }),
    },
  })),
];
