import { type Row, slot } from '../row';

const readers = { may: 'ACU', reach: 'unit' } as const;
const some = (body: Record<string, unknown>): string =>
  (body['events'] as unknown[]).length > 0 ? 'some' : 'none';

const only: Row['send'] = ({ ids, cell }) => ({
  query: cell.slot === '' ? {} : { [cell.slot]: ids[cell.slot] ?? '' },
});
/** A filter shows what there is to see: nothing of what is not there, and nothing of what may not be seen. */
const unit = {
  own: '200 some',
  sibling: ['200 some', '200 none', '200 none'],
  parent: '200 some',
  foreign: '200 none',
  random: '200 none',
} as const;

export const activityRows: readonly Row[] = [
  {
    ...readers,
    operation: 'GET /api/v1/activity',
    plain: '200 some',
    slots: {
      unit: slot('unit', unit),
      person: slot('person', { colleague: '200 none', foreign: '200 none', random: '200 none' }),
      after: slot('event', { known: '200 some', foreign: '200 none', random: '200 none' }),
    },
    send: only,
    word: some,
  },
  {
    ...readers,
    operation: 'GET /api/v1/activity/export',
    plain: 200,
    slots: {
      unit: slot('unit', { own: 200, sibling: 200, parent: 200, foreign: 200, random: 200 }),
      person: slot('person', { colleague: 200, foreign: 200, random: 200 }),
    },
    send: only,
  },
];
