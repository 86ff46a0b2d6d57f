import type { Phrase } from '../say/phrase';

/** Words of the public status page: read by everybody, so as plain as can be. */
export const status = {
  'status.updated': 'Last update: {at}',
  'status.services': 'Our services',
  'status.none': 'No service is named on this page.',
  'status.answer': {
    one: '{working} of {count} service works.',
    other: '{working} of {count} services work, wholly or in part.',
  },
  'status.state.up': 'Works',
  'status.state.degraded': 'Works in part',
  'status.state.workaround': 'Another way for now',
  'status.state.down': 'Does not work',
  'status.state.switched-off': 'Switched off for now',
  'status.planned': 'Expected back: {at}',
  'status.earlier': 'Earlier messages',
  'status.feeds': 'Follow this page',
  'status.other-language': 'Nederlands',
  'status.illustrative': 'This is a demonstration. What stands here is made up.',
  'status.gone.title': 'This page does not exist',
  'status.gone.text': 'Nothing is published at this address.',
} as const satisfies Record<string, Phrase>;
