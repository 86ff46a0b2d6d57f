import { type Row, seen, slot } from '../row';

const body = { on: '2024-05-01', titleEn: 'Audit', source: 'a test' };
const kept = (done: number): Row['slots'] => ({
  id: slot('landmark', { kept: done, removed: 404, foreign: 404, random: 404 }),
});

export const landmarkRows: readonly Row[] = [
  { operation: 'GET /api/v1/landmarks', may: 'ACLPMU', reach: 'anywhere', plain: 200 },
  { operation: 'GET /api/v1/landmarks/export', may: 'ACLPMU', reach: 'anywhere', plain: 200 },
  {
    operation: 'POST /api/v1/landmarks',
    may: 'CP',
    reach: 'root',
    plain: 201,
    send: () => ({ body }),
  },
  {
    operation: 'PUT /api/v1/landmarks/{id}',
    may: 'CP',
    reach: 'root',
    slots: { ...kept(200) },
    send: () => ({ headers: seen(1), body }),
  },
  {
    operation: 'DELETE /api/v1/landmarks/{id}',
    may: 'CP',
    reach: 'root',
    slots: { ...kept(204) },
    send: () => ({ headers: seen(1) }),
  },
];
