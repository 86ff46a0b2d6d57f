import type { Phrase } from '../say/phrase';

/** Words of the files that hang on scores, events and units. */
export const attachments = {
  'attachments.title': 'Files',
  'attachments.add': 'Choose files that show it, or drop them here',
  'attachments.added': 'Added by {person} on {time}',
  'attachments.pending': 'Files on their way',
  'attachments.progress': 'How far {name} has been sent',
  'attachments.checking': 'Sent, being checked…',
  'attachments.remove': 'Remove {name}?',
  'attachments.remove.body':
    'The file no longer hangs here. Its content and who added and removed it stay in the record.',
  'attachments.removed': '{name} was removed.',
} as const satisfies Record<string, Phrase>;
