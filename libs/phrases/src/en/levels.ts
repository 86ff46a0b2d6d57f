import type { Phrase } from '../say/phrase';

/** What each maturity level means, in our own words, for the two dimensions of a score. */
export const levels = {
  'levels.documentation': 'Documentation',
  'levels.documentation.question':
    'Is it written down how we do this, and is that text approved and kept up to date?',
  'levels.documentation.1': 'Nothing is written down, or what exists was never approved.',
  'levels.documentation.2':
    'There is an approved text, but nobody has reviewed it in the last two years.',
  'levels.documentation.3':
    'The text is approved and current. Exceptions are written down and approved, and are fewer than 5 in 100.',
  'levels.documentation.4': 'As level 3, with fewer than 3 exceptions in 100.',
  'levels.documentation.5': 'As level 4, with fewer than 1 exception in 200.',
  'levels.implementation': 'Implementation',
  'levels.implementation.question': 'Does it happen that way in practice, and can we show it?',
  'levels.implementation.1':
    'There is no fixed way of working; it depends on who happens to do it.',
  'levels.implementation.2': 'People do it, but informally and case by case.',
  'levels.implementation.3':
    'It is the formal way of working. Evidence exists for most activities; exceptions are fewer than 10 in 100.',
  'levels.implementation.4':
    'Evidence exists for every activity. Results are measured against targets; exceptions are fewer than 5 in 100.',
  'levels.implementation.5':
    'It is improved continually on the strength of the measurements; exceptions are fewer than 1 in 100.',
  'levels.name.1': 'Initial',
  'levels.name.2': 'Repeatable',
  'levels.name.3': 'Defined',
  'levels.name.4': 'Managed',
  'levels.name.5': 'Optimising',
} as const satisfies Record<string, Phrase>;
