import type { Phrase } from '../say/phrase';

/** Words of the page that shows a person what waits for him. */
export const myWork = {
  'my-work.greeting': 'Hello {name}',
  'my-work.answer': {
    one: 'safeguard waits for your answer',
    other: 'safeguards wait for your answer',
  },
  'my-work.answer.units': {
    one: 'safeguard waits for an answer, in {units} of your units',
    other: 'safeguards wait for an answer, in {units} of your units',
  },
  'my-work.answer.none': 'Every safeguard that is yours to answer has an answer',
  'my-work.waiting': { one: '{count} waits for a provider', other: '{count} wait for a provider' },
  'my-work.start': 'Start with the first one',
  'my-work.units': 'Your units',
  'my-work.units.many': 'Your units, most open work first',
  'my-work.unit.done': 'Nothing is open here.',
  'my-work.open': { one: '{count} open', other: '{count} open' },
  'my-work.column.open': 'Open',
  'my-work.column.waiting': 'Waiting for a provider',
  'my-work.column.stale': 'To look at again',
  'my-work.column.start': 'First open safeguard',
  'my-work.changed': 'Changed lately',
  'my-work.changed.none': 'Nobody has recorded anything yet.',
  'my-work.changed.scored': 'documentation {documentation}, implementation {implementation}',
  'my-work.changed.not-applicable': 'does not apply',
  'my-work.changed.open': 'not assessed any more',
  'my-work.changed.retraction': 'an answer was taken back',
  'my-work.changed.by': '{person}, {ago}',
  'my-work.show-all': { one: 'Show {count}', other: 'Show all {count}' },
  'my-work.stale': 'To look at again',
  'my-work.stale.why':
    'An answer older than a year may no longer be true. Look again, and press C in the grid when it still is.',
  'my-work.stale.count': { one: '{count} older than a year', other: '{count} older than a year' },
  'my-work.stale.since': 'holds since {date}',
  'my-work.stale.none': 'No answer is older than a year.',
  'my-work.no-units.title': 'No unit is yours to score yet',
  'my-work.no-units.body':
    'An administrator gives you a unit. Until then you can read where the units stand.',
  'my-work.no-units.action': 'See where the units stand',
} as const satisfies Record<string, Phrase>;
