import { aForm } from '../../../testing/form';
import { readUnit, type Row, slot, writeUnit } from '../row';

const readers = { may: 'ACLPMU', reach: 'unit' } as const;
const keepers = { may: 'CLP', reach: 'unit' } as const;
const on =
  (subject: string) =>
  ({ ids }: { ids: Readonly<Record<string, string>> }) => ({
    query: { subject, id: ids['id'] ?? '' },
  });

const upload =
  (subject: string) =>
  ({ ids }: { ids: Readonly<Record<string, string>> }) => {
    const form = aForm({ subject, id: ids['id'] ?? '' }, { name: 'note.txt', content: 'a note' });
    return { body: form.payload, headers: form.headers };
  };

/** A score is seen with its unit. */
const score = (done: number, readable: number): Row['slots'] => ({
  id: slot('assessment', {
    own: done,
    below: done,
    sibling: [done, 404, readable],
    parent: [done, 404, readable],
    foreign: 404,
    random: 404,
  }),
});
/** A decision and a duty are seen with their entity. */
const ofEntity = (kind: string, done: number, readable: number): Row['slots'] => ({
  id: slot(kind, {
    own: done,
    below: done,
    sibling: [done, 404, readable],
    parent: [done, 404, readable],
    foreign: 404,
    random: 404,
  }),
});
/** The register belongs to the whole group, so its files count as the root's. */
const landmark = (done: number, readable: number): Row['slots'] => ({
  id: slot('landmark', { kept: [done, 404, readable], removed: 404, foreign: 404, random: 404 }),
});
const attachment = (done: number, readable: number): Row['slots'] => ({
  id: slot('attachment', {
    own: done,
    below: done,
    score: done,
    classification: done,
    duty: done,
    sibling: [done, 404, readable],
    parent: [done, 404, readable],
    landmark: [done, 404, readable],
    removed: 404,
    foreign: 404,
    random: 404,
  }),
});

export const attachmentRows: readonly Row[] = [
  {
    ...readers,
    operation: 'GET /api/v1/attachments',
    slots: { id: slot('unit', readUnit) },
    send: on('unit'),
  },
  {
    ...readers,
    operation: 'GET /api/v1/attachments',
    slots: { ...score(200, 200) },
    send: on('assessment'),
  },
  {
    ...readers,
    operation: 'GET /api/v1/attachments',
    slots: { ...landmark(200, 200) },
    send: on('landmark'),
  },
  {
    // A unit's id where an event's is asked for.
    ...readers,
    operation: 'GET /api/v1/attachments',
    slots: { id: slot('unit', { own: 404, foreign: 404, random: 404 }) },
    send: on('landmark'),
  },
  {
    ...readers,
    operation: 'GET /api/v1/attachments',
    slots: { ...ofEntity('classification', 200, 200) },
    send: on('classification'),
  },
  {
    ...readers,
    operation: 'GET /api/v1/attachments',
    slots: { ...ofEntity('entity-duty', 200, 200) },
    send: on('duty'),
  },
  {
    ...readers,
    operation: 'GET /api/v1/attachments',
    slots: { ...ofEntity('training', 200, 200) },
    send: on('training'),
  },
  {
    ...readers,
    operation: 'GET /api/v1/attachments',
    slots: { ...ofEntity('correction', 200, 200) },
    send: on('corrective-action'),
  },
  {
    ...keepers,
    operation: 'POST /api/v1/attachments',
    slots: { ...ofEntity('classification', 201, 403) },
    send: upload('classification'),
  },
  {
    ...keepers,
    operation: 'POST /api/v1/attachments',
    slots: { ...ofEntity('entity-duty', 201, 403) },
    send: upload('duty'),
  },
  {
    ...keepers,
    operation: 'POST /api/v1/attachments',
    slots: { ...ofEntity('training', 201, 403) },
    send: upload('training'),
  },
  {
    ...keepers,
    operation: 'POST /api/v1/attachments',
    slots: { ...ofEntity('correction', 201, 403) },
    send: upload('corrective-action'),
  },
  {
    ...keepers,
    operation: 'POST /api/v1/attachments',
    slots: { id: slot('unit', writeUnit(201, 201, 403)) },
    send: upload('unit'),
  },
  {
    ...keepers,
    operation: 'POST /api/v1/attachments',
    slots: { ...score(201, 403) },
    send: upload('assessment'),
  },
  {
    ...keepers,
    operation: 'POST /api/v1/attachments',
    slots: { ...landmark(201, 403) },
    send: upload('landmark'),
  },
  {
    ...keepers,
    operation: 'POST /api/v1/attachments',
    slots: { id: slot('unit', { own: 404, foreign: 404, random: 404 }) },
    send: upload('assessment'),
  },
  {
    ...readers,
    operation: 'GET /api/v1/attachments/{id}/content',
    slots: { ...attachment(200, 200) },
  },
  { ...keepers, operation: 'DELETE /api/v1/attachments/{id}', slots: { ...attachment(204, 403) } },
];
