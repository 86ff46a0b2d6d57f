import type { Phrase } from '../say/phrase';

/** Words of the register of landmarks: dated events that explain the curve. */
export const landmarks = {
  'landmarks.title': 'Landmarks',
  'landmarks.answer': { one: 'event explains the curve.', other: 'events explain the curve.' },
  'landmarks.answer.span':
    'From {first} to {last}. They stand as verticals on the trend of every unit.',
  'landmarks.date': 'Date',
  'landmarks.event': 'What happened',
  'landmarks.source.quoted':
    'A source is quoted in its own language. What is called illustrative was filled in or made up for the demonstration.',
  'landmarks.source': 'Source',
  'landmarks.files': 'Files',
  'landmarks.files.of': 'Files of “{title}”',
  'landmarks.files.count': {
    one: '{count} file of “{title}”',
    other: '{count} files of “{title}”',
  },
  'landmarks.illustrative': 'illustrative',
  'landmarks.add': 'Add an event',
  'landmarks.edit': 'Change “{title}”',
  'landmarks.remove': 'Remove “{title}”',
  'landmarks.all': 'All landmarks',
  'landmarks.empty.title': 'Nothing has been noted yet',
  'landmarks.empty.text':
    'Note an audit, an attack or a decision, with its date and its source: it then stands on the trend.',
  'landmarks.dialog.add': 'Add an event',
  'landmarks.dialog.edit': 'Change an event',
  'landmarks.field.on': 'Date',
  'landmarks.field.on.help':
    'The day on which it happened. Choose the first day when it lasted longer.',
  'landmarks.field.nl': 'Title in Dutch',
  'landmarks.field.en': 'Title in English',
  'landmarks.field.title.help':
    'A few words; they stand on the chart. One of the two languages is enough.',
  'landmarks.field.title.missing': 'Give a title in at least one language.',
  'landmarks.field.source': 'Source',
  'landmarks.field.source.help':
    'Where one can check it: a decision, a report, an article with its date.',
  'landmarks.field.illustrative': 'Illustrative: no source states it exactly like this',
  'landmarks.conflict':
    'Somebody else has changed this event in the meantime. This is their version; yours stands below it.',
  'landmarks.conflict.theirs': 'Theirs',
  'landmarks.conflict.mine': 'Yours',
  'landmarks.conflict.keep': 'Keep theirs',
  'landmarks.conflict.replace': 'Replace theirs with mine',
  'landmarks.conflict.gone': 'Somebody else has removed this event in the meantime.',
  'landmarks.added': '“{title}” is on the trend.',
  'landmarks.changed': '“{title}” has been changed.',
  'landmarks.removed': '“{title}” has been removed.',
  'landmarks.remove.title': 'Remove “{title}” of {date}?',
  'landmarks.remove.body':
    'The event disappears from the trend of every unit, with its source: {source}.',
  'landmarks.remove.body.files': {
    one: 'The event disappears from the trend of every unit, with its source ({source}) and the {count} file attached to it.',
    other:
      'The event disappears from the trend of every unit, with its source ({source}) and the {count} files attached to it.',
  },
  'landmarks.remove.confirm': 'Remove the event',
} as const satisfies Record<string, Phrase>;
