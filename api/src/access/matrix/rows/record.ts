import { type Row, slot } from '../row';

const readers = { may: 'ACU', reach: 'anywhere' } as const;

/** An event is read where the activity of its unit is; what may not be read is as if it were not there. */
const provable = {
  may: 'ACU',
  reach: 'unit',
  slots: {
    eventId: slot('event', {
      own: 200,
      sibling: [200, 404, 404],
      parent: [200, 404, 404],
      foreign: 404,
      random: 404,
    }),
  },
} as const;

export const recordRows: readonly Row[] = [
  { ...readers, operation: 'GET /api/v1/record', plain: 200 },
  { ...readers, operation: 'GET /api/v1/record/checkpoint', plain: 200 },
  { ...readers, operation: 'POST /api/v1/record/checks', plain: 201, send: () => ({ body: {} }) },
  { ...provable, operation: 'GET /api/v1/activity/{eventId}/proof' },
  { ...provable, operation: 'GET /api/v1/activity/{eventId}/bytes' },
  {
    operation: 'GET /.well-known/weerbaar-record/{tenantId}',
    reach: 'public',
    slots: { tenantId: slot('log', { own: 200, random: 404 }) },
  },
];
